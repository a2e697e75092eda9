import { useText } from '../state/hooks.ts';
import styles from './gate-mark.module.css';

/** The black dot that marks a gate item, the same as on the printed sheet. */
export function GateMark() {
  const { words } = useText();
  return (
    <span
      role="img"
      aria-label={words.gate}
      className={styles['gate']}
      title={`${words.gate}. ${words.gateHint}`}
    />
  );
}
