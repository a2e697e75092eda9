import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { buildExport } from '../../../shared/exchange/build-export.ts';
import { exportText } from '../../../shared/exchange/export-text.ts';
import type { FaultCode } from '../../../shared/exchange/fault.ts';
import { readExport, type ReadResult } from '../../../shared/exchange/read-export.ts';
import type { Export, ExportedSurvivor } from '../../../shared/exchange/schema.ts';
import { clockEnd, nextClock } from '../../../shared/history/clock.ts';
import { State } from '../../../shared/history/state.ts';
import { digestOf } from '../../../shared/model/digest.ts';
import { evidenceRegister, itemRegister } from '../../../shared/model/register.ts';
import { Workspace } from '../../../shared/model/workspace.ts';

/**
 * Files made by somebody who knows the format: every digest here fits the content. What they say has to be refused,
 * or be only ever text.
 */
const scope = { level: 'province', code: '12' } as const;
const plain = new Workspace(newCampaign({ cutover: '2026-07-01', common: false }), scope);
const [province = '', ward = '', commune = ''] = plan();
const status = itemRegister(ward, 'TTHC-08', 'status');

function plan(): string[] {
  return plain.plan.localities.map(({ code }) => code);
}

function base(): Export {
  const workspace = new Workspace(plain.plan.campaign, scope);
  const answer = (writer: string, value: string, blind: boolean): void => {
    const edits = [{ register: status, value }];
    const made = workspace.propose(edits, {
      writer: writer.repeat(16),
      person: writer,
      now: 1_780_000_000_000,
    });
    if ('fault' in made) throw new Error(made.fault);
    workspace.take(blind ? made.map(({ seen: _seen, ...change }) => change) : made);
  };
  answer('a', 'blocked', false);
  answer('b', 'done', true);
  const made = workspace.propose(
    [
      { register: itemRegister(ward, 'TTHC-08', 'note'), value: 'Chờ' },
      { register: evidenceRegister(commune, 'QLVB-06', 'e1'), value: { text: 'Biên bản' } },
    ],
    { writer: 'a'.repeat(16), person: 'a', now: 1_780_000_000_000 },
  );
  if ('fault' in made) throw new Error(made.fault);
  workspace.take(made);
  return buildExport(workspace, {
    exportedAt: '2026-06-20T09:00:00+07:00',
    asOf: '2026-06-20',
    appVersion: '0.0.0',
    exporter: { name: 'An', title: '', organisation: '', writer: '' },
    part: { localities: [province, ward, commune] },
  });
}

function sealed(alter: (file: Export) => unknown): ReadResult {
  const file = structuredClone(base());
  alter(file);
  const { digest: _digest, ...content } = file;
  return readExport(new TextEncoder().encode(exportText({ ...content, digest: digestOf(content) })));
}

/** The packed changes of a register. */
function packed(file: Export, item: string, field: string): ExportedSurvivor[] {
  return file.merge.registers[`item/${item}`]?.[field] ?? [];
}
const note = (file: Export): ExportedSurvivor => {
  const [survivor] = packed(file, `${ward}/TTHC-08`, 'note');
  if (survivor === undefined) throw new Error('no note');
  return survivor;
};
const answer = (file: Export): Record<string, unknown> => file.states[ward]?.['TTHC-08'] ?? {};

describe('a forged file', () => {
  it('is good before it is forged', () => {
    expect(sealed(() => undefined).ok).toBe(true);
  });

  it.each<[string, FaultCode, (file: Export) => unknown]>([
    ['a status that is a number', 'bad-value', (file) => (answer(file)['status'] = 1)],
    ['a note that is an object', 'bad-value', (file) => (answer(file)['note'] = { toString: 'x' })],
    ['a text of 5,001 characters', 'bad-value', (file) => (answer(file)['note'] = 'x'.repeat(5_001))],
    ['a NUL in a note', 'bad-value', (file) => (answer(file)['note'] = 'a\u0000b')],
    ['a terminal escape in a name', 'bad-value', (file) => (file.exporter.name = '\u001B[2J')],
    ['a terminal escape in who answered', 'bad-value', (file) => (file.merge.people[0] = '\u001B[2J')],
    ['a locality of another province', 'unknown-locality', (file) => (file.states['79'] = {})],
    [
      'an item that there is not',
      'unknown-item',
      (file) => Object.assign(file.states[ward] ?? {}, { 'TTHC-99': { status: 'done' } }),
    ],
    [
      'a register of this workspace itself',
      'unknown-register',
      (file) =>
        (file.merge.registers[`import/${'0'.repeat(64)}`] = {
          accepted: [[0, 99, 1_780_000_000_000, 0, 0, 0]],
        }),
    ],
    ['a clock beyond this century', 'bad-clock', (file) => (note(file)[2] = clockEnd[0] + 1)],
    ['a clock at the end of numbers', 'bad-clock', (file) => (note(file)[2] = Number.MAX_SAFE_INTEGER)],
    ['a tick at the end of numbers', 'bad-clock', (file) => (note(file)[3] = Number.MAX_SAFE_INTEGER)],
    ['a time that no calendar has', 'bad-clock', (file) => (note(file)[4] = -Number.MAX_SAFE_INTEGER)],
    ['a count beyond what numbers hold', 'bad-value', (file) => (note(file)[1] = 2 ** 53)],
    ['a count of zero', 'bad-value', (file) => (note(file)[1] = 0)],
    ['a writer out of range', 'merge-mismatch', (file) => (note(file)[0] = 7)],
    ['a person out of range', 'merge-mismatch', (file) => (note(file)[5] = 7)],
    ['a change that saw itself', 'merge-mismatch', (file) => note(file).push(note(file)[0], 1)],
    ['half a pair of what was seen', 'merge-mismatch', (file) => note(file).push(1)],
    ['one writer seen twice', 'merge-mismatch', (file) => note(file).push(1, 1, 1, 2)],
    [
      'one change in two registers',
      'merge-mismatch',
      (file) => (note(file)[1] = packed(file, `${commune}/QLVB-06`, 'evidence/e1')[0]?.[1] ?? 0),
    ],
    [
      'the one shown not first',
      'merge-mismatch',
      (file) => {
        packed(file, `${ward}/TTHC-08`, 'status').reverse();
        file.conflicts[0]?.values.reverse();
        answer(file)['status'] = file.conflicts[0]?.values[0]?.value;
      },
    ],
    [
      'a conflict in another name',
      'merge-mismatch',
      (file) => Object.assign(file.conflicts[0]?.values[0] ?? {}, { person: 'Người khác' }),
    ],
    [
      'a receipt of what no register can hold',
      'bad-value',
      (file) =>
        (file.receipts = [
          {
            digest: `sha256:${'0'.repeat(64)}`,
            exportedAt: '2026-06-20T09:00:00+07:00',
            receivedAt: '2026-06-20T09:00:00+07:00',
            answers: 1,
            decided: [
              {
                register: status,
                values: file.conflicts[0]?.values ?? [],
                decided: 'x'.repeat(100_000),
                person: 'An',
                at: '2026-06-20T02:00:00Z',
              },
            ],
          },
        ]),
    ],
  ])('%s: is refused', (_name, code, alter) => {
    const result = sealed(alter);
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toContain(code);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x";"Bấm")',
    '+84 24 3943',
    '@SUM(A1:A9)',
    '../../../../etc/passwd',
    'C:\\Windows\\System32\\cmd.exe',
    '$(reboot); `reboot`',
    '[x](javascript:alert(1))',
    '{{constructor.constructor("x")()}}',
    '__proto__',
    'x'.repeat(5_000),
  ])('a note that says %j is read as just this text', (text) => {
    const result = sealed((file) => (answer(file)['note'] = text));
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    expect(result.read.workspace.answers.of(ward)['TTHC-08']?.note).toBe(text);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused wherever it stands', (key) => {
    const text = exportText(base());
    for (const place of ['"states":{', '"registers":{', '"summary":{', '"platforms":{', '"TTHC-08":{', '{']) {
      const at = text.indexOf(place) + place.length;
      const forged = `${text.slice(0, at)}"${key}":{"polluted":true},${text.slice(at)}`;
      const result = readExport(new TextEncoder().encode(forged));
      expect(result.ok ? [] : result.faults[0]).toMatchObject({ code: 'forbidden-key' });
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('cannot drag a clock to where it ends: at the last moment that a file may name, changes go on', () => {
    const result = sealed((file) => {
      const survivor = note(file);
      [survivor[2], survivor[3], survivor[4]] = [...clockEnd, 0];
    });
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    const state = State.of(result.read.changes);
    expect(nextClock(state.clock, 1_790_000_000_000)).toEqual(clockEnd);
    expect(nextClock(clockEnd, Number.MAX_SAFE_INTEGER)).toEqual(clockEnd);
  });

  it('with a name from before such names were refused can still be made, and read', () => {
    const workspace = new Workspace(plain.plan.campaign, scope);
    const made = workspace.propose([{ register: status, value: 'done' }], {
      writer: 'a'.repeat(16),
      person: 'An\u0007\ud800',
      now: 1_780_000_000_000,
    });
    if ('fault' in made) throw new Error(made.fault);
    workspace.take(made);
    const file = buildExport(workspace, {
      exportedAt: '2026-06-20T09:00:00+07:00',
      asOf: '2026-06-20',
      appVersion: '0.0.0',
      exporter: { name: 'An\u0007', title: '', organisation: '', writer: '' },
    });
    const result = readExport(new TextEncoder().encode(exportText(file)));
    expect(result.ok && result.read.changes[0]?.person).toBe('An \ufffd');
  });
});
