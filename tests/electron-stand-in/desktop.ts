import { EventEmitter } from 'node:events';
import type { Display, Screen, Shell } from 'electron';
import { note } from './events.ts';
import { isReady } from './readiness.ts';

/** The stand-in opens nothing on the desktop: it says what Electron would have opened. */
export const shell = {
  openPath(path: string): Promise<string> {
    note(`would open ${path}`);
    return Promise.resolve('');
  },
  showItemInFolder(path: string): void {
    note(`would show ${path} in its folder`);
  },
  openExternal(url: string): Promise<void> {
    return Promise.reject(new Error(`The stand-in opens nothing outside: ${url}`));
  },
} satisfies Pick<Shell, 'openPath' | 'showItemInFolder' | 'openExternal'>;

export const nativeTheme = Object.assign(new EventEmitter(), {
  shouldUseDarkColors: false,
  themeSource: 'system',
});

export const powerMonitor = new EventEmitter();

let copied = '';

export const clipboard = {
  readText: () => copied,
  writeText: (text: string) => {
    copied = text;
  },
};

const area = { x: 0, y: 0, width: 1920, height: 1040 };
const display: Pick<Display, 'id' | 'bounds' | 'workArea' | 'workAreaSize' | 'scaleFactor'> = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: area,
  workAreaSize: { width: area.width, height: area.height },
  scaleFactor: 1,
};

function theDisplay(): typeof display {
  if (!isReady()) throw new Error("The 'screen' module can't be used before the app 'ready' event");
  return display;
}

export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: theDisplay,
  getAllDisplays: () => [theDisplay()],
  getDisplayMatching: theDisplay,
  getDisplayNearestPoint: theDisplay,
});
screen satisfies {
  [method in 'getPrimaryDisplay' | 'getAllDisplays']: (...args: Parameters<Screen[method]>) => unknown;
};
