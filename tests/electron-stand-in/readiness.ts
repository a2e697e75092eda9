/** Much of Electron may only be used before, or only after, the app is ready. */
let ready = false;

export function isReady(): boolean {
  return ready;
}

export function becomeReady(): void {
  ready = true;
}
