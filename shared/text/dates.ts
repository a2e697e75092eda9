import { format } from 'date-fns/format';
import { enGB } from 'date-fns/locale/en-GB';
import { vi } from 'date-fns/locale/vi';
import { toDate, type Day } from '../model/day.ts';
import type { Language } from '../model/words.ts';

const forms = {
  vi: { locale: vi, day: 'dd/MM/yyyy', dayShort: 'dd/MM', moment: 'HH:mm dd/MM/yyyy', time: 'HH:mm' },
  en: { locale: enGB, day: 'd MMM yyyy', dayShort: 'd MMM', moment: 'd MMM yyyy, HH:mm', time: 'HH:mm' },
} as const;

/** 01/07/2025 in Vietnamese, 1 Jul 2025 in English. */
export function formatDay(day: Day, language: Language): string {
  return dayIn('day', day, language);
}

/** 01/07 in Vietnamese, 1 Jul in English: where the year goes without saying. */
export function formatDayShort(day: Day, language: Language): string {
  return dayIn('dayShort', day, language);
}

/** A campaign has some dozens of days, written in thousands of rows. */
const written = new Map<string, string>();

function dayIn(form: 'day' | 'dayShort', day: Day, language: Language): string {
  const key = `${form} ${language} ${day}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = format(toDate(day), forms[language][form], { locale: forms[language].locale });
  written.set(key, text);
  return text;
}

/** A moment in this computer's zone: 09:30 25/06/2025, or 25 Jun 2025, 09:30. */
export function formatMoment(moment: number, language: Language): string {
  return format(moment, forms[language].moment, { locale: forms[language].locale });
}

export function formatTime(moment: number, language: Language): string {
  return format(moment, forms[language].time, { locale: forms[language].locale });
}
