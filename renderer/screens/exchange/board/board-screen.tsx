import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { boardTotals, passes, sortBoard } from '../../../../shared/exchange/board.ts';
import { fold, matches } from '../../../../shared/text/fold.ts';
import { useAppState, useText } from '../../../state/hooks.ts';
import { namesOfProvince } from '../../../state/localities.ts';
import { usePrintable } from '../../print/use-printable.ts';
import { BoardDetail } from './board-detail.tsx';
import styles from './board-screen.module.css';
import { BoardTable } from './board-table.tsx';
import { BoardTools } from './board-tools.tsx';
import { BoardTotalsBar } from './board-totals.tsx';
import { printedBoard } from './printed-board.ts';
import { useBoard } from './use-board.ts';

/** The national picture: who has reported, how each province stands, and where to look next. */
export function BoardScreen() {
  const text = useText();
  const { rows, of } = useBoard();
  const { filter, whole, query, order, isReversed, province } = useAppState((state) => state.board);
  const today = useAppState((state) => state.today);
  const folded = fold(query);
  const shown = useMemo(
    () =>
      sortBoard(
        rows.filter(
          (row) =>
            (filter === null || passes(filter, row)) &&
            (whole === null || row.whole === whole) &&
            (folded === '' || matches(namesOfProvince(row.province), folded)),
        ),
        order,
        isReversed,
      ),
    [rows, filter, whole, folded, order, isReversed],
  );
  const totals = useMemo(() => boardTotals(rows), [rows]);
  const isCounted = rows.length === of;
  usePrintable(
    isCounted ? () => printedBoard({ shown, totals, of }, { query, filter, whole }, today, text) : undefined,
  );
  return (
    <div className={styles['screen']}>
      <main className={styles['main']}>
        <VisuallyHidden component="h2">{text.board.heading}</VisuallyHidden>
        <BoardTotalsBar totals={totals} counted={rows.length} of={of} />
        <BoardTools rows={rows} shown={shown.length} of={of} />
        {shown.length === 0 && rows.length > 0 ? (
          <p className={styles['none']}>{text.board.none}</p>
        ) : (
          <BoardTable rows={shown} />
        )}
      </main>
      <BoardDetail row={rows.find((row) => row.province.code === province)} />
    </div>
  );
}
