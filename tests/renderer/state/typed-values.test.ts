import { describe, expect, it } from 'vitest';
import { dayIn, momentIn, wholeNumber } from '../../../renderer/state/typed-values.ts';

describe('a typed day', () => {
  const day = dayIn('2025');
  it.each([
    ['25/6/2025', '2025-06-25'],
    ['25.06', '2025-06-25'],
    [' 1-7 ', '2025-07-01'],
    ['2025-07-01', '2025-07-01'],
    ['31/6', undefined],
    ['mai', undefined],
  ])('%s is %s', (typed, value) => {
    expect(day.read(typed)).toBe(value);
  });

  it('is written as it is typed', () => {
    expect(day.write('2025-07-01')).toBe('01/07/2025');
  });
});

describe('a typed moment', () => {
  const moment = momentIn('2025');
  it.each([
    ['02/07/2025 08:30', '2025-07-02T08:30'],
    ['2/7 8h30', '2025-07-02T08:30'],
    ['2/7, 23.59', '2025-07-02T23:59'],
    ['2025-07-02T08:30', '2025-07-02T08:30'],
    ['02/07/2025 24:00', undefined],
    ['02/07/2025 08:60', undefined],
    ['02/07/2025', undefined],
    ['08:30', undefined],
  ])('%s is %s', (typed, value) => {
    expect(moment.read(typed)).toBe(value);
  });

  it('is read back as it was written', () => {
    expect(moment.read(moment.write('2025-07-02T08:30'))).toBe('2025-07-02T08:30');
  });
});

describe('a typed number', () => {
  const number = wholeNumber(-10, 10);
  it.each([
    ['7', 7],
    ['−3', -3],
    ['+3', 3],
    ['11', undefined],
    ['2,5', undefined],
    ['', undefined],
  ])('%s is %s', (typed, value) => {
    expect(number.read(typed)).toBe(value);
  });
});
