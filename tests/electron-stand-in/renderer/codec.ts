/** Base64 of bytes; Node and Chromium each have their own fast way. */
export interface Base64 {
  toText(bytes: Uint8Array): string;
  toBytes(text: string): Uint8Array<ArrayBuffer>;
}

/** Structured-cloneable values as text, both ways. */
export interface Codec {
  /** @throws Error "An object could not be cloned." for what Electron's ipc refuses too. */
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * A plain value is JSON. In any other, a term is a primitive as JSON has it, or a pair of a tag and a payload;
 * objects sit in a table and are named by their index, so cycles and shared references survive.
 *
 * Runs in Node and, as source text, inside the page: it uses nothing from outside its own body.
 */
export function createCodec(base64: Base64): Codec {
  type Term = string | number | boolean | null | [tag: string, payload?: unknown];
  type ViewType = new (buffer: ArrayBuffer) => ArrayBufferView;
  const views: ViewType[] = [
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  ];
  const errors = [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError];
  const refused = () => new Error('An object could not be cloned.');

  /** Whether JSON itself keeps the value: most messages, and much faster. */
  function isTree(item: unknown, seen: Set<object>): boolean {
    if (typeof item === 'number') return Number.isFinite(item) && !Object.is(item, -0);
    if (typeof item !== 'object' || item === null) {
      return item === null || typeof item === 'string' || typeof item === 'boolean';
    }
    if (seen.has(item)) return false;
    seen.add(item);
    if (Array.isArray(item))
      return item.length === Object.keys(item).length && item.every((each) => isTree(each, seen));
    return (
      Object.getPrototypeOf(item) === Object.prototype &&
      Object.values(item).every((each) => isTree(each, seen))
    );
  }

  function encode(value: unknown): string {
    let clone: unknown;
    try {
      clone = structuredClone(value);
    } catch {
      throw refused();
    }
    const table: unknown[] = [];
    const seen = new Map<object, number>();

    function term(item: unknown): Term {
      if (item === undefined) return ['u'];
      if (item === null || typeof item === 'string' || typeof item === 'boolean') return item;
      if (typeof item === 'number') {
        return Number.isFinite(item) && !Object.is(item, -0)
          ? item
          : ['n', Object.is(item, -0) ? '-0' : String(item)];
      }
      if (typeof item === 'bigint') return ['i', String(item)];
      if (typeof item !== 'object') throw refused();
      let index = seen.get(item);
      if (index === undefined) {
        index = table.push(null) - 1;
        seen.set(item, index);
        table[index] = entry(item);
      }
      return ['@', index];
    }

    function entry(item: object): [tag: string, ...payload: unknown[]] {
      if (Array.isArray(item)) {
        return ['a', item.length, Object.keys(item).map((key) => [key, term(Reflect.get(item, key))])];
      }
      if (item instanceof Date) return ['d', item.getTime()];
      if (item instanceof Map)
        return ['m', [...item].map(([key, entryValue]) => [term(key), term(entryValue)])];
      if (item instanceof Set) return ['s', [...item].map(term)];
      if (item instanceof RegExp) return ['r', item.source, item.flags];
      if (item instanceof Error) return ['e', item.name, item.message, item.stack, term(item.cause)];
      if (item instanceof ArrayBuffer) return ['b', base64.toText(new Uint8Array(item))];
      if (ArrayBuffer.isView(item)) {
        const bytes = new Uint8Array(item.buffer, item.byteOffset, item.byteLength);
        return ['v', views.findIndex((view) => item instanceof view), base64.toText(bytes)];
      }
      if (Object.getPrototypeOf(item) !== Object.prototype) throw refused();
      return ['o', Object.entries(item).map(([key, entryValue]) => [key, term(entryValue)])];
    }

    return JSON.stringify(isTree(clone, new Set()) ? [clone] : [term(clone), table]);
  }

  function decode(text: string): unknown {
    const message = JSON.parse(text) as
      [plain: unknown] | [root: Term, table: [tag: string, ...payload: unknown[]][]];
    if (message.length === 1) return message[0];
    const [root, table] = message;
    const built = new Map<number, unknown>();

    function value(item: Term): unknown {
      if (!Array.isArray(item)) return item;
      const [tag, payload] = item;
      if (tag === 'u') return undefined;
      if (tag === 'n') return Number(payload);
      if (tag === 'i') return BigInt(String(payload));
      return object(Number(payload));
    }

    function keep<T>(index: number, item: T): T {
      built.set(index, item);
      return item;
    }

    /** defineProperty, since assigning `__proto__` would set the prototype. */
    function fill(target: object, entries: [string, Term][]) {
      for (const [key, item] of entries) {
        Object.defineProperty(target, key, {
          value: value(item),
          writable: true,
          enumerable: true,
          configurable: true,
        });
      }
    }

    function object(index: number): unknown {
      if (built.has(index)) return built.get(index);
      const row = table[index];
      if (row === undefined) throw new Error('The message is cut short.');
      const [tag, first, second, third, fourth] = row;
      if (tag === 'a') {
        const array = keep(index, new Array(first as number));
        fill(array, second as [string, Term][]);
        return array;
      }
      if (tag === 'o') {
        const target = keep(index, {});
        fill(target, first as [string, Term][]);
        return target;
      }
      if (tag === 'm') {
        const map = keep(index, new Map());
        for (const [key, item] of first as [Term, Term][]) map.set(value(key), value(item));
        return map;
      }
      if (tag === 's') {
        const set = keep(index, new Set());
        for (const item of first as Term[]) set.add(value(item));
        return set;
      }
      if (tag === 'e') {
        const make = errors.find((type) => type.name === first) ?? Error;
        const error = keep(index, new make(String(second)));
        error.stack = String(third);
        const cause = value(fourth as Term);
        if (cause !== undefined) error.cause = cause;
        return error;
      }
      if (tag === 'd') return keep(index, new Date(first === null ? Number.NaN : (first as number)));
      if (tag === 'r') return keep(index, new RegExp(String(first), String(second)));
      if (tag === 'b') return keep(index, new Uint8Array(base64.toBytes(String(first))).buffer);
      const view = views[first as number];
      if (tag !== 'v' || view === undefined) throw new Error(`The message holds an unknown tag: ${tag}`);
      return keep(index, new view(new Uint8Array(base64.toBytes(String(second))).buffer));
    }

    return value(root);
  }

  return { encode, decode };
}
