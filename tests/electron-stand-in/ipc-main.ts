import { EventEmitter } from 'node:events';
import type { IpcMain as ElectronIpcMain } from 'electron';
import type { StandInEvent } from './events.ts';

type Handler = Parameters<ElectronIpcMain['handle']>[1];
type InvokeEvent = Parameters<Handler>[0];

class IpcMain
  extends EventEmitter
  implements Pick<ElectronIpcMain, 'handle' | 'handleOnce' | 'removeHandler'>
{
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    if (typeof handler !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    }
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args: unknown[]): unknown => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Answers an invoke of a renderer; undefined when nobody does. */
  answerTo(channel: string): ((event: StandInEvent, args: unknown[]) => unknown) | undefined {
    const handler = this.#handlers.get(channel);
    return handler && ((event, args): unknown => handler(event as unknown as InvokeEvent, ...args));
  }
}

export const ipcMain = new IpcMain();
