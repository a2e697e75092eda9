import { isDay, type Day } from '../../shared/model/day.ts';

/** 01/07/2025: how a day is typed, in both languages; the same form that the Vietnamese screen shows. */
export function typedDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** Reads a typed day: d/m/yyyy with any of `/ . -` or spaces between, or yyyy-mm-dd. */
export function readDay(typed: string): Day | undefined {
  const text = typed.trim();
  const [, date, month, year] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text) ?? [];
  const day =
    date === undefined || month === undefined || year === undefined
      ? text
      : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) && day >= '2000-01-01' && day < '2100-01-01' ? day : undefined;
}
