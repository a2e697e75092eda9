import { verdicts, type Verdict } from '../../shared/model/words.ts';
import { useText } from '../state/hooks.ts';
import { CrossIcon } from './icons.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import styles from './verdict-chips.module.css';

interface VerdictChipsProps {
  readonly label: string;
  readonly chosen: readonly Verdict[];
  /** How many places stand at each; undefined while that is not known yet. */
  readonly counts: Readonly<Record<Verdict, number>> | undefined;
  readonly onChosen: (verdicts: readonly Verdict[]) => void;
}

/** Filters by verdict, each with how many places it holds. */
export function VerdictChips({ label, chosen, counts, onChosen }: VerdictChipsProps) {
  const { words, screens, language } = useText();
  return (
    <div
      className={styles['chips']}
      data-large={counts !== undefined && Object.values(counts).some((count) => count >= 1000)}
      role="group"
      aria-label={label}
    >
      {verdicts.map((verdict) => {
        const isOn = chosen.includes(verdict);
        const count = counts?.[verdict].toLocaleString(language);
        return (
          <button
            key={verdict}
            type="button"
            className={styles['chip']}
            aria-pressed={isOn}
            disabled={counts === undefined}
            aria-label={`${words.verdicts[verdict]}: ${count ?? screens.loading}`}
            title={counts === undefined ? screens.arrival.whenAllIn : words.verdicts[verdict]}
            onClick={() =>
              onChosen(isOn ? chosen.filter((other) => other !== verdict) : [...chosen, verdict])
            }
          >
            {isOn ? <CrossIcon size={12} /> : <VerdictMark verdict={verdict} size={13} />}
            {count}
          </button>
        );
      })}
    </div>
  );
}
