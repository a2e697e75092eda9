import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, oneLine } from '../../../renderer/state/clean-text.ts';
import { readDay, typedDay } from '../../../renderer/state/day-text.ts';
import { longestText, textSchema } from '../../../shared/model/text-value.ts';

describe('a typed text', () => {
  it.each([
    ['  Chờ ký  ', 'Chờ ký'],
    ['Ho\u0300a', 'Hòa'],
    ['một\r\nhai\tba', 'một\nhai\tba'],
    ['a\u0000b\u0007c\u009fd', 'abcd'],
    [' \n\t ', null],
    ['', null],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  it.each([
    ['Trung tâm\r\nCNTT\tHuế\n', 'Trung tâm CNTT Huế'],
    ['Trung tâm\u2028CNTT', 'Trung tâm CNTT'],
    ['\n\t', null],
  ])('in a field of one line, %j is kept as %j', (typed, kept) => {
    expect(cleanLine(typed)).toBe(kept);
  });

  it('has a space for each break that it loses, so that the caret stays', () => {
    expect(oneLine('a\n\tb\n')).toBe('a  b ');
  });

  it('is cut to the longest text without leaving half a letter', () => {
    const cut = cleanText('a'.repeat(longestText - 1) + '😀'.repeat(3)) ?? '';
    expect(cut).toHaveLength(longestText - 1);
    expect(textSchema.safeParse(cut).success).toBe(true);
    expect(textSchema.safeParse(cleanText('\ud800 x')).success).toBe(true);
  });
});

describe('a typed day', () => {
  it.each([
    ['01/07/2027', '2027-07-01'],
    ['1/7/2027', '2027-07-01'],
    ['1.7.2027', '2027-07-01'],
    [' 1-7-2027 ', '2027-07-01'],
    ['2027-07-01', '2027-07-01'],
    ['31/02/2027', undefined],
    ['1/7/27', undefined],
    ['7', undefined],
    ['', undefined],
    ['01/07/1925', undefined],
  ])('%j reads as %j', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it('is shown as it is typed', () => {
    expect(typedDay('2027-07-01')).toBe('01/07/2027');
  });
});
