import type { Day } from '../model/day.ts';
import type { Locality } from '../model/unit.ts';
import type { Workspace } from '../model/workspace.ts';
import { compareVietnamese, fold } from '../text/fold.ts';
import { textIn } from '../text/index.ts';
import { checklistSheet, type ChecklistSheet } from './checklist.ts';
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

/** All sheets as one printout, with a contents page where there is more than one. */
export function packInOne(workspace: Workspace, choice: PackChoice): ChecklistsJob {
  const { paper } = textIn(choice.language);
  const all = orderedLocalities(workspace, choice).map((locality) =>
    checklistSheet(workspace, locality, choice),
  );
  // A pile of sheets that say that there is nothing to do helps nobody; one that was asked for by name is printed.
  const sheets = all.length === 1 ? all : all.filter(({ platforms }) => platforms.length > 0);
  const [first] = all;
  const isPack = all.length > 1;
  return {
    ...jobOf(choice, isPack || first === undefined ? paper.checklistTitle : first.place.name, sheets),
    ...(isPack ? { contents: contentsOf(choice, all) } : {}),
    tagged: !isPack,
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

function contentsOf({ language }: PackChoice, all: readonly ChecklistSheet[]): PackContents {
  const { words } = textIn(language);
  const [first] = all;
  const within = first?.within ?? first?.place.name ?? '';
  const printed = all.filter(({ platforms }) => platforms.length > 0);
  const left = all.filter(({ platforms }) => platforms.length === 0);
  return {
    within,
    lines: printed.map(({ place, verdict, code }) => ({
      place: place.name,
      code: place.code,
      verdict: verdict === undefined ? '' : words.verdicts[verdict],
      revision: code,
    })),
    left: left.map(({ place }) => place.name),
  };
}
