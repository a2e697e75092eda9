import { contextBridge, ipcRenderer } from 'electron';
import { callNames, channelOf, closingChannel } from '../shared/host/call-names.ts';
import type { Host, HostEvents } from '../shared/host/host.ts';

/** One function for each call of the contract, and no way to reach any other channel. */
const host = Object.fromEntries(
  callNames.map((name) => [name, (argument: unknown) => ipcRenderer.invoke(channelOf(name), argument)]),
) as unknown as Host;

const hostEvents: HostEvents = {
  onClosing: (listener) => void ipcRenderer.on(closingChannel, () => listener()),
};

contextBridge.exposeInMainWorld('host', host satisfies Host);
contextBridge.exposeInMainWorld('hostEvents', hostEvents satisfies HostEvents);
