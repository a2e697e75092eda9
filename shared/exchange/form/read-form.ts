import { planFor } from '../../data/plan.ts';
import { unitListOf } from '../../data/units.ts';
import type { Change } from '../../history/change.ts';
import { clockEnd } from '../../history/clock.ts';
import { sameValue, type RegisterValue } from '../../history/value.ts';
import type { Campaign, Plan, Scope } from '../../model/campaign.ts';
import { digestOf } from '../../model/digest.ts';
import { levelOf, type Locality } from '../../model/unit.ts';
import { textIn } from '../../text/index.ts';
import { shorten } from '../fault.ts';
import { formFault, type FormFault } from './fault.ts';
import { answerFields, cellName, columnOf, fieldPath, personPlace, type CellPlace } from './layout.ts';
import { itemTitle } from './make-form.ts';
import { cleanCell, readAnswer, readPerson } from './read-answer.ts';
import type { FormSeal } from './seal.ts';

/** What a cell holds: text (numbers and days as they are shown), or something that is no plain answer. */
export type CellContent =
  { readonly text: string } | { readonly fault: 'formula' | 'bad-cell'; readonly detail: string };

/** A form's sheet as it came back, whatever program saved it. */
export interface FilledSheet {
  readonly cell: (place: CellPlace) => CellContent;
  /** Merged ranges: the first and the last cell of each. */
  readonly merges: readonly { readonly from: CellPlace; readonly to: CellPlace }[];
  /** When the file was last saved, in milliseconds since 1970; undefined where it does not say so. */
  readonly savedAt: number | undefined;
}

/** What a form that was filled in says. */
export interface FilledForm {
  /** One per answer that differs from what was sent; the same file always gives the same. */
  readonly changes: readonly Change[];
  readonly locality: Locality;
  readonly campaign: Campaign;
  /** The province that the locality is in. */
  readonly scope: Scope;
  /** The name that was entered; empty where none was. */
  readonly filledBy: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  readonly filledAt: number;
  /** The short code of the locality's answers when the form was sent. */
  readonly revision: string;
  /** Answers on the sheet that are not empty. */
  readonly answers: number;
}

export type FormReading =
  | { readonly ok: true; readonly form: FilledForm }
  | { readonly ok: false; readonly faults: readonly FormFault[] };

/**
 * Reads a filled form against its seal. A sheet on which anything but the answers was changed, or an answer cannot
 * be read, is refused whole with every such cell named: dropping an answer in silence would be worse.
 */
export function readFilled(seal: FormSeal, sheet: FilledSheet): FormReading {
  const parent = unitListOf(seal.campaign.units)?.byCode.get(seal.locality)?.parent;
  const scope: Scope = { level: 'province', code: parent ?? seal.locality };
  const plan = planFor(seal.campaign, scope);
  if (typeof plan === 'string') return { ok: false, faults: [formFault('unknown-campaign', '', plan)] };
  const locality = plan.locality(seal.locality);
  if (locality === undefined) {
    return { ok: false, faults: [formFault('unknown-locality', '', seal.locality)] };
  }
  const altered = alterations(seal, sheet, plan, locality);
  if (altered.length > 0) return { ok: false, faults: altered };

  const { answers, faults } = answersOn(seal, sheet);
  const person = personOn(sheet);
  if ('fault' in person) faults.push(formFault(person.fault, cellName(personPlace), person.detail));
  if (faults.length > 0 || 'fault' in person) return { ok: false, faults };
  const filledAt = momentOf(seal, sheet.savedAt);
  const changed = answers.filter(
    ({ path, value }) => !sameValue(comparable(seal.registers[path]?.[0] ?? null), value),
  );
  const about = { form: seal.id, filledBy: person.name, filledAt, answers: changed };
  return {
    ok: true,
    form: {
      changes: changesOf(seal, changed, person.name || locality.name, filledAt, writerOf(about)),
      locality,
      campaign: seal.campaign,
      scope,
      filledBy: person.name,
      sentAt: seal.sentAt,
      filledAt,
      revision: seal.revision,
      answers: answers.filter(({ value }) => value !== null).length,
    },
  };
}

interface ReadAnswer {
  /** `TTHC-08/status` */
  readonly path: string;
  readonly value: RegisterValue;
}

/** Where anything but an answer is not as it was sent. */
function alterations(seal: FormSeal, sheet: FilledSheet, plan: Plan, locality: Locality): FormFault[] {
  const text = textIn(seal.language);
  const faults: FormFault[] = [];
  const rows = new Set(Object.values(seal.rows));
  for (const { from, to } of sheet.merges) {
    const hits = [...rows].some((row) => from.row <= row && row <= to.row);
    if (hits) faults.push(formFault('merged', `${cellName(from)}:${cellName(to)}`));
  }
  const asked = plan.platforms(levelOf(locality)).flatMap(({ items }) => items);
  const known = new Set(asked.map(({ id }) => id));
  const stray = Object.keys(seal.rows).find((item) => !known.has(item));
  if (stray !== undefined) faults.push(formFault('damaged', '', shorten(stray)));
  for (const item of asked) {
    const row = seal.rows[item.id];
    if (row === undefined) {
      faults.push(formFault('damaged', '', item.id));
      continue;
    }
    const codeAt = { row, column: columnOf('item') };
    const titleAt = { row, column: columnOf('title') };
    if (textOf(sheet.cell(codeAt)) !== item.id) {
      faults.push(formFault('row-moved', cellName(codeAt), item.id));
    } else if (spaced(textOf(sheet.cell(titleAt))) !== spaced(itemTitle(item, plan.campaign.cutover, text))) {
      faults.push(formFault('row-altered', cellName(titleAt), item.id));
    }
  }
  return faults;
}

function answersOn(seal: FormSeal, sheet: FilledSheet): { answers: ReadAnswer[]; faults: FormFault[] } {
  const answers: ReadAnswer[] = [];
  const faults: FormFault[] = [];
  for (const [item, row] of Object.entries(seal.rows)) {
    for (const field of answerFields) {
      const place = { row, column: columnOf(field) };
      const content = sheet.cell(place);
      const reading = 'fault' in content ? content : readAnswer(field, content.text);
      if ('fault' in reading) faults.push(formFault(reading.fault, cellName(place), reading.detail));
      else answers.push({ path: `${item}/${fieldPath(field)}`, value: reading.value });
    }
  }
  return { answers, faults };
}

function personOn(sheet: FilledSheet): ReturnType<typeof readPerson> {
  const content = sheet.cell(personPlace);
  return 'fault' in content ? content : readPerson(content.text);
}

/** How a value that was sent reads back where nobody touched it. */
function comparable(value: RegisterValue): RegisterValue {
  if (typeof value === 'string') return cleanCell(value);
  if (value === null || typeof value !== 'object') return value;
  // Evidence that is a file stands on no form.
  return typeof value['text'] === 'string' ? { text: cleanCell(value['text']) } : null;
}

/** Longer after sending, a computer's clock is wrong rather than a commune slow. */
const longestAwayMs = 400 * 24 * 60 * 60_000;

/** When the answers were given: when the file was saved, as far as that can be true. */
function momentOf({ sentAt, clock }: FormSeal, savedAt: number | undefined): number {
  const isLikely = savedAt !== undefined && savedAt >= sentAt && savedAt <= sentAt + longestAwayMs;
  return Math.min(Math.max(isLikely ? Math.floor(savedAt) : sentAt, clock), clockEnd[0]);
}

function changesOf(
  seal: FormSeal,
  answers: readonly ReadAnswer[],
  person: string,
  at: number,
  writer: string,
): Change[] {
  return answers.map(({ path, value }, index) => {
    const seen = Object.fromEntries(
      (seal.registers[path]?.[1] ?? []).flatMap(([known, n]) => {
        const id = seal.writers[known];
        return id === undefined ? [] : [[id, n] as const];
      }),
    );
    return {
      register: `item/${seal.locality}/${path}`,
      value,
      writer,
      n: index + 1,
      clock: [at, index] as const,
      at,
      person,
      ...(Object.keys(seen).length === 0 ? {} : { seen }),
      ...(answers.length === 1 ? {} : { step: 1 }),
    };
  });
}

/**
 * A writer of this form's own: the same for the same file, dropped once or twice, and another as soon as anything in
 * it differs, so that (writer, count) never names two changes.
 */
function writerOf(about: object): string {
  const hash = digestOf(about).replace('sha256:', '0x');
  return BigInt(hash).toString(36).padStart(16, '0').slice(0, 16);
}

function textOf(content: CellContent): string {
  return 'text' in content ? cleanCell(content.text) : '';
}

/** Programs break lines in their own ways; only the words count. */
function spaced(text: string): string {
  return cleanCell(text).replaceAll(/\s+/g, ' ');
}
