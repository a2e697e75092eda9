import { describe, expect, it } from 'vitest';
import { burnUp, forecast, type BurnUp } from '../../../shared/overview/burn-up.ts';
import { dayNumberOf, dayOfNumber, numberOfDay } from '../../../shared/overview/day-number.ts';
import { dayOf, type Day } from '../../../shared/model/day.ts';

const today = '2025-06-25';
const cutover = '2025-07-01';

function burnt(total: number, doneOn: Readonly<Record<Day, number>>): BurnUp {
  return burnUp(
    new Map(Object.entries(doneOn).map(([day, count]) => [numberOfDay(day), count])),
    total,
    today,
  );
}

describe('what was done, day by day', () => {
  it('adds up from the first day to today, days without anything included', () => {
    const { done, days } = burnt(10, { '2025-06-22': 2, '2025-06-24': 3 });
    expect(done).toBe(5);
    expect(days).toEqual([
      { day: '2025-06-22', done: 2 },
      { day: '2025-06-23', done: 2 },
      { day: '2025-06-24', done: 5 },
      { day: '2025-06-25', done: 5 },
    ]);
  });

  it('counts as done today what a clock that was ahead dates later', () => {
    const { days } = burnt(10, { '2025-06-25': 1, '2031-01-01': 2 });
    expect(days).toEqual([{ day: today, done: 3 }]);
  });

  it('has no days where nothing is done', () => {
    expect(burnt(10, {})).toEqual({ total: 10, done: 0, days: [] });
  });

  it('knows the day of a moment as the calendar on the wall does', () => {
    for (const moment of ['2025-06-24T23:59:00', '2025-06-25T00:01:00', '2024-02-29T12:00:00']) {
      const date = new Date(moment);
      expect(dayOfNumber(dayNumberOf(date.getTime()))).toBe(dayOf(date));
    }
  });
});

describe('the forecast to the cutover day', () => {
  it('carries the pace of the last seven days on', () => {
    // 21 in the last seven days are 3 a day; what was done before them counts for nothing.
    const up = burnt(168, { '2025-06-10': 80, '2025-06-19': 7, '2025-06-25': 14 });
    expect(forecast(up, today, cutover)).toEqual({
      kind: 'pace',
      doneThen: 119,
      perDay: 3,
      perDayNeeded: 67 / 6,
    });
  });

  it('reckons over the days since the first where that is not a week ago', () => {
    const up = burnt(100, { '2025-06-24': 2, '2025-06-25': 4 });
    expect(forecast(up, today, cutover)).toMatchObject({ perDay: 3, doneThen: 24 });
  });

  it('never promises more than there is, nor a piece that is not whole', () => {
    expect(forecast(burnt(20, { '2025-06-25': 19 }), today, cutover)).toMatchObject({ doneThen: 20 });
    expect(forecast(burnt(90, { '2025-06-10': 1, '2025-06-25': 1 }), today, cutover)).toMatchObject({
      doneThen: 2,
    });
  });

  it('says that there is no pace where nothing was done for a week', () => {
    expect(forecast(burnt(10, { '2025-06-18': 4 }), today, cutover)).toEqual({
      kind: 'no-pace',
      perDayNeeded: 1,
    });
    expect(forecast(burnt(12, {}), today, cutover)).toEqual({ kind: 'no-pace', perDayNeeded: 2 });
  });

  it('is over on the cutover day and after it, with what is still open', () => {
    const up = burnt(10, { '2025-06-24': 4 });
    expect(forecast(up, today, today)).toEqual({ kind: 'over', open: 6 });
    expect(forecast(up, today, '2025-06-01')).toEqual({ kind: 'over', open: 6 });
  });

  it('has nothing to say where all is done, also after the cutover', () => {
    const up = burnt(4, { '2025-06-24': 4 });
    expect(forecast(up, today, cutover)).toEqual({ kind: 'all-done' });
    expect(forecast(up, today, '2025-06-01')).toEqual({ kind: 'all-done' });
    expect(forecast(burnt(0, {}), today, cutover)).toEqual({ kind: 'all-done' });
  });
});
