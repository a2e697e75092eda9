import { describe, expect, it } from 'vitest';
import { createApp } from '../../../renderer/state/app.ts';
import type { Target } from '../../../renderer/state/palette.ts';
import { follow } from '../../../renderer/screens/palette/follow.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import type { Scope } from '../../../shared/model/campaign.ts';
import { FakeHost } from '../fake-host.ts';

const officer = { name: 'Phạm Quốc Bảo', title: '', organisation: '' };

async function opened(scope: Scope = { level: 'nation' }) {
  const fake = new FakeHost({
    officer,
    workspace: { campaign: newCampaign({ cutover: '2025-07-01', common: false }), scope, changes: [] },
  });
  const app = createApp(fake.host, fake.events);
  await app.session.begin();
  const found = (query: string, kind: Target['kind']): string[] =>
    app.palette
      .find(query)
      .filter((group) => group.kind === kind)
      .flatMap(({ targets }) => targets.map(nameOf));
  return { app, found };
}

function nameOf(target: Target): string {
  switch (target.kind) {
    case 'locality':
      return target.code;
    case 'item':
      return target.item;
    case 'view':
      return target.view;
    case 'action':
      return target.action;
  }
}

describe('the command palette', () => {
  it('finds a locality without accents, by its code and by the name of a former province', async () => {
    const { found } = await opened();
    expect(found('dak lak', 'locality')[0]).toBe('66');
    expect(found('26740', 'locality')).toEqual(['26740']);
    // Communes are called so too; the city that the province went into comes first all the same.
    expect(found('binh duong', 'locality')[0]).toBe('79');
    expect(found('sai gon', 'locality')[0]).toBe('26740');
  });

  it('puts the place that is called so before those that only lie there', async () => {
    const { found } = await opened();
    expect(found('lai chau', 'locality')[0]).toBe('12');
    expect(found('hue', 'locality')[0]).toBe('46');
  });

  it('finds items of the open locality by code and by title, and nothing of other levels', async () => {
    const { app, found } = await opened({ level: 'province', code: '79' });
    expect(found('tthc 01', 'item')[0]).toBe('TTHC-01');
    app.select('26740');
    expect(found('tthc 01', 'item')).not.toContain('TTHC-01');
    expect(found('chu ky so', 'item')).toContain('QLVB-06');
  });

  it('finds actions and views in the language that is on', async () => {
    const { app, found } = await opened();
    expect(found('xuat tep', 'action')).toContain('export');
    expect(found('toan quoc', 'view')).toEqual(['board']);
    await app.session.setLanguage('en');
    expect(found('export', 'action')).toContain('export');
    expect(found('xuat tep', 'action')).toEqual([]);
  });

  it('offers only what the workspace and the view have', async () => {
    const { app, found } = await opened({ level: 'province', code: '79' });
    expect(found('toan quoc', 'view')).toEqual([]);
    expect(found('tep khoi dau', 'action')).toEqual([]);
    expect(found('lich su noi dung', 'action')).toEqual(['history']);
    app.look('overview');
    expect(found('lich su noi dung', 'action')).toEqual([]);
    expect(found('tong quan', 'view')).toEqual([]);
  });

  it('begins with what was chosen last, each once', async () => {
    const { app } = await opened({ level: 'province', code: '79' });
    const ward: Target = { kind: 'locality', code: '26740' };
    const print: Target = { kind: 'action', action: 'print' };
    for (const target of [ward, print, ward]) app.palette.remember(target);
    const [recent, ...others] = app.palette.find('');
    expect(recent).toEqual({ kind: 'recent', targets: [ward, print], of: 2 });
    expect(others.flatMap(({ targets }) => targets)).not.toContainEqual(print);
    // Of another workspace nothing is left that is not there.
    expect(app.palette.find('khong co gi nhu the')).toEqual([]);
  });

  it('says how many more a name stands for than are listed', async () => {
    const { app } = await opened();
    const [places] = app.palette.find('thua thien');
    expect(places?.kind).toBe('locality');
    expect(places?.targets).toHaveLength(12);
    expect(places?.of).toBeGreaterThan(12);
  });

  it('leads to the checklist, and takes off a filter that hides the place', async () => {
    const { app } = await opened({ level: 'province', code: '79' });
    app.look('overview');
    app.setFilter({ query: 'phuong 1' });
    follow(app, { kind: 'locality', code: '26740' });
    expect(app.store.getState()).toMatchObject({ view: 'checklist', locality: '26740', dialog: null });
    expect(app.store.getState().filter.query).toBe('');
    follow(app, { kind: 'item', item: 'HOP-02' });
    expect(app.store.getState()).toMatchObject({ locality: '26740', item: 'HOP-02' });
    follow(app, { kind: 'view', view: 'overview' });
    expect(app.store.getState().view).toBe('overview');
    follow(app, { kind: 'action', action: 'print' });
    expect(app.store.getState().dialog).toBe('print');
  });
});
