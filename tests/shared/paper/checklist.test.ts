import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { evidenceRegister, itemRegister } from '../../../shared/model/register.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import type { SheetContent } from '../../../shared/paper/choice.ts';
import { checklistSheet, type ChecklistSheet } from '../../../shared/paper/checklist.ts';

const code = '26740';

function sheetWith(
  set: Readonly<Record<string, string | { text: string }>>,
  content: SheetContent = 'filled',
): ChecklistSheet {
  const workspace = new Workspace(newCampaign({ cutover: '2025-07-01', common: false }), {
    level: 'province',
    code: '79',
  });
  const edits = Object.entries(set).map(([register, value]) => ({ register, value }));
  const changes = workspace.propose(edits, { writer: 'a'.repeat(16), person: 'An', now: 1 });
  if ('fault' in changes) throw new Error(changes.fault);
  workspace.take(changes);
  const locality = workspace.plan.locality(code);
  if (locality === undefined) throw new Error('no such ward');
  return checklistSheet(workspace, locality, { language: 'vi', asOf: '2025-06-25', content });
}

const row = (sheet: ChecklistSheet, id: string) =>
  sheet.platforms.flatMap(({ rows }) => rows).find((candidate) => candidate.code === id);

const answers = {
  [itemRegister(code, 'TTHC-08', 'status')]: 'blocked',
  [itemRegister(code, 'TTHC-08', 'blockedBy')]: 'vendor',
  [itemRegister(code, 'TTHC-08', 'note')]: 'Chờ thiết bị',
  [evidenceRegister(code, 'TTHC-08', 'bb')]: { text: 'BB số 3' },
};

describe('a checklist sheet', () => {
  it('carries each answer to its row', () => {
    expect(row(sheetWith(answers), 'TTHC-08')).toMatchObject({
      gate: true,
      due: '25/06',
      status: 'blocked',
      remarks: ['Trách nhiệm tháo gỡ: Doanh nghiệp cung cấp dịch vụ', 'BB số 3', 'Chờ thiết bị'],
    });
  });

  it('leaves a blank one empty, without a verdict', () => {
    const sheet = sheetWith(answers, 'blank');
    expect(row(sheet, 'TTHC-08')).toMatchObject({ status: undefined, remarks: [] });
    expect(sheet.platforms.every(({ verdict }) => verdict === undefined)).toBe(true);
  });

  it("has a code that follows the locality's answers and nothing else", () => {
    const elsewhere = { [itemRegister('79', 'TTHC-01', 'status')]: 'done' };
    expect(sheetWith(answers).code).not.toBe(sheetWith({}).code);
    expect(sheetWith({ ...answers, ...elsewhere }).code).toBe(sheetWith(answers).code);
    expect(sheetWith(answers, 'blank').code).toBe(sheetWith(answers).code);
  });

  it('writes a repeating duty with its rhythm instead of a day', () => {
    expect(row(sheetWith({}), 'BC-13')?.due).toBe('Hằng tuần');
  });

  it('cuts a remark that would fill the page, with a mark', () => {
    const long = { [itemRegister(code, 'TTHC-08', 'note')]: 'dài '.repeat(1_000) };
    const [remark = ''] = row(sheetWith(long), 'TTHC-08')?.remarks ?? [];
    expect(remark.length).toBeLessThan(600);
    expect(remark.endsWith('[…]')).toBe(true);
  });
});
