/** Electron's event object: what a listener may prevent. */
export class StandInEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

/** A line for whoever runs the stand-in; the app's own output stays its own. */
export function note(text: string): void {
  process.stderr.write(`electron stand-in: ${text}\n`);
}
