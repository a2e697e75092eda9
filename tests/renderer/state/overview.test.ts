import { describe, expect, it } from 'vitest';
import { createApp } from '../../../renderer/state/app.ts';
import { shownLocalities } from '../../../renderer/state/localities.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { sampleExport } from '../../../shared/exchange/sample.ts';
import { coverageOf } from '../../../shared/exchange/part.ts';
import { unpackMerge } from '../../../shared/exchange/unpack-merge.ts';
import type { Change } from '../../../shared/history/change.ts';
import { tallyOf, type LocalityTally } from '../../../shared/overview/tally.ts';
import { referenceDay } from '../../../shared/readiness/rule.ts';
import { planFor } from '../../../shared/data/plan.ts';
import { textIn } from '../../../shared/text/index.ts';
import { FakeHost } from '../fake-host.ts';

const officer = { name: 'Nông Thị Lan', title: '', organisation: '' };
const campaign = newCampaign({ cutover: '2025-07-01', common: false });
const scope = { level: 'province', code: '04' } as const;

/** Cao Bằng as a sample fills it. */
function sample(): Change[] {
  const file = sampleExport({
    provinceCode: '04',
    asOf: '2025-06-25',
    common: false,
    seed: 3,
    appVersion: '0',
  });
  const plan = planFor(file.campaign, file.scope);
  if (typeof plan === 'string') throw new Error(plan);
  const coverage = coverageOf(plan, undefined);
  if (coverage === undefined) throw new Error('no part was asked for');
  return [...unpackMerge(file, plan, coverage).changes];
}

async function opened(changes: readonly Change[]) {
  const fake = new FakeHost({ officer, workspace: { campaign, scope, changes: [...changes] } });
  const app = createApp(fake.host, fake.events);
  await app.session.begin();
  const state = () => app.store.getState();
  const { open } = state();
  if (open === null) throw new Error('no workspace is open');
  const { workspace } = open;
  const tallies = (): LocalityTally[] =>
    workspace.plan.localities.flatMap(
      (locality) => tallyOf(workspace, locality, referenceDay(state().today)) ?? [],
    );
  const listed = (): string[] =>
    shownLocalities(workspace, state().filter, state().today, state().arrival).map(
      ({ locality }) => locality.code,
    );
  return { app, state, workspace, tallies, listed };
}

describe('a workspace', () => {
  it('opens on its overview once anything was answered, and on its checklist before', async () => {
    expect((await opened(sample())).state().view).toBe('overview');
    expect((await opened([])).state().view).toBe('checklist');
  });
});

describe('a figure of the overview', () => {
  it('leads to the localities that it counts, no others, at the item that it is about', async () => {
    const { app, state, workspace, listed } = await opened(sample());
    const communes = workspace.plan.units.communesOf('04').slice(3, 6);
    app.overview.openList(({ overview }) => overview.lists.overdue('HOP-02'), communes, 'HOP-02');
    expect(new Set(listed())).toEqual(new Set(communes.map(({ code }) => code)));
    expect(state()).toMatchObject({ view: 'checklist', item: 'HOP-02', locality: listed()[0] });
    expect(state().filter.only?.title(textIn('vi'))).toBe('Quá hạn HOP-02');
    // Going on with ] stays within the list.
    for (let step = 0; step < 5; step += 1) app.goBy(1);
    expect(state().locality).toBe(listed()[2]);
    app.setFilter({ only: undefined });
    expect(listed()).toHaveLength(57);
  });

  it('leads from a verdict on a platform to the first item that is not done there', async () => {
    const { app, state, workspace, tallies, listed } = await opened(sample());
    // Long after the cutover, every open gate is late.
    const late = tallies().filter(({ platforms }) => platforms.get('meetings')?.verdict === 'not-ready');
    app.overview.openPlatform('meetings', 'not-ready', tallies());
    expect(listed()).toHaveLength(late.length);
    const { locality, item } = state();
    const answer = workspace.answers.of(locality ?? '')[item ?? ''];
    expect(item).toMatch(/^HOP-/);
    expect(answer?.status).not.toBe('done');
  });

  it('leads from a verdict to the list of it, and from a cell to the place', async () => {
    const { app, state, tallies, listed } = await opened(sample());
    app.overview.openVerdict('ready', tallies());
    expect(state().filter).toMatchObject({ verdicts: ['ready'] });
    expect(listed()).toHaveLength(tallies().filter(({ verdict }) => verdict === 'ready').length);
    const [, commune] = tallies();
    if (commune === undefined) throw new Error('no communes');
    app.overview.openLocality(commune.locality, 'documents');
    expect(state().locality).toBe(commune.locality.code);
    expect(state().item).toMatch(/^QLVB-/);
    expect(listed()).toHaveLength(57);
  });
});
