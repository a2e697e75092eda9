import type { BrowserWindow } from 'electron';
import { closingChannel } from '../../shared/host/call-names.ts';

/** A page that does not answer within this time, because it hangs or its disk does, no longer holds its window. */
const patienceMs = 5_000;

/**
 * Before its window closes, the page is told and writes down what is still being typed. Returns what the page's
 * answer has to run.
 */
export function closeOrderly(window: BrowserWindow): () => void {
  let isReady = false;
  let timer: NodeJS.Timeout | undefined;
  const close = (): void => {
    isReady = true;
    clearTimeout(timer);
    if (!window.isDestroyed()) window.close();
  };
  window.webContents.on('render-process-gone', close);
  window.on('close', (event) => {
    if (isReady) return;
    event.preventDefault();
    if (timer !== undefined) return;
    timer = setTimeout(close, patienceMs);
    window.webContents.send(closingChannel);
  });
  return close;
}
