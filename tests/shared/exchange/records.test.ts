import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { buildExport } from '../../../shared/exchange/build-export.ts';
import { exportText } from '../../../shared/exchange/export-text.ts';
import { recognise } from '../../../shared/exchange/own-writing.ts';
import { readExport } from '../../../shared/exchange/read-export.ts';
import type { Export } from '../../../shared/exchange/schema.ts';
import { digestOf } from '../../../shared/model/digest.ts';
import { fieldEdits, recordsIn, setEdits } from '../../../shared/model/record-view.ts';
import { Workspace } from '../../../shared/model/workspace.ts';

const campaign = newCampaign({ cutover: '2025-07-01', common: false });
const options = {
  exportedAt: '2025-06-25T09:00:00+07:00',
  asOf: '2025-06-25',
  appVersion: '0.0.0',
  exporter: { name: 'An', title: '', organisation: '', writer: '' },
};

const workspace = new Workspace(campaign, { level: 'province', code: '79' });
const made = workspace.propose(
  [
    ...fieldEdits('obstacle', '79-a', { title: 'Thiếu máy quét', source: 'enterprise', state: 'solved' }),
    ...setEdits(
      'obstacle',
      '79-a',
      'link',
      new Map([
        ['26740:TTHC-08', true],
        ['25747', true],
      ]),
    ),
    ...fieldEdits('rehearsal', '79-r', { name: 'Chạy thử 25/6', kind: 'full', points: 171, connected: 168 }),
    ...setEdits('rehearsal', '79-r', 'place', new Map([['26740', 'passed']])),
    ...fieldEdits('decision', '79-d', { place: '79', result: 'conditional', signer: 'Nguyễn Văn An' }),
    ...setEdits(
      'decision',
      '79-d',
      'waiver',
      new Map([['26740:TTHC-08', { reason: 'Chờ Bộ Y tế', until: '2025-07-15' }]]),
    ),
    ...fieldEdits('vendor', '79-procedures', { name: 'VNPT', readyBy: '2025-06-27' }),
    ...fieldEdits('milestone', '79-m', { name: 'Đóng cổng cấp tỉnh', offset: -4 }),
    ...fieldEdits('service', '79-s', { name: 'Khai sinh', state: 'blocked', ministry: 'Bộ Y tế' }),
    ...setEdits('watch', '79-20250702', 'platform', new Map([['procedures', 'degraded']])),
  ],
  { writer: 'a'.repeat(16), person: 'An', now: Date.UTC(2025, 5, 25) },
);
if ('fault' in made) throw new Error(made.fault);
workspace.take(made);

const whole = buildExport(workspace, options);
const bytes = (file: Export): Uint8Array => new TextEncoder().encode(exportText(file));

/** The file with something changed, and its digest right again. */
function altered(change: (file: Export) => void): Export {
  const { digest: _digest, ...file } = structuredClone(whole);
  change(file as Export);
  return { ...file, digest: digestOf(file) };
}

describe('records in an export', () => {
  it('come back as they went, every kind of them', () => {
    const result = readExport(bytes(whole));
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    const back = result.read.workspace.state;
    for (const kind of [
      'obstacle',
      'rehearsal',
      'decision',
      'vendor',
      'milestone',
      'service',
      'watch',
    ] as const) {
      const there = recordsIn(back, kind).map(({ newest: _newest, ...record }) => record);
      expect(there).toHaveLength(1);
      expect(there).toEqual(recordsIn(workspace.state, kind).map(({ newest: _newest, ...record }) => record));
    }
  });

  it('can be read by a person: fields and sets under their own names', () => {
    expect(whole.obstacles).toEqual([
      {
        id: '79-a',
        link: { '25747': true, '26740:TTHC-08': true },
        source: 'enterprise',
        state: 'solved',
        title: 'Thiếu máy quét',
      },
    ]);
  });

  it('are known as our own writing, so that they are read fast', () => {
    const text = exportText(whole);
    expect(recognise(new TextEncoder().encode(text))).toBeDefined();
  });

  it('stay at home where a file carries wards only', () => {
    const part = buildExport(workspace, { ...options, part: { localities: ['26740'] } });
    expect([part.obstacles, part.rehearsals, part.decisions, part.vendors]).toEqual([[], [], [], undefined]);
  });

  it.each([
    ['a set with nothing in it', (file: Export) => Object.assign(file.rehearsals[0] ?? {}, { item: {} })],
    [
      'a value that nobody wrote',
      (file: Export) => Object.assign(file.obstacles[0] ?? {}, { lead: 'Bộ Công an' }),
    ],
    ['a record that nobody wrote', (file: Export) => file.obstacles.push({ id: '79-zz', title: 'x' })],
    [
      'the same record twice',
      (file: Export) => file.obstacles.push(structuredClone(file.obstacles[0] ?? { id: '' })),
    ],
    [
      "another province's ward",
      (file: Export) => Object.assign(file.rehearsals[0] ?? {}, { place: { '00004': 'passed' } }),
    ],
    [
      'a field that there is not',
      (file: Export) => Object.assign(file.obstacles[0] ?? {}, { colour: 'red' }),
    ],
  ])('are refused with %s', (_what, change) => {
    const file = altered((one) => void change(one));
    expect(readExport(bytes(file)).ok).toBe(false);
  });
});
