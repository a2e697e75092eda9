import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { fieldEdits, setEdits, type FieldValues } from '../../../shared/model/record-view.ts';
import type { RehearsalOutcome } from '../../../shared/model/records/rehearsal.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { assuranceOf, proofsOf } from '../../../shared/readiness/proven.ts';

const ward = '26740';
const campaign = newCampaign({ cutover: '2025-07-01', common: false });

type Session = FieldValues<'rehearsal'> & { readonly outcome: RehearsalOutcome };

function after(...sessions: readonly Session[]): Workspace {
  const workspace = new Workspace(campaign, { level: 'province', code: '79' });
  for (const [index, { outcome, ...fields }] of sessions.entries()) {
    const id = `79-r${index}`;
    const edits = [
      ...fieldEdits('rehearsal', id, { kind: 'full', state: 'held', ...fields }),
      ...setEdits('rehearsal', id, 'item', new Map([['TTHC-08', true]])),
      ...setEdits('rehearsal', id, 'place', new Map([[ward, outcome]])),
    ];
    const made = workspace.propose(edits, { writer: 'a'.repeat(16), person: 'An', now: index + 1 });
    if ('fault' in made) throw new Error(made.fault);
    workspace.take(made);
  }
  return workspace;
}

const isProven = (...sessions: readonly Session[]): boolean =>
  proofsOf(after(...sessions).state).has(ward, 'TTHC-08');

describe('an item is proven in a locality', () => {
  it('once it passed a rehearsal that was held', () => {
    expect(isProven({ day: '2025-06-25', outcome: 'passed' })).toBe(true);
  });

  it.each<[string, Session]>([
    ['was only planned', { state: 'planned', outcome: 'passed' }],
    ['was called off', { state: 'cancelled', outcome: 'passed' }],
    ['was talked through at a table', { kind: 'tabletop', outcome: 'passed' }],
    ['it failed', { outcome: 'failed' }],
    ['it did not come to', { outcome: 'absent' }],
    ['is still to say how it went', { outcome: 'expected' }],
  ])('not by a rehearsal that %s', (_what, session) => {
    expect(isProven(session)).toBe(false);
  });

  it('no longer where it failed a later one, whichever was recorded first', () => {
    const passed: Session = { day: '2025-06-25', outcome: 'passed' };
    const failed: Session = { day: '2025-06-28', outcome: 'failed' };
    expect([isProven(passed, failed), isProven(failed, passed)]).toEqual([false, false]);
  });

  it('still where it was absent from a later one', () => {
    expect(isProven({ day: '2025-06-25', outcome: 'passed' }, { day: '2025-06-28', outcome: 'absent' })).toBe(
      true,
    );
  });

  it('and no other item, and in no other locality', () => {
    const proofs = proofsOf(after({ outcome: 'passed' }).state);
    expect([proofs.has(ward, 'TTHC-09'), proofs.has('25747', 'TTHC-08')]).toEqual([false, false]);
  });
});

describe('what is declared, evidenced and proven', () => {
  it('counts only what is done', () => {
    const proofs = proofsOf(after({ outcome: 'passed' }).state);
    const items = [{ id: 'TTHC-08' }, { id: 'TTHC-09' }, { id: 'TTHC-10' }];
    const evidence = [{ id: 'e', text: 'Biên bản' }];
    expect(
      assuranceOf(
        ward,
        items,
        { 'TTHC-08': { status: 'done' }, 'TTHC-09': { status: 'done', evidence } },
        proofs,
      ),
    ).toEqual({ declared: 2, evidenced: 1, proven: 1 });
    expect(assuranceOf(ward, items, { 'TTHC-08': { status: 'blocked', evidence } }, proofs)).toEqual({
      declared: 0,
      evidenced: 0,
      proven: 0,
    });
  });
});
