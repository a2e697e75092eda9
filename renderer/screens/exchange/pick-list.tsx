import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useFocusRescue } from '../../components/focus.ts';
import { rootFontSize } from '../../components/root-font-size.ts';
import { moveOfKey } from '../workspace/move.ts';
import styles from './pick-list.module.css';

export interface PickRow {
  readonly id: string;
  /** Headings stand between the rows and are passed over. */
  readonly isHeading?: boolean;
  /** False where the row can be looked at but not ticked. */
  readonly canTick?: boolean;
}

interface PickListProps<Row extends PickRow> {
  readonly label: string;
  /** An element that says which keys work. */
  readonly describedBy?: string;
  readonly rows: readonly Row[];
  /** In rem. */
  readonly heightOf: (row: Row) => number;
  /** The row that is looked at. */
  readonly active: string | undefined;
  readonly onActive: (id: string) => void;
  /** The rows that are ticked; left out where rows are only looked at. */
  readonly ticked?: ReadonlySet<string>;
  readonly onTick?: (ids: readonly string[], isTicked: boolean) => void;
  /** Further keys; answers whether it took the key. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  readonly takesFocus?: boolean;
  readonly children: (row: Row) => ReactNode;
}

/** A long list of rows to look at one by one, and to tick: one tab stop, arrow keys, Space, Ctrl+A. */
export function PickList<Row extends PickRow>(props: PickListProps<Row>) {
  const { label, describedBy, rows, heightOf, active, onActive, ticked, onTick, onKey } = props;
  const { takesFocus = false, children } = props;
  const box = useRef<HTMLDivElement>(null);
  // Asked once, not for every row: each question costs a look at the styles.
  const rem = rootFontSize();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    getItemKey: (index) => rows[index]?.id ?? index,
    estimateSize: (index) => {
      const row = rows[index];
      return row === undefined ? 0 : heightOf(row) * rem;
    },
    overscan: 8,
  });
  const options = useMemo(() => rows.filter(({ isHeading }) => isHeading !== true), [rows]);
  const places = useMemo(() => new Map(options.map(({ id }, index) => [id, index])), [options]);
  const at = places.get(active ?? '') ?? -1;

  useFocusRescue(box);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  const rowAt = at <= 0 ? 0 : rows.findIndex(({ id }) => id === active);
  useEffect(() => virtualizer.measure(), [virtualizer, rows]);
  useEffect(() => virtualizer.scrollToIndex(rowAt, { align: 'auto' }), [virtualizer, rowAt]);

  const toggle = (row: Row): void => {
    if (row.canTick !== false) onTick?.([row.id], ticked?.has(row.id) !== true);
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const row = options[at];
    if (onKey?.(event) === true) {
      event.preventDefault();
      return;
    }
    if (event.key === ' ' && onTick !== undefined) {
      if (row !== undefined) toggle(row);
    } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && onTick !== undefined) {
      const all = options.filter(({ canTick }) => canTick !== false).map(({ id }) => id);
      onTick(all, true);
    } else {
      const height = row === undefined ? 3 : heightOf(row);
      const page = Math.floor((box.current?.clientHeight ?? 0) / (height * rem)) - 1;
      const to = moveOfKey(event, at, options.length, page);
      const next = to === undefined ? undefined : options[to];
      if (next === undefined) return;
      onActive(next.id);
    }
    event.preventDefault();
  };
  const click = (event: MouseEvent, row: Row): void => {
    onActive(row.id);
    if (event.target instanceof Element && event.target.closest('[data-tick]') !== null) toggle(row);
  };

  return (
    <div
      ref={box}
      className={styles['list']}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      aria-multiselectable={ticked !== undefined}
      aria-activedescendant={at >= 0 ? rowId(options[at]?.id) : undefined}
      data-autofocus={takesFocus || undefined}
      onKeyDown={listen}
    >
      <div role="presentation" className={styles['canvas']} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const place = { transform: `translateY(${start}px)`, height: size };
          if (row.isHeading === true) {
            return (
              <div key={row.id} className={styles['heading']} style={place} aria-hidden="true">
                {children(row)}
              </div>
            );
          }
          const isActive = row.id === active;
          return (
            <div
              key={row.id}
              id={rowId(row.id)}
              role="option"
              aria-selected={ticked === undefined ? isActive : ticked.has(row.id)}
              aria-disabled={ticked !== undefined && row.canTick === false}
              aria-posinset={(places.get(row.id) ?? 0) + 1}
              aria-setsize={options.length}
              data-active={isActive}
              className={styles['row']}
              style={place}
              onClick={(event) => click(event, row)}
            >
              {ticked !== undefined && (
                <span className={styles['tick']} data-tick aria-hidden="true">
                  <Tick isTicked={ticked.has(row.id)} canTick={row.canTick !== false} />
                </span>
              )}
              <div className={styles['content']}>{children(row)}</div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Tick({ isTicked, canTick }: { readonly isTicked: boolean; readonly canTick: boolean }) {
  return (
    <svg className={styles['box']} data-ticked={isTicked} width="16" height="16" viewBox="0 0 16 16">
      {canTick ? (
        <>
          <rect x="1" y="1" width="14" height="14" rx="3" />
          {isTicked && <path d="m4.2 8.3 2.6 2.6 5-5.6" />}
        </>
      ) : (
        <path className={styles['cross']} d="m3.5 3.5 9 9M12.5 3.5l-9 9" />
      )}
    </svg>
  );
}

function rowId(id: string | undefined): string {
  return `pick-${(id ?? '').replaceAll('/', '-')}`;
}
