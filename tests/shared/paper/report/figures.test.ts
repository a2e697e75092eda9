import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleExport } from '../../../../shared/exchange/sample.ts';
import { readExport } from '../../../../shared/exchange/read-export.ts';
import { exportText } from '../../../../shared/exchange/export-text.ts';
import { itemRegister } from '../../../../shared/model/register.ts';
import { levelOf } from '../../../../shared/model/unit.ts';
import { actors, verdicts } from '../../../../shared/model/words.ts';
import type { Workspace } from '../../../../shared/model/workspace.ts';
import { textIn } from '../../../../shared/text/index.ts';
import { asOf, columnOf, reportOf, someEdits, tableOn, workspaceWith } from './cases.ts';

const { reports, words } = textIn('vi');
const { columns, tables } = reports;

/** Every item that is asked and counts toward a verdict, with its answer: counted by hand below. */
function facts(workspace: Workspace) {
  const { plan } = workspace;
  return plan.localities.flatMap((locality) =>
    plan.platforms(levelOf(locality)).flatMap(({ platform, items }) =>
      items
        .filter((item) => item.template.recurrence === undefined)
        .map((item) => {
          const answer = workspace.answers.of(locality.code)[item.id];
          return { locality, platform: platform.name.vi, short: platform.shortName.vi, item, answer };
        }),
    ),
  );
}

function expectToAgree(workspace: Workspace): void {
  const report = reportOf(workspace, { kind: 'readiness' });
  const all = facts(workspace);
  const progress = tableOn(report, tables.progress.sheet);
  const gates = tableOn(report, tables.gates.sheet);
  for (const name of new Set(all.map(({ platform }) => platform))) {
    const of = all.filter(({ platform }) => platform === name);
    const applicable = of.filter(({ answer }) => answer?.status !== 'not-applicable');
    const done = of.filter(({ answer }) => answer?.status === 'done');
    const open = applicable.filter(({ item, answer }) => item.gate && answer?.status !== 'done');
    expect([
      columnOf(progress, columns.applicable)[name],
      columnOf(progress, columns.done)[name],
      columnOf(progress, columns.evidenced)[name],
      columnOf(gates, columns.gatesOpen)[name],
      columnOf(gates, columns.gatesOverdue)[name],
      columnOf(gates, columns.blocked)[name],
    ]).toEqual([
      applicable.length,
      done.length,
      done.filter(({ answer }) => (answer?.evidence?.length ?? 0) > 0).length,
      open.length,
      open.filter(({ item }) => item.due < asOf).length,
      of.filter(({ answer }) => answer?.status === 'blocked').length,
    ]);
  }

  const blocked = all.filter(({ answer }) => answer?.status === 'blocked');
  if (blocked.length > 0) {
    const byActor = columnOf(tableOn(report, tables.actors.sheet), columns.total);
    for (const actor of actors) {
      const count = blocked.filter(({ answer }) => answer?.blockedBy === actor).length;
      expect([actor, byActor[words.actors[actor]]]).toEqual([actor, count]);
    }
    expect(tableOn(report, tables.blocked.sheet).rows).toHaveLength(blocked.length);
  }

  const communes = workspace.plan.localities.filter((locality) => levelOf(locality) === 'commune');
  const counted = columnOf(tableOn(report, tables.verdicts.sheet), columns.count);
  for (const verdict of verdicts) {
    const count = communes.filter(({ code }) => workspace.readiness(code, asOf)?.verdict === verdict).length;
    expect([verdict, counted[words.verdicts[verdict]]]).toEqual([verdict, count]);
  }
}

describe("a report's figures", () => {
  it('are what a count through the answers gives, whatever the answers', () => {
    fc.assert(
      fc.property(someEdits, (edits) => expectToAgree(workspaceWith(edits))),
      { numRuns: 25 },
    );
  });

  it('are what a count gives for a realistic province', () => {
    const sample = sampleExport({ provinceCode: '79', asOf, common: false, seed: 7, appVersion: '0' });
    const result = readExport(new TextEncoder().encode(exportText(sample)));
    if (!result.ok) throw new Error('the sample does not read');
    expectToAgree(result.read.workspace);
    const report = reportOf(result.read.workspace);
    // The export's own summary was checked against the rule when it was read.
    const table = tableOn(report, tables.localities.sheet);
    const byCode = columnOf(table, columns.verdict);
    expect(byCode).toEqual(
      Object.fromEntries(
        Object.entries(sample.summary).map(([code, { verdict }]) => [code, words.verdicts[verdict]]),
      ),
    );
    expect(columnOf(table, columns.reported)).toEqual(
      Object.fromEntries(
        Object.entries(sample.summary).map(([code, { platforms }]) => [
          code,
          Object.values(platforms).reduce((sum, { reported }) => sum + reported, 0),
        ]),
      ),
    );
  });

  it('add up: every sum is the sum of its column', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const report = reportOf(workspaceWith(edits), { kind: 'readiness' });
        for (const sheet of [
          'progress',
          'gates',
          'openGates',
          'verdicts',
          'localities',
          'decision',
        ] as const) {
          const { columns: shown, rows, total } = tableOn(report, tables[sheet].sheet);
          if (total === undefined) continue;
          shown.forEach(({ kind }, index) => {
            if (kind !== 'number' || total[index] === null) return;
            const sum = rows.reduce((so, row) => so + Number(row[index] ?? 0), 0);
            expect([sheet, total[index]]).toEqual([sheet, sum]);
          });
        }
      }),
      { numRuns: 10 },
    );
  });

  it('of the nation have a row for each province, as ready as its weakest place', () => {
    const blocked = { register: itemRegister('26740', 'TTHC-08', 'status'), value: 'blocked' };
    const workspace = workspaceWith([blocked], { level: 'nation' });
    // Before anything is due, a place without answers has not reported; later, its gate items are overdue.
    const report = reportOf(workspace, { kind: 'summary', asOf: '2025-05-01' });
    const table = tableOn(report, tables.provinces.sheet);
    expect(table.rows).toHaveLength(34);
    expect(columnOf(table, columns.whole, 1)['Hồ Chí Minh']).toBe(words.verdicts['not-ready']);
    expect(columnOf(table, columns.own, 1)['Hồ Chí Minh']).toBe(words.verdicts['not-reported']);
    expect(columnOf(table, words.verdicts['not-ready'], 1)['Hồ Chí Minh']).toBe(1);
    expect(columnOf(table, columns.whole, 1)['Lai Châu']).toBe(words.verdicts['not-reported']);
    expect(columnOf(table, words.verdicts['not-reported'], 1)['Hồ Chí Minh']).toBe(167);
  });
});
