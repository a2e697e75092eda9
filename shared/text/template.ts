import { plusDays, type Day } from '../model/day.ts';
import type { Bilingual, Language } from '../model/words.ts';
import { formatDay } from './dates.ts';

/** A template's text in one language, with each `{{day:N}}` written as the day N days from the cutover. */
export function templateText(text: Bilingual, language: Language, cutover: Day): string {
  return text[language].replace(/\{\{day:(-?\d+)\}\}/g, (_token, offset: string) =>
    formatDay(plusDays(cutover, Number(offset)), language),
  );
}
