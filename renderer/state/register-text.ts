import type { RegisterValue } from '../../shared/history/value.ts';
import type { Plan } from '../../shared/model/campaign.ts';
import { isDay } from '../../shared/model/day.ts';
import type { RecordKind } from '../../shared/model/record.ts';
import {
  actorSchema,
  evidenceSchema,
  isImportAbout,
  parseRegister,
  statusSchema,
  type RecordRegisterName,
} from '../../shared/model/register.ts';
import { shortCode } from '../../shared/model/digest.ts';
import { formatDay } from '../../shared/text/dates.ts';
import type { Text } from '../../shared/text/index.ts';

/** A register in the officer's words: "Phường Sài Gòn · TTHC-08 · Ghi chú". */
export function describeRegister(plan: Plan, register: string, text: Text): string {
  const name = parseRegister(register);
  if (name === undefined) return register;
  if (name.entity === 'import') return `${fieldLabel(register, text)} ${shortCode(name.id)}`;
  if (name.entity !== 'item') return fieldLabel(register, text);
  return [placeName(plan, name.locality, text), name.item, fieldLabel(register, text)].join(' · ');
}

/** Registers in the officer's words, each once; what is remembered of a file goes with the file. */
export function describeRegisters(plan: Plan, registers: readonly string[], text: Text): readonly string[] {
  const shown = registers.filter((register) => !isImportAbout(register));
  return [...new Set(shown.map((register) => describeRegister(plan, register, text)))];
}

/** A locality by its name, or by its code where the plan lacks it; null is the whole workspace. */
export function placeName(plan: Plan, code: string | null, text: Text): string {
  if (code === null) return text.screens.day.workspace;
  const locality = plan.locality(code);
  return locality === undefined ? code : text.words.localityName(locality.type, locality.name);
}

/**
 * The field that a register holds, as labelled on the screen.
 * @param isOfOne whether a heading says already what kind of record it belongs to
 */
export function fieldLabel(register: string, text: Text, isOfOne = false): string {
  const name = parseRegister(register);
  if (name === undefined) return register;
  if (name.entity === 'campaign') return text.words.cutover;
  if (name.entity !== 'item') return recordLabel(name, text, isOfOne);
  return 'evidence' in name ? text.words.evidence : text.words[name.field];
}

/** "Khó khăn, vướng mắc: Nguyên nhân" */
function recordLabel({ entity, field, member }: RecordRegisterName, text: Text, isOfOne: boolean): string {
  const { name, fields } = recordWords(entity, text);
  const own = fields?.[field];
  const label = own === undefined ? name : isOfOne ? own : `${name}: ${own}`;
  return member === undefined ? label : `${label} (${member})`;
}

/** The labels of a kind of record, to be looked up by names that came from a register. */
export function recordWords(kind: RecordKind, text: Text): LooseWords {
  return text.records[kind];
}

interface LooseWords {
  readonly name: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly [list: string]: string | Readonly<Record<string, string>> | undefined;
}

/** A record's value as it reads: a place, a day, or a word of a closed list; undefined where it reads as it stands. */
function recordValue(
  plan: Plan,
  { entity, field }: RecordRegisterName,
  value: RegisterValue,
  text: Text,
): string | undefined {
  if (value === true) return '✓';
  if (field === 'waiver' && typeof value === 'object' && value !== null)
    return `${value['reason']} (${formatDay(String(value['until']), text.language)})`;
  if (typeof value !== 'string') return undefined;
  if (entity === 'decision' && field === 'place') return placeName(plan, value, text);
  if (entity === 'question' && field === 'about') {
    const [place = '', item = ''] = value.split('/');
    return `${placeName(plan, place, text)} · ${item}`;
  }
  if (field === 'actor') return text.words.actors[actorSchema.parse(value)];
  if (field === 'platform') return platformName(plan, value, text);
  const list = recordWords(entity, text)[field];
  if (typeof list === 'object' && Object.hasOwn(list, value)) return list[value];
  return isDay(value) ? formatDay(value, text.language) : undefined;
}

/** The name of a platform, as short as it is told; its id where the campaign has no such platform. */
export function platformName({ template }: Plan, id: string, { language }: Text): string {
  const platform = [...template.platforms, template.common].find((other) => other.id === id);
  return platform?.shortName[language] ?? id;
}

/** A register's value as it reads on the screen. */
export function describeValue(plan: Plan, register: string, value: RegisterValue, text: Text): string {
  if (value === null) return text.screens.nothingThere;
  const name = parseRegister(register);
  if (typeof value !== 'object' && name?.entity === 'campaign')
    return formatDay(String(value), text.language);
  if (name?.entity === 'import' && typeof value === 'boolean') return text.exchange.accepted(value);
  if (name?.entity === 'item' && 'field' in name) {
    if (name.field === 'status') return text.words.statuses[statusSchema.parse(value)];
    if (name.field === 'blockedBy') return text.words.actors[actorSchema.parse(value)];
  }
  if (name !== undefined && 'id' in name) {
    const said = recordValue(plan, name, value, text);
    if (said !== undefined) return said;
  }
  const evidence = evidenceSchema.safeParse(value);
  if (evidence.success) return 'file' in evidence.data ? evidence.data.file : evidence.data.text;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
