import { useApp, useText } from '../state/hooks.ts';
import { useLoaded } from '../state/use-loaded.ts';
import styles from './key-fingerprint.module.css';

/** The fingerprint of the key that this computer signs with, to read to a receiver once by phone. */
export function KeyFingerprint() {
  const app = useApp();
  const { centre } = useText();
  const { value, isLoading } = useLoaded('own-key', () => app.centre.ownKey());
  if (isLoading || value === undefined) return null;
  if (value === null) return <p className={styles['hint']}>{centre.noKey}</p>;
  return (
    <div>
      <p className={styles['label']}>{centre.fingerprint}</p>
      <p className={styles['key']}>{value}</p>
      <p className={styles['hint']}>{centre.fingerprintHint}</p>
    </div>
  );
}
