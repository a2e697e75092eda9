import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { plusDays } from '../../../shared/model/day.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import { actors, statuses, verdicts, type Status, type Verdict } from '../../../shared/model/words.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import {
  judge as judgeOn,
  referenceDay,
  type ItemFact,
  type PlatformReadiness,
} from '../../../shared/readiness/rule.ts';
import { wholeOf, worse } from '../../../shared/readiness/locality.ts';

const today = '2025-06-25';

function item(fact: Partial<ItemFact> = {}): ItemFact {
  return { gate: true, due: plusDays(today, 10), status: undefined, blockedBy: undefined, ...fact };
}

const judge = (items: readonly ItemFact[], day: string): PlatformReadiness =>
  judgeOn(items, referenceDay(day));

const rank = (verdict: Verdict): number => verdicts.indexOf(verdict);

const status = fc.option(fc.constantFrom(...statuses), { nil: undefined });
const anyItem: fc.Arbitrary<ItemFact> = fc.record({
  gate: fc.boolean(),
  due: fc.integer({ min: -12, max: 12 }).map((days) => plusDays(today, days)),
  status,
  blockedBy: fc.option(fc.constantFrom(...actors), { nil: undefined }),
});
const anyItems = fc.array(anyItem, { minLength: 1, maxLength: 12 });
const anyDay = fc.integer({ min: -20, max: 20 }).map((days) => plusDays(today, days));

describe('the readiness rule', () => {
  it.each<[string, ItemFact[], Verdict]>([
    ['a blocked gate item', [item({ status: 'blocked' })], 'not-ready'],
    ['a gate item due yesterday and not done', [item({ due: plusDays(today, -1) })], 'not-ready'],
    ['a gate item due today and not done', [item({ due: today, status: 'in-progress' })], 'at-risk'],
    ['nothing reported, nothing overdue', [item(), item({ gate: false })], 'not-reported'],
    ['nothing reported, a gate item due tomorrow', [item({ due: plusDays(today, 1) })], 'not-reported'],
    ['nothing reported but an overdue gate item', [item(), item({ due: plusDays(today, -3) })], 'not-ready'],
    ['only not-applicable ones reported', [item({ status: 'not-applicable' }), item()], 'on-track'],
    ['a blocked item that is no gate', [item({ gate: false, status: 'blocked' })], 'at-risk'],
    [
      'an overdue item that is no gate',
      [item({ status: 'done' }), item({ gate: false, due: plusDays(today, -1) })],
      'at-risk',
    ],
    ['a gate item due in three days', [item({ due: plusDays(today, 3), status: 'not-started' })], 'at-risk'],
    ['a gate item due in four days', [item({ due: plusDays(today, 4), status: 'not-started' })], 'on-track'],
    ['every gate item done', [item({ status: 'done' }), item({ gate: false })], 'ready'],
    ['every item not applicable', [item({ status: 'not-applicable' })], 'ready'],
    ['a status that was cleared again', [item({ status: undefined })], 'not-reported'],
  ])('%s', (_name, items, verdict) => {
    expect(judge(items, today).verdict).toBe(verdict);
  });

  it('counts reported, done and applicable items', () => {
    const items = [
      item({ status: 'done' }),
      item({ status: 'not-applicable' }),
      item({ status: 'blocked' }),
      item(),
    ];
    expect(judge(items, today)).toMatchObject({ reported: 3, done: 1, applicable: 3 });
  });

  it.each([
    ['vendor', 'on-track'],
    ['ministry', 'on-track'],
    ['province', 'not-ready'],
    ['locality', 'not-ready'],
  ] as const)('leaves a gate item that the %s has to unblock: own verdict %s', (blockedBy, ownVerdict) => {
    const items = [item({ status: 'blocked', blockedBy }), item({ status: 'in-progress' })];
    expect(judge(items, today)).toMatchObject({ verdict: 'not-ready', ownVerdict });
  });

  it('never gets worse when an item is set to done', () => {
    fc.assert(
      fc.property(anyItems, fc.nat(), anyDay, (items, pick, day) => {
        const index = pick % items.length;
        const after = items.map((fact, at): ItemFact => (at === index ? { ...fact, status: 'done' } : fact));
        const [was, is] = [judge(items, day), judge(after, day)];
        expect(rank(is.verdict)).toBeGreaterThanOrEqual(rank(was.verdict));
        expect(rank(is.ownVerdict)).toBeGreaterThanOrEqual(rank(was.ownVerdict));
      }),
      { numRuns: 2_000 },
    );
  });

  it('never gives a worse verdict for an earlier day', () => {
    fc.assert(
      fc.property(anyItems, anyDay, fc.nat({ max: 30 }), (items, day, earlier) => {
        const [then, now] = [judge(items, plusDays(day, -earlier)), judge(items, day)];
        expect(rank(then.verdict)).toBeGreaterThanOrEqual(rank(now.verdict));
      }),
      { numRuns: 2_000 },
    );
  });

  it("never judges a locality's own work worse than the platform", () => {
    fc.assert(
      fc.property(anyItems, anyDay, (items, day) => {
        const { verdict, ownVerdict } = judge(items, day);
        expect(rank(ownVerdict)).toBeGreaterThanOrEqual(rank(verdict));
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not depend on the order of items', () => {
    fc.assert(
      fc.property(anyItems, anyDay, (items, day) => {
        expect(judge(items.toReversed(), day)).toEqual(judge(items, day));
      }),
    );
  });
});

describe('a locality', () => {
  const code = '26740';
  const campaign = newCampaign({ cutover: '2025-07-01', common: true });
  const author = { writer: 'a'.repeat(16), person: 'x', now: 1 };

  function workspaceWith(set: Readonly<Record<string, Status>>): Workspace {
    const workspace = new Workspace(campaign, { level: 'province', code: '79' });
    const edits = Object.entries(set).map(([id, value]) => ({
      register: itemRegister(code, id, 'status'),
      value,
    }));
    const changes = workspace.propose(edits, author);
    if ('fault' in changes) throw new Error(changes.fault);
    workspace.take(changes);
    return workspace;
  }

  const ids = new Workspace(campaign, { level: 'province', code: '79' }).plan
    .platforms('commune')
    .flatMap(({ items }) => items.map(({ id }) => id));

  it('is as ready as its worst platform, whatever the answers and the day', () => {
    const answers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...statuses), { maxKeys: 34 });
    fc.assert(
      fc.property(answers, anyDay, (set, day) => {
        const readiness = workspaceWith(set).readiness(code, day);
        const platforms = Object.values(readiness?.platforms ?? {});
        expect(platforms).toHaveLength(6);
        expect(readiness?.verdict).toBe(platforms.map(({ verdict }) => verdict).reduce(worse));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves repeating duties out of every figure', () => {
    const readiness = workspaceWith({ 'BC-13': 'blocked' }).readiness(code, '2025-06-01');
    expect(readiness?.platforms.reporting).toMatchObject({
      verdict: 'not-reported',
      reported: 0,
      applicable: 4,
    });
  });

  it('keeps no stale verdict after a change or on another day', () => {
    const workspace = workspaceWith({});
    expect(workspace.readiness(code, '2025-06-01')?.verdict).toBe('not-reported');
    expect(workspace.readiness(code, '2025-07-01')?.verdict).toBe('not-ready');
    const edits = ids.map((id) => ({ register: itemRegister(code, id, 'status'), value: 'done' }));
    const changes = workspace.propose(edits, author);
    if ('fault' in changes) throw new Error(changes.fault);
    workspace.take(changes);
    expect(workspace.readiness(code, '2025-07-01')?.verdict).toBe('ready');
  });
});

describe('a province as a whole', () => {
  it('is as ready as the worst of itself and its communes', () => {
    expect(wholeOf('ready', ['on-track', 'at-risk', 'ready'])).toBe('at-risk');
    expect(wholeOf('not-ready', ['ready'])).toBe('not-ready');
    expect(wholeOf('ready', [])).toBe('ready');
  });
});
