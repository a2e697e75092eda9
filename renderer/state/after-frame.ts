/** One piece of work that begins once the frame that is due has been shown: begun before, it would hold that frame up. */
export class AfterFrame {
  #work: (() => void) | undefined;
  #frame = 0;
  #task: ReturnType<typeof setTimeout> | undefined;

  get isDue(): boolean {
    return this.#work !== undefined;
  }

  /** Takes the place of work that has not begun. */
  plan(work: () => void): void {
    this.callOff();
    this.#work = work;
    this.#frame = requestAnimationFrame(() => {
      this.#task = setTimeout(() => this.now());
    });
  }

  /** Does what is due at once, if anything is. */
  now(): void {
    const work = this.#work;
    this.callOff();
    work?.();
  }

  callOff(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#task);
    this.#work = undefined;
  }
}
