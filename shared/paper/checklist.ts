import type { Answer, EvidenceEntry } from '../model/answers.ts';
import { campaignTitle } from './campaign-title.ts';
import type { Item } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import { localityDigest, shortCode } from '../model/digest.ts';
import { levelOf, type Locality } from '../model/unit.ts';
import type { Language, Status, Verdict } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { formatDay, formatDayShort } from '../text/dates.ts';
import { textIn, type Text } from '../text/index.ts';
import { templateText } from '../text/template.ts';
import type { SheetChoice } from './choice.ts';
import { qrPath, sheetReference, type QrPath } from './qr.ts';

export interface ChecklistOptions extends Pick<SheetChoice, 'content' | 'language' | 'platforms' | 'roles'> {
  readonly asOf: Day;
}

/** One locality's checklist, ready to lay out: every text is in the reader's language. */
export interface ChecklistSheet {
  readonly language: Language;
  readonly place: { readonly name: string; readonly code: string; readonly type: string };
  /** The province of a commune-level unit. */
  readonly within: string | undefined;
  readonly campaign: string;
  readonly facts: readonly SheetFact[];
  /** Nothing is filled in. */
  readonly blank: boolean;
  /** The short code over the locality's answers that the sheet was printed from. */
  readonly code: string;
  /** From which state of the data it was printed: an old sheet is told from a new one by it. */
  readonly revision: string;
  /** The locality, the template's version and the short code. */
  readonly qr: QrPath;
  /** How the locality stands; undefined on a blank sheet. */
  readonly verdict: Verdict | undefined;
  /** Those with a row to print. */
  readonly platforms: readonly SheetPlatform[];
}

interface SheetFact {
  readonly label: string;
  readonly value: string;
}

export interface SheetPlatform {
  readonly code: string;
  readonly name: string;
  readonly verdict:
    { readonly verdict: Verdict; readonly label: string; readonly progress: string } | undefined;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** The item's code: the row's number on paper and in the keyboard entry mode. */
  readonly code: string;
  readonly gate: boolean;
  readonly title: string;
  readonly evidence: string;
  readonly due: string;
  /** The box that is ticked. */
  readonly status: Status | undefined;
  readonly remarks: readonly string[];
}

/** What a sheet says of its locality, without the rows. */
export type SheetHead = Pick<ChecklistSheet, 'place' | 'within' | 'code' | 'verdict'>;

export function sheetHead(workspace: Workspace, locality: Locality, options: ChecklistOptions): SheetHead {
  const { words } = textIn(options.language);
  const { code, type, name } = locality;
  const parent = locality.parent === null ? undefined : workspace.plan.units.byCode.get(locality.parent);
  return {
    place: { name: words.localityName(type, name), code, type: words.localityTypes[type] },
    within: parent === undefined ? undefined : words.localityName(parent.type, parent.name),
    code: shortCode(localityDigest(code, workspace.answers.of(code))),
    verdict: options.content === 'blank' ? undefined : workspace.readiness(code, options.asOf)?.verdict,
  };
}

/** Whether anything of what is asked for is left to print. */
export function hasRows(
  { plan, answers }: Workspace,
  locality: Locality,
  options: ChecklistOptions,
): boolean {
  const localityAnswers = answers.of(locality.code);
  return plan
    .platforms(levelOf(locality))
    .filter(({ platform }) => options.platforms?.includes(platform.id) !== false)
    .some(({ items }) => items.some((item) => isWanted(item, localityAnswers[item.id], options)));
}

/** The checklist sheet of one locality of a workspace. */
export function checklistSheet(
  workspace: Workspace,
  locality: Locality,
  options: ChecklistOptions,
): ChecklistSheet {
  const { plan, answers } = workspace;
  const text = textIn(options.language);
  const wanted = options.platforms === undefined ? undefined : new Set<string>(options.platforms);
  const localityAnswers = answers.of(locality.code);
  const readiness = workspace.readiness(locality.code, options.asOf);
  const head = sheetHead(workspace, locality, options);
  const { code } = head;
  const blank = options.content === 'blank';
  return {
    ...head,
    language: options.language,
    campaign: campaignTitle(plan.template.name[options.language], plan.campaign, text),
    facts: factsOf(workspace, options, text, readiness?.verdict),
    blank,
    revision: text.paper.printedFrom(code, formatDay(options.asOf, options.language)),
    qr: qrPath(sheetReference(locality.code, plan.template.version, code)),
    platforms: plan
      .platforms(levelOf(locality))
      .filter(({ platform }) => wanted?.has(platform.id) !== false)
      .map(({ platform, items }) => ({
        code: platform.code,
        name: platform.name[options.language],
        verdict: blank ? undefined : verdictOf(readiness?.platforms[platform.id], text),
        rows: items
          .filter((item) => isWanted(item, localityAnswers[item.id], options))
          .map((item) => rowOf(item, localityAnswers[item.id], plan.campaign.cutover, options, text)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** Not-applicable items are no more to do than done ones. */
function isWanted({ template }: Item, answer: Answer | undefined, options: ChecklistOptions): boolean {
  if (options.roles !== undefined && !options.roles.includes(template.role)) return false;
  return options.content !== 'open' || (answer?.status !== 'done' && answer?.status !== 'not-applicable');
}

function factsOf(
  { plan }: Workspace,
  { language, content, roles }: ChecklistOptions,
  text: Text,
  verdict: Verdict | undefined,
): SheetFact[] {
  const { words, paper } = text;
  const facts = [{ label: words.cutover, value: formatDay(plan.campaign.cutover, language) }];
  if (content !== 'blank' && verdict !== undefined) {
    facts.push({ label: words.verdict, value: words.verdicts[verdict] });
  }
  const only = [
    ...(content === 'open' ? [paper.onlyOpen] : []),
    ...(roles ?? []).map((role) => plan.template.roles[role][language]),
  ];
  if (only.length > 0) facts.push({ label: paper.only, value: only.join('; ') });
  return facts;
}

function verdictOf(
  readiness: { verdict: Verdict; done: number; applicable: number } | undefined,
  text: Text,
): SheetPlatform['verdict'] {
  if (readiness === undefined) return undefined;
  const { verdict, done, applicable } = readiness;
  return { verdict, label: text.words.verdicts[verdict], progress: text.paper.progress(done, applicable) };
}

function rowOf(
  item: Item,
  answer: Answer | undefined,
  cutover: Day,
  { language, content }: ChecklistOptions,
  text: Text,
): SheetRow {
  const { recurrence } = item.template;
  const blank = content === 'blank';
  return {
    code: item.id,
    gate: item.gate,
    title: templateText(item.template.title, language, cutover),
    evidence: templateText(item.template.evidence, language, cutover),
    due: recurrence === undefined ? formatDayShort(item.due, language) : text.words.recurrences[recurrence],
    status: blank ? undefined : answer?.status,
    remarks: blank || answer === undefined ? [] : remarksOf(answer, text),
  };
}

/** A row has to fit on a page; longer remarks are cut with a mark and stay whole on screen and in the export. */
const mostRemarks = 8;
const mostCharacters = 500;
const cutMark = '[…]';

function remarksOf(answer: Answer, text: Text): string[] {
  const all = allRemarks(answer, text);
  const remarks: string[] = [];
  let left = mostCharacters;
  for (const remark of all) {
    if (remarks.length === mostRemarks || left <= 0) {
      remarks.push(cutMark);
      break;
    }
    const isCut = remark.length > left;
    remarks.push(isCut ? `${remark.slice(0, left).toWellFormed().trimEnd()} ${cutMark}` : remark);
    if (isCut) break;
    left -= remark.length;
  }
  return remarks;
}

function allRemarks(answer: Answer, { words }: Text): string[] {
  return [
    ...(answer.status === 'blocked' && answer.blockedBy !== undefined
      ? [`${words.blockedBy}: ${words.actors[answer.blockedBy]}`]
      : []),
    ...(answer.reason === undefined ? [] : [`${words.reason}: ${answer.reason}`]),
    ...(answer.evidence ?? []).map(evidenceText),
    ...(answer.note === undefined ? [] : [answer.note]),
    ...(answer.owner === undefined ? [] : [`${words.owner}: ${answer.owner}`]),
  ];
}

/** A file is named with the first digits of its SHA-256, enough to tell two files of one name apart. */
function evidenceText(entry: EvidenceEntry): string {
  return 'text' in entry ? entry.text : `${entry.file} (SHA-256 ${entry.sha256.slice(0, 12)}…)`;
}
