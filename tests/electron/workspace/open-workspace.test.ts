import { cp, open as openFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../electron/failure.ts';
import { JournalEnd } from '../../../electron/workspace/journal.ts';
import { historyOf } from '../../../electron/workspace/look-back.ts';
import { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import { createWorkspace, readWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import type { OpenNotice } from '../../../shared/host/contract.ts';
import { scratchFolder } from '../../scratch.ts';

const campaign = newCampaign({ cutover: '2026-07-01', common: false });
const scope = { level: 'province', code: '79' } as const;
const status = 'item/26740/TTHC-08/status';
const note = 'item/26740/TTHC-08/note';

async function newFolder(): Promise<string> {
  const folder = join(await scratchFolder(), 'workspace');
  await createWorkspace(folder, campaign, scope);
  return folder;
}

const open = (folder: string): Promise<OpenWorkspace> => OpenWorkspace.open(folder, { appVersion: '0.0.0' });

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Failure ? error.code : String(error);
}

async function values(folder: string): Promise<unknown[]> {
  const { workspace } = await readWorkspace(folder);
  return [workspace.state.value(status), workspace.state.value(note)];
}

describe('a workspace folder', () => {
  it('gives back every acknowledged change after it is opened again', async () => {
    const folder = await newFolder();
    const first = await open(folder);
    await first.edit([{ register: status, value: 'done' }], 'An');
    await first.close();
    const second = await open(folder);
    await second.edit([{ register: note, value: 'xong' }], 'An');
    await second.close();
    expect(await values(folder)).toEqual(['done', 'xong']);
  });

  it('has a change on the disk before it is acknowledged', async () => {
    const folder = await newFolder();
    const workspace = await open(folder);
    await workspace.edit([{ register: status, value: 'blocked' }], 'An');
    expect((await values(folder))[0]).toBe('blocked');
    await workspace.close();
  });

  it('answers steps in order, and those that arrive together share a flush', async () => {
    const folder = await newFolder();
    const workspace = await open(folder);
    const append = vi.spyOn(JournalEnd.prototype, 'append');
    const steps = Array.from({ length: 50 }, (_, index) =>
      workspace.edit([{ register: note, value: `lần ${index}` }], 'An'),
    );
    const results = await Promise.all(steps);
    expect(results.map((changes) => ('fault' in changes ? 0 : changes[0]?.n))).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
    expect(append.mock.calls.length).toBeLessThan(50);
    append.mockRestore();
    await workspace.close();
    expect((await values(folder))[1]).toBe('lần 49');
  });

  it('writes nothing of a step with a refused edit, and goes on', async () => {
    const folder = await newFolder();
    const workspace = await open(folder);
    const mixed = [
      { register: status, value: 'done' },
      { register: 'item/26740/TTHC-01/status', value: 'done' },
    ];
    expect(await workspace.edit(mixed, 'An')).toEqual({ index: 1, fault: 'unknown-item' });
    expect(workspace.workspace.state.value(status)).toBeNull();
    await workspace.edit([{ register: note, value: 'tiếp' }], 'An');
    await workspace.close();
    expect(await values(folder)).toEqual([null, 'tiếp']);
  });

  it('writes a step of thousands as one, whatever else goes on meanwhile', async () => {
    const folder = await newFolder();
    const workspace = await open(folder);
    const communes = workspace.workspace.plan.localities.filter(({ parent }) => parent !== null);
    const many = ['note', 'owner', 'reason'].flatMap((field) =>
      ['08', '09', '10'].flatMap((item) =>
        communes.map(({ code }) => ({ register: `item/${code}/TTHC-${item}/${field}`, value: 'x' })),
      ),
    );
    const [before, step, after] = await Promise.all([
      workspace.edit([{ register: status, value: 'done' }], 'An'),
      workspace.edit(many, 'An'),
      workspace.edit([{ register: note, value: 'sau' }], 'An'),
    ]);
    if ('fault' in before || 'fault' in step || 'fault' in after) throw new Error('refused');
    expect(step.map(({ n }) => n)).toEqual(many.map((_, index) => index + 2));
    expect(new Set(step.map((change) => change.step))).toEqual(new Set([2]));
    expect(new Set(step.map(({ at }) => at)).size).toBe(1);
    expect(after[0]?.n).toBe(many.length + 2);
    const last = { register: 'item/26740/TTHC-01/status', value: 'done' };
    expect(await workspace.edit([...many, last], 'An')).toEqual({
      index: many.length,
      fault: 'unknown-item',
    });
    await workspace.close();
    expect((await readWorkspace(folder)).reading.count).toBe(many.length + 2);
    expect(await values(folder)).toEqual(['done', 'sau']);
  });

  it('locks the cutover day with the first status, even when both arrive at once', async () => {
    const folder = await newFolder();
    const workspace = await open(folder);
    const move = (value: string) => workspace.edit([{ register: 'campaign/cutover', value }], 'An');
    const [moved, , refused] = await Promise.all([
      move('2027-07-01'),
      workspace.edit([{ register: status, value: 'done' }], 'An'),
      move('2028-07-01'),
    ]);
    expect(moved).not.toHaveProperty('fault');
    expect(refused).toEqual({ index: 0, fault: 'cutover-locked' });
    expect(workspace.workspace.plan.campaign.cutover).toBe('2027-07-01');
    // For good: clearing the status does not open it again, nor does opening the workspace anew.
    await workspace.edit([{ register: status, value: null }], 'An');
    expect(await move('2028-07-01')).toEqual({ index: 0, fault: 'cutover-locked' });
    await workspace.close();
    expect((await readWorkspace(folder)).workspace.answers.anyStatus).toBe(true);
  });

  it('writes under a new writer each time it is opened, so a copy never repeats a count', async () => {
    const folder = await newFolder();
    const copy = `${folder}-copy`;
    const first = await open(folder);
    await first.edit([{ register: status, value: 'done' }], 'An');
    await first.close();
    await cp(folder, copy, { recursive: true });
    const writers: string[] = [first.writer];
    for (const place of [folder, copy]) {
      const workspace = await open(place);
      await workspace.edit([{ register: status, value: 'blocked' }], 'An');
      writers.push(workspace.writer);
      await workspace.close();
    }
    expect(new Set(writers).size).toBe(3);
  });

  it('leaves every byte as it was when it is only opened', async () => {
    const folder = await newFolder();
    const before = await readFile(join(folder, 'journal.jsonl'));
    await (await open(folder)).close();
    expect(await readFile(join(folder, 'journal.jsonl'))).toEqual(before);
  });

  it('is not made in a folder that holds anything', async () => {
    const folder = await newFolder();
    expect(await codeOf(createWorkspace(folder, campaign, scope))).toBe('workspace-exists');
  });

  it('is not found in another folder', async () => {
    expect(await codeOf(readWorkspace(await scratchFolder()))).toBe('not-a-workspace');
  });
});

describe('a clock that is wrong', () => {
  const at = (moment: string) => () => Date.parse(moment);
  const openAt = (folder: string, moment: string): Promise<OpenWorkspace> =>
    OpenWorkspace.open(folder, { appVersion: '0.0.0', now: at(moment) });
  const write = async (folder: string, moment: string, value: string): Promise<OpenNotice[]> => {
    const workspace = await openAt(folder, moment);
    await workspace.edit([{ register: note, value }], 'An');
    await workspace.close();
    return [...workspace.notices];
  };

  it('neither reorders nor loses a change, and is said while it is wrong and once it is right', async () => {
    const folder = await newFolder();
    expect(await write(folder, '2026-06-20T08:00:00Z', 'đúng giờ')).toEqual([]);
    // Years ahead, a day behind, and right again.
    expect(await write(folder, '2031-01-01T00:00:00Z', 'nhanh nhiều năm')).toMatchObject([
      { kind: 'clock-ahead', newest: Date.parse('2026-06-20T08:00:00Z') },
    ]);
    const wasAhead = [{ kind: 'clock-was-ahead', newest: Date.parse('2031-01-01T00:00:00Z') }];
    expect(await write(folder, '2026-06-19T08:00:00Z', 'chậm một ngày')).toEqual(wasAhead);
    expect(await write(folder, '2026-06-20T09:00:00Z', 'đúng lại')).toEqual(wasAhead);
    const { changes } = await historyOf(folder, { prefix: note, limit: 10 });
    expect(changes.map(({ value }) => value)).toEqual([
      'đúng lại',
      'chậm một ngày',
      'nhanh nhiều năm',
      'đúng giờ',
    ]);
    expect((await readWorkspace(folder)).workspace.state.survivors(note)).toHaveLength(1);
    expect((await values(folder))[1]).toBe('đúng lại');
  });

  it('is not suspected in a workspace that rested, nor in one that is used on', async () => {
    const folder = await newFolder();
    await write(folder, '2026-06-20T08:00:00Z', 'trước');
    expect(await write(folder, '2027-05-01T08:00:00Z', 'sau mười tháng')).toEqual([]);
    expect(await write(folder, '2027-05-01T07:58:00Z', 'hai phút trước')).toEqual([]);
  });

  it('behind the newest change is said', async () => {
    const folder = await newFolder();
    await write(folder, '2026-06-20T08:00:00Z', 'trước');
    expect(await write(folder, '2026-06-20T07:00:00Z', 'sau')).toEqual([
      { kind: 'clock-behind', newest: Date.parse('2026-06-20T08:00:00Z') },
    ]);
  });
});

describe('a journal', () => {
  it('after a failed write takes the next change as if nothing had been written', async () => {
    const folder = await newFolder();
    const workspace = await open(folder);
    await workspace.edit([{ register: status, value: 'in-progress' }], 'An');
    const journal = join(folder, 'journal.jsonl');
    const probe = await openFile(journal, 'r');
    const handles = Object.getPrototypeOf(probe) as { datasync: () => Promise<void> };
    await probe.close();
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const datasync = vi.spyOn(handles, 'datasync').mockRejectedValueOnce(full);
    const [failed, alsoFailed] = await Promise.allSettled([
      workspace.edit([{ register: status, value: 'done' }], 'An'),
      workspace.edit([{ register: note, value: 'mất' }], 'An'),
    ]);
    datasync.mockRestore();
    expect([failed.status, alsoFailed.status]).toContain('rejected');
    expect(failed).toMatchObject({ reason: { code: 'disk-full' } });
    await workspace.edit([{ register: note, value: 'còn' }], 'An');
    await workspace.close();
    expect(await values(folder)).toEqual(['in-progress', 'còn']);
  });
});
