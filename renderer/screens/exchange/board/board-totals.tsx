import { monthlyPeriod, type BoardFilter, type BoardTotals } from '../../../../shared/exchange/board.ts';
import { verdicts, type Verdict } from '../../../../shared/model/words.ts';
import type { VerdictCount } from '../../../../shared/readiness/locality.ts';
import { formatDayShort } from '../../../../shared/text/dates.ts';
import { ProgressBar } from '../../../components/progress-bar.tsx';
import { VerdictMark } from '../../../components/verdict-mark.tsx';
import { useApp, useAppState, useText } from '../../../state/hooks.ts';
import styles from './board-totals.module.css';

interface BoardTotalsBarProps {
  readonly totals: BoardTotals;
  /** Provinces that are counted so far. */
  readonly counted: number;
  readonly of: number;
}

/** The country in one line: nothing of it is shown before all provinces are counted. */
export function BoardTotalsBar({ totals, counted, of }: BoardTotalsBarProps) {
  const app = useApp();
  const { board, language } = useText();
  const { whole } = useAppState((state) => state.board);
  const today = useAppState((state) => state.today);
  const words = board.totals;
  if (counted < of) {
    return (
      <section className={styles['bar']} aria-label={words.label}>
        <p role="status">{board.counting(counted, of)}</p>
      </section>
    );
  }
  const { from, to } = monthlyPeriod(today);
  const share = totals.asked === 0 ? 0 : totals.answers / totals.asked;
  return (
    <section className={styles['bar']} aria-label={words.label}>
      <Count label={words.reported} value={totals.reported} of={of} others="no-file" />
      <Count label={words.weekly} value={totals.weekly} of={of} others="late-week" />
      <Count
        label={words.monthly(formatDayShort(from, language), formatDayShort(to, language))}
        value={totals.monthly}
        of={of}
        others="late-month"
      />
      <button
        type="button"
        className={styles['figure']}
        title={words.fewestFirst}
        onClick={() =>
          app.board.show({ order: 'reported', isReversed: false, filter: null, whole: null, query: '' })
        }
      >
        <span className={styles['label']}>{words.answers}</span>
        <span className={styles['value']}>
          {board.percent(share)}{' '}
          <span className={styles['of']}>
            {totals.answers.toLocaleString(language)}/{totals.asked.toLocaleString(language)}
          </span>
        </span>
      </button>
      <div className={styles['standing']}>
        <Verdicts
          label={words.provinces}
          count={totals.wholes}
          chosen={whole}
          onChoose={(verdict) => app.board.show({ whole: verdict === whole ? null : verdict, filter: null })}
        />
        <Verdicts
          label={words.communes}
          count={totals.communes}
          chosen={null}
          onChoose={(verdict) => app.board.openVerdictEverywhere(verdict)}
        />
      </div>
    </section>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: number;
  readonly of: number;
  /** What the provinces that are not counted here have in common. */
  readonly others: BoardFilter;
}

/** How many of the provinces, which leads to the others. */
function Count({ label, value, of, others }: CountProps) {
  const app = useApp();
  const { board } = useText();
  const { filter } = useAppState((state) => state.board);
  const isOn = filter === others;
  return (
    <button
      type="button"
      className={styles['figure']}
      aria-pressed={isOn}
      title={board.totals.showOthers(board.filters[others])}
      onClick={() => app.board.show({ filter: isOn ? null : others, whole: null })}
    >
      <span className={styles['label']}>{label}</span>
      <span className={styles['value']} data-whole={value === of}>
        {value}
        <span className={styles['of']}>/{of}</span>
      </span>
      <ProgressBar done={value} of={of} />
    </button>
  );
}

interface VerdictsProps {
  readonly label: string;
  readonly count: VerdictCount;
  /** The verdict by which the board is narrowed now. */
  readonly chosen: Verdict | null;
  readonly onChoose: (verdict: Verdict) => void;
}

/** Counts by verdict, each of which leads to those that it counts. */
function Verdicts({ label, count, chosen, onChoose }: VerdictsProps) {
  const { words, language } = useText();
  return (
    <div className={styles['row']}>
      <p className={styles['label']}>{label}</p>
      <ul className={styles['verdicts']} aria-label={label}>
        {verdicts.map((verdict) => (
          <li key={verdict}>
            <button
              type="button"
              className={styles['verdict']}
              aria-pressed={chosen === verdict}
              disabled={count[verdict] === 0}
              title={words.verdicts[verdict]}
              onClick={() => onChoose(verdict)}
            >
              <VerdictMark verdict={verdict} size={14} name={words.verdicts[verdict]} />{' '}
              {count[verdict].toLocaleString(language)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
