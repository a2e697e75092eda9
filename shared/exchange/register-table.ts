import { forbiddenKeys } from './acceptor.ts';
import { decode } from './decode.ts';
import { leastNumbers, type RegisterSource, type RegisterVisitor } from './register-source.ts';
import type { ExportedSurvivor } from './schema.ts';

/** What `merge.registers` holds, read from its bytes. */
export interface RegisterTable {
  /** The index after its closing brace. */
  readonly end: number;
  readonly registers: RegisterSource;
}

const lineFeed = 0x0a;
const quote = 0x22;
const comma = 0x2c;
const minus = 0x2d;
const slash = 0x2f;
const zero = 0x30;
const colon = 0x3a;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

/** Numbers of so many digits are written back as they were read, whatever the digits. */
const mostDigits = 15;
/** No register has a longer name. */
const longestName = 300;
/** So many names of fields are told apart. */
const mostFields = 8;
/** The places among a change's numbers of the two that are not just counts. */
const ownCount = 1;
const lateness = 4;

/**
 * Reads `merge.registers`, two thirds of an export, for what it is: a table of numbers, a line for each entity. No
 * object, list or key is made of it before the changes themselves are. Undefined where it is not in canonical form but
 * for line breaks, or is not what the schema wants; that says nothing of it but that it is to be read the long way.
 */
export function readRegisters(text: Uint8Array, start: number): RegisterTable | undefined {
  const table = new Table(text);
  const end = table.read(start);
  return end === -1 ? undefined : { end, registers: table.source() };
}

class Table {
  readonly #text: Uint8Array;
  /** The names of the registers one after the other: a change's is a part of this one text. */
  #names = new Uint8Array(1 << 16);
  #namesEnd = 0;
  /** Where the first field names stand in the text: nearly all registers have one of a few. */
  readonly #fieldStarts: number[] = [];
  readonly #fieldEnds: number[] = [];
  /**
   * Of every register: where its entity's name ends among the names, where its own does, how many changes there are
   * with it, and which of the known field names it has; -1 where it has another.
   */
  readonly #registers: number[] = [];
  /** Of every change, where its numbers end. */
  readonly #ends: number[] = [];
  readonly #numbers: number[] = [];

  constructor(text: Uint8Array) {
    this.#text = text;
  }

  /** The index after the table, or -1, as of all that read here. */
  read(start: number): number {
    const text = this.#text;
    let at = start + 1;
    if (text[start] !== openObject) return -1;
    if (text[at] === closeObject) return at + 1;
    let nameStart = 0;
    let nameEnd = 0;
    for (;;) {
      if (text[at] === lineFeed) at += 1;
      const end = this.#endOfName(at, nameStart, nameEnd);
      if (end === -1) return -1;
      nameStart = at + 1;
      nameEnd = end;
      at = this.#fields(end + 1, nameStart, nameEnd);
      if (at === -1) return -1;
      if (text[at] === lineFeed) at += 1;
      const byte = text[at];
      at += 1;
      if (byte === closeObject) return at;
      if (byte !== comma) return -1;
    }
  }

  source(): RegisterSource {
    const names = decode(this.#names.subarray(0, this.#namesEnd)) ?? '';
    return (visitor) => {
      this.#visit(names, visitor);
    };
  }

  #visit(names: string, visitor: RegisterVisitor): void {
    const [registers, ends, numbers] = [this.#registers, this.#ends, this.#numbers];
    let start = 0;
    let change = 0;
    let from = 0;
    let entity = '';
    const fields = this.#fieldStarts.map((at, index) => this.#nameAt(at, this.#fieldEnds[index] ?? at));
    for (let at = 0; at < registers.length; at += 4) {
      const split = registers[at] ?? 0;
      const end = registers[at + 1] ?? 0;
      const last = registers[at + 2] ?? 0;
      if (split - start !== entity.length || !names.startsWith(entity, start))
        entity = names.slice(start, split);
      const field = fields[registers[at + 3] ?? -1] ?? names.slice(split + 1, end);
      const register = names.slice(start, end);
      if (last === change + 1 && ends[change] === from + leastNumbers) {
        visitor.single(entity, field, register, numbers, from);
        from += leastNumbers;
        change = last;
      } else {
        const survivors: ExportedSurvivor[] = [];
        for (; change < last; change += 1) {
          survivors.push(numbers.slice(from, ends[change]) as ExportedSurvivor);
          from = ends[change] ?? 0;
        }
        visitor.other(entity, field, register, survivors);
      }
      start = end;
    }
  }

  /** The end of a name that comes after the one before it, in letters that every encoding has. */
  #endOfName(at: number, beforeStart: number, beforeEnd: number): number {
    const text = this.#text;
    if (text[at] !== quote) return -1;
    const start = at + 1;
    let isGreater = beforeEnd === 0;
    let end = start;
    for (let other = beforeStart; ; end += 1, other += 1) {
      const byte = text[end] ?? 0;
      if (byte === quote) break;
      if (byte < 0x20 || byte > 0x7e || byte === backslash) return -1;
      if (isGreater) continue;
      const before = other < beforeEnd ? (text[other] ?? 0) : 0;
      if (byte < before) return -1;
      isGreater = byte > before;
    }
    return isGreater && end - start <= longestName && !this.#isForbidden(start, end) ? end : -1;
  }

  #isForbidden(start: number, end: number): boolean {
    return forbiddenLengths.has(end - start) && forbiddenKeys.has(this.#nameAt(start, end));
  }

  #nameAt(start: number, end: number): string {
    return String.fromCharCode(...this.#text.subarray(start, end));
  }

  /** The place of a field's name among the known ones, which it is put to where there are few; else -1. */
  #fieldAt(start: number, end: number): number {
    const known = this.#fieldStarts.length;
    for (let index = 0; index < known; index += 1) if (this.#isField(index, start, end)) return index;
    if (known === mostFields) return -1;
    this.#fieldStarts.push(start);
    this.#fieldEnds.push(end);
    return known;
  }

  #isField(index: number, start: number, end: number): boolean {
    const text = this.#text;
    let other = this.#fieldStarts[index] ?? 0;
    if ((this.#fieldEnds[index] ?? 0) - other !== end - start) return false;
    for (let at = start; at < end; at += 1, other += 1) if (text[at] !== text[other]) return false;
    return true;
  }

  #fields(start: number, entityStart: number, entityEnd: number): number {
    const text = this.#text;
    if (text[start] !== colon || text[start + 1] !== openObject) return -1;
    let at = start + 2;
    let nameStart = 0;
    let nameEnd = 0;
    for (;;) {
      const end = this.#endOfName(at, nameStart, nameEnd);
      if (end === -1 || text[end + 1] !== colon || text[end + 2] !== openList) return -1;
      nameStart = at + 1;
      nameEnd = end;
      at = end + 2;
      do at = this.#change(at + 1);
      while (at !== -1 && text[at] === comma);
      if (at === -1 || text[at] !== closeList) return -1;
      this.#keep(entityStart, entityEnd, nameStart, nameEnd);
      const byte = text[at + 1];
      at += 2;
      if (byte === closeObject) return at;
      if (byte !== comma) return -1;
    }
  }

  #change(start: number): number {
    const text = this.#text;
    const numbers = this.#numbers;
    if (text[start] !== openList) return -1;
    let at = start + 1;
    for (let place = 0; ; place += 1) {
      const isNegative = text[at] === minus;
      if (isNegative) at += 1;
      const first = at;
      let value = 0;
      let byte = text[at] ?? 0;
      while (byte >= zero && byte <= 0x39) {
        value = value * 10 + byte - zero;
        at += 1;
        byte = text[at] ?? 0;
      }
      const digits = at - first;
      if (digits === 0 || digits > mostDigits) return -1;
      if (text[first] === zero && (digits > 1 || isNegative)) return -1;
      if ((isNegative && place !== lateness) || (value === 0 && place === ownCount)) return -1;
      numbers.push(isNegative ? -value : value);
      at += 1;
      if (byte === comma) continue;
      this.#ends.push(numbers.length);
      return byte === closeList && place + 1 >= leastNumbers ? at : -1;
    }
  }

  #keep(entityStart: number, entityEnd: number, fieldStart: number, fieldEnd: number): void {
    const text = this.#text;
    let to = this.#namesEnd;
    const end = to + entityEnd - entityStart + 1 + fieldEnd - fieldStart;
    if (end > this.#names.length) {
      const larger = new Uint8Array(end * 2);
      larger.set(this.#names);
      this.#names = larger;
    }
    const names = this.#names;
    for (let at = entityStart; at < entityEnd; at += 1) names[to++] = text[at] ?? 0;
    this.#registers.push(to, end, this.#ends.length, this.#fieldAt(fieldStart, fieldEnd));
    names[to++] = slash;
    for (let at = fieldStart; at < fieldEnd; at += 1) names[to++] = text[at] ?? 0;
    this.#namesEnd = end;
  }
}

const forbiddenLengths: ReadonlySet<number> = new Set([...forbiddenKeys].map((key) => key.length));
