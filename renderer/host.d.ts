import type { Host, HostEvents } from '../shared/host/host.ts';

declare global {
  interface Window {
    /** Put here by the preload before any script of the page runs. */
    readonly host: Host;
    readonly hostEvents: HostEvents;
  }
}
