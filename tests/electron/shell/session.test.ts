import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { OfficeSession } from '../../../electron/shell/session.ts';
import { Settings } from '../../../electron/shell/settings.ts';
import { backgroundIn } from '../../../electron/workspace/background.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { scratchFolder } from '../../scratch.ts';

/** The settings' file, as far as a session needs one; while set, writing it fails. */
const disk = vi.hoisted(() => ({ fault: undefined as string | undefined }));
vi.mock('electron-store', () => ({
  default: class {
    readonly path = 'settings.json';
    readonly store: Record<string, unknown> = {};
    set(key: string, value: unknown): void {
      if (disk.fault !== undefined) throw Object.assign(new Error(disk.fault), { code: disk.fault });
      this.store[key] = value;
    }
  },
}));

const campaign = newCampaign({ cutover: '2026-07-01', common: false });
const status = 'item/46/TTHC-01/status';
const officer = { name: 'Võ Thị Mỹ Duyên', title: '', organisation: '' };

interface Office {
  readonly home: string;
  readonly session: OfficeSession;
  readonly settings: Settings;
}

async function office(): Promise<Office> {
  disk.fault = undefined;
  const home = await scratchFolder();
  const settings = new Settings(home);
  settings.officer = officer;
  // No thread can be started from there, so all is done in this one.
  const session = new OfficeSession(
    settings,
    home,
    '0.0.0',
    backgroundIn(join(home, 'none.js')),
    () => undefined,
  );
  onTestFinished(() => session.close());
  return { home, session, settings };
}

async function twoFolders({ session }: Office): Promise<[string, string]> {
  const scope = { level: 'province', code: '46' } as const;
  const first = await session.create(campaign, scope);
  const second = await session.create(campaign, scope);
  await session.close();
  return [first.folder, second.folder];
}

const isLocked = async (folder: string): Promise<boolean> => (await readdir(folder)).includes('lock.json');

describe('opening while another opening is under way', () => {
  it('ends with the last one open and lets go of the others', async () => {
    const all = await office();
    const { session } = all;
    const [first, second] = await twoFolders(all);
    const opened = await Promise.all([first, second, first, second].map((folder) => session.open(folder)));
    expect(opened.map(({ folder }) => folder)).toEqual([first, second, first, second]);
    expect(session.workspace.folder).toBe(second);
    expect([await isLocked(first), await isLocked(second)]).toEqual([false, true]);
    await session.edit([{ register: status, value: 'done' }]);
    await session.close();
    expect([await isLocked(first), await isLocked(second)]).toEqual([false, false]);
  });

  it('goes on after one that fails, and closing waits its turn', async () => {
    const all = await office();
    const { home, session } = all;
    const [first] = await twoFolders(all);
    const [failed, opened, closed] = await Promise.allSettled([
      session.open(join(home, 'nowhere')),
      session.open(first),
      session.close(),
    ]);
    expect([failed.status, opened.status, closed.status]).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(() => session.workspace).toThrow('no-workspace');
    expect(await isLocked(first)).toBe(false);
  });

  it('writes down the steps that were asked for before it', async () => {
    const all = await office();
    const { session } = all;
    const [first, second] = await twoFolders(all);
    await session.open(first);
    const [changes] = await Promise.all([
      session.edit([{ register: status, value: 'done' }]),
      session.open(second),
    ]);
    expect(changes).toHaveLength(1);
    await session.open(first);
    expect(session.workspace.workspace.state.value(status)).toBe('done');
  });
});

describe('a long history', () => {
  it('is answered in parts that are all of it, each with where its changes were made', async () => {
    const { session } = await office();
    await session.create(campaign, { level: 'province', code: '46' });
    const value = (index: number): string => (index % 2 === 0 ? 'done' : 'in-progress');
    await session.edit(
      Array.from({ length: 2_300 }, (_, index) => ({ register: status, value: value(index) })),
    );
    const query = { prefix: '', limit: 5_000 };
    const first = await session.history(query);
    expect(first.items.length).toBeLessThan(2_300);
    expect(first.writers[session.workspace.writer]).toBeDefined();
    const counts = first.items.map(({ n }) => n);
    for (let { next } = first; next !== null;) {
      const part = await session.history(query, next);
      counts.push(...part.items.map(({ n }) => n));
      ({ next } = part);
    }
    expect(counts).toEqual(Array.from({ length: 2_300 }, (_, index) => 2_300 - index));
    await expect(session.history(query, 1_000)).rejects.toMatchObject({ code: 'bad-call' });
  });
});

describe('settings that cannot be written', () => {
  it('do not keep a workspace from being made, opened and worked on', async () => {
    const all = await office();
    const [first] = await twoFolders(all);
    disk.fault = 'ENOSPC';
    await all.session.open(first);
    await all.session.edit([{ register: status, value: 'done' }]);
    expect(all.session.workspace.workspace.state.value(status)).toBe('done');
    all.settings.windowBounds = { x: 0, y: 0, width: 800, height: 600 };
    // Its own folder knows what the settings could not remember.
    expect((await all.session.recent()).map(({ folder }) => folder)).toContain(first);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EPERM', 'cannot-write'],
  ])('for %s are said where the officer changes them', async (fault, code) => {
    const { settings } = await office();
    disk.fault = fault;
    const change = (): void => {
      settings.officer = { ...officer, name: 'Trần Văn Đức' };
    };
    expect(change).toThrow(expect.objectContaining({ name: 'Failure', code, detail: 'settings.json' }));
    expect(settings.officer).toEqual(officer);
    disk.fault = undefined;
    change();
    expect(settings.officer?.name).toBe('Trần Văn Đức');
  });
});
