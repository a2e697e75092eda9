import { verdicts, type Verdict } from '../../../shared/model/words.ts';
import type { VerdictCount } from '../../../shared/readiness/locality.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useText } from '../../state/hooks.ts';
import styles from './verdict-counts.module.css';

interface VerdictCountsProps {
  readonly counts: VerdictCount;
  /** What the counts are of, for who does not see the row they stand in. */
  readonly of: string;
  readonly onOpen: (verdict: Verdict) => void;
}

/** How many stand at each verdict, each count leading to its list. */
export function VerdictCounts({ counts, of, onOpen }: VerdictCountsProps) {
  const { overview, words, language } = useText();
  return (
    <span className={styles['counts']} data-wide={verdicts.some((verdict) => counts[verdict] >= 1000)}>
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
