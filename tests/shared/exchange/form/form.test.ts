import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildExport } from '../../../../shared/exchange/build-export.ts';
import { exportText } from '../../../../shared/exchange/export-text.ts';
import { answerFields, fieldPath } from '../../../../shared/exchange/form/layout.ts';
import { readFilled } from '../../../../shared/exchange/form/read-form.ts';
import { readExport } from '../../../../shared/exchange/read-export.ts';
import type { Edit } from '../../../../shared/history/change.ts';
import { levelOf } from '../../../../shared/model/unit.ts';
import { actors, languages, statuses } from '../../../../shared/model/words.ts';
import { Workspace } from '../../../../shared/model/workspace.ts';
import { textIn } from '../../../../shared/text/index.ts';

import {
  cellOf,
  edit,
  faultsOf,
  formOf,
  localityOf,
  read,
  savedAt,
  sentAt,
  set,
  sheetOf,
  ward,
  workspaceWith,
} from './filled.ts';

const vi = textIn('vi');

/** A text as a person types it: no control characters, and something other than blanks. */
const typed = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .map((value) =>
    value
      .replace(/\p{Cc}/gu, '')
      .normalize('NFC')
      .trim(),
  )
  .filter((value) => value !== '');
const answer = fc.record({
  status: fc.option(fc.constantFrom(...statuses), { nil: null }),
  blockedBy: fc.option(fc.constantFrom(...actors), { nil: null }),
  reason: fc.option(typed, { nil: null }),
  evidence: fc.option(typed, { nil: null }),
  note: fc.option(typed, { nil: null }),
  owner: fc.option(typed, { nil: null }),
});
type Answered = typeof answer extends fc.Arbitrary<infer A> ? A : never;
const items = ['TTHC-08', 'QLVB-06', 'LGSP-12'] as const;
const answered = fc.record({ 'TTHC-08': answer, 'QLVB-06': answer, 'LGSP-12': answer });

function editsOf(all: Readonly<Record<(typeof items)[number], Answered>>): Edit[] {
  return items.flatMap((item) =>
    answerFields.flatMap((field) => {
      const value = all[item][field];
      if (value === null) return [];
      return [set(`${item}/${fieldPath(field)}`, field === 'evidence' ? { text: value } : value)];
    }),
  );
}

function cellsOf(
  all: Readonly<Record<(typeof items)[number], Answered>>,
  language: 'vi' | 'en',
): Record<string, string> {
  const { words } = textIn(language);
  return Object.fromEntries(
    items.flatMap((item) =>
      answerFields.map((field) => {
        const { status, blockedBy } = all[item];
        const shown = {
          ...all[item],
          status: status === null ? null : words.statuses[status],
          blockedBy: blockedBy === null ? null : words.actors[blockedBy],
        }[field];
        return [`${item}/${field}`, shown ?? ''] as const;
      }),
    ),
  );
}

describe('a form that comes back', () => {
  it('says what was filled in, whatever was there before and in whichever language', () => {
    fc.assert(
      fc.property(answered, answered, fc.constantFrom(...languages), (before, after, language) => {
        const workspace = workspaceWith(editsOf(before));
        const form = formOf(workspace, language);
        const { changes } = read(form, { ...cellsOf(after, language), person: 'Lê Thị Hoa' });
        workspace.take(changes);
        const expected = workspaceWith(editsOf(after));
        expect(workspace.answers.of(ward)).toEqual(expected.answers.of(ward));
      }),
      { numRuns: 60 },
    );
  });

  it('without a new answer changes nothing', () => {
    fc.assert(
      fc.property(answered, fc.constantFrom(...languages), (before, language) => {
        const form = formOf(workspaceWith(editsOf(before)), language);
        expect(read(form).changes).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same changes each time it is dropped, and others as soon as anything in it differs', () => {
    const form = formOf(workspaceWith());
    const filled = { 'TTHC-08/status': 'Hoàn thành', person: 'Lê Thị Hoa' };
    expect(read(form, filled).changes).toEqual(read(form, filled).changes);
    const other = read(form, { ...filled, 'TTHC-08/note': 'Đã xong' }).changes;
    expect(other[0]?.writer).not.toBe(read(form, filled).changes[0]?.writer);
    expect(read(form, { ...filled, person: 'Lê Thị Hoà' }).changes[0]?.writer).not.toBe(other[0]?.writer);
  });

  it('carries who filled it in and when it was saved; the place where no name was entered', () => {
    const form = formOf(workspaceWith());
    const filled = { 'TTHC-08/status': 'Hoàn thành' };
    expect(read(form, { ...filled, person: '  Lê Thị Hoa,\n Chuyên viên ' })).toMatchObject({
      filledBy: 'Lê Thị Hoa, Chuyên viên',
      filledAt: savedAt,
      sentAt,
      answers: 1,
      changes: [{ person: 'Lê Thị Hoa, Chuyên viên', at: savedAt, clock: [savedAt, 0], n: 1 }],
    });
    expect(read(form, filled).changes[0]?.person).toBe('Sài Gòn');
  });

  it('counts from its sending where the time of saving cannot be true', () => {
    const form = formOf(workspaceWith());
    const sheet = sheetOf(form, { 'TTHC-08/status': 'Hoàn thành' });
    for (const wrong of [undefined, sentAt - 1, Date.parse('2099-01-01T00:00:00Z')]) {
      const reading = readFilled(form.seal, { ...sheet, savedAt: wrong });
      expect(reading.ok && reading.form.filledAt).toBe(sentAt);
    }
  });

  it('replaces what it showed, and stands beside what was recorded in the meantime', () => {
    const workspace = workspaceWith([
      set('TTHC-08/status', 'not-started'),
      set('TTHC-09/status', 'not-started'),
    ]);
    const form = formOf(workspace);
    edit(workspace, [set('TTHC-09/status', 'blocked')], savedAt + 1_000);
    workspace.take(read(form, { 'TTHC-08/status': 'Hoàn thành', 'TTHC-09/status': 'Hoàn thành' }).changes);
    expect(workspace.state.survivors(`item/${ward}/TTHC-08/status`).map(({ value }) => value)).toEqual([
      'done',
    ]);
    expect(workspace.state.inConflict(`item/${ward}/TTHC-09/status`)).toBe(true);
  });

  it('clears an answer that was emptied, and leaves evidence of others alone', () => {
    const workspace = workspaceWith([
      set('TTHC-08/status', 'done'),
      set('TTHC-08/evidence/bb-1', { text: 'Biên bản số 1' }),
      set('TTHC-08/evidence/form-1', { text: 'Biên bản số 2' }),
    ]);
    const form = formOf(workspace);
    workspace.take(read(form, { 'TTHC-08/status': '', 'TTHC-08/evidence': ' ' }).changes);
    expect(workspace.answers.of(ward)['TTHC-08']).toEqual({
      evidence: [{ id: 'bb-1', text: 'Biên bản số 1' }],
    });
  });

  it('can be sent on as an export of its own', () => {
    const { changes, campaign, scope } = read(formOf(workspaceWith([set('TTHC-08/status', 'blocked')])), {
      'TTHC-08/status': 'hoan thanh',
      'QLVB-06/note': '=1+1',
    });
    const workspace = new Workspace(campaign, scope, changes);
    const made = buildExport(workspace, {
      exportedAt: '2025-06-25T09:00:00+07:00',
      asOf: '2025-06-25',
      appVersion: '0.0.0',
      exporter: { name: 'Lê Thị Hoa', title: '', organisation: '', writer: '' },
    });
    const result = readExport(new TextEncoder().encode(exportText(made)));
    expect(result.ok && result.read.workspace.answers.of(ward)).toEqual({
      'TTHC-08': { status: 'done' },
      'QLVB-06': { note: '=1+1' },
    });
  });

  it.each([
    ['Hoàn thành', 'done'],
    ['HOAN THANH', 'done'],
    ['hoàn  thành ', 'done'],
    ['Hoa\u0300n tha\u0300nh', 'done'],
    ['in progress', 'in-progress'],
    ['Dang vuong mac', 'blocked'],
    ['not-applicable', 'not-applicable'],
  ])('takes the status "%s" for %s', (word, status) => {
    expect(read(formOf(workspaceWith()), { 'TTHC-08/status': word }).changes[0]?.value).toBe(status);
  });
});

describe('a form that cannot be read as it is', () => {
  const workspace = workspaceWith([set('TTHC-08/status', 'done')]);
  const form = formOf(workspace);
  const status = cellOf(form, 'TTHC-08/status');

  it('is refused whole, with every cell that is wrong named', () => {
    expect(
      faultsOf(form, {
        'TTHC-08/status': 'xong rồi',
        'TTHC-09/status': 'Hoàn thành',
        'TTHC-09/blockedBy': 'ông Ba',
        'QLVB-06/note': 'x'.repeat(5_001),
        'QLVB-06/owner': 'a\u0007b',
        'LGSP-12/note': { fault: 'formula', detail: '' },
        person: 'y'.repeat(201),
      }),
    ).toEqual([
      { code: 'unknown-status', cell: status, detail: 'xong rồi' },
      { code: 'unknown-actor', cell: cellOf(form, 'TTHC-09/blockedBy'), detail: 'ông Ba' },
      { code: 'too-long', cell: cellOf(form, 'QLVB-06/note'), detail: '5000' },
      { code: 'bad-text', cell: cellOf(form, 'QLVB-06/owner'), detail: 'a�b' },
      { code: 'formula', cell: cellOf(form, 'LGSP-12/note'), detail: '' },
      { code: 'too-long', cell: 'C5', detail: '200' },
    ]);
  });

  it('where rows were sorted or deleted, or a text was altered', () => {
    const [first, second] = [cellOf(form, 'TTHC-08/item'), cellOf(form, 'TTHC-09/item')];
    expect(faultsOf(form, { [first]: 'TTHC-09', [second]: 'TTHC-08' })).toEqual([
      { code: 'row-moved', cell: first, detail: 'TTHC-08' },
      { code: 'row-moved', cell: second, detail: 'TTHC-09' },
    ]);
    const title = cellOf(form, 'TTHC-08/title');
    expect(faultsOf(form, { [title]: 'Không phải làm gì' })).toEqual([
      { code: 'row-altered', cell: title, detail: 'TTHC-08' },
    ]);
  });

  it('where cells of answers were merged', () => {
    const row = form.seal.rows['TTHC-08'] ?? 0;
    const merges = [{ from: { row, column: 4 }, to: { row: row + 1, column: 4 } }];
    expect(faultsOf(form, {}, { merges })).toEqual([
      { code: 'merged', cell: `E${row + 1}:E${row + 2}`, detail: '' },
    ]);
  });

  it('where it is of a campaign or a place that this version does not know', () => {
    const campaign = {
      ...form.seal.campaign,
      template: { ...form.seal.campaign.template, digest: 'sha256:0' },
    };
    const reading = readFilled({ ...form.seal, campaign }, sheetOf(form));
    expect(reading).toMatchObject({ ok: false, faults: [{ code: 'unknown-campaign' }] });
    const nowhere = readFilled({ ...form.seal, locality: '99999' }, sheetOf(form));
    expect(nowhere.ok).toBe(false);
  });

  it('where its seal speaks of an item that the place is not asked', () => {
    const rows = { ...form.seal.rows, 'TTHC-99': 40 };
    expect(readFilled({ ...form.seal, rows }, sheetOf(form))).toMatchObject({
      ok: false,
      faults: [{ code: 'damaged', detail: 'TTHC-99' }],
    });
  });

  it('is explained in both languages', () => {
    for (const { code, cell, detail } of faultsOf(form, { 'TTHC-08/status': 'xong rồi' })) {
      expect(vi.forms.faults[code](cell, detail)).toBe(
        `ô ${status}: "xong rồi" không phải một tình trạng thực hiện`,
      );
      expect(textIn('en').forms.faults[code](cell, detail)).toContain(status);
    }
  });
});

describe('a form', () => {
  it('asks a commune the items of its level, platform by platform', () => {
    const workspace = workspaceWith();
    const locality = localityOf(workspace);
    const asked = workspace.plan
      .platforms(levelOf(locality))
      .flatMap(({ items: all }) => all.map(({ id }) => id));
    const { rows } = formOf(workspace);
    expect(rows.flatMap((row) => ('item' in row ? [row.item] : []))).toEqual(asked);
    expect(rows[0]).toHaveProperty('platform');
  });
});
