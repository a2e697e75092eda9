const utf8 = new TextEncoder();

/** So many UTF-16 code units wait to be encoded together: fewer cost a call each, more have to be put together first. */
const mostWaiting = 16 * 1024;
/** A code unit takes so many bytes at most. */
const bytesPerUnit = 3;

/** A long text that is made piece by piece, in UTF-8: no text of its whole length is ever made. */
export class ByteText {
  #bytes = new Uint8Array(4 * mostWaiting * bytesPerUnit);
  #end = 0;
  #waiting = '';

  add(piece: string): void {
    this.#waiting += piece;
    if (this.#waiting.length > mostWaiting) this.#encode();
  }

  /** In bytes. */
  get length(): number {
    this.#encode();
    return this.#end;
  }

  /** What was added so far; nothing that is added later changes it. */
  bytes(): Uint8Array<ArrayBuffer> {
    this.#encode();
    return this.#bytes.subarray(0, this.#end);
  }

  #encode(): void {
    const most = this.#end + this.#waiting.length * bytesPerUnit;
    if (most > this.#bytes.length) {
      const larger = new Uint8Array(most * 2);
      larger.set(this.#bytes.subarray(0, this.#end));
      this.#bytes = larger;
    }
    this.#end += utf8.encodeInto(this.#waiting, this.#bytes.subarray(this.#end)).written;
    this.#waiting = '';
  }
}
