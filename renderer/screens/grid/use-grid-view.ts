import { useDeferredValue, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { asksAnswers } from '../../../shared/entry/filter.ts';
import { useAppState, useOpen } from '../../state/hooks.ts';
import { gridColumns, gridPlaces, gridRows, gridView, type GridView } from '../../state/grid-view.ts';
import type { ListedLocality } from '../../state/localities.ts';

export interface ShownGrid {
  readonly view: GridView;
  /** What the level and the filters about places let through, before the search and the answers. */
  readonly places: readonly ListedLocality[];
}

/**
 * The rows and columns that the grid shows. What is typed in the search shows at once, the rows follow when there is
 * time. An answer never takes its row away: rows are filtered anew when a filter changes or the officer asks for it.
 */
export function useGridView(): ShownGrid {
  const { workspace } = useOpen();
  const {
    level,
    platform,
    filter,
    applied,
    query: typed,
  } = useAppState(
    useShallow(({ grid }) => ({
      level: grid.level,
      platform: grid.platform,
      filter: grid.filter,
      applied: grid.applied,
      query: grid.query,
    })),
  );
  const today = useAppState((state) => state.today);
  const arrival = useAppState((state) => (asksAnswers(filter) ? state.arrival : undefined));
  const query = useDeferredValue(typed);
  // The cutover day moves what is overdue, and with it the plan is another one.
  const { plan } = workspace;
  const columns = useMemo(
    () => (plan === workspace.plan ? gridColumns(workspace, { level, platform, filter }) : []),
    [workspace, plan, level, platform, filter],
  );
  const places = useMemo(
    () => (plan === workspace.plan ? gridPlaces(workspace, { level, filter }) : []),
    [workspace, plan, level, filter],
  );
  const rows = useMemo(
    () => (applied < 0 ? [] : gridRows(workspace, places, columns, { query, filter }, today, arrival)),
    [workspace, places, columns, query, filter, applied, today, arrival],
  );
  const view = useMemo(() => gridView(rows, columns), [rows, columns]);
  return useMemo(() => ({ view, places }), [view, places]);
}
