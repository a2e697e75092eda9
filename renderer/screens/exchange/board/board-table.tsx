import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { isDescending, type BoardOrder, type BoardRow } from '../../../../shared/exchange/board.ts';
import { verdicts } from '../../../../shared/model/words.ts';
import { formatDayShort } from '../../../../shared/text/dates.ts';
import { dayOf } from '../../../../shared/model/day.ts';
import { WarningIcon } from '../../../components/icons.tsx';
import { ProgressBar } from '../../../components/progress-bar.tsx';
import { VerdictMark } from '../../../components/verdict-mark.tsx';
import { useApp, useAppState, useText } from '../../../state/hooks.ts';
import { moveOfKey } from '../../workspace/move.ts';
import styles from './board-table.module.css';

const rowsInPage = 10;

/** One row a province. Arrow keys move and choose, Enter opens the province's checklist. */
export function BoardTable({ rows }: { readonly rows: readonly BoardRow[] }) {
  const app = useApp();
  const { board } = useText();
  const chosen = useAppState((state) => state.board.province);
  const box = useRef<HTMLDivElement>(null);
  const at = rows.findIndex((row) => row.province.code === chosen);

  const listen = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['province'] === undefined) return;
    const to = moveOfKey(event, at, rows.length, rowsInPage);
    const code = to === undefined ? undefined : rows[to]?.province.code;
    if (code === undefined) return;
    event.preventDefault();
    app.board.show({ province: code });
    box.current?.querySelector<HTMLElement>(`[data-province="${code}"]`)?.focus();
  };

  return (
    <div ref={box} className={styles['box']} onKeyDown={listen}>
      <table className={styles['table']}>
        <caption className={styles['caption']}>{board.heading}</caption>
        <thead>
          <tr>
            <Head order="name" />
            <Head order="last" />
            <Head order="reported" />
            <th scope="col">{board.columns.communes}</th>
            <Head order="silent" isNumber />
            <Head order="conflicts" isNumber />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={row.province.code}
              row={row}
              isChosen={index === at}
              isStop={at === -1 ? index === 0 : index === at}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ order, isNumber = false }: { readonly order: BoardOrder; readonly isNumber?: boolean }) {
  const app = useApp();
  const { board } = useText();
  const sort = useAppState((state) => state.board);
  const orders: readonly BoardOrder[] = order === 'name' ? ['name', 'whole'] : [order];
  const isDown = isDescending(sort.order, sort.isReversed);
  return (
    <th
      scope="col"
      data-number={isNumber}
      aria-sort={orders.includes(sort.order) ? (isDown ? 'descending' : 'ascending') : 'none'}
    >
      <span className={styles['heads']}>
        {orders.map((one) => (
          <SortButton key={one} order={one} />
        ))}
      </span>
    </th>
  );

  function SortButton({ order: by }: { readonly order: BoardOrder }): ReactNode {
    const isBy = sort.order === by;
    return (
      <button
        type="button"
        className={styles['sort']}
        data-on={isBy}
        title={isBy && by !== 'name' ? board.sorted(sort.isReversed) : undefined}
        onClick={() => app.board.sortBy(by)}
      >
        {board.columns[by]}
        <span aria-hidden="true">{isBy ? (isDown ? ' ▼' : ' ▲') : ''}</span>
      </button>
    );
  }
}

interface RowProps {
  readonly row: BoardRow;
  readonly isChosen: boolean;
  /** True for the one row that Tab stops at. */
  readonly isStop: boolean;
}

function Row({ row, isChosen, isStop }: RowProps) {
  const app = useApp();
  const { words, board } = useText();
  const { province, whole, communes } = row;
  const name = words.localityName(province.type, province.name);
  return (
    <tr
      className={styles['row']}
      data-chosen={isChosen}
      onClick={() => app.board.show({ province: province.code })}
    >
      <th scope="row">
        <button
          type="button"
          className={styles['name']}
          data-province={province.code}
          tabIndex={isStop ? 0 : -1}
          aria-pressed={isChosen}
          title={name}
          onFocus={() => app.board.show({ province: province.code })}
          onDoubleClick={() => app.board.openLocality(province.code)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') app.board.openLocality(province.code);
          }}
        >
          <VerdictMark verdict={whole} name={words.verdicts[whole]} />
          <span className={styles['words']}>{province.name}</span>
        </button>
      </th>
      <td>
        <LastReport row={row} />
      </td>
      <td>
        <span className={styles['share']}>
          <ProgressBar done={row.reported} of={row.asked} />
          <span>{board.percent(row.asked === 0 ? 0 : row.reported / row.asked)}</span>
        </span>
      </td>
      <td>
        <span className={styles['counts']}>
          {verdicts.map((verdict) => (
            <button
              key={verdict}
              type="button"
              tabIndex={-1}
              className={styles['countOf']}
              data-none={communes[verdict] === 0}
              disabled={communes[verdict] === 0}
              title={board.communeCount(words.verdicts[verdict], communes[verdict])}
              aria-label={board.communeCount(words.verdicts[verdict], communes[verdict])}
              onClick={() => app.board.openVerdict(province.code, province.name, verdict)}
            >
              <VerdictMark verdict={verdict} size={12} />
              {communes[verdict]}
            </button>
          ))}
        </span>
      </td>
      <td data-number="true" data-alarm={row.last !== undefined && row.silent.length > 0}>
        {row.silent.length}
      </td>
      <td data-number="true" data-alarm={row.conflicts.length > 0}>
        {row.conflicts.length}
      </td>
    </tr>
  );
}

function LastReport({ row: { last, isWeekly, isMonthly } }: { readonly row: BoardRow }) {
  const { board, language } = useText();
  if (last === undefined) {
    return (
      <span className={styles['missing']}>
        <WarningIcon size={13} /> {board.noFile}
      </span>
    );
  }
  const { about } = last.file;
  return (
    <span className={styles['last']}>
      <span className={styles['when']}>
        {formatDayShort(dayOf(new Date(about.exportedAt)), language)}
        <span className={styles['age']} data-late={!isWeekly}>
          {board.age(last.age)}
        </span>
        {!isMonthly && <span className={styles['late']}>{board.lateMonth}</span>}
        {last.key !== 'known' && <span className={styles['key']}>{board.keys[last.key]}</span>}
      </span>
      <span className={styles['who']} title={board.detail.by(about.person, about.organisation)}>
        {about.person}
      </span>
    </span>
  );
}
