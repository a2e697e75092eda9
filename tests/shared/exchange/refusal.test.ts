import { describe, expect, it } from 'vitest';
import { faultCodes } from '../../../shared/exchange/fault.ts';
import { readExport } from '../../../shared/exchange/read-export.ts';
import { refusalOf, refusals } from '../../../shared/exchange/refusal.ts';
import { exportText } from '../../../shared/exchange/export-text.ts';
import { sampleExport } from '../../../shared/exchange/sample.ts';
import { textIn } from '../../../shared/text/index.ts';

const sample = exportText(
  sampleExport({ provinceCode: '12', asOf: '2025-06-25', common: false, seed: 5, appVersion: '0.0.0' }),
);

describe('why a file is refused', () => {
  it.each([
    ['cut short', sample.slice(0, 5_000), 'damaged'],
    ['empty', '', 'damaged'],
    ['a picture', '\uFFFD\u0001PNG', 'damaged'],
    ['of another program', '{"format":"stig","rows":[]}', 'foreign'],
    ['of a newer version', sample.replace('"formatVersion":1', '"formatVersion":2'), 'newer'],
    ['edited by hand', sample.replace('"done"', '"blocked"'), 'altered'],
    ['with a place added', sample.replace('"12"', '"00"'), 'altered'],
  ])('is said without terms of the format where it is %s', (_case, text, expected) => {
    const result = readExport(new TextEncoder().encode(text));
    expect(result.ok ? 'taken in' : refusalOf(result.faults)).toBe(expected);
  });

  it('is known of everything that can be wrong, and plain in both languages', () => {
    for (const code of faultCodes) expect(refusals).toContain(refusalOf([{ code }]));
    for (const refusal of refusals) {
      for (const language of ['vi', 'en'] as const) {
        const { what, advice } = textIn(language).exchange.refusals[refusal];
        expect(`${what} ${advice}`).not.toMatch(/JSON|UTF|digest|register|schema|khóa xuất hiện|\$\./);
      }
    }
  });
});
