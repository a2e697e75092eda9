import { join } from 'node:path';
import { BrowserWindow, type Rectangle, type WebPreferences } from 'electron';
import { appOrigin } from './origin.ts';
import type { Settings } from './settings.ts';

/** The laptop that most officers have; the layout is made for it and up. */
const defaultSize = { width: 1366, height: 768 };
const smallestSize = { width: 900, height: 600 };

export function lockedPreferences(): WebPreferences {
  return {
    preload: join(import.meta.dirname, 'preload.cjs'),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    // Chromium would download its dictionaries.
    spellcheck: false,
  };
}

/** Opens the main window where it stood last; `onClosing` runs before it goes. */
export function openMainWindow(settings: Settings, visibleAreas: readonly Rectangle[]): BrowserWindow {
  const window = new BrowserWindow({
    ...placeFor(settings.windowBounds, visibleAreas),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    title: 'Sẵn Sàng',
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: lockedPreferences(),
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => (settings.windowBounds = window.getBounds()));
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}

/** The remembered place, unless its screen is gone. */
function placeFor(bounds: Rectangle | undefined, areas: readonly Rectangle[]): Partial<Rectangle> {
  if (bounds === undefined) return defaultSize;
  const visible = areas.some(
    (area) =>
      bounds.x < area.x + area.width &&
      bounds.x + bounds.width > area.x &&
      bounds.y >= area.y &&
      bounds.y < area.y + area.height,
  );
  return visible ? bounds : defaultSize;
}
