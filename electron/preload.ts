import { contextBridge, ipcRenderer } from 'electron';
import { callNames, channelOf } from '../shared/host/call-names.ts';
import type { Host } from '../shared/host/host.ts';

/** One function for each call of the contract, and no way to reach any other channel. */
const host = Object.fromEntries(
  callNames.map((name) => [name, (argument: unknown) => ipcRenderer.invoke(channelOf(name), argument)]),
) as unknown as Host;

contextBridge.exposeInMainWorld('host', host satisfies Host);
