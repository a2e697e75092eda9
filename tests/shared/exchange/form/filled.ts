import { newCampaign } from '../../../../shared/data/plan.ts';
import {
  answerFields,
  cellName,
  columnOf,
  personPlace,
  type AnswerField,
} from '../../../../shared/exchange/form/layout.ts';
import { makeForm, type Form } from '../../../../shared/exchange/form/make-form.ts';
import {
  readFilled,
  type CellContent,
  type FilledForm,
  type FilledSheet,
} from '../../../../shared/exchange/form/read-form.ts';
import type { Change, Edit } from '../../../../shared/history/change.ts';
import { type Locality } from '../../../../shared/model/unit.ts';
import { Workspace } from '../../../../shared/model/workspace.ts';

export const sentAt = Date.parse('2025-06-24T03:00:00Z');
export const savedAt = Date.parse('2025-06-25T09:30:00Z');
export const writer = 'a'.repeat(16);
export const ward = '26740';

export function workspaceWith(edits: readonly Edit[] = []): Workspace {
  const campaign = newCampaign({ cutover: '2025-07-01', common: false });
  const workspace = new Workspace(campaign, { level: 'province', code: '79' });
  edit(workspace, edits);
  return workspace;
}

export function edit(workspace: Workspace, edits: readonly Edit[], now = sentAt - 1_000): readonly Change[] {
  const changes = edits.length === 0 ? [] : workspace.propose(edits, { writer, person: 'An', now });
  if ('fault' in changes) throw new Error(changes.fault);
  workspace.take(changes);
  return changes;
}

export function localityOf(workspace: Workspace, code = ward): Locality {
  const locality = workspace.plan.locality(code);
  if (locality === undefined) throw new Error(code);
  return locality;
}

export function formOf(workspace: Workspace, language: 'vi' | 'en' = 'vi'): Form {
  return makeForm(workspace, localityOf(workspace), { language, id: 'f'.repeat(16), sentAt });
}

/** A form's sheet as it was sent, with some cells filled in (`TTHC-08/status`, `person`, or a cell's name). */
export function sheetOf(
  form: Form,
  filled: Readonly<Record<string, string | CellContent>> = {},
): FilledSheet {
  const cells = new Map<string, string>();
  for (const row of form.rows) {
    if (!('item' in row)) continue;
    const at = form.seal.rows[row.item] ?? 0;
    cells.set(cellName({ row: at, column: columnOf('item') }), row.item);
    cells.set(cellName({ row: at, column: columnOf('title') }), `${row.title}\n${row.wanted}`);
    for (const field of answerFields) {
      cells.set(cellName({ row: at, column: columnOf(field) }), row.answers[field]);
    }
  }
  const named = new Map<string, string | CellContent>(
    Object.entries(filled).map(([key, value]) => [cellOf(form, key), value]),
  );
  return {
    cell: (place) => {
      const content = named.get(cellName(place)) ?? cells.get(cellName(place)) ?? '';
      return typeof content === 'string' ? { text: content } : content;
    },
    merges: [],
    savedAt,
  };
}

export function cellOf(form: Form, key: string): string {
  if (key === 'person') return cellName(personPlace);
  const [item = '', field = ''] = key.split('/');
  const row = form.seal.rows[item];
  return row === undefined ? key : cellName({ row, column: columnOf(field as AnswerField) });
}

export function read(form: Form, filled: Parameters<typeof sheetOf>[1] = {}): FilledForm {
  const reading = readFilled(form.seal, sheetOf(form, filled));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.form;
}

export function faultsOf(form: Form, filled: Parameters<typeof sheetOf>[1], more: Partial<FilledSheet> = {}) {
  const reading = readFilled(form.seal, { ...sheetOf(form, filled), ...more });
  if (reading.ok) throw new Error('it was read');
  return reading.faults;
}

export const set = (path: string, value: Edit['value']): Edit => ({
  register: `item/${ward}/${path}`,
  value,
});
