import { describe, expect, it } from 'vitest';
import { likelyNumbers, readStatus } from '../../../shared/entry/status-word.ts';
import { languages, statuses } from '../../../shared/model/words.ts';
import { fold } from '../../../shared/text/fold.ts';
import { textIn } from '../../../shared/text/index.ts';

describe('what a pasted cell says', () => {
  it('is understood in both languages, with and without accents, in capitals and decomposed', () => {
    for (const language of languages) {
      for (const status of statuses) {
        const word = textIn(language).words.statuses[status];
        for (const spelled of [word, fold(word), word.toUpperCase(), ` ${word.normalize('NFD')} `])
          expect([spelled, readStatus(spelled, 'boxes')]).toEqual([spelled, { status }]);
      }
    }
  });

  it.each([
    ['x', 'done'],
    ['V', 'done'],
    ['✓', 'done'],
    ['☑️', 'done'],
    ['đã xong', 'done'],
    ['chưa', 'not-started'],
    ['đang làm', 'in-progress'],
    ['Vướng mắc', 'blocked'],
    ['N/A', 'not-applicable'],
    ['xóa', null],
  ])('%s as lists have it', (cell, status) => {
    expect(readStatus(cell, 'boxes')).toEqual({ status });
  });

  it('takes numbers for the boxes on paper, or for yes and no where that is said', () => {
    expect([0, 1, 2, 3, 4, 5].map((number) => readStatus(String(number), 'boxes')?.status)).toEqual([
      null,
      ...statuses,
    ]);
    expect(['0', '1', '2'].map((number) => readStatus(number, 'yes-no')?.status)).toEqual([
      'not-started',
      'done',
      undefined,
    ]);
    expect(readStatus('6', 'boxes')).toBeUndefined();
    expect(readStatus('10%', 'boxes')).toBeUndefined();
    expect(likelyNumbers(['1', '0', 'x'])).toBe('yes-no');
    expect(likelyNumbers(['1', '3'])).toBe('boxes');
  });

  it('keeps who must act and why it does not apply where they stand behind', () => {
    expect(readStatus('Đang vướng mắc: Bộ, ngành', 'boxes')).toEqual({
      status: 'blocked',
      blockedBy: 'ministry',
    });
    expect(readStatus('blocked (the vendor)', 'boxes')).toEqual({ status: 'blocked', blockedBy: 'vendor' });
    expect(readStatus('Không áp dụng: không có bộ phận', 'boxes')).toEqual({
      status: 'not-applicable',
      reason: 'không có bộ phận',
    });
    expect(readStatus('Vướng mắc: đường truyền', 'boxes')).toBeUndefined();
  });

  it.each(['gần xong', '?', '-', 'hoàn', 'TTHC-08', ''])('does not guess at %j', (cell) => {
    expect(readStatus(cell, 'boxes')).toBeUndefined();
  });
});
