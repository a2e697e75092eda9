import { verdicts, type Verdict } from '../../../shared/model/words.ts';
import type { VerdictCount } from '../../../shared/readiness/locality.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useText } from '../../state/hooks.ts';
import styles from './verdict-counts.module.css';

interface VerdictCountsProps {
  readonly counts: VerdictCount;
  /** The verdicts that some row beside this one has a thousand or more of; left out: none. */
  readonly thousands?: ReadonlySet<Verdict>;
  /** What the counts are of, for who does not see the row they stand in. */
  readonly of: string;
  readonly onOpen: (verdict: Verdict) => void;
}

const noThousands: ReadonlySet<Verdict> = new Set();

/** The verdicts for which the counts of some row need the room of a thousand: all rows then give it. */
export function thousandsIn(rows: readonly VerdictCount[]): ReadonlySet<Verdict> {
  return new Set(verdicts.filter((verdict) => rows.some((counts) => counts[verdict] >= 1000)));
}

/** How many stand at each verdict, each count leading to its list. */
export function VerdictCounts({ counts, thousands = noThousands, of, onOpen }: VerdictCountsProps) {
  const { overview, words, language } = useText();
  return (
    <span
      className={styles['counts']}
      style={{
        gridTemplateColumns: verdicts
          .map((verdict) => (thousands.has(verdict) ? '4rem' : '2.9375rem'))
          .join(' '),
      }}
    >
      {verdicts.map((verdict) =>
        counts[verdict] === 0 ? (
          <span key={verdict} className={styles['none']} title={words.verdicts[verdict]}>
            0
          </span>
        ) : (
          <button
            key={verdict}
            type="button"
            className={styles['count']}
            aria-label={`${of}, ${overview.localities.count(words.verdicts[verdict], counts[verdict])}`}
            title={words.verdicts[verdict]}
            onClick={() => onOpen(verdict)}
          >
            <VerdictMark verdict={verdict} size={13} />
            {counts[verdict].toLocaleString(language)}
          </button>
        ),
      )}
    </span>
  );
}
