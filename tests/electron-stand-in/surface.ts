import type { Rectangle } from 'electron';
import type { CDPSession, Page } from 'playwright-core';

/** How a window's page is seen: a viewport of the headless Chromium, or a window on the display. */
export class Surface {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #windowed: boolean;

  constructor(page: Page, cdp: CDPSession, windowed: boolean) {
    this.#page = page;
    this.#cdp = cdp;
    this.#windowed = windowed;
  }

  async setBounds({ x, y, width, height }: Rectangle): Promise<void> {
    if (!this.#windowed) {
      await this.#page.setViewportSize({ width, height });
      return;
    }
    const windowId = await this.#window();
    await this.#cdp.send('Browser.setWindowBounds', { windowId, bounds: { left: x, top: y, width, height } });
  }

  /** A headless page has no such states, and can always be seen. */
  async setState(windowState: 'normal' | 'minimized' | 'maximized' | 'fullscreen'): Promise<void> {
    if (!this.#windowed) return;
    const windowId = await this.#window();
    await this.#cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  }

  async toFront(): Promise<void> {
    await this.#page.bringToFront();
  }

  async #window(): Promise<number> {
    return (await this.#cdp.send('Browser.getWindowForTarget')).windowId;
  }
}
