import type { WebContents } from './web-contents.ts';

/** The top frame of a window: the only one that has a preload, so the only one that sends messages. */
export class WebFrameMain {
  readonly routingId = 1;
  readonly processId: number;
  readonly parent = null;
  readonly #contents: WebContents;

  constructor(contents: WebContents) {
    this.#contents = contents;
    this.processId = contents.id;
  }

  get top(): this {
    return this;
  }

  get url(): string {
    return this.#contents.getURL();
  }

  /** URL.origin is 'null' for schemes that Node does not know; Electron's is the scheme and the host. */
  get origin(): string {
    const url = this.url;
    if (url === '') return 'null';
    const { protocol, host } = new URL(url);
    return host === '' ? 'null' : `${protocol}//${host}`;
  }

  isDestroyed(): boolean {
    return this.#contents.isDestroyed();
  }

  send(channel: string, ...args: unknown[]): void {
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument');
    try {
      this.#contents.post({ kind: 'event', channel, args });
    } catch (error) {
      // Electron only logs it.
      console.error('Error sending from webFrameMain: ', error);
    }
  }
}
