import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import {
  boardFacts,
  boardFilters,
  boardRow,
  boardTotals,
  isDescending,
  passes,
  sortBoard,
  type BoardRow,
} from '../../../shared/exchange/board.ts';
import type { Edit } from '../../../shared/history/change.ts';
import { itemRegister, recordRegister } from '../../../shared/model/register.ts';
import { Workspace } from '../../../shared/model/workspace.ts';

const campaign = newCampaign({ cutover: '2025-07-01', common: false });
const today = '2025-06-25';

/** Noon in this computer's zone, so many days before today. */
function exportedAt(daysAgo: number): string {
  return new Date(2025, 5, 25 - daysAgo, 12).toISOString();
}

class Centre {
  readonly workspace = new Workspace(campaign, { level: 'nation' });
  #files = 0;

  edit(edits: readonly Edit[], writer = 'a'): void {
    const changes = this.workspace.propose(edits, {
      writer: writer.repeat(16),
      person: `Officer ${writer}`,
      now: Date.parse('2025-06-25T05:00:00Z'),
    });
    if ('fault' in changes) throw new Error(changes.fault);
    this.workspace.take(changes);
  }

  receive(scope: string, daysAgo: number, { signer = 'KEY', isPart = false, accepted = true } = {}): string {
    this.#files += 1;
    const digest = this.#files.toString(16).padStart(64, '0');
    const about = {
      name: `file-${this.#files}.json`,
      person: 'Lê Thị Hoa',
      organisation: '',
      exportedAt: exportedAt(daysAgo),
      asOf: today,
      scope,
      isPart,
      localities: 1,
      answers: 1,
      registers: 1,
      signer,
      new: 1,
      changed: 0,
      conflicting: 0,
      stale: 0,
      regressed: 0,
    };
    this.edit([
      { register: recordRegister('import', digest, 'about'), value: about },
      { register: recordRegister('import', digest, 'accepted'), value: accepted },
    ]);
    return digest;
  }

  /** Two people answer without having seen each other. */
  dispute(register: string): void {
    const twin = new Workspace(campaign, { level: 'nation' });
    for (const [writer, value] of [
      ['b', 'done'],
      ['c', 'blocked'],
    ] as const) {
      const author = { writer: writer.repeat(16), person: writer, now: 1_750_000_000_000 };
      const changes = twin.propose([{ register, value }], author);
      if ('fault' in changes) throw new Error(changes.fault);
      this.workspace.take(changes);
    }
  }

  row(code: string, day = today): BoardRow {
    const province = this.workspace.plan.units.provinces.find((known) => known.code === code);
    if (province === undefined) throw new Error(`no province ${code}`);
    return boardRow(this.workspace, province, boardFacts(this.workspace), day);
  }

  rows(): BoardRow[] {
    return this.workspace.plan.units.provinces.map(({ code }) => this.row(code));
  }
}

describe('a province that sent nothing', () => {
  it('says so, and every commune of it is silent', () => {
    // Long before the first due day.
    const row = new Centre().row('79', '2025-01-10');
    expect(row).toMatchObject({ last: undefined, isWeekly: false, isMonthly: false, reported: 0, files: [] });
    expect(row.silent).toHaveLength(168);
    expect(row.whole).toBe('not-reported');
    expect(boardFilters.filter((filter) => passes(filter, row))).toEqual([
      'no-file',
      'late-week',
      'late-month',
      'silent',
    ]);
  });
});

describe('the last report', () => {
  it('is the newest export that is in, whatever the order in which files came', () => {
    const centre = new Centre();
    const newest = centre.receive('79', 2);
    centre.receive('79', 9);
    expect(centre.row('79').last).toMatchObject({ age: 2, file: { digest: newest } });
    expect(centre.row('79').files.map(({ digest }) => digest)).toHaveLength(2);
  });

  it('is not a file that was taken out again, but that file is still listed', () => {
    const centre = new Centre();
    centre.receive('79', 1, { accepted: false });
    const standing = centre.receive('79', 4);
    expect(centre.row('79').last?.file.digest).toBe(standing);
    expect(centre.row('79').files).toHaveLength(2);
  });

  it.each([
    [0, true],
    [7, true],
    [8, false],
  ])('%i days old is in the weekly rhythm: %s', (days, isWeekly) => {
    const centre = new Centre();
    centre.receive('79', days);
    expect(centre.row('79').isWeekly).toBe(isWeekly);
  });

  it.each([
    [10, true],
    [11, false],
  ])('made %i days before 25 June, where the period began on the 15th, counts for it: %s', (days, counts) => {
    const centre = new Centre();
    centre.receive('79', days);
    expect(centre.row('79').isMonthly).toBe(counts);
  });

  it('of the whole nation is one of every province; a part of the nation of none', () => {
    const centre = new Centre();
    centre.receive('nation', 3);
    expect(centre.row('01').last?.age).toBe(3);
    const parts = new Centre();
    parts.receive('nation', 3, { isPart: true });
    expect(parts.row('01').last).toBeUndefined();
  });

  it('is marked where nobody signed it, and where a key signed it that signed none before', () => {
    const centre = new Centre();
    centre.receive('01', 5);
    expect(centre.row('01').last?.key).toBe('known');
    centre.receive('01', 4, { signer: 'OTHER' });
    expect(centre.row('01').last?.key).toBe('new-key');
    centre.receive('01', 3, { signer: 'OTHER' });
    expect(centre.row('01').last?.key).toBe('known');
    centre.receive('01', 2, { signer: '' });
    expect(centre.row('01').last?.key).toBe('unsigned');
    expect(passes('key', centre.row('01'))).toBe(true);
  });

  it('dated after today is not hidden: its age is negative', () => {
    const centre = new Centre();
    centre.receive('79', -3);
    expect(centre.row('79').last?.age).toBe(-3);
  });
});

describe('how a province stands', () => {
  it('is the worst of itself and its communes, and no average hides a weak one', () => {
    const centre = new Centre();
    const gate = centre.workspace.plan.platforms('commune')[0]?.items.find((item) => item.gate)?.id ?? '';
    centre.edit([{ register: itemRegister('26740', gate, 'status'), value: 'blocked' }]);
    const row = centre.row('79', '2025-01-10');
    expect(row).toMatchObject({ own: 'not-reported', whole: 'not-ready', reported: 1 });
    expect(row.communes).toMatchObject({ 'not-ready': 1, 'not-reported': 167 });
    expect(row.silent.map(({ code }) => code)).not.toContain('26740');
    expect(row.silent).toHaveLength(167);
  });

  it('names its conflicts, and those of its communes, by their registers', () => {
    const centre = new Centre();
    centre.dispute('item/79/TTHC-01/status');
    centre.dispute('item/26740/TTHC-08/status');
    expect(centre.row('79').conflicts).toEqual(['item/79/TTHC-01/status', 'item/26740/TTHC-08/status']);
    expect(centre.row('01').conflicts).toEqual([]);
  });

  it('counts a question as open until it is answered or withdrawn', () => {
    const centre = new Centre();
    const ask = (id: string): void =>
      centre.edit([
        { register: recordRegister('question', id, 'about'), value: '26740/TTHC-08' },
        { register: recordRegister('question', id, 'text'), value: 'Bao giờ xong?' },
      ]);
    ask('q1');
    ask('q2');
    expect(centre.row('79').questions).toEqual(['q1', 'q2']);
    centre.edit([{ register: recordRegister('question', 'q1', 'answer'), value: 'Ngày 27.' }]);
    centre.edit([{ register: recordRegister('question', 'q2', 'text'), value: null }]);
    expect(centre.row('79').questions).toEqual([]);
  });
});

describe('the board', () => {
  it('adds up to what its rows say', () => {
    const centre = new Centre();
    centre.receive('79', 1);
    centre.receive('01', 9);
    centre.receive('48', 20);
    centre.dispute('item/79/TTHC-01/status');
    const rows = centre.rows();
    const totals = boardTotals(rows);
    expect(totals).toMatchObject({
      provinces: 34,
      reported: 3,
      weekly: 1,
      monthly: 2,
      conflicts: 1,
      answers: 1,
    });
    expect(totals.silent).toBe(3321);
    expect(Object.values(totals.communes).reduce((a, b) => a + b)).toBe(3321);
    expect(Object.values(totals.wholes).reduce((a, b) => a + b)).toBe(34);
  });

  it('sorts by who has not reported first, then by the oldest report, and the other way round', () => {
    const centre = new Centre();
    centre.receive('79', 1);
    centre.receive('01', 9);
    const codes = (isReversed: boolean): string[] =>
      sortBoard(centre.rows(), 'last', isReversed).map(({ province }) => province.code);
    expect(codes(false).slice(-2)).toEqual(['01', '79']);
    expect(codes(true).slice(0, 2)).toEqual(['79', '01']);
  });

  it.each(['last', 'reported', 'silent'] as const)('says which way %s runs', (order) => {
    const centre = new Centre();
    centre.receive('79', 1);
    centre.receive('01', 9);
    const figure = ({ last, reported, silent }: BoardRow): number =>
      ({ last: Date.parse(last?.file.about.exportedAt ?? '1970-01-01'), reported, silent: silent.length })[
        order
      ];
    for (const isReversed of [false, true]) {
      const figures = sortBoard(centre.rows(), order, isReversed).map(figure);
      const up = figures.toSorted((a, b) => a - b);
      expect(figures).toEqual(isDescending(order, isReversed) ? up.toReversed() : up);
    }
  });

  it('lists names as a Vietnamese dictionary does, whatever else is equal', () => {
    const names = sortBoard(new Centre().rows(), 'conflicts').map(({ province }) => province.name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
    expect(names.indexOf('Đà Nẵng')).toBeGreaterThan(names.indexOf('Cao Bằng'));
  });
});
