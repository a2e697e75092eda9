import { describe, expect, it } from 'vitest';
import { openGates } from '../../../shared/decisions/gates.ts';
import { decisionStanding, type Decision } from '../../../shared/decisions/standing.ts';
import { mark, openCity, ward, type Opened } from './opened.ts';

const now = new Date(2025, 5, 27, 16, 5);

function workspaceOf({ state }: Opened) {
  const { open } = state();
  if (open === null) throw new Error('nothing is open');
  return open.workspace;
}

function newest(opened: Opened): Decision {
  const { selected = '' } = opened.state().entries.decision ?? {};
  const found = workspaceOf(opened).records.one('decision', selected ?? '');
  if (found === undefined) throw new Error('no decision');
  return found;
}

describe('a decision', () => {
  it('for a whole province is signed in one step of thousands, and one undo makes it a draft again', async () => {
    const opened = await openCity();
    const { app } = opened;
    const workspace = workspaceOf(opened);
    await app.decisions.add({ place: '79', signer: 'Bình', title: 'Giám đốc' });
    const { id } = newest(opened);
    await app.decisions.setResult(id, 'no-go');
    expect(newest(opened).fields.blockers).toContain('TTHC-01');

    expect(await app.decisions.sign(id, now)).toBe(true);
    const open = openGates(workspace, { place: '79' }).length;
    expect(open).toBeGreaterThan(2_000);
    expect(newest(opened).sets.open.size).toBe(open);
    expect(newest(opened).fields.signed).toBe('2025-06-27T16:05');
    app.undo();
    await app.settled();
    expect(newest(opened).sets.open.size).toBe(0);
    expect(decisionStanding(workspace, newest(opened), '2025-06-28').state).toBe('draft');
  });

  it('keeps what was written as being in the way, and asks for nothing where it goes ahead', async () => {
    const opened = await openCity();
    const { app } = opened;
    await app.decisions.add({ place: ward, blockers: 'Mất điện' });
    const { id } = newest(opened);
    await app.decisions.setResult(id, 'no-go');
    expect(newest(opened).fields.blockers).toBe('Mất điện');
    await app.decisions.add({ place: ward });
    await app.decisions.setResult(newest(opened).id, 'go');
    expect(newest(opened).fields).not.toHaveProperty('blockers');
  });

  it('is renewed with its signer, its conditions and the waivers that are still in force', async () => {
    const opened = await openCity();
    const { app, state } = opened;
    const { today } = state();
    await app.decisions.add({ place: ward, platform: 'data-sharing', signer: 'Bình', title: 'Giám đốc' });
    const { id } = newest(opened);
    const [gate] = openGates(workspaceOf(opened), { place: ward, platform: 'data-sharing' });
    if (gate === undefined) throw new Error('no gate');
    await app.decisions.waive(id, [gate], { reason: 'Chờ kéo cáp', until: today });
    await app.decisions.setResult(id, 'conditional');
    await app.decisions.sign(id, now);
    await mark(opened, gate.item.id, 'done');
    await app.decisions.renew(id);
    expect(newest(opened).id).not.toBe(id);
    expect(newest(opened).fields).toMatchObject({ place: ward, platform: 'data-sharing', signer: 'Bình' });
    expect([...newest(opened).sets.waiver.keys()]).toEqual([`${ward}:${gate.item.id}`]);
    expect(newest(opened).fields).not.toHaveProperty('signed');
  });

  it('is printed on the readiness report, and the next report starts as ever', async () => {
    const opened = await openCity();
    const { app, state } = opened;
    await app.decisions.add({ place: ward });
    const { id } = newest(opened);
    app.decisions.print(id);
    expect(state().dialog).toBe('reports');
    expect([app.reports.kind, app.reports.decision]).toEqual(['readiness', id]);
    app.reports.forget();
    expect([app.reports.kind, app.reports.decision]).toEqual(['weekly', undefined]);
  });
});
