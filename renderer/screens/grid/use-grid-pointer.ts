import { useEffect, useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { useApp } from '../../state/hooks.ts';
import type { GridView } from '../../state/grid-view.ts';
import { placeAt, type Geometry, type Place } from './geometry.ts';
import { cellAt } from './range-cells.ts';

interface PointerListeners {
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLDivElement>) => void;
}

/**
 * Selecting by mouse: a click takes a cell, dragging a range, a head its whole row or column; Shift reaches on from
 * where the range started. Held beyond the edge, the grid scrolls on.
 */
export function useGridPointer(
  box: RefObject<HTMLDivElement | null>,
  view: GridView,
  size: Geometry,
): PointerListeners {
  const app = useApp();
  const drag = useRef<{ x: number; y: number; frame: number } | null>(null);

  const stop = (): void => {
    if (drag.current !== null) cancelAnimationFrame(drag.current.frame);
    drag.current = null;
  };
  useEffect(() => stop, []);

  const bound = ({ row, column }: Place): Place => ({
    row: Math.min(Math.max(row, 0), view.rows.length - 1),
    column: Math.min(Math.max(column, 0), view.columns.length - 1),
  });

  const under = (x: number, y: number): Place | undefined => {
    const { current } = box;
    if (current === null) return undefined;
    const { left, top } = current.getBoundingClientRect();
    return placeAt(current, size, x - left, y - top);
  };

  const reach = (x: number, y: number): void => {
    const { current } = box;
    if (current === null) return;
    const { left, top } = current.getBoundingClientRect();
    const inside = (at: number, from: number, to: number): number => Math.min(Math.max(at, from), to - 1);
    const place = placeAt(
      current,
      size,
      inside(x - left, size.name, current.clientWidth),
      inside(y - top, size.head, current.clientHeight),
    );
    const cell = cellAt(view, bound(place));
    if (cell !== undefined) app.grid.goTo(cell, true);
  };

  const scrollOn = (): void => {
    const { current } = box;
    const held = drag.current;
    if (current === null || held === null) return;
    const { left, top } = current.getBoundingClientRect();
    const x = beyond(held.x - left, size.name, current.clientWidth);
    const y = beyond(held.y - top, size.head, current.clientHeight);
    if (x !== 0 || y !== 0) {
      current.scrollBy(x / 2, y / 2);
      reach(held.x, held.y);
    }
    held.frame = requestAnimationFrame(scrollOn);
  };

  return {
    onPointerDown: (event) => {
      const place = under(event.clientX, event.clientY);
      const { current } = box;
      if (event.button !== 0 || place === undefined || current === null) return;
      // Beside the cells are the scroll bars.
      const { left, top } = current.getBoundingClientRect();
      if (event.clientX - left >= current.clientWidth || event.clientY - top >= current.clientHeight) return;
      if (place.row >= view.rows.length || place.column >= view.columns.length) return;
      if (place.row < 0 || place.column < 0) {
        const from = cellAt(view, bound(place));
        const to = cellAt(view, {
          row: place.row < 0 ? view.rows.length - 1 : place.row,
          column: place.column < 0 ? view.columns.length - 1 : place.column,
        });
        if (from !== undefined && to !== undefined) app.grid.selectRange(to, from);
        return;
      }
      const cell = cellAt(view, place);
      if (cell === undefined) return;
      app.grid.goTo(cell, event.shiftKey);
      current.setPointerCapture(event.pointerId);
      drag.current = { x: event.clientX, y: event.clientY, frame: requestAnimationFrame(scrollOn) };
    },
    onPointerMove: ({ clientX, clientY }) => {
      if (drag.current === null) return;
      drag.current.x = clientX;
      drag.current.y = clientY;
      reach(clientX, clientY);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onDoubleClick: ({ clientX, clientY }) => {
      const place = under(clientX, clientY);
      if (place === undefined || place.row < 0) return;
      const cell = cellAt(view, bound(place));
      if (cell === undefined) return;
      if (place.column < 0) app.goTo(cell.locality, cell.item);
      else app.grid.openDetail();
    },
  };
}

/** How far a point lies outside a stretch, in pixels: negative before it, positive behind. */
function beyond(at: number, from: number, to: number): number {
  return Math.min(at - from, 0) + Math.max(at - to, 0);
}
