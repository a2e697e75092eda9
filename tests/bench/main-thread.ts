import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { Exchange, type ExchangeParts } from '../../electron/shell/exchange.ts';
import { OfficeSession, type SessionSettings } from '../../electron/shell/session.ts';
import { backgroundIn } from '../../electron/workspace/background.ts';
import { listBackups } from '../../electron/workspace/backup.ts';
import type { PreviewedFile } from '../../shared/exchange/import-preview.ts';
import { contract, type HistoryQuery } from '../../shared/host/contract.ts';
import type { Part } from '../../electron/in-parts.ts';
import type { Change } from '../../shared/history/change.ts';
import { levelOf } from '../../shared/model/unit.ts';
import { nationExports } from './nation.ts';
import { unitListOf } from '../../shared/data/units.ts';
import { mostEdits } from '../../shared/host/limits.ts';
import { itemRegister } from '../../shared/model/register.ts';

/** No task may keep the windows waiting for longer, in milliseconds. */
export const blockGoal = 50;

const worker = join(import.meta.dirname, '../../electron/storage-worker.ts');
const value = { register: itemRegister('26740', 'TTHC-08', 'note'), value: 'Đã kiểm tra, có biên bản' };
const asOf = '2026-06-20';
const day = 24 * 60 * 60_000;

export interface LongestBlock {
  readonly what: string;
  /**
   * The longest turn of the main thread's event loop, in milliseconds of its own computing: what other programs of a
   * busy machine take is not the product's.
   */
  readonly block: number;
  /** How long it took in all, in milliseconds. */
  readonly time: number;
}

/** What the main process does for a window that works on the workspace in a folder, and how long each thing blocks it. */
export async function longestBlocks(folder: string, scratch: string): Promise<LongestBlock[]> {
  const marks = new Map<string, { at: number; counts: Record<string, number> }>();
  const settings: SessionSettings & ExchangeParts['settings'] = {
    officer: { name: 'Nguyễn Văn An', title: '', organisation: '' },
    recent: [],
    rememberFolder: () => undefined,
    lastExport: (id) => marks.get(id),
    rememberExport: (id, mark) => marks.set(id, { at: mark.at, counts: { ...mark.counts } }),
  };
  const background = backgroundIn(worker);
  const session = new OfficeSession(settings, scratch, '0.0.0', background, () => undefined);
  const exchange = new Exchange({ session, settings, background, appVersion: '0.0.0' });
  const found: LongestBlock[] = [];
  const measure = async (what: string, action: () => Promise<unknown>): Promise<void> => {
    await wait(200);
    const longestTurn = watchTurns();
    const start = performance.now();
    // What crosses to the window is packed on this thread.
    serialize(await action());
    const time = performance.now() - start;
    await wait(20);
    found.push({ what, block: longestTurn(), time });
  };

  const wholeStep = (part: Part<Change>): Promise<void> =>
    inParts(part, (from) => session.moreOfStep(part.items[0] ?? { writer: '', n: 0 }, from));

  await measure('open, without a snapshot', () => session.open(folder));
  await measure('snapshot', () => background.run('snapshot', { folder }));
  await session.close();
  await measure('open', () => session.open(folder));
  await measure('first edit', () => session.edit([value]));
  await measure('every answer to the window, part by part', async () => {
    const provinces = unitListOf(session.workspace.meta.campaign.units)?.provinces ?? [];
    for (const province of [null, ...provinces.map(({ code }) => code)]) {
      for (let from: number | null = 0; from !== null;) {
        const part = session.standingChanges({ province, from });
        serialize(part);
        from = part.next;
        await wait(1);
      }
    }
  });
  await measure('backup', () => session.backUp());
  await measure('a look at every backup and kept file', () =>
    background.run('lookAfter', { folder, check: 'all' }),
  );
  await measure('export', () =>
    exchange.export(join(scratch, 'nation.json'), { asOf, part: undefined, sinceLast: false }),
  );
  await measure('since the last export', () => exchange.sinceExport(asOf));
  const history = async (query: Omit<HistoryQuery, 'limit'>): Promise<void> => {
    const whole = { ...query, limit: 5_000 };
    await inParts(await session.history(whole), (skip) => session.history(whole, skip));
  };
  await measure('history of an item', () => history({ prefix: 'item/26740/TTHC-08/' }));
  await measure('history of a day', () =>
    history({ prefix: '', from: Date.now() - day, to: Date.now() + day }),
  );
  await measure('the newest 5,000 changes', () => history({ prefix: '' }));
  await session.edit([{ ...value, value: 'x' }]);
  await measure('undo a step', () => session.undoStep({ writer: session.workspace.writer, n: 2 }));
  const [backup] = await listBackups(folder);
  const name = backup?.name ?? '';
  await measure('compare with a backup', () => session.compareBackup(name, 0));
  await measure('check every file', () => session.inspect());

  const { plan } = session.workspace.workspace;
  const notes = plan.localities.flatMap((locality) =>
    plan
      .platforms(levelOf(locality))
      .flatMap(({ items }) => items)
      .map(({ id }) => ({ register: itemRegister(locality.code, id, 'note'), value: 'Chờ kiểm tra lại' })),
  );
  const call = serialize({ edits: notes.splice(0, mostEdits) });
  await measure(`an edit of ${mostEdits} answers`, async () =>
    wholeStep(await session.editInParts(contract.edit.takes.parse(deserialize(call)).edits)),
  );
  for (let at = 0; at < notes.length; at += mostEdits) await session.edit(notes.slice(at, at + mostEdits));
  await measure('compare with a backup that differs everywhere', async () =>
    inParts(await session.compareBackup(name, 0), (from) => session.compareBackup(name, from)),
  );
  await measure('go back to it', async () => wholeStep(await session.restoreBackup(name)));
  const { writer, workspace } = session.workspace;
  await measure('undo that', async () =>
    wholeStep(await session.undoStep({ writer, n: workspace.state.count(writer) })),
  );
  await measure('close', () => session.close());

  const provinces = join(scratch, 'provinces');
  await nationExports(provinces);
  const names = (await readdir(provinces)).filter((name) => name.endsWith('.json'));
  const sources = names.map((file) => ({ name: file, path: join(provinces, file) }));
  await session.create(plan.campaign, plan.scope);
  const preview = (): Promise<PreviewedFile[]> => exchange.previewImport({ sources, asOf }, {});
  await measure(`look into the files of ${names.length} provinces`, preview);
  const digests = (await preview()).flatMap((file) => (file.kind === 'good' ? [file.digest] : []));
  await measure('take them in', () => exchange.acceptImport({ sources, asOf, digests }, {}));
  const { state } = session.workspace.workspace;
  const taken = [...state.standing(`import/${digests[0] ?? ''}`)].find(({ value: isIn }) => isIn === true);
  if (taken !== undefined) await measure('take them out again', () => session.undoStep(taken));
  await session.close();
  return found;
}

/** Packs a long answer as it crosses to the window, part by part. */
async function inParts<T>(first: Part<T>, more: (from: number) => Part<T> | Promise<Part<T>>): Promise<void> {
  serialize(first);
  for (let { next } = first; next !== null;) {
    await wait(1);
    const part = await more(next);
    serialize(part);
    ({ next } = part);
  }
}

/** Watches the turns of this thread's event loop; stops when asked, and answers with the longest in milliseconds. */
function watchTurns(): () => number {
  const computed = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let last = computed();
  let longest = 0;
  const look = (): void => {
    const now = computed();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  return () => {
    look();
    clearInterval(timer);
    return longest;
  };
}
