import { monthlyPeriod, type BoardTotals } from '../../../../shared/exchange/board.ts';
import { verdicts } from '../../../../shared/model/words.ts';
import type { VerdictCount } from '../../../../shared/readiness/locality.ts';
import { formatDayShort } from '../../../../shared/text/dates.ts';
import { ProgressBar } from '../../../components/progress-bar.tsx';
import { VerdictMark } from '../../../components/verdict-mark.tsx';
import { useAppState, useText } from '../../../state/hooks.ts';
import styles from './board-totals.module.css';

interface BoardTotalsBarProps {
  readonly totals: BoardTotals;
  /** Provinces that are counted so far. */
  readonly counted: number;
  readonly of: number;
}

/** The country in one line: nothing of it is shown before all provinces are counted. */
export function BoardTotalsBar({ totals, counted, of }: BoardTotalsBarProps) {
  const { board, language } = useText();
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
      <Count label={words.reported} value={totals.reported} of={of} />
      <Count label={words.weekly} value={totals.weekly} of={of} />
      <Count
        label={words.monthly(formatDayShort(from, language), formatDayShort(to, language))}
        value={totals.monthly}
        of={of}
      />
      <div className={styles['figure']}>
        <p className={styles['label']}>{words.answers}</p>
        <p className={styles['value']}>
          {board.percent(share)}{' '}
          <span className={styles['of']}>
            {totals.answers.toLocaleString(language)}/{totals.asked.toLocaleString(language)}
          </span>
        </p>
      </div>
      <div className={styles['standing']}>
        <Verdicts label={words.provinces} count={totals.wholes} />
        <Verdicts label={words.communes} count={totals.communes} />
      </div>
    </section>
  );
}

function Count({
  label,
  value,
  of,
}: {
  readonly label: string;
  readonly value: number;
  readonly of: number;
}) {
  return (
    <div className={styles['figure']}>
      <p className={styles['label']}>{label}</p>
      <p className={styles['value']} data-whole={value === of}>
        {value}
        <span className={styles['of']}>/{of}</span>
      </p>
      <ProgressBar done={value} of={of} />
    </div>
  );
}

function Verdicts({ label, count }: { readonly label: string; readonly count: VerdictCount }) {
  const { words, language } = useText();
  return (
    <div className={styles['row']}>
      <p className={styles['label']}>{label}</p>
      <ul className={styles['verdicts']} aria-label={label}>
        {verdicts.map((verdict) => (
          <li key={verdict} title={words.verdicts[verdict]}>
            <VerdictMark verdict={verdict} size={14} name={words.verdicts[verdict]} />{' '}
            {count[verdict].toLocaleString(language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
