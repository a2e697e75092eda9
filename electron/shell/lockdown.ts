import type { App, Session } from 'electron';
import { appScheme, isOwnPage } from './origin.ts';

/** Refuses what no page of this app needs: permissions, devices, downloads and every request that leaves the app. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !staysInApp(url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** The app's own files, and images that a style sheet carries in itself. */
function staysInApp(url: string): boolean {
  return (
    isOwnPage(url) ||
    url.startsWith('data:') ||
    url.startsWith(`blob:${appScheme}:`) ||
    url.startsWith('devtools:')
  );
}

/** Keeps every window on the page it was opened with: no navigation, no new windows, no embedded pages. */
export function lockDownContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
