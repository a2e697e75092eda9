import type { Day } from '../model/day.ts';
import type { Locality } from '../model/unit.ts';
import type { Workspace } from '../model/workspace.ts';
import { compareVietnamese, fold } from '../text/fold.ts';
import { textIn } from '../text/index.ts';
import { checklistSheet, hasRows, sheetHead, type ChecklistSheet, type SheetHead } from './checklist.ts';
import type { SheetChoice } from './choice.ts';
import type { ChecklistsJob, PackContents } from './job.ts';

/** Checklists for paper: of which localities, in the order they were chosen, and what of them. */
export interface PackChoice extends SheetChoice {
  readonly localities: readonly string[];
  readonly asOf: Day;
}

/** One file to print: its name without the ending, and what is on it. */
export interface PackFile {
  readonly name: string;
  readonly job: ChecklistsJob;
}

/**
 * Whether the localities fit one PDF: at most one province. Beyond that a file would be thousands of pages, which no
 * viewer or printer queue is made for.
 */
export function fitsOnePdf({ plan }: Workspace, codes: readonly string[]): boolean {
  const provinces = new Set(codes.map((code) => plan.locality(code)?.parent ?? code));
  return provinces.size <= 1;
}

/** The localities that are in the workspace, in the order of the sheets, each once. */
export function orderedLocalities(workspace: Workspace, choice: PackChoice): readonly Locality[] {
  const { plan } = workspace;
  const chosen = new Set(choice.localities);
  switch (choice.order) {
    case 'chosen':
      return [...chosen].flatMap((code) => plan.locality(code) ?? []);
    case 'listed':
      return plan.localities.filter(({ code }) => chosen.has(code));
    case 'name':
      return plan.localities
        .filter(({ code }) => chosen.has(code))
        .toSorted((a, b) => compareVietnamese(a.name, b.name));
  }
}

/**
 * Those of them that get a sheet in one printout: a pile of sheets that say that there is nothing to do helps nobody,
 * but a locality that was asked for alone is printed.
 */
export function printedLocalities(workspace: Workspace, choice: PackChoice): readonly Locality[] {
  const all = orderedLocalities(workspace, choice);
  return all.length === 1 ? all : all.filter((locality) => hasRows(workspace, locality, choice));
}

/** All sheets as one printout, with a contents page where there is more than one. */
export function packInOne(workspace: Workspace, choice: PackChoice): ChecklistsJob {
  const all = orderedLocalities(workspace, choice);
  const sheets = printedLocalities(workspace, choice).map((locality) =>
    checklistSheet(workspace, locality, choice),
  );
  const [first] = sheets;
  if (all.length === 1 && first !== undefined) return jobOf(choice, first.place.name, sheets);
  return {
    ...jobOf(choice, textIn(choice.language).paper.checklistTitle, sheets),
    contents: contentsOf(workspace, choice, sheets),
    tagged: false,
  };
}

/** A part of a pack: its contents, or the sheet of this number, counted from 1. */
export type PackPart = 'contents' | number;

/** The part as it stands in the whole pack, of which the pages alone are not numbered: they are not known yet. */
export function packPart(workspace: Workspace, choice: PackChoice, part: PackPart): ChecklistsJob {
  const printed = printedLocalities(workspace, choice);
  const chosen = part === 'contents' ? [] : printed.slice(part - 1, part);
  const sheets = chosen.map((locality) => checklistSheet(workspace, locality, choice));
  const heads = part === 'contents' ? printed.map((locality) => sheetHead(workspace, locality, choice)) : [];
  return {
    ...jobOf(choice, textIn(choice.language).paper.checklistTitle, sheets),
    ...(part === 'contents' ? { contents: contentsOf(workspace, choice, heads) } : {}),
    partOf: { first: part === 'contents' ? 1 : part, of: printed.length },
    tagged: false,
  };
}

/** One printout for each locality, made as it is asked for: thousands of them are never in memory at once. */
export function* packOfEach(workspace: Workspace, choice: PackChoice): Generator<PackFile> {
  for (const locality of orderedLocalities(workspace, choice)) {
    const sheet = checklistSheet(workspace, locality, choice);
    yield { name: fileNameOf(locality), job: jobOf(choice, sheet.place.name, [sheet]) };
  }
}

/** Safe on every file system, and unique: `26740-sai-gon`. */
export function fileNameOf({ code, name }: Locality): string {
  return `${code}-${fold(name).replaceAll(/[^a-z0-9]+/g, '-')}`;
}

function jobOf(choice: PackChoice, title: string, sheets: readonly ChecklistSheet[]): ChecklistsJob {
  const { language, paper } = choice;
  return { kind: 'checklists', title, language, tagged: true, paper, sheets };
}

function contentsOf(workspace: Workspace, choice: PackChoice, printed: readonly SheetHead[]): PackContents {
  const { words } = textIn(choice.language);
  const all = orderedLocalities(workspace, choice);
  const codes = new Set(printed.map(({ place }) => place.code));
  const left = all.filter(({ code }) => !codes.has(code));
  const province = workspace.plan.units.byCode.get(all[0]?.parent ?? all[0]?.code ?? '');
  return {
    within: province === undefined ? '' : words.localityName(province.type, province.name),
    lines: printed.map(({ place, verdict, code }) => ({
      place: place.name,
      code: place.code,
      verdict: verdict === undefined ? '' : words.verdicts[verdict],
      revision: code,
    })),
    left: left.map(({ type, name }) => words.localityName(type, name)),
  };
}
