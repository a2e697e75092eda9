import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useApp, useAppState, useOpen } from '../../state/hooks.ts';
import { askedCells, type GridView, type Rectangle } from '../../state/grid-view.ts';
import { hasModifier } from '../../state/key-combination.ts';
import { statusOfKey } from '../workspace/keys.ts';
import { pageOf, type Geometry, type Place } from './geometry.ts';
import { moveInGrid } from './grid-move.ts';
import { blockedCells, cellAt, fillDownPairs, wholeOf } from './range-cells.ts';

/** The keys of the grid. What it does not know goes on to the window. */
export function useGridKeys(
  box: RefObject<HTMLDivElement | null>,
  view: GridView,
  at: Place | undefined,
  range: Rectangle | undefined,
  size: Geometry,
): (event: KeyboardEvent) => void {
  const app = useApp();
  const { workspace } = useOpen();
  const isDetailOpen = useAppState((state) => state.grid.isDetailOpen);
  // Several keys may come before the grid is drawn anew: each starts where the last one went.
  const latest = useRef(at);
  useEffect(() => {
    latest.current = at;
  }, [at]);

  const isFilled = ({ row, column }: Place): boolean => {
    const cell = cellAt(view, { row, column });
    return cell !== undefined && workspace.answers.of(cell.locality)[cell.item]?.status !== undefined;
  };

  const go = (to: Place, reaches: boolean): void => {
    const cell = cellAt(view, to);
    if (cell === undefined) return;
    latest.current = to;
    app.grid.goTo(cell, reaches);
  };

  const select = ({ top, left, bottom, right }: Rectangle): void => {
    const anchor = cellAt(view, { row: top, column: left });
    const end = cellAt(view, { row: bottom, column: right });
    if (anchor !== undefined && end !== undefined) app.grid.selectRange(anchor, end);
  };

  const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
    const from = latest.current;
    if (from === undefined || range === undefined) {
      const isMove = moveInGrid(event, { row: 0, column: 0 }, { rows: 1, columns: 1, page: 1 }, () => false);
      return isMove && (() => go({ row: 0, column: 0 }, false));
    }
    const grown = wholeOf(event, view, range);
    if (grown !== undefined) return () => select(grown);
    const page = box.current === null ? 1 : pageOf(box.current, size);
    const to = moveInGrid(
      event,
      from,
      { rows: view.rows.length, columns: view.columns.length, page },
      isFilled,
    );
    if (to !== undefined) return () => go(to, event.shiftKey);
    const status = statusOfKey(event);
    if (status !== undefined) {
      return () => void app.grid.answerByKey([...askedCells(view, range)], status);
    }
    const isCtrl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (isCtrl && event.key.toLowerCase() === 'd')
      return () => void app.grid.fillDown(fillDownPairs(view, range));
    if (isCtrl && event.key === 'Enter') return () => openChecklist(from);
    if (hasModifier(event)) return undefined;
    if (event.key.toLowerCase() === 'v')
      return () => void app.obstacles.addFor(blockedCells(workspace, view, range));
    if (event.key === 'Enter' || event.key === 'F2') return () => app.grid.openDetail();
    if (event.key !== 'Escape') return undefined;
    if (app.store.getState().grid.reach !== null) return () => go(from, false);
    return isDetailOpen ? () => app.grid.show({ isDetailOpen: false }) : undefined;
  };

  const openChecklist = (place: Place): void => {
    const cell = cellAt(view, place);
    if (cell !== undefined) app.goTo(cell.locality, cell.item);
  };

  return (event) => {
    if (event.nativeEvent.isComposing) return;
    const action = actionOf(event);
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}
