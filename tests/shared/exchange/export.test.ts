import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { buildExport } from '../../../shared/exchange/build-export.ts';
import { exportText } from '../../../shared/exchange/export-text.ts';
import { readExport, type ReadExport } from '../../../shared/exchange/read-export.ts';
import { sampleExport } from '../../../shared/exchange/sample.ts';
import { digestOf, shortCode } from '../../../shared/model/digest.ts';
import { evidenceRegister, itemRegister } from '../../../shared/model/register.ts';
import { actors, statuses } from '../../../shared/model/words.ts';
import { Workspace } from '../../../shared/model/workspace.ts';

const scope = { level: 'province', code: '79' } as const;
const campaign = newCampaign({ cutover: '2025-07-01', common: false });
const options = {
  exportedAt: '2025-06-25T09:00:00+07:00',
  asOf: '2025-06-25',
  appVersion: '0.0.0',
  exporter: { name: 'An', title: '', organisation: '', writer: '' },
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(file: Uint8Array): ReadExport {
  const result = readExport(file);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.read;
}

function contents(workspace: Workspace): unknown {
  return [...workspace.state.registers()]
    .map(
      ([register, survivors]) => [register, survivors.map(({ step: _step, ...change }) => change)] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const text = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .filter((value) => !/\p{Cc}/u.test(value));
const edit = fc.oneof(
  fc.record({
    field: fc.constant('status' as const),
    value: fc.option(fc.constantFrom(...statuses), { nil: null }),
  }),
  fc.record({
    field: fc.constantFrom('note' as const, 'owner' as const),
    value: fc.option(text, { nil: null }),
  }),
  fc.record({ field: fc.constant('blockedBy' as const), value: fc.constantFrom(...actors) }),
  fc.record({ field: fc.constant('evidence' as const), value: fc.option(text, { nil: null }) }),
);
const step = fc.record({
  writer: fc.constantFrom('a'.repeat(16), 'b'.repeat(16), 'c'.repeat(16)),
  item: fc.constantFrom('TTHC-08', 'TTHC-09', 'QLVB-06'),
  apart: fc.boolean(),
  edit,
});

/** A workspace with answers of several writers, some made without having seen the others'. */
function workspaceOf(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]): Workspace {
  const workspace = new Workspace(campaign, scope);
  const counts = new Map<string, number>();
  steps.forEach(({ writer, item, apart, edit: { field, value } }, index) => {
    const register =
      field === 'evidence' ? evidenceRegister('26740', item, 'e1') : itemRegister('26740', item, field);
    const written = field === 'evidence' && value !== null ? { text: value } : value;
    const changes = workspace.propose([{ register, value: written }], {
      writer,
      person: writer.slice(0, 1),
      now: index,
    });
    if ('fault' in changes) throw new Error(changes.fault);
    const n = (counts.get(writer) ?? 0) + 1;
    counts.set(writer, n);
    const [change] = changes;
    if (change === undefined) return;
    const { seen, ...blind } = change;
    workspace.take([apart || seen === undefined ? { ...blind, n } : { ...blind, n, seen }]);
  });
  return workspace;
}

describe('an export', () => {
  it('reads back as the registers it was made of, conflicts and clears included', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const workspace = workspaceOf(steps);
        const made = buildExport(workspace, options);
        const back = read(bytes(exportText(made)));
        const { merge: _merge, ...content } = made;
        expect(back.file).toEqual(content);
        expect(contents(back.workspace)).toEqual(contents(workspace));
        expect(buildExport(back.workspace, options)).toEqual(made);
      }),
      { numRuns: 150 },
    );
  });

  it('says conflicts in the open, each value with its person', () => {
    const at = (writer: string, value: string): Workspace => {
      const workspace = new Workspace(campaign, scope);
      const edits = [{ register: itemRegister('26740', 'TTHC-08', 'status'), value }];
      const changes = workspace.propose(edits, { writer: writer.repeat(16), person: writer, now: 5 });
      if ('fault' in changes) throw new Error(changes.fault);
      workspace.take(changes);
      return workspace;
    };
    const merged = new Workspace(campaign, scope);
    for (const workspace of [at('a', 'done'), at('b', 'blocked')]) {
      for (const [, survivors] of workspace.state.registers()) merged.take(survivors);
    }
    const made = buildExport(merged, options);
    expect(made.conflicts).toEqual([
      {
        register: 'item/26740/TTHC-08/status',
        values: [
          { value: 'blocked', person: 'b', at: '1970-01-01T00:00:00.005Z' },
          { value: 'done', person: 'a', at: '1970-01-01T00:00:00.005Z' },
        ],
      },
    ]);
  });

  it('has one line for each locality, state and entity', () => {
    const sample = sampleExport({
      provinceCode: '46',
      asOf: '2025-06-25',
      common: false,
      seed: 1,
      appVersion: '0.0.0',
    });
    const lines = exportText(sample).split('\n');
    expect(lines.filter((line) => line.startsWith('{"code":'))).toHaveLength(sample.localities.length);
  });
});

const sample = sampleExport({
  provinceCode: '46',
  asOf: '2025-06-25',
  common: false,
  seed: 7,
  appVersion: '0.0.0',
});

describe('a sample', () => {
  it('is the same for the same seed, and another for another', () => {
    const again = { provinceCode: '46', asOf: '2025-06-25', common: false, appVersion: '0.0.0' };
    expect(exportText(sampleExport({ ...again, seed: 7 }))).toBe(exportText(sample));
    expect(sampleExport({ ...again, seed: 8 }).digest).not.toBe(sample.digest);
  });

  it('is a good export, with every kind of answer and verdict', () => {
    const { file } = read(bytes(exportText(sample)));
    const answers = Object.values(file.states).flatMap((items) => Object.values(items));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(statuses));
    expect(new Set(Object.values(file.summary).map(({ verdict }) => verdict)).size).toBeGreaterThanOrEqual(4);
  });
});

describe('the short code', () => {
  it("is the digest's first 40 bits in Crockford's base 32", () => {
    expect(shortCode(`sha256:${'00'.repeat(32)}`)).toBe('0000-0000');
    expect(shortCode(`sha256:${'ff'.repeat(32)}`)).toBe('ZZZZ-ZZZZ');
    expect(shortCode(`sha256:0123456789${'0'.repeat(54)}`)).toBe('04HM-ASW9');
  });

  it('stands on the RFC 8785 form: neither the order of keys nor the writing of numbers matters', () => {
    expect(digestOf({ b: 1, a: [1e1, 'é'] })).toBe(digestOf({ a: [10, '\u00e9'], b: 1.0 }));
  });
});
