import { describe, expect, it } from 'vitest';
import { exportText } from '../../../shared/exchange/export-text.ts';
import type { FaultCode } from '../../../shared/exchange/fault.ts';
import { readExport } from '../../../shared/exchange/read-export.ts';
import { sampleExport } from '../../../shared/exchange/sample.ts';
import type { Export } from '../../../shared/exchange/schema.ts';
import { digestOf } from '../../../shared/model/digest.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const sample = sampleExport({
  provinceCode: '46',
  asOf: '2025-06-25',
  common: false,
  seed: 7,
  appVersion: '0.0.0',
});

/** A copy of the sample, altered, with a digest that fits the alteration. */
function altered(alter: (file: Record<string, never> & Export) => void): Uint8Array {
  const file = structuredClone(sample) as Record<string, never> & Export;
  alter(file);
  const { digest: _digest, ...content } = file;
  return bytes(JSON.stringify({ ...content, digest: digestOf(content) }));
}

const commune = sample.localities[1]?.code ?? '';
const answered = Object.keys(sample.states[commune] ?? {})[0] ?? '';
const good = exportText(sample);

describe('a file that is not a good export', () => {
  it.each<[string, Uint8Array, FaultCode, string]>([
    ['nothing', bytes(''), 'empty', '$'],
    ['blanks', bytes(' \n'), 'empty', '$'],
    ['cut short', bytes(good.slice(0, 5_000)), 'not-json', '$'],
    ['not UTF-8', Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'not-utf8', '$'],
    ['a list', bytes('[1]'), 'not-an-export', '$.format'],
    ['another format', bytes('{"format":"stig","formatVersion":1}'), 'not-an-export', '$.format'],
    [
      'a newer version',
      altered((file) => Object.assign(file, { formatVersion: 2 })),
      'newer-version',
      '$.formatVersion',
    ],
    [
      'an older version that never was',
      altered((file) => Object.assign(file, { formatVersion: 0 })),
      'bad-value',
      '$.formatVersion',
    ],
    ['a duplicate key', bytes(good.replace('"asOf"', '"format": "x",\n"asOf"')), 'duplicate-key', '$.format'],
    [
      'a duplicate locality',
      bytes(good.replace(`"${commune}":{"${answered}"`, `"${commune}":{},\n"${commune}":{"${answered}"`)),
      'duplicate-key',
      `$.states['${commune}']`,
    ],
    [
      'a prototype key',
      bytes(good.replace('"asOf"', '"__proto__": {"x": 1},\n"asOf"')),
      'forbidden-key',
      '$.__proto__',
    ],
    [
      'an escaped prototype key',
      bytes(good.replace('"asOf"', '"\\u005f_proto__": 1,\n"asOf"')),
      'forbidden-key',
      '$.__proto__',
    ],
    ['brackets without end', bytes('['.repeat(1_000_000)), 'too-deep', `$${'[0]'.repeat(32)}`],
    ['an unknown key', altered((file) => Object.assign(file, { extra: 1 })), 'unknown-key', '$.extra'],
    ['a missing part', altered((file) => Reflect.deleteProperty(file, 'states')), 'missing', '$.states'],
    [
      'an unknown status',
      altered((file) => Object.assign(file.states[commune]?.[answered] ?? {}, { status: 'maybe' })),
      'bad-value',
      `$.states['${commune}']['${answered}'].status`,
    ],
    [
      'an unknown locality',
      altered((file) => {
        file.states['99999'] = {};
      }),
      'unknown-locality',
      "$.states['99999']",
    ],
    [
      'an unknown item',
      altered((file) => Object.assign(file.states[commune] ?? {}, { 'XX-99': { status: 'done' } })),
      'unknown-item',
      `$.states['${commune}']['XX-99']`,
    ],
    [
      "a province's item in a commune",
      altered((file) => Object.assign(file.states[commune] ?? {}, { 'TTHC-01': { status: 'done' } })),
      'unknown-item',
      `$.states['${commune}']['TTHC-01']`,
    ],
    [
      'a locality left out',
      altered((file) => {
        file.localities.pop();
      }),
      'missing-locality',
      '$.localities',
    ],
    [
      'a locality renamed',
      altered((file) => Object.assign(file.localities[1] ?? {}, { name: 'Nơi khác' })),
      'unknown-locality',
      '$.localities[1]',
    ],
    [
      'another template',
      altered((file) => {
        file.campaign.template.version = '9';
        file.campaign.template.digest = 'sha256:0';
      }),
      'unknown-template',
      '$.campaign.template',
    ],
    [
      'an unknown unit list',
      altered((file) => {
        file.campaign.units = '2024-01-01';
      }),
      'unknown-units',
      '$.campaign.units',
    ],
    [
      'an unknown province',
      altered((file) => {
        file.scope = { level: 'province', code: '99' };
      }),
      'unknown-scope',
      '$.scope',
    ],
    [
      'a day that is none',
      altered((file) => {
        file.asOf = '2025-02-30';
      }),
      'bad-value',
      '$.asOf',
    ],
    [
      'a summary that does not follow',
      altered((file) => {
        const summary = file.summary[commune];
        if (summary) summary.verdict = summary.verdict === 'ready' ? 'at-risk' : 'ready';
      }),
      'wrong-summary',
      `$.summary['${commune}']`,
    ],
    [
      'an answer without merge data',
      altered((file) => {
        const fields = file.merge.registers[`item/${commune}/${answered}`];
        if (fields) Reflect.deleteProperty(fields, 'status');
      }),
      'merge-mismatch',
      '$.merge',
    ],
    [
      'merge data of an unknown register',
      altered((file) => {
        file.merge.registers['item/1/2'] = { status: [[0, 1, 1, 0, 0, 0]] };
      }),
      'unknown-register',
      "$.merge.registers['item/1/2'].status",
    ],
    [
      'a writer that is not listed',
      altered((file) => {
        const fields = file.merge.registers[`item/${commune}/${answered}`];
        if (fields) fields['status'] = [[99, 1, 1, 0, 0, 0]];
      }),
      'merge-mismatch',
      `$.merge.registers['item/${commune}/${answered}'].status[0]`,
    ],
    [
      'a note with a NUL',
      altered((file) => Object.assign(file.states[commune]?.[answered] ?? {}, { note: 'a\u0000b' })),
      'bad-value',
      `$.states['${commune}']['${answered}'].note`,
    ],
    [
      'half a surrogate pair',
      bytes(good.replace('"organisation":"', '"organisation":"\\ud800')),
      'bad-text',
      '$.exporter.organisation',
    ],
    [
      'edited by hand',
      bytes(good.replace('"name":"Phạm', '"name":"Pham').replace('09:00:00', '09:00:01')),
      'wrong-digest',
      '$.digest',
    ],
  ])('%s: is refused, and the path says where', (_name, file, code, path) => {
    const result = readExport(file);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.faults[0]).toMatchObject({ code, path });
  });

  it('is refused without reaching a prototype', () => {
    readExport(bytes('{"format":"san-sang/export","__proto__":{"polluted":true}}'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is read when a BOM stands before it, as Windows editors write', () => {
    expect(readExport(bytes(`\ufeff${good}`)).ok).toBe(true);
  });
});
