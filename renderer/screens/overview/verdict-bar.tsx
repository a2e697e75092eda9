import { verdicts } from '../../../shared/model/words.ts';
import type { VerdictCount } from '../../../shared/readiness/locality.ts';
import styles from './verdict-bar.module.css';

/** How the localities spread over the verdicts, from ready to not ready; the figures stand beside it. */
export function VerdictBar({ counts }: { readonly counts: VerdictCount }) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      {verdicts.toReversed().map((verdict) => (
        <span
          key={verdict}
          className={styles['part']}
          data-verdict={verdict}
          style={{ flexGrow: counts[verdict] }}
        />
      ))}
    </span>
  );
}
