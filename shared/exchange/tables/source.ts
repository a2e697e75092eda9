import type { Plan } from '../../model/campaign.ts';
import type { Day } from '../../model/day.ts';
import type { Locality } from '../../model/unit.ts';
import type { Workspace } from '../../model/workspace.ts';
import { countAnswers } from '../count.ts';
import { shortCode } from '../../model/digest.ts';
import { coverageOf, type Coverage } from '../part.ts';
import type { ReadExport } from '../read-export.ts';
import type { Export } from '../schema.ts';
import type { FileRow } from './columns.ts';

/** What tables are made from: answers, the day to judge them by, and where they came from. */
export interface TableSource {
  readonly workspace: Workspace;
  readonly asOf: Day;
  readonly coverage: Coverage;
  /** False where the file carries only what changed since some moment: nothing can be judged from that. */
  readonly isWhole: boolean;
  readonly about: FileRow;
}

export function sourceOfExport(name: string, { file, plan, workspace }: ReadExport): TableSource {
  const counts = countAnswers(file);
  return {
    workspace,
    asOf: file.asOf,
    coverage: coverageIn(plan, file.part),
    isWhole: file.part?.since === undefined,
    about: {
      ...placeOf(plan),
      source: shortCode(file.digest),
      file: name,
      exported_at: utc(Date.parse(file.exportedAt)),
      as_of: file.asOf,
      cutover: plan.campaign.cutover,
      exporter: file.exporter.name,
      organisation: orNull(file.exporter.organisation),
      ...counts,
      digest: file.digest,
    },
  };
}

/** The workspace that is open; nothing was sealed, so it has no code to compare. */
export function sourceOfWorkspace(
  workspace: Workspace,
  asOf: Day,
  made: { readonly at: number; readonly exporter: Pick<Export['exporter'], 'name' | 'organisation'> },
): TableSource {
  const { plan, answers, state } = workspace;
  let reported = 0;
  for (const { code } of plan.localities) {
    for (const { status } of Object.values(answers.of(code))) reported += status === undefined ? 0 : 1;
  }
  let conflicts = 0;
  for (const [register] of state.registers()) conflicts += state.inConflict(register) ? 1 : 0;
  return {
    workspace,
    asOf,
    coverage: coverageIn(plan, undefined),
    isWhole: true,
    about: {
      ...placeOf(plan),
      source: null,
      file: null,
      exported_at: utc(made.at),
      as_of: asOf,
      cutover: plan.campaign.cutover,
      exporter: made.exporter.name,
      organisation: orNull(made.exporter.organisation),
      localities: plan.localities.length,
      answers: reported,
      conflicts,
      digest: null,
    },
  };
}

/** The place that a file is about; nulls for the whole country. */
function placeOf({ scope, localities }: Plan): Pick<FileRow, 'province_code' | 'province_name'> {
  const [province] = localities;
  return scope.level === 'nation' || province === undefined
    ? { province_code: null, province_name: null }
    : { province_code: province.code, province_name: province.name };
}

function coverageIn(plan: Plan, part: Export['part']): Coverage {
  const coverage = coverageOf(plan, part);
  if (coverage === undefined) throw new RangeError('the part of an export that was read is known');
  return coverage;
}

/** The columns that say which locality a row is about. */
export function localityCells(plan: Plan, locality: Locality) {
  const province = locality.parent === null ? locality : plan.units.byCode.get(locality.parent);
  return {
    province_code: province?.code ?? null,
    province_name: province?.name ?? null,
    locality_code: locality.code,
    locality_name: locality.name,
    locality_type: locality.type,
    level: locality.parent === null ? 'province' : 'commune',
  } as const;
}

export function utc(ms: number): string {
  return new Date(ms).toISOString();
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
