import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCampaign, planFor } from '../../../shared/data/plan.ts';
import { itemOfRowNumber, readSheetCode } from '../../../shared/entry/sheet-code.ts';
import { sheetReference } from '../../../shared/paper/qr.ts';

const plan = planFor(newCampaign({ cutover: '2025-07-01', common: false }), {
  level: 'province',
  code: '79',
});
if (typeof plan === 'string') throw new Error(plan);
const items = plan.platforms('commune').flatMap((platform) => platform.items);

const shortCode = fc
  .array(fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')), { minLength: 8, maxLength: 8 })
  .map((digits) => `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`);

describe("a sheet's code", () => {
  it('is read as it was printed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('79', '26740', '00004'),
        fc.constantFrom('1.0.0', '2.1.0-BETA'),
        shortCode,
        (locality, version, code) => {
          expect(readSheetCode(sheetReference(locality, version, code))).toEqual({
            locality,
            templateVersion: version,
            shortCode: code,
          });
        },
      ),
    );
  });

  it.each([
    ['sansang:26740:1.0.0:7k3m-q9ta', '7K3M-Q9TA'],
    // Vietnamese typing turned letters of the word; another layout the marks.
    ['SẠNANG;26740;1.0.0;7K3M/Q9TA', '7K3M-Q9TA'],
    // It turned letters of the code too: the place is still known.
    ['SANSANG:26740:1.0.0:7K3M-Ư9TÂ', undefined],
  ])('%s names its locality all the same', (typed, code) => {
    expect(readSheetCode(typed)).toMatchObject({ locality: '26740' });
    expect(readSheetCode(typed)?.shortCode).toBe(code);
  });

  it.each(['', '26740', 'sai gon', 'TTHC-08', 'SANSANG:2674:1.0.0:7K3M-Q9TA', 'https://a:26740:b:c'])(
    '%j is none',
    (typed) => {
      expect(readSheetCode(typed)).toBeUndefined();
    },
  );
});

describe('a row number', () => {
  it('is found by the whole of it, and by as little as is clear', () => {
    for (const item of items) {
      const [platform = '', number = ''] = item.id.split('-');
      for (const typed of [
        item.id,
        item.id.toLowerCase(),
        `${platform} ${Number(number)}`,
        platform + number,
      ])
        expect([typed, itemOfRowNumber(typed, items)?.id]).toEqual([typed, item.id]);
    }
    expect(itemOfRowNumber('t8', items)?.id).toBe('TTHC-08');
    expect(itemOfRowNumber('q 6', items)?.id).toBe('QLVB-06');
  });

  it('is no guess: what the sheet has not, or what could be two, is nothing', () => {
    expect(itemOfRowNumber('t1', items)).toBeUndefined();
    expect(itemOfRowNumber('8', items)).toBeUndefined();
    expect(itemOfRowNumber('x8', items)).toBeUndefined();
    expect(itemOfRowNumber('sai gon', items)).toBeUndefined();
  });
});
