import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { changedSince, printedAnswers, sheetShortCode } from '../../../shared/entry/printed-state.ts';
import type { Change, Edit } from '../../../shared/history/change.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import { Workspace } from '../../../shared/model/workspace.ts';

const ward = '26740';
const campaign = newCampaign({ cutover: '2025-07-01', common: false });

function written(...steps: readonly (readonly Edit[])[]) {
  const workspace = new Workspace(campaign, { level: 'province', code: '79' });
  const changes: Change[] = [];
  const codes = [sheetShortCode(ward, workspace.answers.of(ward))];
  for (const [index, edits] of steps.entries()) {
    const made = workspace.propose(edits, { writer: 'a'.repeat(16), person: 'An', now: 1_000 * (index + 1) });
    if ('fault' in made) throw new Error(made.fault);
    workspace.take(made);
    changes.push(...made);
    codes.push(sheetShortCode(ward, workspace.answers.of(ward)));
  }
  return { workspace, changes, codes };
}

const status = (item: string, value: string | null): Edit => ({
  register: itemRegister(ward, item, 'status'),
  value,
});
const items = ['TTHC-08', 'TTHC-09', 'TTHC-10'];

describe('what a sheet was printed from', () => {
  it('is found again in the history at every step, whatever order the history comes in', () => {
    const { changes, codes, workspace } = written(
      [status('TTHC-08', 'done')],
      [
        status('TTHC-09', 'blocked'),
        { register: itemRegister(ward, 'TTHC-09', 'blockedBy'), value: 'vendor' },
      ],
      [status('TTHC-08', 'in-progress')],
    );
    const since = (code = ''): readonly string[] | undefined => {
      const then = printedAnswers(ward, changes.toReversed(), code);
      return then && changedSince(then, workspace.answers.of(ward), items);
    };
    expect(codes.map(since)).toEqual([['TTHC-08', 'TTHC-09'], ['TTHC-08', 'TTHC-09'], ['TTHC-08'], []]);
  });

  it('is the latest of two that are alike', () => {
    const { changes, codes } = written(
      [status('TTHC-08', 'done')],
      [status('TTHC-08', null)],
      [status('TTHC-08', 'done')],
    );
    expect(codes[1]).toBe(codes[3]);
    expect(printedAnswers(ward, changes, codes[1] ?? '')).toEqual({ 'TTHC-08': { status: 'done' } });
  });

  it('is unknown where this history never was in that state', () => {
    const { changes } = written([status('TTHC-08', 'done')]);
    expect(printedAnswers(ward, changes, '7K3M-Q9TA')).toBeUndefined();
  });

  it('is never a state in the middle of a step: nothing is printed there', () => {
    const { changes } = written([status('TTHC-08', 'done'), status('TTHC-09', 'done')]);
    const half = sheetShortCode(ward, { 'TTHC-08': { status: 'done' } });
    expect(printedAnswers(ward, changes, half)).toBeUndefined();
  });
});
