import fs, { open as openFile, type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';

/** How a disk fails: at one of the calls that write to it, that one only or every one from there on. */
export interface DiskFault {
  readonly code: string;
  /** Counted from 1; beyond the last call nothing fails. */
  readonly at: number;
  readonly lasts: boolean;
}

/** What happened to a piece of work on a faulty disk. */
export interface Faulty<T> {
  /** The names of the calls that write, in their order. */
  readonly calls: readonly string[];
  /** The call that failed first. */
  readonly failed: string | undefined;
  readonly outcome: PromiseSettledResult<T>;
}

type Call = (...args: never[]) => unknown;

const ofFiles = ['write', 'writeFile', 'sync', 'datasync', 'truncate'] as const;
const ofDisk = ['open', 'mkdir', 'rename', 'copyFile', 'link', 'rm', 'writeFile'] as const;

/**
 * Reading is no write, nor is flushing a folder, which some file systems cannot do. What a disk takes no more it lets go
 * of; and a leftover is removed if it can be.
 */
function isWrite(name: (typeof ofDisk)[number], args: readonly unknown[], lasts: boolean): boolean {
  if (name === 'open') return args[1] !== 'r' && args[1] !== undefined;
  return name !== 'rm' || !(lasts || String(args[0]).endsWith('.tmp'));
}

/** Does something while the disk under it fails. */
export async function onFaultyDisk<T>(
  { code, at, lasts }: DiskFault,
  work: () => Promise<T>,
): Promise<Faulty<T>> {
  const calls: string[] = [];
  let failed: string | undefined;
  const folders = new WeakSet<object>();
  const fails = (name: string): boolean => {
    calls.push(name);
    const isFaulty = lasts ? calls.length >= at : calls.length === at;
    if (isFaulty) failed ??= name;
    return isFaulty;
  };
  const refuse = (): Promise<never> =>
    Promise.reject(Object.assign(new Error(`${code}: injected`), { code }));

  const handle = await openFile(tmpdir(), 'r');
  const methods = Object.getPrototypeOf(handle) as Record<string, Call>;
  await handle.close();
  const restore: (() => void)[] = [];
  const replace = (on: Record<string, Call>, name: string, by: (original: Call) => Call): void => {
    const original = on[name];
    if (original === undefined) throw new Error(`no ${name}`);
    on[name] = by(original);
    restore.push(() => (on[name] = original));
  };
  for (const name of ofFiles) {
    replace(
      methods,
      name,
      (original) =>
        function (this: FileHandle, ...args: never[]) {
          return !folders.has(this) && fails(name) ? refuse() : original.apply(this, args);
        },
    );
  }
  for (const name of ofDisk) {
    replace(fs as unknown as Record<string, Call>, name, (original) => async (...args: never[]) => {
      const writes = isWrite(name, args, lasts);
      if (writes && fails(name)) return refuse();
      const result: unknown = await original(...args);
      if (name === 'open' && !writes) folders.add(result as object);
      return result;
    });
  }
  syncBuiltinESMExports();
  try {
    const [outcome] = await Promise.allSettled([work()]);
    return { calls, failed, outcome };
  } finally {
    for (const undo of restore) undo();
    syncBuiltinESMExports();
  }
}
