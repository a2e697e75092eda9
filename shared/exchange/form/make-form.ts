import { clockEnd } from '../../history/clock.ts';
import { changesFor } from '../../history/state.ts';
import type { RegisterValue } from '../../history/value.ts';
import { localityDigest, shortCode } from '../../model/digest.ts';
import type { Answer } from '../../model/answers.ts';
import type { Item } from '../../model/campaign.ts';
import { levelOf, type Locality } from '../../model/unit.ts';
import type { Language } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { dayOf } from '../../model/day.ts';
import { formatDay, formatDayShort } from '../../text/dates.ts';
import { textIn, type Text } from '../../text/index.ts';
import { templateText } from '../../text/template.ts';
import { answerFields, fieldPath, firstItemRow, formEvidence, type AnswerField } from './layout.ts';
import { formFormat, formFormatVersion, type FormSeal } from './seal.ts';

/** One locality's form, ready to be laid out: every text is in the form's language. */
export interface Form {
  readonly language: Language;
  readonly title: string;
  readonly campaign: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly rows: readonly FormRow[];
  readonly seal: FormSeal;
}

export type FormRow =
  | { readonly platform: string }
  | {
      readonly item: string;
      readonly title: string;
      /** What counts as evidence. */
      readonly wanted: string;
      readonly due: string;
      readonly gate: boolean;
      readonly answers: Readonly<Record<AnswerField, string>>;
    };

export interface FormOptions {
  readonly language: Language;
  /** 16 of 0-9 and a-z, random. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
}

/** The form of one locality of a workspace, with its answers so far filled in. */
export function makeForm(workspace: Workspace, locality: Locality, options: FormOptions): Form {
  const { plan, answers } = workspace;
  const text = textIn(options.language);
  const answered = answers.of(locality.code);
  const platforms = plan.platforms(levelOf(locality));
  const rows = platforms.flatMap(({ platform, items }): FormRow[] => [
    { platform: `${platform.code} - ${platform.name[options.language]}` },
    ...items.map((item) => itemRow(item, answered[item.id] ?? {}, plan.campaign.cutover, text)),
  ]);
  const revision = shortCode(localityDigest(locality.code, answered));
  return {
    language: options.language,
    title: text.forms.title,
    campaign: plan.template.name[options.language],
    facts: factsOf(workspace, locality, revision, options, text),
    rows,
    seal: sealOf(workspace, locality, rows, revision, options),
  };
}

function factsOf(
  { plan }: Workspace,
  { code, type, name, parent }: Locality,
  revision: string,
  { language, sentAt }: FormOptions,
  { words, forms }: Text,
): Form['facts'] {
  const province = parent === null ? undefined : plan.units.byCode.get(parent);
  const place = words.localityName(type, name);
  return [
    {
      label: words.locality,
      value: province === undefined ? place : `${place}, ${words.localityName(province.type, province.name)}`,
    },
    { label: words.localityCode, value: code },
    { label: words.cutover, value: formatDay(plan.campaign.cutover, language) },
    { label: forms.sent, value: formatDay(dayOf(new Date(sentAt)), language) },
    { label: forms.revision, value: revision },
  ];
}

function itemRow(item: Item, answer: Answer, cutover: string, text: Text): FormRow {
  const { language, words } = text;
  const { recurrence } = item.template;
  return {
    item: item.id,
    title: templateText(item.template.title, language, cutover),
    wanted: wantedText(item, cutover, text),
    due: recurrence === undefined ? formatDayShort(item.due, language) : words.recurrences[recurrence],
    gate: item.gate,
    answers: {
      status: answer.status === undefined ? '' : words.statuses[answer.status],
      blockedBy: answer.blockedBy === undefined ? '' : words.actors[answer.blockedBy],
      reason: answer.reason ?? '',
      evidence: evidenceText(answer),
      note: answer.note ?? '',
      owner: answer.owner ?? '',
    },
  };
}

/** What stands in the title's cell; a form in which it says something else was altered. */
export function itemTitle(item: Item, cutover: string, text: Text): string {
  return `${templateText(item.template.title, text.language, cutover)}\n${wantedText(item, cutover, text)}`;
}

function wantedText(item: Item, cutover: string, { language, forms }: Text): string {
  return `${forms.wanted} ${templateText(item.template.evidence, language, cutover)}`;
}

function evidenceText({ evidence = [] }: Answer): string {
  const own = evidence.find(({ id }) => id === formEvidence);
  return own !== undefined && 'text' in own ? own.text : '';
}

function sealOf(
  { plan, state }: Workspace,
  { code }: Locality,
  rows: readonly FormRow[],
  revision: string,
  { language, id, sentAt }: FormOptions,
): FormSeal {
  const writers: string[] = [];
  const indexOf = (writer: string): number => {
    if (!writers.includes(writer)) writers.push(writer);
    return writers.indexOf(writer);
  };
  const registers: Record<string, [RegisterValue, [number, number][]]> = {};
  const places: Record<string, number> = {};
  rows.forEach((row, index) => {
    if (!('item' in row)) return;
    places[row.item] = firstItemRow + index;
    for (const field of answerFields) {
      const register = `item/${code}/${row.item}/${fieldPath(field)}`;
      // What a change made now would have seen there; nobody writes by this id.
      const [probe] = changesFor(state, [{ register, value: null }], { writer: '', person: '', now: sentAt });
      const seen = Object.entries(probe?.seen ?? {});
      if (seen.length === 0) continue;
      registers[`${row.item}/${fieldPath(field)}`] = [
        state.value(register),
        seen.map(([writer, n]) => [indexOf(writer), n]),
      ];
    }
  });
  return {
    format: formFormat,
    formatVersion: formFormatVersion,
    id,
    language,
    sentAt,
    clock: Math.min(Math.max(sentAt, state.clock[0] + 1), clockEnd[0]),
    campaign: plan.campaign,
    locality: code,
    revision,
    rows: places,
    registers,
    writers,
  };
}
