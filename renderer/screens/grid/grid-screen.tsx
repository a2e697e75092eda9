import { VisuallyHidden } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { isIn } from '../../state/arrival.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { anchorOf } from '../../state/grid-state.ts';
import { placeOf, rangeOf } from '../../state/grid-view.ts';
import { ItemDetail } from '../detail/item-detail.tsx';
import { useChecklist } from '../workspace/use-checklist.ts';
import { EntryGrid } from './entry-grid.tsx';
import { usePrintable } from '../print/use-printable.ts';
import { GridTools } from './grid-tools.tsx';
import { NothingShown } from './nothing-shown.tsx';
import { printedGrid } from './printed-grid.ts';
import { RangeBar } from './range-bar.tsx';
import { cellAt } from './range-cells.ts';
import { useGridView } from './use-grid-view.ts';
import styles from './grid-screen.module.css';

/** Fast entry for many: localities by items, one key per status for as many cells as are selected. */
export function GridScreen() {
  const app = useApp();
  const text = useText();
  const { grid } = text;
  const { workspace } = useOpen();
  const { view, places } = useGridView();
  const locality = useAppState((state) => state.locality);
  const item = useAppState((state) => state.item);
  const anchor = useAppState((state) => anchorOf(state.grid, state.locality, state.item));
  const isDetailOpen = useAppState((state) => state.grid.isDetailOpen);
  const at = useMemo(() => placeOf(view, { locality, item }), [view, locality, item]);
  const range = useMemo(() => rangeOf(view, { locality, item }, anchor), [view, locality, item, anchor]);

  usePrintable(() => {
    const { today, arrival, grid: filter } = app.store.getState();
    return printedGrid(workspace, { view, filter, today, arrival }, text);
  });

  // A keyboard that is nowhere in the grid could do nothing there.
  const isNowhere = at === undefined;
  useEffect(() => {
    const row = view.rowOf.get(locality ?? '') ?? 0;
    const column = view.columnOf.get(item ?? '') ?? 0;
    const cell = isNowhere ? cellAt(view, { row, column }) : undefined;
    if (cell !== undefined) app.grid.goTo(cell, false);
  }, [app, view, locality, item, isNowhere]);

  useEffect(() => () => app.grid.leave(), [app]);

  return (
    <div className={styles['panes']} data-detail={isDetailOpen}>
      <main className={styles['main']} aria-label={grid.name}>
        <VisuallyHidden>
          <h2>{grid.name}</h2>
        </VisuallyHidden>
        <GridTools view={view} places={places} />
        {view.rows.length === 0 || view.columns.length === 0 ? (
          <NothingShown hasColumns={view.columns.length > 0} />
        ) : (
          <EntryGrid view={view} at={at} range={range} />
        )}
        <RangeBar view={view} at={at} range={range} />
      </main>
      {isDetailOpen && <Detail />}
    </div>
  );
}

/** Everything about the active cell, as beside the checklist. */
function Detail() {
  const { locality, sections } = useChecklist();
  const arrival = useAppState((state) => state.arrival);
  const { workspace } = useOpen();
  if (
    locality === undefined ||
    !isIn(arrival, locality) ||
    workspace.plan.locality(locality.code) === undefined
  )
    return null;
  return <ItemDetail locality={locality} sections={sections} />;
}
