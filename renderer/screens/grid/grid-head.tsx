import { memo } from 'react';
import type { EntryColumn } from '../../../shared/entry/columns.ts';
import { useText } from '../../state/hooks.ts';
import type { GridView, Rectangle } from '../../state/grid-view.ts';
import type { VisibleColumn } from './entry-grid.tsx';
import type { Geometry } from './geometry.ts';
import styles from './grid-head.module.css';

interface GridHeadProps {
  readonly view: GridView;
  readonly names: readonly string[];
  readonly visible: readonly VisibleColumn[];
  readonly range: Rectangle | undefined;
  readonly size: Geometry;
}

/** The platforms, and under each the numbers of its items; the dot marks a gate item, as on paper. */
export const GridHead = memo(function GridHead({ view, names, visible, range, size }: GridHeadProps) {
  const { words, grid, language } = useText();
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['platforms']}>
        <div role="columnheader" aria-colindex={1} className={styles['corner']}>
          {grid.rowHead}
        </div>
        {bandsOf(view.columns).map(({ column: { item }, from, count }) => (
          <div
            key={item.platform.id}
            role="columnheader"
            aria-colindex={from + 2}
            aria-colspan={count}
            className={styles['platform']}
            data-narrow={count === 1 || undefined}
            style={{ left: size.name + from * size.column, width: count * size.column }}
            title={item.platform.name[language]}
          >
            <span className={styles['platformName']}>{bandName(item.platform, language, count)}</span>
          </div>
        ))}
      </div>
      <div role="row" aria-rowindex={2} className={styles['items']}>
        {visible.map(({ index, gap }) => {
          const column = view.columns[index];
          if (column === undefined) return null;
          const { item } = column;
          const name = item.gate ? `${names[index] ?? ''} (${words.gate})` : names[index];
          return (
            <div
              key={item.id}
              role="columnheader"
              aria-colindex={index + 2}
              aria-label={name}
              title={name}
              className={styles['item']}
              data-column={index}
              data-first={
                index === 0 || view.columns[index - 1]?.item.platform !== item.platform || undefined
              }
              data-selected={
                (range !== undefined && index >= range.left && index <= range.right) || undefined
              }
              style={gap === 0 ? undefined : { marginLeft: gap }}
            >
              <span className={styles['gate']} data-gate={item.gate} />
              {item.id.split('-')[1]}
            </div>
          );
        })}
      </div>
    </div>
  );
});

interface Band {
  readonly column: EntryColumn;
  readonly from: number;
  readonly count: number;
}

/** The columns of each platform, which stand side by side. */
function bandsOf(columns: readonly EntryColumn[]): readonly Band[] {
  const starts = columns.flatMap((column, index) =>
    index === 0 || columns[index - 1]?.item.platform !== column.item.platform
      ? [{ column, from: index }]
      : [],
  );
  return starts.map((start, place) => ({
    ...start,
    count: (starts[place + 1]?.from ?? columns.length) - start.from,
  }));
}

/** The whole name where there is room for it, else the code that starts the items' numbers. */
function bandName(
  { code, shortName }: EntryColumn['item']['platform'],
  language: 'vi' | 'en',
  columns: number,
): string {
  return columns < 4 ? code : `${code} · ${shortName[language]}`;
}
