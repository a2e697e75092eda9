import { beforeAll, describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { buildExport } from '../../../shared/exchange/build-export.ts';
import { exportText } from '../../../shared/exchange/export-text.ts';
import { readExport, type ReadExport, type ReadResult } from '../../../shared/exchange/read-export.ts';
import { sampleExport } from '../../../shared/exchange/sample.ts';
import type { Change } from '../../../shared/history/change.ts';
import { clockEnd } from '../../../shared/history/clock.ts';
import { canonicalJson } from '../../../shared/model/canonical.ts';
import { digestOf } from '../../../shared/model/digest.ts';
import {
  evidenceRegister,
  fitsRegister,
  itemRegister,
  parseRegister,
} from '../../../shared/model/register.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { textIn } from '../../../shared/text/index.ts';
import { inTime } from '../../file-limit.ts';
import { drawFrom, encode, mutateStructure, mutateValue, mutations, type Draw } from './mutate.ts';

/** So many files are tried; `MUTATIONS=10000 npm run mutations` is the long test. SEED picks other ones. */
const total = Number(process.env['MUTATIONS'] ?? 1_800);
const firstSeed = Number(process.env['SEED'] ?? 1) * 1_000_003;
const kinds = Object.keys(mutations);
const perKind = Math.ceil(total / (kinds.length + 2));
/** One in so many is made of a whole province instead of a few localities. */
const wholeProvince = 40;
/** For all files of a kind on a busy machine; what one may take is in `inTime`. */
const timeout = perKind * 2_000;

const scope = { level: 'province', code: '12' } as const;
const options = {
  exportedAt: '2025-06-25T09:00:00+07:00',
  asOf: '2025-06-25',
  appVersion: '0.0.0',
  exporter: {
    name: 'Lò Thị Mai',
    title: 'Chuyên viên',
    organisation: 'Sở Khoa học và Công nghệ',
    writer: '',
  },
};

/** A few localities with every kind of thing that an export can hold. */
function smallFile(): string {
  const workspace = new Workspace(newCampaign({ cutover: '2025-07-01', common: false }), scope);
  const [province = '', ward = '', commune = ''] = workspace.plan.localities.map(({ code }) => code);
  const edit = (writer: string, apart: boolean, edits: readonly [string, string | object | null][]): void => {
    const made = workspace.propose(
      edits.map(([register, value]) => ({ register, value: value as string })),
      { writer: writer.repeat(16), person: `Người ${writer}`, now: Date.UTC(2025, 5, 20) },
    );
    if ('fault' in made) throw new Error(made.fault);
    workspace.take(apart ? made.map(({ seen: _seen, ...change }) => change) : made);
  };
  edit('a', false, [
    [itemRegister(ward, 'TTHC-08', 'status'), 'blocked'],
    [itemRegister(ward, 'TTHC-08', 'blockedBy'), 'vendor'],
    [itemRegister(ward, 'TTHC-08', 'note'), 'Chờ "tài khoản" – 5 ngày\nđã gọi \\ nhắc 🚀'],
    [evidenceRegister(ward, 'TTHC-08', 'e1'), { text: 'Biên bản số 7/BB-UBND' }],
    [evidenceRegister(ward, 'TTHC-08', 'e2'), { file: 'ảnh.jpg', sha256: 'ab'.repeat(32) }],
    [itemRegister(commune, 'QLVB-06', 'status'), 'done'],
    [itemRegister(province, 'TTHC-01', 'status'), 'done'],
    ['question/q1/about', `${ward}/TTHC-08`],
    ['question/q1/text', 'Bao giờ có tài khoản?'],
    ['report/12-weekly/summary', 'Tuần này đạt kế hoạch.'],
  ]);
  edit('b', true, [[itemRegister(ward, 'TTHC-08', 'status'), 'done']]);
  edit('b', false, [[itemRegister(commune, 'QLVB-06', 'status'), null]]);
  return exportText(buildExport(workspace, { ...options, part: { localities: [province, ward, commune] } }));
}

let small: { text: string; read: ReadExport };
let large: { text: string; read: ReadExport };

beforeAll(() => {
  const province = { provinceCode: '12', asOf: '2025-06-25', common: false, seed: 3, appVersion: '0.0.0' };
  small = good(smallFile());
  large = good(exportText(sampleExport(province)));
});

function good(text: string): { text: string; read: ReadExport } {
  const result = readExport(encode(text));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return { text, read: result.read };
}

/** A refusal says what is wrong and where, on one line, in both languages, whatever the file holds. */
function expectClear({ faults }: Extract<ReadResult, { ok: false }>): void {
  expect(faults.length).toBeGreaterThan(0);
  for (const { path, code, detail } of faults.slice(0, 20)) {
    expect(path).toMatch(/^\$/);
    for (const language of ['vi', 'en'] as const) {
      const line = `${path}: ${textIn(language).faults[code](detail)}`;
      expect(line).not.toMatch(/undefined|NaN|\[object/);
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
      expect(line.length).toBeLessThan(3_000);
    }
  }
}

/** The same content in other bytes. Only a signature may be gone; then the file counts as not signed. */
function expectSame(read: ReadExport, original: ReadExport): void {
  expect(canonicalJson(read.file)).toBe(canonicalJson(original.file));
  expect(canonicalJson(inOrder(read.changes))).toBe(canonicalJson(inOrder(original.changes)));
  expect(read.signer).toBe(original.signer);
}

function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => (a.register < b.register ? -1 : a.register > b.register ? 1 : 0));
}

describe('a good file, mutated', () => {
  it.each(kinds.map((kind, index) => [kind, index] as const))(
    '%s: ends in a clear refusal, or in what the file said before',
    (kind, index) => {
      for (let run = 0; run < perKind; run += 1) {
        const seed = firstSeed + index * 100_003 + run;
        const { text, read } = run % wholeProvince === 1 ? large : small;
        const bytes = mutations[kind]?.(text, drawFrom(seed)) ?? new Uint8Array();
        const result = inTime(`${kind}, seed ${seed}`, () => readExport(bytes));
        if (result.ok) expectSame(result.read, read);
        else expectClear(result);
        if (kind === 'writing') expect(result).toMatchObject({ ok: true });
      }
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
    timeout,
  );
});

/** A mutation by somebody who knows the format: the digest fits again. */
function forge(text: string, draw: Draw, mutate: (file: unknown, draw: Draw) => void): Uint8Array {
  const file = JSON.parse(text) as Record<string, unknown>;
  mutate(file, draw);
  const { digest: _digest, signature, ...content } = file;
  const sealed = { ...content, digest: digestOf(content), ...(signature === undefined ? {} : { signature }) };
  return encode(draw.index(2) === 0 ? JSON.stringify(sealed) : exportText(sealed as never));
}

/** What came in can be shown, merged, changed and sent on. */
function expectHarmless({ file, changes, workspace, plan }: ReadExport): void {
  for (const { register, value, n, clock, at } of changes) {
    const name = parseRegister(register);
    expect(name !== undefined && fitsRegister(name, value)).toBe(true);
    expect(Number.isSafeInteger(n)).toBe(true);
    expect(clock[0]).toBeLessThanOrEqual(clockEnd[0]);
    expect(clock[1]).toBeLessThanOrEqual(clockEnd[1]);
    expect(Number.isNaN(new Date(at).getTime())).toBe(false);
  }
  const { code } = plan.localities[0] ?? { code: '' };
  const edits = [{ register: itemRegister(code, 'TTHC-01', 'status'), value: 'done' }];
  const made = workspace.propose(edits, { writer: 'z'.repeat(16), person: 'z', now: Date.UTC(2025, 6, 1) });
  if ('fault' in made) throw new Error(made.fault);
  workspace.take(made);
  const again = buildExport(workspace, {
    ...options,
    part: file.part && { localities: file.part.localities },
  });
  expect(readExport(encode(exportText(again))).ok).toBe(true);
}

describe('a good file, altered with a digest that fits', () => {
  it.each([
    ['types', mutateValue, 7],
    ['structure', mutateStructure, 8],
  ] as const)(
    '%s: ends in a clear refusal, or in something harmless',
    (kind, mutate, index) => {
      for (let run = 0; run < perKind; run += 1) {
        const seed = firstSeed + index * 100_003 + run;
        const bytes = forge(small.text, drawFrom(seed), mutate);
        const result = inTime(`${kind}, seed ${seed}`, () => readExport(bytes));
        if (result.ok) expectHarmless(result.read);
        else expectClear(result);
      }
    },
    timeout,
  );
});
