import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeTable, parseTable } from '../../../shared/entry/table-text.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'ộ', ' ', '"', '\t', '\n', '\r', '1', 'x') });

describe('cells on the clipboard', () => {
  it('come back as they were copied, whatever stands in them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          expect(parseTable(composeTable(rows))).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', []],
    ['x', [['x']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\nb', [['a'], ['b']]],
    [
      'a\t\r\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"hai\ndòng"\t"nói ""có"""', [['hai\ndòng', 'nói "có"']]],
    // Not closed, or closed before the cell ends: the quote is only a sign.
    ['"a\tb', [['"a', 'b']]],
    ['"a"b\tc', [['"a"b', 'c']]],
  ])('%j is read as Excel meant it', (text, rows) => {
    expect(parseTable(text)).toEqual(rows);
  });
});
