import { setImmediate as turn } from 'node:timers/promises';

/** A window does not notice that this thread was busy for so long. */
const breathMs = 8;

/** Lets the other work of this thread have its turn while a long loop runs. */
export class Breath {
  #since = performance.now();

  /** True where the loop has run for long enough to take a breath. */
  get isDue(): boolean {
    return performance.now() - this.#since > breathMs;
  }

  /** Resolves after whatever waited had its turn. */
  async take(): Promise<void> {
    await turn();
    this.#since = performance.now();
  }
}
