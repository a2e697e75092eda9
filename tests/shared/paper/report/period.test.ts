import { describe, expect, it } from 'vitest';
import { periodOf, previousDayOf, usualDay } from '../../../../shared/paper/report/period.ts';

describe("a report's period", () => {
  it('of a week is the seven days up to the day of the figures', () => {
    expect(periodOf('weekly', '2025-06-25')).toEqual({ from: '2025-06-19', to: '2025-06-25' });
    expect(previousDayOf('weekly', '2025-06-25')).toBe('2025-06-18');
  });

  it.each([
    ['2025-06-14', '2025-05-15', '2025-06-14'],
    ['2025-06-15', '2025-06-15', '2025-07-14'],
    ['2025-12-31', '2025-12-15', '2026-01-14'],
    ['2026-01-03', '2025-12-15', '2026-01-14'],
    ['2025-03-01', '2025-02-15', '2025-03-14'],
  ])('of a month closes on the 14th: %s lies in %s to %s', (day, from, to) => {
    expect(periodOf('monthly', day)).toEqual({ from, to });
  });

  it('of a month stands beside what had closed the month before', () => {
    expect(previousDayOf('monthly', '2026-01-03')).toBe('2025-12-14');
  });

  it('of a review is the half year up to the day', () => {
    expect(periodOf('review', '2025-06-25')).toEqual({ from: '2025-01-01', to: '2025-06-25' });
    expect(periodOf('review', '2025-07-01')).toEqual({ from: '2025-07-01', to: '2025-07-01' });
  });

  it('is none where a report only says how things stand', () => {
    for (const kind of ['summary', 'readiness', 'obstacles'] as const) {
      expect(periodOf(kind, '2025-06-25')).toBeUndefined();
      expect(previousDayOf(kind, '2025-06-25')).toBeUndefined();
    }
  });

  it('is offered as the one that has closed, once the 14th is past', () => {
    expect(usualDay('monthly', '2025-06-10')).toBe('2025-06-10');
    expect(usualDay('monthly', '2025-06-14')).toBe('2025-06-14');
    expect(usualDay('monthly', '2025-06-25')).toBe('2025-06-14');
    expect(usualDay('weekly', '2025-06-25')).toBe('2025-06-25');
  });
});
