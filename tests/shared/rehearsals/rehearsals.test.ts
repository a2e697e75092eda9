import { describe, expect, it } from 'vitest';
import { fieldEdits, setEdits, type FieldValues } from '../../../shared/model/record-view.ts';
import type { RehearsalOutcome } from '../../../shared/model/records/rehearsal.ts';
import { claimsOf } from '../../../shared/rehearsals/claims.ts';
import { usualItems } from '../../../shared/rehearsals/items.ts';
import { proofsIn } from '../../../shared/rehearsals/proofs.ts';
import { outcomeEdits, restPassed, shownBy, turnoutOf } from '../../../shared/rehearsals/turnout.ts';
import { officeOf, type Office } from '../office.ts';

const [ward, other, third] = ['26740', '26743', '26737'];
const today = '2025-06-28';

/** A rehearsal of the conference system with three wards, of whom nothing was said yet. */
function planned(office: Office, id: string, fields: FieldValues<'rehearsal'> = {}): void {
  const items = usualItems(office.workspace.plan, new Set(['meetings']));
  office.edit(
    ...fieldEdits('rehearsal', id, { kind: 'full', state: 'planned', day: '2025-06-25', ...fields }),
    ...setEdits('rehearsal', id, 'platform', new Map([['meetings', true]])),
    ...setEdits('rehearsal', id, 'item', new Map(items.map((item) => [item, true]))),
    ...setEdits('rehearsal', id, 'place', new Map([ward, other, third].map((code) => [code, 'expected']))),
  );
}

const rehearsal = ({ workspace }: Office, id: string) => {
  const found = workspace.records.one('rehearsal', id);
  if (found === undefined) throw new Error(id);
  return found;
};

const say = (office: Office, id: string, code: string, outcome: RehearsalOutcome): void =>
  office.edit(...outcomeEdits(id, [code], outcome));

describe('what a rehearsal proves unless a person decides otherwise', () => {
  it('is what is rehearsed on its platforms, and their gates, in the order of the checklist', () => {
    const { plan } = officeOf().workspace;
    expect(usualItems(plan, new Set(['meetings']))).toEqual([
      ...['HOP-02', 'HOP-03', 'HOP-04', 'HOP-05', 'HOP-07', 'HOP-08', 'HOP-09'],
    ]);
    expect(usualItems(plan, new Set())).toEqual([]);
  });

  it('never holds a repeating duty', () => {
    const { plan } = officeOf().workspace;
    const all = usualItems(plan, new Set(plan.template.platforms.map(({ id }) => id)));
    expect(all).toContain('LGSP-13');
    expect(all).not.toContain('LGSP-14');
  });
});

describe('how a rehearsal went', () => {
  it('is said for one place, then for all of which nothing was said', () => {
    const office = officeOf();
    planned(office, '79-r1');
    say(office, '79-r1', other, 'failed');
    office.edit(...restPassed(rehearsal(office, '79-r1')));
    expect(turnoutOf(rehearsal(office, '79-r1'))).toEqual({ expected: 0, passed: 2, failed: 1, absent: 0 });
  });

  it('confirms what is declared, and says how much nobody declared', () => {
    const office = officeOf();
    planned(office, '79-r1', { state: 'held' });
    say(office, '79-r1', ward, 'passed');
    office.set(ward, 'HOP-02', 'done');
    office.set(ward, 'HOP-03', 'not-applicable');
    expect(shownBy(office.workspace, rehearsal(office, '79-r1'))).toEqual({ proven: 1, undeclared: 1 });
  });

  it('shows nothing while it is planned, or where it was talked through at a table', () => {
    const office = officeOf();
    planned(office, '79-r1');
    planned(office, '79-r2', { state: 'held', kind: 'tabletop' });
    office.setAll(ward, 'done');
    for (const id of ['79-r1', '79-r2']) {
      say(office, id, ward, 'passed');
      expect(shownBy(office.workspace, rehearsal(office, id))).toEqual({ proven: 0, undeclared: 0 });
    }
  });
});

describe('claimed ready, not proven', () => {
  const claims = ({ workspace }: Office) => claimsOf(workspace, proofsIn(workspace), today);
  const meetings = (office: Office) => claims(office).filter(({ platform }) => platform === 'meetings');

  it('names every ready platform of a locality until a rehearsal has confirmed it', () => {
    const office = officeOf();
    office.setAll(ward, 'done');
    expect(claims(office).map(({ locality, platform }) => `${locality.code} ${platform}`)).toEqual(
      ['procedures', 'documents', 'meetings', 'reporting', 'data-sharing'].map((one) => `${ward} ${one}`),
    );
    planned(office, '79-r1', { state: 'held' });
    expect(meetings(office)).toMatchObject([
      { provable: 3, proven: 0, last: { id: '79-r1', day: '2025-06-25', outcome: 'expected' } },
    ]);
    say(office, '79-r1', ward, 'passed');
    expect(meetings(office)).toEqual([]);
  });

  it('names it again once it fails a later one', () => {
    const office = officeOf();
    office.setAll(ward, 'done');
    planned(office, '79-r1', { state: 'held' });
    planned(office, '79-r2', { state: 'held', day: '2025-06-27' });
    say(office, '79-r1', ward, 'passed');
    say(office, '79-r2', ward, 'failed');
    expect(meetings(office)).toMatchObject([{ proven: 0, last: { id: '79-r2', outcome: 'failed' } }]);
  });

  it('does not count talking it through at a table as a try', () => {
    const office = officeOf();
    office.setAll(ward, 'done');
    planned(office, '79-r1', { state: 'held', kind: 'tabletop' });
    say(office, '79-r1', ward, 'passed');
    expect(meetings(office)).toMatchObject([{ proven: 0, last: undefined }]);
  });

  it('leaves out what does not claim to be ready', () => {
    const office = officeOf();
    office.setAll(ward, 'done');
    office.set(ward, 'HOP-02', 'in-progress');
    expect(meetings(office)).toEqual([]);
  });
});
