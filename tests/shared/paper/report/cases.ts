import fc from 'fast-check';
import { newCampaign } from '../../../../shared/data/plan.ts';
import type { Scope } from '../../../../shared/model/campaign.ts';
import type { Edit } from '../../../../shared/history/change.ts';
import { signingEdits } from '../../../../shared/decisions/signing.ts';
import { fieldEdits, setEdits, type FieldValues } from '../../../../shared/model/record-view.ts';
import type { Waiver } from '../../../../shared/model/records/decision.ts';
import { evidenceRegister, itemRegister } from '../../../../shared/model/register.ts';
import { levelOf } from '../../../../shared/model/unit.ts';
import { actors, statuses } from '../../../../shared/model/words.ts';
import { Workspace } from '../../../../shared/model/workspace.ts';
import { buildReport } from '../../../../shared/paper/report/build.ts';
import type { ReportRequest } from '../../../../shared/paper/report/request.ts';
import type { Cell, ReportDocument, ReportTable } from '../../../../shared/paper/report/document.ts';
import { tablesOf } from '../../../../shared/paper/report/document.ts';

export const cutover = '2025-07-01';
export const asOf = '2025-06-25';
export const reporter = {
  name: 'Nguyễn Thị Ánh',
  title: 'Giám đốc',
  organisation: 'Sở Khoa học và Công nghệ',
};

/** A province small enough to count through: Lai Châu. */
export const province = '12';

export function workspaceWith(
  edits: readonly Edit[],
  scope: Scope = { level: 'province', code: province },
): Workspace {
  const workspace = new Workspace(newCampaign({ cutover, common: false }), scope);
  if (edits.length > 0) takeIn(workspace, edits);
  return workspace;
}

export function takeIn(
  workspace: Workspace,
  edits: readonly Edit[],
  now = Date.parse('2025-06-20T03:00:00Z'),
): void {
  const changes = workspace.propose(edits, { writer: 'a'.repeat(16), person: 'An', now });
  if ('fault' in changes) throw new Error(`${changes.index}: ${changes.fault}`);
  workspace.take(changes);
}

export function reportOf(workspace: Workspace, options: Partial<ReportRequest> = {}): ReportDocument {
  return buildReport(workspace, {
    kind: 'weekly',
    language: 'vi',
    asOf,
    reporter,
    own: {},
    letterhead: {},
    ...options,
  });
}

/** The table that a workbook would have on the sheet of this name. */
export function tableOn(report: ReportDocument, sheet: string): ReportTable {
  const table = tablesOf(report).find((candidate) => candidate.sheet === sheet);
  if (table === undefined) throw new Error(`no table ${sheet}`);
  return table;
}

/** The cells of a column by the first cell of their row. */
export function columnOf(table: ReportTable, label: string, key = 0): Record<string, Cell> {
  const index = table.columns.findIndex((column) => column.label === label);
  if (index === -1)
    throw new Error(`no column ${label} in ${table.columns.map((one) => one.label).join(', ')}`);
  return Object.fromEntries(table.rows.map((row) => [String(row[key]), row[index] ?? null]));
}

const everyItem = (() => {
  const { plan } = workspaceWith([]);
  return plan.localities.flatMap((locality) =>
    plan.platforms(levelOf(locality)).flatMap(({ items }) => items.map((item) => ({ locality, item }))),
  );
})();

/** Answers to some items of some localities, as edits. */
export const someEdits: fc.Arbitrary<Edit[]> = fc
  .array(
    fc.record({
      at: fc.nat(everyItem.length - 1),
      status: fc.constantFrom(...statuses),
      blockedBy: fc.option(fc.constantFrom(...actors), { nil: undefined }),
      evidence: fc.boolean(),
      note: fc.option(fc.constantFrom('Chờ thiết bị', '=1+1', '<b>x</b>'), { nil: undefined }),
    }),
    { maxLength: 400 },
  )
  .map((answers) => {
    const edits = new Map<string, Edit>();
    for (const { at, status, blockedBy, evidence, note } of answers) {
      const { locality, item } = everyItem[at] ?? everyItem[0] ?? fail();
      const set = (register: string, value: Edit['value']): unknown =>
        edits.set(register, { register, value });
      set(itemRegister(locality.code, item.id, 'status'), status);
      if (blockedBy !== undefined) set(itemRegister(locality.code, item.id, 'blockedBy'), blockedBy);
      if (evidence) set(evidenceRegister(locality.code, item.id, 'bb'), { text: 'BB 1' });
      if (note !== undefined) set(itemRegister(locality.code, item.id, 'note'), note);
    }
    return [...edits.values()];
  });

function fail(): never {
  throw new Error('no item');
}

/** The first commune of the province. */
export const commune = workspaceWith([]).plan.localities[1]?.code ?? '';

/** A workspace with a decision, signed. */
export function decided(
  values: FieldValues<'decision'>,
  waivers: ReadonlyMap<string, Waiver> = new Map(),
): Workspace {
  const workspace = workspaceWith([
    { register: itemRegister(commune, 'HOP-02', 'status'), value: 'done' },
    ...fieldEdits('decision', '12-d1', {
      day: '2025-06-24',
      signer: 'Lê Hoàng Phúc',
      title: 'Chủ tịch UBND tỉnh',
      ...values,
    }),
    ...setEdits('decision', '12-d1', 'waiver', waivers),
  ]);
  const decision = workspace.records.one('decision', '12-d1');
  if (decision === undefined) throw new Error('no decision');
  takeIn(workspace, signingEdits(workspace, decision, '2025-06-24T16:00'));
  return workspace;
}
