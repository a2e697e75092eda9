import type { Text } from '../../../shared/text/index.ts';
import { isArrivingLook, marksOfLook, statusOfLook, type CellLook } from '../../state/grid-cells.ts';

/** How a cell looks, in words: its status, and all that is marked in it. */
export function lookName(look: CellLook, { words, screens, grid }: Text): string {
  const status = statusOfLook(look);
  if (status === null) return isArrivingLook(look) ? grid.marks.arriving : grid.marks.notAsked;
  const said = status === undefined ? screens.checklist.unset : words.statuses[status];
  return [said, ...marksOfLook(look).map((mark) => grid.marks[mark])].join(', ');
}
