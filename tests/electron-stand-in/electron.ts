import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { clipboard, nativeTheme, powerMonitor, screen, shell } from './desktop.ts';
import { dialog } from './dialog.ts';
import { linkHarness } from './harness-link.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu, MenuItem } from './menu.ts';
import { protocol } from './protocol.ts';
import { safeStorage } from './safe-storage.ts';
import { session } from './session.ts';

const electron = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
};

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
};
export default electron;

// Electron's properties of its own main process, which some packages look at.
Object.assign(process, { type: 'browser', defaultApp: true });

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());

const mainModule = process.argv[1];
if (mainModule === undefined) throw new Error('The stand-in runs an app: name its main module.');

void linkHarness();
// As in Electron: the app becomes ready only once its main module has run to its end.
void import(pathToFileURL(realpathSync(mainModule)).href).then(
  () => app.start(),
  () => undefined,
);
