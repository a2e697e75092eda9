import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
} from 'react';
import { focusIds } from '../../components/focus.ts';
import { useAppState, useOpen, useText } from '../../state/hooks.ts';
import { arrivingLooks, looksOf } from '../../state/grid-cells.ts';
import type { GridView, Rectangle } from '../../state/grid-view.ts';
import { isIn } from '../../state/arrival.ts';
import { cellId, GridRow } from './grid-row.tsx';
import { GridHead } from './grid-head.tsx';
import { geometry, reveal, type Geometry, type Place } from './geometry.ts';
import { useColumnNames } from './column-names.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import styles from './entry-grid.module.css';

interface EntryGridProps {
  readonly view: GridView;
  /** The cell that the keyboard is at; undefined where the grid does not show it. */
  readonly at: Place | undefined;
  readonly range: Rectangle | undefined;
}

/**
 * Localities by items, as many as a nation has: only what is seen is drawn. The grid itself keeps the focus and names
 * its active cell, which is drawn wherever it is, so that scrolling never loses either.
 */
export const EntryGrid = memo(function EntryGrid({ view, at, range }: EntryGridProps) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const size = useGeometry(box, view.columns.length);
  const { rows, columns, width, height, slots } = useVisible(box, view, at, size);
  const names = useColumnNames(view.columns);
  const listen = useGridKeys(box, view, at, range, size);
  const pointer = useGridPointer(box, view, size);
  useGridClipboard(box, view, range);

  useLayoutEffect(() => {
    if (box.current !== null && at !== undefined) reveal(box.current, size, at);
  }, [at, size]);

  const canvas: CSSProperties & Record<'--column' | '--name', string> = {
    width,
    height,
    '--column': `${size.column}px`,
    '--name': `${size.name}px`,
  };
  const active = at === undefined ? undefined : cellId(view.rows[at.row], view.columns[at.column]);
  return (
    <div
      ref={box}
      id={focusIds.checklist}
      role="grid"
      tabIndex={0}
      className={styles['box']}
      data-fits={size.fits}
      aria-label={text.grid.label}
      aria-multiselectable="true"
      aria-rowcount={view.rows.length + 2}
      aria-colcount={view.columns.length + 1}
      aria-activedescendant={active}
      onKeyDown={listen}
      {...pointer}
    >
      <div role="presentation" className={styles['canvas']} style={canvas}>
        <GridHead view={view} names={names} visible={columns} range={range} size={size} />
        <Selection at={at} range={range} size={size} />
        <Rows view={view} names={names} rows={rows} columns={columns} at={at} range={range} slots={slots} />
      </div>
    </div>
  );
});

function useGeometry(box: RefObject<HTMLDivElement | null>, columns: number): Geometry {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [box]);
  return useMemo(() => geometry(width, columns), [width, columns]);
}

interface RowsProps {
  readonly view: GridView;
  readonly names: readonly string[];
  readonly rows: readonly { readonly index: number; readonly start: number }[];
  readonly columns: readonly VisibleColumn[];
  readonly at: Place | undefined;
  readonly range: Rectangle | undefined;
  /** More than are drawn at once: a row that scrolls in takes the place of one that went out. */
  readonly slots: number;
}

function Rows({ view, names, rows, columns, at, range, slots }: RowsProps) {
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const arrival = useAppState((state) => state.arrival);
  useAppState((state) => state.revision);
  return rows.map(({ index, start }, place) => {
    const listed = view.rows[index];
    if (listed === undefined) return null;
    const { locality } = listed;
    const isThere = isIn(arrival, locality);
    const isSelected = range !== undefined && index >= range.top && index <= range.bottom;
    return (
      <GridRow
        key={isApart(rows, place) ? 'apart' : index % slots}
        listed={listed}
        looks={
          isThere ? looksOf(workspace, locality, view.columns, today) : arrivingLooks(locality, view.columns)
        }
        verdict={isThere ? workspace.readiness(locality.code, today)?.verdict : undefined}
        columns={view.columns}
        names={names}
        visible={columns}
        selectedFrom={isSelected ? range.left : -1}
        selectedTo={isSelected ? range.right : -1}
        active={index === at?.row ? at.column : -1}
        index={index}
        start={start}
      />
    );
  });
}

/** True for the active row where it is drawn out of sight, away from the others. */
function isApart(rows: RowsProps['rows'], place: number): boolean {
  const index = rows[place]?.index ?? 0;
  const before = rows[place - 1]?.index ?? index - 1;
  const after = rows[place + 1]?.index ?? index + 1;
  return (place === 0 && after - index > 1) || (place === rows.length - 1 && index - before > 1);
}

/** A column that is drawn, and the gap between it and the one drawn before it, in pixels. */
export interface VisibleColumn {
  readonly index: number;
  readonly gap: number;
}

/** So many rows are drawn above and below those that are seen. */
const overscan = 3;

function useVisible(
  box: RefObject<HTMLDivElement | null>,
  { rows, columns }: GridView,
  at: Place | undefined,
  size: Geometry,
) {
  const activeRow = at?.row;
  const activeColumn = at?.column;
  const rowRange = useCallback((range: Range) => withActive(range, activeRow), [activeRow]);
  const columnRange = useCallback((range: Range) => withActive(range, activeColumn), [activeColumn]);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => size.row,
    paddingStart: size.head,
    overscan,
    rangeExtractor: rowRange,
    useFlushSync: false,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => box.current,
    estimateSize: () => size.column,
    paddingStart: size.name,
    overscan: 2,
    rangeExtractor: columnRange,
    useFlushSync: false,
  });
  useEffect(() => {
    across.measure();
    down.measure();
  }, [across, down, size]);
  const drawn = across.getVirtualItems();
  const key = drawn.map(({ index }) => index).join();
  // The same list for the same columns: a row is drawn anew only where something of it changed.
  const visible = useMemo(
    () => gapsOf(key === '' ? [] : key.split(',').map(Number), size.column),
    [key, size.column],
  );
  return {
    rows: down.getVirtualItems(),
    columns: visible,
    width: across.getTotalSize(),
    height: down.getTotalSize(),
    slots: Math.ceil((down.scrollRect?.height ?? 0) / size.row) + 2 * overscan + 1,
  };
}

/** The active row or column is always among those drawn: a screen reader is told of it. */
function withActive(range: Range, active: number | undefined): number[] {
  const drawn = defaultRangeExtractor(range);
  if (active === undefined || active >= range.count || drawn.includes(active)) return drawn;
  return [...drawn, active].sort((a, b) => a - b);
}

function gapsOf(indexes: readonly number[], width: number): readonly VisibleColumn[] {
  return indexes.map((index, place) => {
    const before = place === 0 ? -1 : (indexes[place - 1] ?? -1);
    return { index, gap: (index - before - 1) * width };
  });
}

interface SelectionProps {
  readonly at: Place | undefined;
  readonly range: Rectangle | undefined;
  readonly size: Geometry;
}

/** The frames of the range and of the active cell, above the cells: moving them draws no cell anew. */
function Selection({ at, range, size }: SelectionProps) {
  if (at === undefined || range === undefined) return null;
  const isOne = range.top === range.bottom && range.left === range.right;
  return (
    <>
      {!isOne && <div className={styles['range']} style={frameOf(range, size)} />}
      <div
        className={styles['active']}
        style={frameOf({ top: at.row, bottom: at.row, left: at.column, right: at.column }, size)}
      />
    </>
  );
}

function frameOf({ top, left, bottom, right }: Rectangle, { name, column, row, head }: Geometry) {
  return {
    transform: `translate(${name + left * column}px, ${head + top * row}px)`,
    width: (right - left + 1) * column,
    height: (bottom - top + 1) * row,
  };
}
