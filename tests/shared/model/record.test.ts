import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import {
  fieldEdits,
  recordIn,
  recordsIn,
  removalEdits,
  setEdits,
} from '../../../shared/model/record-view.ts';
import { memberRegister, recordRegister } from '../../../shared/model/register.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import type { Edit } from '../../../shared/history/change.ts';

const campaign = newCampaign({ cutover: '2025-07-01', common: false });

function workspace(): Workspace {
  return new Workspace(campaign, { level: 'province', code: '79' });
}

let now = 0;
function write(into: Workspace, edits: readonly Edit[]): void {
  now += 1000;
  const made = into.propose(edits, { writer: 'a'.repeat(16), person: 'An', now });
  if ('fault' in made) throw new Error(`${made.index}: ${made.fault}`);
  into.take(made);
}

function faultOf(into: Workspace, register: string, value: Edit['value']): string | undefined {
  const made = into.propose([{ register, value }], { writer: 'a'.repeat(16), person: 'An', now: 1 });
  return 'fault' in made ? made.fault : undefined;
}

describe('a record', () => {
  it('has the fields that were set and the members of its sets', () => {
    const here = workspace();
    write(here, [
      ...fieldEdits('obstacle', '79-a1', { title: 'Thiếu máy', cause: 'resources', due: '2025-06-27' }),
      ...setEdits(
        'obstacle',
        '79-a1',
        'link',
        new Map([
          ['26740:TTHC-08', true],
          ['25747', true],
        ]),
      ),
    ]);
    const [record] = recordsIn(here.state, 'obstacle');
    expect(record?.fields).toEqual({ title: 'Thiếu máy', cause: 'resources', due: '2025-06-27' });
    expect([...(record?.sets.link.keys() ?? [])]).toEqual(['25747', '26740:TTHC-08']);
    expect(record?.newest.person).toBe('An');
  });

  it('loses the members that a set is made without, and only those', () => {
    const here = workspace();
    const before = new Map([
      ['26740', 'expected'],
      ['25747', 'expected'],
    ] as const);
    write(here, setEdits('rehearsal', '79-r', 'place', before));
    write(here, setEdits('rehearsal', '79-r', 'place', new Map([['26740', 'passed']]), before));
    expect(recordIn(here.state, 'rehearsal', '79-r')?.sets.place).toEqual(new Map([['26740', 'passed']]));
  });

  it('is gone when it is taken away', () => {
    const here = workspace();
    write(here, fieldEdits('service', '79-s', { name: 'Khai sinh', state: 'blocked' }));
    write(here, removalEdits(here.state, 'service', '79-s'));
    expect(recordsIn(here.state, 'service')).toEqual([]);
  });

  it('moves no verdict', () => {
    const here = workspace();
    const before = here.readiness('26740', '2025-06-25');
    write(here, fieldEdits('obstacle', '79-a1', { title: 'Thiếu máy' }));
    expect(here.readiness('26740', '2025-06-25')).toBe(before);
  });
});

describe('a register of a record is refused', () => {
  const link = (id: string, member: string): string => memberRegister('obstacle', id, 'link', member);
  it.each([
    ['a field that there is not', recordRegister('obstacle', '79-a', 'colour'), 'x', 'unknown-register'],
    ['a name of the language itself', 'obstacle/79-a/constructor', 'x', 'unknown-register'],
    ['a set without a member', recordRegister('obstacle', '79-a', 'link'), true, 'unknown-register'],
    ['a member of no set', memberRegister('obstacle', '79-a', 'title', '26740'), true, 'unknown-register'],
    ['a part too many', `${link('79-a', '26740')}/x`, true, 'unknown-register'],
    ['an id without a scope', recordRegister('obstacle', 'a1', 'title'), 'x', 'unknown-register'],
    ["another province's id", recordRegister('obstacle', '01-a', 'title'), 'x', 'unknown-item'],
    ["another province's ward", link('79-a', '00004'), true, 'unknown-item'],
    ['an item that is not asked there', link('79-a', '26740:TTHC-01'), true, 'unknown-item'],
    ['a cause that there is not', recordRegister('obstacle', '79-a', 'cause'), 'weather', 'bad-value'],
    ['a day that there is not', recordRegister('obstacle', '79-a', 'due'), '2025-02-30', 'bad-value'],
    ['a member that is not true', link('79-a', '26740'), false, 'bad-value'],
    [
      'a waiver without a day',
      memberRegister('decision', '79-a', 'waiver', '26740'),
      { reason: 'x' },
      'bad-value',
    ],
    [
      "a decision on another province's place",
      recordRegister('decision', '79-a', 'place'),
      '01',
      'unknown-item',
    ],
    ["the nation's obstacle", recordRegister('obstacle', 'nation-a', 'title'), 'x', 'unknown-item'],
  ])('%s', (_what, register, value, fault) => {
    expect(faultOf(workspace(), register, value)).toBe(fault);
  });

  it("takes the centre's milestones, which hold in every province", () => {
    expect(faultOf(workspace(), recordRegister('milestone', 'nation-m1', 'offset'), -4)).toBeUndefined();
  });
});
