/** What `watchPage` leaves in the page. */
export interface Watched {
  readonly watch: {
    /** The next key is timed until the first frame after something in there changed. */
    arm: (selector: string) => void;
    /** From the key to the end of that frame, in milliseconds. */
    shown: () => Promise<number>;
    /** Scrolls on for some two seconds, so far each frame; how long each frame took, in milliseconds. */
    scroll: (selector: string, step: number) => Promise<number[]>;
  };
}

/** Runs in the page: watches keys, frames and what changes. */
export function watchPage(): void {
  const scrolledFrames = 120;
  let result: Promise<number> = Promise.resolve(NaN);

  const endOfFrame = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(null);
      });
    });

  const change = (selector: string): Promise<void> =>
    new Promise((resolve) => {
      const isThere = (node: Node): boolean =>
        ((node instanceof Element ? node : node.parentElement)?.closest(selector) ?? null) !== null;
      const observer = new MutationObserver((records) => {
        if (!records.some(({ target }) => isThere(target))) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      const field = document.querySelector(selector);
      if (field instanceof HTMLInputElement) field.addEventListener('input', () => resolve(), { once: true });
    });

  const watch: Watched['watch'] = {
    arm: (selector) => {
      const changed = change(selector);
      const pressed = new Promise<number>((resolve) => {
        addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true });
      });
      result = (async () => {
        const start = await pressed;
        await changed;
        return (await endOfFrame()) - start;
      })();
    },
    shown: () => result,
    scroll: async (selector, step) => {
      const box = document.querySelector(selector);
      const frames: number[] = [];
      let last = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; frame < scrolledFrames; frame += 1) {
        box?.scrollBy(0, step);
        const now = await new Promise<number>(requestAnimationFrame);
        frames.push(now - last);
        last = now;
      }
      return frames;
    },
  };
  Object.assign(globalThis, { watch });
}
