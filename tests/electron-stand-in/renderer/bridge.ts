/** One end of the bridge between a page's own world and the isolated world its preload runs in. */
export interface Bridge {
  /** Puts an API on the other world's window. */
  expose(key: string, api: unknown): void;
}

/**
 * Both worlds see the same window as an event target, but no object of each other's. A CustomEvent is dispatched
 * synchronously and Chromium clones its detail for the other world, so a call is an event and its answer another.
 * Functions and promises cross as ids, as Electron's contextBridge makes proxies of them.
 *
 * Runs only as source text inside the page: it uses nothing from outside its own body.
 */
export function createBridge(outgoing: string, incoming: string): Bridge {
  type Term =
    | { is: 'value'; value: unknown }
    | { is: 'function' | 'promise'; id: number }
    | { is: 'error'; message: string; stack: string }
    | { is: 'array'; items: Term[] }
    | { is: 'object'; entries: [string, Term][] };
  type Parcel =
    | { kind: 'expose'; key: string; api: Term }
    | { kind: 'call'; id: number; args: Term[] }
    | { kind: 'settle'; id: number; ok: boolean; value: Term }
    | { kind: 'answer'; ok: boolean; value: Term };
  type Callable = (...args: unknown[]) => unknown;

  // Kept before any page script runs: a page that replaces them can't listen in.
  const target = window;
  const dispatch = target.dispatchEvent.bind(target);
  const Parcels = CustomEvent;
  const deepest = 1000;

  const own: Callable[] = [];
  const ownIds = new Map<Callable, number>();
  const theirs = new Map<number, Callable>();
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>();
  let promises = 0;
  let answer: (Parcel & { kind: 'answer' }) | undefined;

  const post = (parcel: Parcel) => {
    dispatch(new Parcels(outgoing, { detail: parcel }));
  };

  function ask(parcel: Parcel): unknown {
    answer = undefined;
    post(parcel);
    // Assigned by the event that post() dispatched.
    const got = answer as (Parcel & { kind: 'answer' }) | undefined;
    answer = undefined;
    if (got === undefined) throw new Error('An object could not be cloned.');
    if (!got.ok) throw unpack(got.value);
    return unpack(got.value);
  }

  function checkDepth(depth: number) {
    if (depth <= deepest) return;
    throw new TypeError(
      `Electron contextBridge recursion depth exceeded.  Nested objects deeper than ${deepest} are not supported.`,
    );
  }

  /** Whether Chromium's own clone of the whole value is right: nothing in it needs a proxy. */
  function isData(value: unknown, depth: number): boolean {
    checkDepth(depth);
    if (typeof value !== 'object' || value === null)
      return typeof value !== 'function' && typeof value !== 'symbol';
    if (value instanceof Promise || value instanceof Error) return false;
    if (Array.isArray(value)) return value.every((item) => isData(item, depth + 1));
    if (Object.prototype.toString.call(value) !== '[object Object]') return true;
    return Object.values(value).every((item) => isData(item, depth + 1));
  }

  function pack(value: unknown, depth = 0): Term {
    if (isData(value, depth)) return { is: 'value', value };
    if (typeof value === 'function') {
      const callable = value as Callable;
      const id = ownIds.get(callable) ?? own.push(callable) - 1;
      ownIds.set(callable, id);
      return { is: 'function', id };
    }
    // contextBridge leaves symbols out: they can't be copied between worlds.
    if (typeof value !== 'object' || value === null) return { is: 'value', value: undefined };
    if (value instanceof Promise) {
      const id = ++promises;
      value.then(
        (result) => settle(id, true, result),
        (reason: unknown) => settle(id, false, reason),
      );
      return { is: 'promise', id };
    }
    if (value instanceof Error) return { is: 'error', message: value.message, stack: value.stack ?? '' };
    if (Array.isArray(value)) return { is: 'array', items: value.map((item) => pack(item, depth + 1)) };
    return {
      is: 'object',
      entries: Object.entries(value).map(([key, item]) => [key, pack(item, depth + 1)]),
    };
  }

  function settle(id: number, ok: boolean, value: unknown) {
    try {
      post({ kind: 'settle', id, ok, value: pack(value) });
    } catch (error) {
      post({ kind: 'settle', id, ok: false, value: pack(error) });
    }
  }

  function unpack(term: Term): unknown {
    if (term.is === 'value') return term.value;
    if (term.is === 'array') return term.items.map(unpack);
    if (term.is === 'object')
      return Object.fromEntries(term.entries.map(([key, item]) => [key, unpack(item)]));
    if (term.is === 'promise') {
      return new Promise((resolve, reject) => waiting.set(term.id, { resolve, reject }));
    }
    if (term.is === 'error') {
      const error = new Error(term.message);
      error.stack = term.stack;
      return error;
    }
    const { id } = term;
    const proxy =
      theirs.get(id) ?? ((...args: unknown[]) => ask({ kind: 'call', id, args: args.map((a) => pack(a)) }));
    theirs.set(id, proxy);
    return proxy;
  }

  function freeze(value: unknown) {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }

  function perform(parcel: Parcel & { kind: 'expose' | 'call' }): unknown {
    if (parcel.kind === 'call') return own[parcel.id]?.(...parcel.args.map(unpack));
    if (parcel.key in target) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    const api = unpack(parcel.api);
    freeze(api);
    Object.defineProperty(target, parcel.key, { value: api, writable: false, configurable: false });
    return undefined;
  }

  target.addEventListener(incoming, (event) => {
    const parcel = (event as CustomEvent<Parcel | null>).detail;
    // Chromium leaves out a detail that it can't clone; the asker notices that no answer comes.
    if (parcel === null) return;
    if (parcel.kind === 'answer') {
      answer = parcel;
    } else if (parcel.kind === 'settle') {
      const promise = waiting.get(parcel.id);
      waiting.delete(parcel.id);
      if (parcel.ok) promise?.resolve(unpack(parcel.value));
      else promise?.reject(unpack(parcel.value));
    } else {
      try {
        const value = pack(perform(parcel));
        post({ kind: 'answer', ok: true, value });
      } catch (error) {
        post({ kind: 'answer', ok: false, value: pack(error) });
      }
    }
  });

  return {
    expose: (key, api) => {
      ask({ kind: 'expose', key, api: pack(api) });
    },
  };
}
