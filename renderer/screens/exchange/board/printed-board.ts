import { monthlyPeriod, type BoardRow, type BoardTotals } from '../../../../shared/exchange/board.ts';
import { dayOf, type Day } from '../../../../shared/model/day.ts';
import { verdicts } from '../../../../shared/model/words.ts';
import { formatDayShort } from '../../../../shared/text/dates.ts';
import type { Text } from '../../../../shared/text/index.ts';
import type { BoardState } from '../../../state/board.ts';
import { numberedTable, type PrintColumn, type ShownScreen } from '../../print/printed-screen.ts';

interface CountedBoard {
  /** Those that are shown, in the order shown. */
  readonly shown: readonly BoardRow[];
  /** Of all provinces. */
  readonly totals: BoardTotals;
  readonly of: number;
}

/** The national board for paper. */
export function printedBoard(
  { shown, totals, of }: CountedBoard,
  { query, filter, whole }: Pick<BoardState, 'query' | 'filter' | 'whole'>,
  today: Day,
  text: Text,
): ShownScreen {
  const { board, language, words, screens } = text;
  const { from, to } = monthlyPeriod(today);
  const period = board.totals.monthly(formatDayShort(from, language), formatDayShort(to, language));
  const share = totals.asked === 0 ? 0 : totals.answers / totals.asked;
  const answers = `${totals.answers.toLocaleString(language)}/${totals.asked.toLocaleString(language)}`;
  const [first = '', last = ''] = [verdicts[0], verdicts.at(-1)].map(
    (verdict) => verdict && words.verdicts[verdict],
  );
  return {
    heading: board.heading,
    facts: [
      [
        `${board.totals.reported}: ${totals.reported}/${of}`,
        `${board.totals.weekly}: ${totals.weekly}/${of}`,
        `${period}: ${totals.monthly}/${of}`,
        `${board.totals.answers}: ${board.percent(share)} (${answers})`,
      ].join(' · '),
      [
        board.shown(shown.length, of),
        ...(query === '' ? [] : [screens.print.listSearch(query)]),
        ...(filter === null ? [] : [board.filters[filter]]),
        ...(whole === null ? [] : [`${board.columns.whole}: ${words.verdicts[whole]}`]),
      ].join(' · '),
      board.printedCommunes(first, last),
    ],
    tables: [numberedTable(boardColumns(text), shown, text)],
  };
}

function boardColumns({ board, words, language }: Text): readonly PrintColumn<BoardRow>[] {
  const { columns } = board;
  const figure = (heading: string, of: (row: BoardRow) => number): PrintColumn<BoardRow> => ({
    heading,
    kind: 'figure',
    cell: (row) => of(row).toLocaleString(language),
  });
  return [
    { heading: columns.name, cell: ({ province }) => words.localityName(province.type, province.name) },
    { heading: columns.whole, cell: ({ whole }) => words.verdicts[whole] },
    {
      heading: columns.last,
      cell: ({ last, isMonthly }) => {
        if (last === undefined) return board.noFile;
        const { exportedAt, person } = last.file.about;
        return [
          `${formatDayShort(dayOf(new Date(exportedAt)), language)}, ${board.age(last.age)}`,
          person,
          ...(isMonthly ? [] : [board.lateMonth]),
          ...(last.key === 'known' ? [] : [board.keys[last.key]]),
        ].join('; ');
      },
    },
    {
      heading: columns.reported,
      kind: 'figure',
      cell: ({ reported, asked }) => board.percent(asked === 0 ? 0 : reported / asked),
    },
    ...verdicts.map((verdict) => figure(words.verdicts[verdict], ({ communes }) => communes[verdict])),
    figure(columns.silent, ({ silent }) => silent.length),
    figure(columns.conflicts, ({ conflicts }) => conflicts.length),
  ];
}
