import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { regressionsOf } from '../../../shared/readiness/regression.ts';

const campaign = newCampaign({ cutover: '2025-07-01', common: false });
const scope = { level: 'province', code: '46' } as const;
const author = { writer: 'a'.repeat(16), person: 'An', now: 1 };

function workspaceWith(set: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace(campaign, scope);
  const edits = Object.entries(set).map(([id, value]) => ({
    register: itemRegister('46', id, 'status'),
    value,
  }));
  const changes = workspace.propose(edits, author);
  if ('fault' in changes) throw new Error(changes.fault);
  workspace.take(changes);
  return workspace;
}

const meetings = Object.fromEntries(
  new Workspace(campaign, scope).plan
    .platforms('province')
    .filter(({ platform }) => platform.id === 'meetings')
    .flatMap(({ items }) => items.map(({ id }) => [id, 'done'])),
);

describe('what was ready and no longer is', () => {
  it('names the platform and how it stands now', () => {
    const now = workspaceWith({ ...meetings, 'HOP-04': 'blocked' });
    expect(regressionsOf(now, workspaceWith(meetings), '2025-06-20')).toEqual([
      { locality: '46', platform: 'meetings', now: 'not-ready' },
    ]);
  });

  it('does not name what never was ready, or still is', () => {
    const now = workspaceWith({ ...meetings, 'TTHC-01': 'blocked' });
    expect(regressionsOf(now, workspaceWith(meetings), '2025-06-20')).toEqual([]);
  });

  it('does not name what only grew older', () => {
    expect(regressionsOf(workspaceWith(meetings), workspaceWith(meetings), '2026-01-01')).toEqual([]);
  });
});
