import type { Missing } from '../../shared/entry/missing.ts';
import { missingAmong, type Cell } from '../../shared/entry/range-edits.ts';
import type { Status } from '../../shared/model/words.ts';
import type { Workspace } from '../../shared/model/workspace.ts';

/** Cells on their way to a status that wants to know something beside it. */
export interface Setting {
  readonly cells: readonly Cell[];
  readonly wants: Missing;
}

const wanted: Readonly<Partial<Record<Status, Missing>>> = {
  blocked: 'blockedBy',
  'not-applicable': 'reason',
};

/** Undefined where the status wants nothing more, as none does that is taken away. */
export function settingOf(cells: readonly Cell[], status: Status | null): Setting | undefined {
  const wants = status === null ? undefined : wanted[status];
  return wants && { cells, wants };
}

/** What is to be asked of the cells, by what it is: as they will stand once what is being set is on the disk. */
export function toAsk(
  workspace: Workspace,
  cells: readonly Cell[],
  setting: Setting | null,
): Readonly<Record<Missing, readonly Cell[]>> {
  if (setting === null) return missingAmong(workspace, cells);
  const { answers } = workspace;
  const onTheirWay = new Set(setting.cells.map(nameOf));
  const stand = missingAmong(
    workspace,
    cells.filter((cell) => !onTheirWay.has(nameOf(cell))),
  );
  const lacking = cells.filter(
    (cell) =>
      onTheirWay.has(nameOf(cell)) && answers.of(cell.locality)[cell.item]?.[setting.wants] === undefined,
  );
  return { ...stand, [setting.wants]: [...stand[setting.wants], ...lacking] };
}

function nameOf({ locality, item }: Cell): string {
  return `${locality}/${item}`;
}
