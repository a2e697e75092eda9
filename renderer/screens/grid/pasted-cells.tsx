import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { PastedCell } from '../../../shared/entry/paste.ts';
import type { Text } from '../../../shared/text/index.ts';
import { WarningIcon } from '../../components/icons.tsx';
import { StatusPill } from '../../components/status-pill.tsx';
import { useText } from '../../state/hooks.ts';
import styles from './paste-dialog.module.css';

/** The height of a line, in rem. */
const lineHeight = 2;

const order: Readonly<Record<PastedCell['outcome']['kind'], number>> = { fault: 0, change: 1, same: 2 };

/** Every pasted cell and what it comes to: first those that are left out, for these want a look. */
export function PastedCells({ cells }: { readonly cells: readonly PastedCell[] }) {
  const { grid } = useText();
  const box = useRef<HTMLDivElement>(null);
  const sorted = useMemo(
    () => cells.toSorted((a, b) => order[a.outcome.kind] - order[b.outcome.kind]),
    [cells],
  );
  const lines = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => box.current,
    estimateSize: () => lineHeight * parseFloat(getComputedStyle(document.documentElement).fontSize),
    overscan: 6,
  });
  const { columns } = grid.pasting;
  return (
    <div>
      <div className={styles['head']} aria-hidden="true">
        <span>{columns.place}</span>
        <span>{columns.said}</span>
        <span>{columns.outcome}</span>
      </div>
      <div ref={box} role="list" tabIndex={0} className={styles['list']} aria-label={grid.pasting.list}>
        <div role="presentation" className={styles['canvas']} style={{ height: lines.getTotalSize() }}>
          {lines.getVirtualItems().map(({ index, start }) => {
            const cell = sorted[index];
            return cell && <Line key={index} cell={cell} start={start} of={sorted.length} index={index} />;
          })}
        </div>
      </div>
    </div>
  );
}

interface LineProps {
  readonly cell: PastedCell;
  readonly start: number;
  readonly index: number;
  readonly of: number;
}

function Line({ cell, start, index, of }: LineProps) {
  const text = useText();
  const { pasting } = text.grid;
  return (
    <div
      role="listitem"
      aria-posinset={index + 1}
      aria-setsize={of}
      className={styles['cell']}
      data-kind={cell.outcome.kind}
      style={{ transform: `translateY(${start}px)` }}
    >
      <span className={styles['part']}>{placeName(cell, text)}</span>
      <span className={styles['part']} title={`${cell.text} (${pasting.cellOf(cell.row, cell.column)})`}>
        {`“${cell.text}”`}
      </span>
      <span className={styles['part']}>
        <Outcome cell={cell} />
      </span>
    </div>
  );
}

/** Where it goes; a place or an item that the grid has not is called as the table calls it, so that it can be found there. */
function placeName({ locality, item, called, row, column }: PastedCell, { words, grid }: Text): string {
  const place = locality === undefined ? called.row : words.localityName(locality.type, locality.name);
  const names = [place, item ?? called.column].filter((name) => name !== undefined);
  return names.length === 0 ? grid.pasting.cellOf(row, column) : names.join(' · ');
}

function Outcome({ cell: { outcome } }: { readonly cell: PastedCell }) {
  const { words, screens, grid } = useText();
  switch (outcome.kind) {
    case 'fault':
      return (
        <>
          <WarningIcon size={14} />
          <span className={styles['fault']}>{grid.pasting.faults[outcome.fault]}</span>
        </>
      );
    case 'same':
      return grid.pasting.same(1);
    case 'change': {
      const { before, said } = outcome;
      const more = said.blockedBy === undefined ? said.reason : words.actors[said.blockedBy];
      return (
        <>
          {before === undefined ? screens.checklist.unset : words.statuses[before]} →{' '}
          <StatusPill status={said.status ?? undefined} /> {more !== undefined && `(${more})`}
        </>
      );
    }
  }
}
