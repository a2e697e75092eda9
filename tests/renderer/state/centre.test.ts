import { describe, expect, it } from 'vitest';
import { createApp } from '../../../renderer/state/app.ts';
import { questionsIn } from '../../../renderer/state/questions.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import type { Scope } from '../../../shared/model/campaign.ts';
import { recordRegister } from '../../../shared/model/register.ts';
import { FakeHost } from '../fake-host.ts';

const officer = { name: 'Phạm Quốc Bảo', title: '', organisation: '' };

async function opened(scope: Scope = { level: 'nation' }) {
  const fake = new FakeHost({
    officer,
    workspace: { campaign: newCampaign({ cutover: '2025-07-01', common: false }), scope, changes: [] },
  });
  const app = createApp(fake.host, fake.events);
  await app.session.begin();
  const workspace = () => {
    const { open } = app.store.getState();
    if (open === null) throw new Error('no workspace is open');
    return open.workspace;
  };
  return { fake, app, workspace };
}

describe('the views of a workspace', () => {
  it('are the checklist and the board for the nation, and the checklist alone for a province', async () => {
    const { app } = await opened();
    app.look('board');
    expect(app.store.getState().view).toBe('board');
    const { app: province } = await opened({ level: 'province', code: '79' });
    province.look('board');
    expect(province.store.getState().view).toBe('checklist');
  });

  it('keep their place: the board is as it was left', async () => {
    const { app } = await opened();
    app.look('board');
    app.board.show({ province: '79', filter: 'silent', query: 'ho chi' });
    app.board.openLocality('26740');
    expect(app.store.getState()).toMatchObject({ view: 'checklist', locality: '26740' });
    app.look('board');
    expect(app.store.getState().board).toMatchObject({ province: '79', filter: 'silent', query: 'ho chi' });
  });

  it('lead from a count of communes to the list that holds them', async () => {
    const { app, workspace } = await opened();
    app.look('board');
    // Long after the cutover day, a place that answered nothing is not ready.
    app.board.openVerdict('12', 'Lai Châu', 'not-ready');
    const { view, filter, locality } = app.store.getState();
    expect({ view, filter }).toEqual({
      view: 'checklist',
      filter: { query: 'Lai Châu', verdicts: ['not-ready'] },
    });
    expect(workspace().plan.locality(locality ?? '')?.parent).toBe('12');
  });

  it('lead from a count of the whole country to the list that holds it', async () => {
    const { app, workspace } = await opened();
    app.look('board');
    app.board.openVerdictEverywhere('not-ready');
    const { view, filter, locality, today } = app.store.getState();
    expect({ view, filter }).toEqual({ view: 'checklist', filter: { query: '', verdicts: ['not-ready'] } });
    expect(workspace().readiness(locality ?? '', today)?.verdict).toBe('not-ready');
    // There is none of these: nothing happens.
    app.look('board');
    app.board.openVerdictEverywhere('ready');
    expect(app.store.getState().view).toBe('board');
  });

  it('leave the board for the item that a list of it names', async () => {
    const { app } = await opened();
    app.look('board');
    app.goTo('79', 'TTHC-02');
    expect(app.store.getState()).toMatchObject({ view: 'checklist', locality: '79', item: 'TTHC-02' });
  });

  it('sort the other way round when the same column is chosen again', async () => {
    const { app } = await opened();
    const order = () => {
      const { order: by, isReversed } = app.store.getState().board;
      return [by, isReversed];
    };
    app.board.sortBy('last');
    expect(order()).toEqual(['last', false]);
    app.board.sortBy('last');
    expect(order()).toEqual(['last', true]);
    app.board.sortBy('silent');
    expect(order()).toEqual(['silent', false]);
  });
});

describe('a question', () => {
  it('is one step about one item, and can be taken back', async () => {
    const { app, workspace } = await opened();
    expect(await app.centre.askAbout('26740', 'TTHC-08', '  Bao giờ xong? ')).toBe(true);
    expect(questionsIn(workspace())).toMatchObject([
      { locality: '26740', item: 'TTHC-08', text: 'Bao giờ xong?', answer: undefined },
    ]);
    app.undo();
    await app.settled();
    expect(questionsIn(workspace())).toEqual([]);
  });

  it('of blanks alone is not asked', async () => {
    const { app, fake } = await opened();
    expect(await app.centre.askAbout('26740', 'TTHC-08', ' \n ')).toBe(false);
    expect(fake.edits).toEqual([]);
  });

  it('that was withdrawn is gone, and an open one stands before an answered one', async () => {
    const { app, workspace } = await opened();
    await app.centre.askAbout('26740', 'TTHC-08', 'Một');
    await app.centre.askAbout('26740', 'TTHC-08', 'Hai');
    const [first] = questionsIn(workspace());
    if (first === undefined) throw new Error('nothing was asked');
    await app.set(recordRegister('question', first.id, 'answer'), 'Rồi');
    const [open, answered] = questionsIn(workspace());
    expect(answered).toMatchObject({ id: first.id, answer: 'Rồi', answered: { person: officer.name } });
    await app.centre.withdraw(open?.id ?? '');
    expect(questionsIn(workspace()).map(({ id }) => id)).toEqual([first.id]);
  });
});

describe('an export', () => {
  it('is made with everything typed on the disk, and asks for the part that was chosen', async () => {
    const { app, fake } = await opened({ level: 'province', code: '79' });
    app.type('item/79/TTHC-01/note', 'Đang gõ dở');
    const part = { localities: ['26740'] };
    await app.centre.saveExport('2025-06-25', { sinceLast: true, part });
    const names = fake.calls.map(({ name }) => name);
    expect(names.indexOf('edit')).toBeLessThan(names.indexOf('saveExport'));
    expect(fake.calls.at(-1)?.argument).toEqual({ asOf: '2025-06-25', sinceLast: true, part });
  });
});
