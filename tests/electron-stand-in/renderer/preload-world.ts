import type { Bridge } from './bridge.ts';
import type { Base64, Codec } from './codec.ts';
import type { FromRenderer, ToRenderer } from './messages.ts';

export interface PreloadSettings {
  /** Names of the two functions through which the main process and this world talk. */
  toMain: string;
  fromMain: string;
  /** Names of the two events through which this world and the page's own talk. */
  toPage: string;
  fromPage: string;
  argv: string[];
  platform: string;
  arch: string;
}

export type PreloadScript = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void;

/**
 * The isolated world of a window: what Electron gives a sandboxed preload, and nothing more.
 *
 * Runs only as source text inside the page: it uses nothing from outside its own body.
 */
export function runPreload(
  settings: PreloadSettings,
  createCodec: (base64: Base64) => Codec,
  createBridge: (outgoing: string, incoming: string) => Bridge,
  preload: PreloadScript,
): void {
  type Listener = (...args: unknown[]) => void;

  class Emitter {
    #listeners = new Map<string, { listener: Listener; original: Listener }[]>();

    on(name: string, listener: Listener): this {
      return this.#add(name, listener, listener);
    }

    addListener(name: string, listener: Listener): this {
      return this.on(name, listener);
    }

    once(name: string, original: Listener): this {
      const listener: Listener = (...args) => {
        this.removeListener(name, original);
        original(...args);
      };
      return this.#add(name, listener, original);
    }

    removeListener(name: string, listener: Listener): this {
      const kept = [...(this.#listeners.get(name) ?? [])];
      const index = kept.findLastIndex((each) => each.original === listener);
      if (index >= 0) kept.splice(index, 1);
      this.#listeners.set(name, kept);
      return this;
    }

    off(name: string, listener: Listener): this {
      return this.removeListener(name, listener);
    }

    removeAllListeners(name?: string): this {
      if (name === undefined) this.#listeners.clear();
      else this.#listeners.delete(name);
      return this;
    }

    listenerCount(name: string): number {
      return this.#listeners.get(name)?.length ?? 0;
    }

    emit(name: string, ...args: unknown[]): boolean {
      const listeners = this.#listeners.get(name) ?? [];
      for (const { listener } of listeners) listener.apply(this, args);
      return listeners.length > 0;
    }

    #add(name: string, listener: Listener, original: Listener): this {
      this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), { listener, original }]);
      return this;
    }
  }

  const post = Reflect.get(globalThis, settings.toMain) as (text: string) => void;
  Reflect.deleteProperty(globalThis, settings.toMain);

  const chunk = 0x8000;
  const base64: Base64 = {
    toText: (bytes) => {
      let binary = '';
      for (let at = 0; at < bytes.length; at += chunk) {
        binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
      }
      return btoa(binary);
    },
    toBytes: (text) => {
      const binary = atob(text);
      const bytes = new Uint8Array(binary.length);
      for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
      return bytes;
    },
  };
  const codec = createCodec(base64);
  const tell = (message: FromRenderer) => post(codec.encode(message));

  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let invocations = 0;

  const ipcRenderer = Object.assign(new Emitter(), {
    send: (channel: string, ...args: unknown[]) => tell({ kind: 'send', channel, args }),
    invoke: async (channel: string, ...args: unknown[]) => {
      const id = ++invocations;
      tell({ kind: 'invoke', id, channel, args });
      return await new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
    },
  });

  const receive = (text: string) => {
    const message = codec.decode(text) as ToRenderer;
    if (message.kind === 'event') {
      ipcRenderer.emit(message.channel, { sender: ipcRenderer, senderId: 0, ports: [] }, ...message.args);
      return;
    }
    const call = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'reply') call?.resolve(message.result);
    else call?.reject(new Error(message.error));
  };

  const unpack = (packed: string) => {
    const bytes = new Blob([base64.toBytes(packed)]);
    return new Response(bytes.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
  };

  /** Messages arrive in their order: those after one that is being unpacked wait for it. */
  let unpacking: Promise<void> | undefined;
  const receiveAfter = async (before: Promise<void> | undefined, text: string | Promise<string>) => {
    await before;
    try {
      receive(await text);
    } catch (error) {
      reportError(error);
    }
  };

  Object.defineProperty(globalThis, settings.fromMain, {
    value: ({ text = '', packed }: { text?: string; packed?: string }) => {
      if (packed === undefined && unpacking === undefined) {
        receive(text);
        return;
      }
      const turn = receiveAfter(unpacking, packed === undefined ? text : unpack(packed)).finally(() => {
        if (unpacking === turn) unpacking = undefined;
      });
      unpacking = turn;
    },
  });

  const bridge = createBridge(settings.toPage, settings.fromPage);
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => bridge.expose(key, api),
  };

  const modules = new Map<string, unknown>([
    [
      'electron',
      {
        contextBridge,
        ipcRenderer,
        webFrame: { getZoomFactor: () => 1, getZoomLevel: () => 0 },
        // A page can't learn a file's path from Chromium; Electron answers '' too for a file not on the disk.
        webUtils: { getPathForFile: () => '' },
      },
    ],
    ['events', Object.assign(Emitter, { EventEmitter: Emitter })],
    ['timers', { setTimeout, setInterval, clearTimeout, clearInterval }],
    ['url', { URL, URLSearchParams }],
  ]);
  const require = (name: string) => {
    const found = modules.get(name.replace(/^node:/, ''));
    if (found === undefined) throw new Error(`module not found: ${name}`);
    return found;
  };
  const process = {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform: settings.platform,
    arch: settings.arch,
    argv: settings.argv,
    env: {},
    versions: {},
  };

  window.addEventListener('resize', () => tell({ kind: 'resized', width: outerWidth, height: outerHeight }));
  try {
    const module = { exports: {} };
    preload(require, module, module.exports, process);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    tell({ kind: 'preload-error', message, stack: stack ?? '' });
  }
}
