import { describe, expect, it } from 'vitest';
import { fieldEdits, setEdits } from '../../../../shared/model/record-view.ts';
import type { Workspace } from '../../../../shared/model/workspace.ts';
import { itemRegister } from '../../../../shared/model/register.ts';
import type { Block } from '../../../../shared/paper/report/document.ts';
import { textIn } from '../../../../shared/text/index.ts';
import { columnOf, commune, decided, province, reportOf, takeIn, tableOn } from './cases.ts';

const { reports, decisions, records } = textIn('vi');
const meetings = 'Hệ thống họp trực tuyến';

function pageOf(workspace: Workspace, decision?: string): Extract<Block, { kind: 'decision' }> {
  const [first] = reportOf(workspace, { kind: 'readiness', decision }).appendices;
  const block = first?.blocks.at(-1);
  if (block?.kind !== 'decision') throw new Error('no decision on the page');
  return block;
}

describe('the go/no-go page of a readiness report', () => {
  it('has boxes and lines for people where nothing was decided for the whole province', () => {
    const page = pageOf(decided({ place: commune, result: 'go' }));
    expect(page).not.toHaveProperty('chosen');
    expect(page).not.toHaveProperty('written');
    expect(page.signers.map(({ title }) => title)).toEqual(reports.decision.signers);
  });

  it('carries what was decided for the province, the conditions, the waivers and who signed', () => {
    const waiver = { reason: 'Đang kéo cáp', until: '2025-07-05' };
    const page = pageOf(
      decided(
        { place: province, result: 'conditional', conditions: 'Xong trước 05/7' },
        new Map([
          [`${commune}:HOP-03`, waiver],
          [`${commune}:HOP-07`, waiver],
        ]),
      ),
    );
    expect(page.choices[page.chosen ?? -1]).toBe(records.decision.result.conditional);
    expect(page.signers.at(-1)).toMatchObject({ title: 'Chủ tịch UBND tỉnh', name: 'Lê Hoàng Phúc' });
    const written = page.written?.join('\n') ?? '';
    expect(written).toContain('Xong trước 05/7');
    expect(written).toContain(decisions.paper.waiver('HOP-03', 1, '05/07/2025', 'Đang kéo cáp'));
    expect(written).toContain('24/06/2025');
  });

  it('says that it has to be signed again where a gate fell since', () => {
    const workspace = decided({
      place: commune,
      platform: 'meetings',
      result: 'conditional',
      conditions: 'x',
    });
    expect(pageOf(workspace, '12-d1').written?.join()).not.toContain(decisions.states.stale);
    takeIn(workspace, [{ register: itemRegister(commune, 'HOP-02', 'status'), value: 'blocked' }]);
    expect(pageOf(workspace, '12-d1').written).toContain(
      `${decisions.states.stale}: ${decisions.stale(1, 0)}.`,
    );
  });

  it('counts what the decision asked for is about, and nothing else, with what rehearsals have proven', () => {
    const workspace = decided({ place: commune, platform: 'meetings', result: 'no-go', blockers: 'x' });
    takeIn(workspace, [
      ...fieldEdits('rehearsal', '12-r1', { kind: 'full', state: 'held', day: '2025-06-23' }),
      ...setEdits('rehearsal', '12-r1', 'item', new Map([['HOP-02', true]])),
      ...setEdits('rehearsal', '12-r1', 'place', new Map([[commune, 'passed']])),
    ]);
    const report = reportOf(workspace, { kind: 'readiness', decision: '12-d1' });
    const table = tableOn(report, reports.tables.decision.sheet);
    expect(table.rows).toHaveLength(1);
    expect(columnOf(table, reports.decision.declared)[meetings]).toBe(1);
    expect(columnOf(table, reports.decision.proven)[meetings]).toBe(1);
    expect(columnOf(table, reports.columns.gatesOpen)[meetings]).toBe(2);
    const whole = tableOn(reportOf(workspace, { kind: 'readiness' }), reports.tables.decision.sheet);
    expect(whole.rows.length).toBeGreaterThan(4);
  });
});
