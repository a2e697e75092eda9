import type { RegisterValue } from '../../shared/history/value.ts';
import { readDay, typedDay } from './day-text.ts';

/** How a value that is no text is typed: a day, a moment, a number. */
export interface TypedValue {
  readonly write: (value: RegisterValue) => string;
  /** Undefined where what is typed is no such value. */
  readonly read: (typed: string) => RegisterValue | undefined;
}

/** A day; without a year it falls into the given one. */
export function dayIn(year: string): TypedValue {
  return { write: (value) => typedDay(textOf(value)), read: (typed) => readDayIn(typed, year) };
}

function readDayIn(typed: string, year: string): string | undefined {
  const text = typed.trim();
  return readDay(text) ?? (/^\d{1,2}[/. -]\d{1,2}$/.test(text) ? readDay(`${text}/${year}`) : undefined);
}

/** A moment on the clock of the wall, `02/07/2025 08:30`; `8h30` and `8.30` are read too. */
export function momentIn(year: string): TypedValue {
  return {
    write: (value) => {
      const [day = '', time = ''] = textOf(value).split('T');
      return `${typedDay(day)} ${time}`;
    },
    read: (typed) => {
      const [, before = '', hour = '', minute = ''] =
        /^(.*\d)[\s,T]+(\d{1,2})[:h.g](\d{2})$/i.exec(typed.trim()) ?? [];
      const day = readDayIn(before, year);
      const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
      return day !== undefined && isTime ? `${day}T${hour.padStart(2, '0')}:${minute}` : undefined;
    },
  };
}

export function wholeNumber(least: number, most: number): TypedValue {
  return {
    write: String,
    read: (typed) => {
      const text = typed.trim().replace(/[−–]/, '-');
      const number = Number(text);
      return /^[+-]?\d+$/.test(text) && number >= least && number <= most ? number : undefined;
    },
  };
}

function textOf(value: RegisterValue): string {
  return typeof value === 'string' ? value : '';
}
