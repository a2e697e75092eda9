import { deflateRawSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { createCodec } from './renderer/codec.ts';
import type { FromRenderer, ToRenderer } from './renderer/messages.ts';
import type { WindowScripts } from './renderer/scripts.ts';

const preloadWorld = 'Electron Isolated Context';

export const codec = createCodec({
  toText: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  toBytes: (text) => Buffer.from(text, 'base64'),
});

/** Characters from which on a message is packed: Chromium takes long arguments of a call far slower than it unpacks. */
const longMessage = 100_000;

/** @throws Error when the message can't be cloned. */
type Answer = (message: ToRenderer) => void;

/** The wire between a window's preload and the main process. */
export class RendererLink {
  readonly #cdp: CDPSession;
  readonly #fromMain: string;
  #world: number | undefined;

  private constructor(cdp: CDPSession, fromMain: string) {
    this.#cdp = cdp;
    this.#fromMain = fromMain;
  }

  /** @param receive gets each message with the way to answer the document that sent it. */
  static async attach(
    page: Page,
    cdp: CDPSession,
    scripts: WindowScripts,
    receive: (message: FromRenderer, answer: Answer) => void,
  ): Promise<RendererLink> {
    const link = new RendererLink(cdp, scripts.fromMain);
    await cdp.send('Page.enable');
    const { frameTree } = await cdp.send('Page.getFrameTree');
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const topFrame = context.auxData?.['frameId'] === frameTree.frame.id;
      if (context.name === preloadWorld && topFrame) link.#world = context.id;
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (link.#world === executionContextId) link.#world = undefined;
    });
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== scripts.toMain) return;
      const message = codec.decode(payload) as FromRenderer;
      receive(message, (answer) => link.#post(answer, executionContextId));
    });
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: scripts.toMain, executionContextName: preloadWorld });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: scripts.preload,
      worldName: preloadWorld,
    });
    page.on('close', () => (link.#world = undefined));
    return link;
  }

  /**
   * Sends to the current document; one that is not there yet, or no more, hears nothing, as in Electron.
   * @throws Error when the message can't be cloned.
   */
  send(message: ToRenderer): void {
    this.#post(message, this.#world);
  }

  #post(message: ToRenderer, world: number | undefined): void {
    const text = codec.encode(message);
    if (world !== undefined) void this.#deliver(text, world);
  }

  async #deliver(text: string, world: number): Promise<void> {
    const isLong = text.length > longMessage;
    const message = isLong ? { packed: deflateRawSync(text, { level: 1 }).toString('base64') } : { text };
    try {
      await this.#cdp.send('Runtime.callFunctionOn', {
        functionDeclaration: `(message) => ${this.#fromMain}(message)`,
        executionContextId: world,
        arguments: [{ value: message }],
      });
    } catch {
      // The document, or its window, ended meanwhile.
    }
  }
}
