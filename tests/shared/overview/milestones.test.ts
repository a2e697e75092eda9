import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import type { RegisterValue } from '../../../shared/history/value.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { nextMilestone, openAt } from '../../../shared/overview/milestones.ts';

/** Cao Bằng with a cutover on 1 July. */
function province(set: Readonly<Record<string, RegisterValue>> = {}): Workspace {
  const workspace = new Workspace(newCampaign({ cutover: '2025-07-01', common: false }), {
    level: 'province',
    code: '04',
  });
  const edits = Object.entries(set).map(([register, value]) => ({ register, value }));
  const changes = workspace.propose(edits, { writer: 'a'.repeat(16), person: 'Hoa', now: 1_750_000_000_000 });
  if ('fault' in changes) throw new Error(changes.fault);
  workspace.take(changes);
  return workspace;
}

const recorded = {
  'milestone/04-dien-tap/name': 'Diễn tập toàn tỉnh',
  'milestone/04-dien-tap/offset': -5,
  'milestone/04-dien-tap/item/HOP-02': true,
};

describe('the next milestone', () => {
  it('is the next day on which gates are due, as the template has it', () => {
    expect(nextMilestone(province(), '2025-06-26')).toMatchObject({ day: '2025-06-27', name: undefined });
    expect(nextMilestone(province(), '2025-06-27')?.items).toContain('TTHC-01');
  });

  it('is one that was recorded where that comes first', () => {
    expect(nextMilestone(province(recorded), '2025-06-26')).toEqual({
      day: '2025-06-26',
      id: '04-dien-tap',
      name: 'Diễn tập toàn tỉnh',
      items: ['HOP-02'],
    });
  });

  it('is none after the last', () => {
    expect(nextMilestone(province(recorded), '2025-07-02')).toBeUndefined();
  });

  it('knows in how many places its items are open, those that are not asked there left out', () => {
    const workspace = province({ [itemRegister('04', 'TTHC-01', 'status')]: 'done' });
    const [first] = workspace.plan.units.communesOf('04');
    expect(openAt(workspace, ['TTHC-01'])).toBe(0);
    expect(openAt(workspace, ['TTHC-04'])).toBe(57);
    const status = itemRegister(first?.code ?? '', 'HOP-02', 'status');
    expect(openAt(province({ [status]: 'not-applicable' }), ['HOP-02'])).toBe(55);
  });
});
