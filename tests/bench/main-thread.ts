import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serialize } from 'node:v8';
import { Exchange, type ExchangeParts } from '../../electron/shell/exchange.ts';
import { OfficeSession, type SessionSettings } from '../../electron/shell/session.ts';
import { backgroundIn } from '../../electron/workspace/background.ts';
import { listBackups } from '../../electron/workspace/backup.ts';
import { unitListOf } from '../../shared/data/units.ts';
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
  const session = new OfficeSession(settings, scratch, '0.0.0', background);
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
  await measure('export', () =>
    exchange.export(join(scratch, 'nation.json'), { asOf, part: undefined, sinceLast: false }),
  );
  await measure('since the last export', () => exchange.sinceExport(asOf));
  await measure('history of an item', () => session.history({ prefix: 'item/26740/TTHC-08/', limit: 5_000 }));
  await measure('history of a day', () =>
    session.history({ prefix: '', from: Date.now() - day, to: Date.now() + day, limit: 5_000 }),
  );
  await measure('the newest 5,000 changes', () => session.history({ prefix: '', limit: 5_000 }));
  await session.edit([{ ...value, value: 'x' }]);
  await measure('undo a step', () => session.undoStep({ writer: session.workspace.writer, n: 2 }));
  const [backup] = await listBackups(folder);
  await measure('compare with a backup', () => session.compareBackup(backup?.name ?? ''));
  await measure('check every file', () => session.inspect());
  await measure('close', () => session.close());
  return found;
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
