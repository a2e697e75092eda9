import type { SheetCode } from '../../../shared/entry/sheet-code.ts';
import { sheetShortCode } from '../../../shared/entry/printed-state.ts';
import type { LocalityAnswers } from '../../../shared/model/answers.ts';
import type { Item } from '../../../shared/model/campaign.ts';
import type { PlatformId } from '../../../shared/model/template.ts';
import { levelOf, type Locality } from '../../../shared/model/unit.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';

/** Which rows were printed; a sheet's code does not say. */
export interface SheetPart {
  readonly onlyOpen: boolean;
  /** Null means all. */
  readonly platform: PlatformId | null;
}

/** A sheet that is being entered. Its rows stay as they were when it was opened, whatever is answered. */
export interface OpenSheet {
  /** Another for each opening. */
  readonly id: number;
  readonly locality: Locality;
  /** What was scanned; undefined where the locality was typed. */
  readonly printed: SheetCode | undefined;
  /** The short code of the answers when it was opened. */
  readonly shortCode: string;
  /** The items in the printed order. */
  readonly items: readonly Item[];
  /** The answers when it was opened. */
  readonly before: LocalityAnswers;
}

let opened = 0;

export function sheetOf(
  { plan, answers }: Workspace,
  locality: Locality,
  printed: SheetCode | undefined,
  { onlyOpen, platform }: SheetPart,
): OpenSheet {
  const before = { ...answers.of(locality.code) };
  opened += 1;
  return {
    id: opened,
    locality,
    printed,
    shortCode: sheetShortCode(locality.code, before),
    before,
    items: plan
      .platforms(levelOf(locality))
      .filter((each) => platform === null || each.platform.id === platform)
      .flatMap(({ items }) => items)
      .filter(({ id }) => {
        const status = before[id]?.status;
        return !onlyOpen || (status !== 'done' && status !== 'not-applicable');
      }),
  };
}
