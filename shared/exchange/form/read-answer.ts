import type { RegisterValue } from '../../history/value.ts';
import { longestText } from '../../model/text-value.ts';
import { actors, languages, statuses, type Actor, type Status } from '../../model/words.ts';
import { fold } from '../../text/fold.ts';
import { textIn } from '../../text/index.ts';
import { shorten } from '../fault.ts';
import type { FormFaultCode } from './fault.ts';
import type { AnswerField } from './layout.ts';

export type AnswerReading =
  { readonly value: RegisterValue } | { readonly fault: FormFaultCode; readonly detail: string };

/** What a cell of an answer says, as the register's value; null where it is empty. */
export function readAnswer(field: AnswerField, cell: string): AnswerReading {
  const text = cleanCell(cell);
  if (text === '') return { value: null };
  if (field === 'status') return wordIn(statusWords, text, 'unknown-status');
  if (field === 'blockedBy') return wordIn(actorWords, text, 'unknown-actor');
  const wrong = textFault(text, longestText);
  if (wrong !== undefined) return wrong;
  return { value: field === 'evidence' ? { text } : text };
}

/** The longest name that a change carries. */
const longestPerson = 200;

export function readPerson(
  cell: string,
): { readonly name: string } | Extract<AnswerReading, { fault: unknown }> {
  const name = cleanCell(cell).replaceAll(/\s+/g, ' ');
  return textFault(name, longestPerson) ?? { name };
}

/** One form for texts that programs store in several: composed letters, plain line feeds, no blank ends. */
export function cleanCell(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

function textFault(text: string, longest: number): Extract<AnswerReading, { fault: unknown }> | undefined {
  if (text.length > longest) return { fault: 'too-long', detail: String(longest) };
  if (!text.isWellFormed() || /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/.test(text)) {
    return { fault: 'bad-text', detail: shorten(text) };
  }
  return undefined;
}

function wordIn(
  words: ReadonlyMap<string, RegisterValue>,
  text: string,
  fault: FormFaultCode,
): AnswerReading {
  const value = words.get(fold(text));
  return value === undefined ? { fault, detail: shorten(text) } : { value };
}

/** The words of both languages without case and accents: a form travels between offices and keyboards. */
const statusWords = new Map<string, Status>(
  languages.flatMap((language) =>
    statuses.map((status) => [fold(textIn(language).words.statuses[status]), status] as const),
  ),
);
const actorWords = new Map<string, Actor>(
  languages.flatMap((language) =>
    actors.map((actor) => [fold(textIn(language).words.actors[actor]), actor] as const),
  ),
);
