import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import type { Edit } from '../../../shared/history/change.ts';
import { evidenceRegister, itemRegister } from '../../../shared/model/register.ts';
import { levelOf } from '../../../shared/model/unit.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { OverviewSums, wholeProvince, type Overview } from '../../../shared/overview/overview.ts';
import { referenceDay } from '../../../shared/readiness/rule.ts';
import { tallyOf, type LocalityTally } from '../../../shared/overview/tally.ts';

const asOf = '2025-06-25';

/** Cao Bằng, province 04 with 56 communes, six days before the cutover. */
class Province {
  readonly workspace = new Workspace(newCampaign({ cutover: '2025-07-01', common: false }), {
    level: 'province',
    code: '04',
  });
  readonly communes = this.workspace.plan.units.communesOf('04').map(({ code }) => code);
  #written = 0;

  set(...edits: readonly Edit[]): this {
    this.#written += 1;
    const now = Date.parse('2025-06-20T08:00:00+07:00') + this.#written;
    const changes = this.workspace.propose(edits, { writer: 'a'.repeat(16), person: 'Hoa', now });
    if ('fault' in changes) throw new Error(changes.fault);
    this.workspace.take(changes);
    return this;
  }

  status(code: string, item: string, value: string): this {
    return this.set({ register: itemRegister(code, item, 'status'), value });
  }

  get tallies(): LocalityTally[] {
    const { plan } = this.workspace;
    return plan.localities.flatMap((locality) => tallyOf(this.workspace, locality, referenceDay(asOf)) ?? []);
  }

  get overview(): Overview {
    const sums = new OverviewSums(this.workspace, referenceDay(asOf));
    for (const tally of this.tallies) sums.add(tally);
    return sums.result();
  }

  gatesOf(code: string): string[] {
    const locality = this.workspace.plan.locality(code);
    if (locality === undefined) throw new Error(code);
    return this.workspace.plan
      .platforms(levelOf(locality))
      .flatMap(({ items }) => items.filter(({ gate, recurring }) => gate && !recurring).map(({ id }) => id));
  }
}

const procedures = ({ platforms }: Overview) =>
  platforms.find(({ platform }) => platform.id === 'procedures');

describe('the overview of a province', () => {
  it('tells what is said to be done from what there is evidence for and what a rehearsal proved', () => {
    const province = new Province();
    const [first = '', second = ''] = province.communes;
    const before = procedures(province.overview)?.applicable ?? 0;
    province.status(first, 'TTHC-08', 'done').status(second, 'TTHC-08', 'done');
    province.set({ register: evidenceRegister(first, 'TTHC-08', 'e1'), value: { text: 'Biên bản 1' } });
    province.status(second, 'TTHC-09', 'not-applicable');
    // Passing proves what is done, not what is still open.
    province.set(
      { register: 'rehearsal/04-a/kind', value: 'full' },
      { register: 'rehearsal/04-a/state', value: 'held' },
      { register: 'rehearsal/04-a/item/TTHC-08', value: true },
      { register: 'rehearsal/04-a/item/TTHC-10', value: true },
      { register: `rehearsal/04-a/place/${second}`, value: 'passed' },
    );
    expect(procedures(province.overview)).toMatchObject({
      declared: 2,
      evidenced: 1,
      proven: 1,
      applicable: before - 1,
    });
  });

  it('gives a platform the verdict of its worst locality, with how many stand where', () => {
    const province = new Province();
    const [first = ''] = province.communes;
    for (const gate of province.gatesOf(first)) province.status(first, gate, 'done');
    const sum = procedures(province.overview);
    expect(sum?.verdict).toBe('not-reported');
    expect(sum?.localities).toMatchObject({ ready: 1, 'not-reported': 56 });
  });

  it('puts overdue gates before those that are due, and those open in most places first', () => {
    const province = new Province();
    const [first = ''] = province.communes;
    province.status(first, 'HOP-02', 'done');
    const { openGates } = province.overview;
    // Due on 25 June, today: in time still. What the province alone is asked was due on 24 and 23 June.
    const overdue = openGates.filter(({ isOverdue }) => isOverdue);
    expect(overdue.map(({ item }) => item).sort()).toEqual(['BC-01', 'LGSP-01', 'LGSP-02', 'QLVB-01']);
    expect(openGates.slice(0, overdue.length)).toEqual(overdue);
    expect(openGates.find(({ item }) => item === 'HOP-02')).toEqual({
      item: 'HOP-02',
      due: '2025-06-25',
      isOverdue: false,
      localities: 55,
    });
    expect(openGates.find(({ item }) => item === 'TTHC-08')?.localities).toBe(56);
    // Too far off to be of concern today.
    expect(openGates.some(({ item }) => item === 'TTHC-10')).toBe(false);
  });

  it('ranks what is blocked by how many places it would free, and by who must act', () => {
    const province = new Province();
    const [a = '', b = '', c = '', d = ''] = province.communes;
    const block = (code: string, item: string, actor: string) =>
      province.set(
        { register: itemRegister(code, item, 'status'), value: 'blocked' },
        { register: itemRegister(code, item, 'blockedBy'), value: actor },
      );
    for (const code of [a, b, c]) block(code, 'TTHC-08', 'vendor');
    block(d, 'TTHC-08', 'ministry');
    // At c another gate of the platform is blocked as well: the vendor alone does not free it.
    block(c, 'TTHC-09', 'province');
    expect(province.overview.blockers).toEqual([
      { obstacle: undefined, item: 'TTHC-08', actor: 'vendor', localities: 3, frees: 2 },
      { obstacle: undefined, item: 'TTHC-08', actor: 'ministry', localities: 1, frees: 1 },
      { obstacle: undefined, item: 'TTHC-09', actor: 'province', localities: 1, frees: 0 },
    ]);
  });

  it('takes what is linked with an obstacle together, each place once, until it is solved', () => {
    const province = new Province();
    const [a = '', b = ''] = province.communes;
    // At a, two gates of one platform are blocked: neither alone would free it, both together do.
    for (const code of [a, b]) province.status(code, 'HOP-03', 'blocked');
    province.status(a, 'HOP-02', 'blocked');
    expect(province.overview.blockers.map(({ item, frees }) => [item, frees])).toEqual([
      ['HOP-03', 1],
      ['HOP-02', 0],
    ]);
    province.set(
      { register: 'obstacle/04-duong-truyen/title', value: 'Chưa có đường truyền' },
      { register: `obstacle/04-duong-truyen/link/${a}:HOP-03`, value: true },
      { register: `obstacle/04-duong-truyen/link/${a}:HOP-02`, value: true },
      { register: `obstacle/04-duong-truyen/link/${b}:HOP-03`, value: true },
    );
    expect(province.overview.blockers).toMatchObject([
      { obstacle: { id: '04-duong-truyen', title: 'Chưa có đường truyền' }, localities: 2, frees: 2 },
    ]);
    province.set({ register: 'obstacle/04-duong-truyen/state', value: 'solved' });
    expect(province.overview.blockers.map(({ obstacle }) => obstacle)).toEqual([undefined, undefined]);
  });

  it('counts a locality as complete on the day of the last of its gates', () => {
    const province = new Province();
    const [first = ''] = province.communes;
    const gates = province.gatesOf(first);
    for (const gate of gates.slice(1)) province.status(first, gate, 'done');
    expect(province.overview.complete.done).toBe(0);
    province.status(first, gates[0] ?? '', 'done');
    const { gates: done, complete } = province.overview;
    expect(complete).toMatchObject({ total: 57, done: 1 });
    expect(complete.days[0]).toEqual({ day: '2025-06-20', done: 1 });
    expect(done.done).toBe(gates.length);
  });

  it('keeps what it knows of a locality until one of its answers changes', () => {
    const province = new Province();
    const [first = '', second = ''] = province.communes;
    const at = (code: string) => province.tallies.find(({ locality }) => locality.code === code);
    const [one, two] = [at(first), at(second)];
    province.status(first, 'TTHC-08', 'done');
    expect(at(first)).not.toBe(one);
    expect(at(second)).toBe(two);
  });

  it('shows a province by its worst commune on each platform', () => {
    const province = new Province();
    for (const gate of province.gatesOf('04')) province.status('04', gate, 'done');
    const whole = wholeProvince(province.tallies);
    expect(whole?.verdict).toBe('not-reported');
    expect(whole?.platforms.get('procedures')).toMatchObject({ verdict: 'not-reported' });
    expect(whole?.localities['not-reported']).toBe(56);
    expect(wholeProvince([])).toBeUndefined();
  });
});
