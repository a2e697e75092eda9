import { contextBridge, ipcRenderer } from 'electron';
import {
  callNames,
  channelOf,
  closingChannel,
  noticeChannel,
  progressChannel,
} from '../shared/host/call-names.ts';
import type { CallProgress, Host, HostEvents, ToldNotice } from '../shared/host/host.ts';

/** One function for each call of the contract, and no way to reach any other channel. */
const host = Object.fromEntries(
  callNames.map((name) => [name, (argument: unknown) => ipcRenderer.invoke(channelOf(name), argument)]),
) as unknown as Host;

const hostEvents: HostEvents = {
  onClosing: (listener) => void ipcRenderer.on(closingChannel, () => listener()),
  onProgress: (listener) => {
    const forward = (_event: unknown, progress: CallProgress): void => listener(progress);
    ipcRenderer.on(progressChannel, forward);
    return () => void ipcRenderer.off(progressChannel, forward);
  },
  onNotice: (listener) =>
    void ipcRenderer.on(noticeChannel, (_event: unknown, told: ToldNotice) => listener(told)),
};

contextBridge.exposeInMainWorld('host', host satisfies Host);
contextBridge.exposeInMainWorld('hostEvents', hostEvents satisfies HostEvents);
