import type { BackupEntry } from '../../../shared/host/contract.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { useText } from '../../state/hooks.ts';
import { formatBytes } from '../../state/size-text.ts';
import styles from './backup-choice.module.css';

interface BackupChoiceProps {
  readonly backups: readonly BackupEntry[];
  readonly chosen: string | undefined;
  readonly onChoose: (name: string) => void;
}

/** The backups, the newest first, one to choose. */
export function BackupChoice({ backups, chosen, onChoose }: BackupChoiceProps) {
  const { language, screens } = useText();
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{screens.backups.list}</legend>
      <div className={styles['list']}>
        {backups.map(({ name, at, changes, bytes }) => (
          <label key={name} className={styles['backup']}>
            <input
              type="radio"
              name="backup"
              value={name}
              checked={name === chosen}
              onChange={() => onChoose(name)}
            />
            <span>
              <span className={styles['at']}>{formatMoment(at, language)}</span>
              <span className={styles['facts']}>
                {screens.backups.changes(changes)} · {formatBytes(bytes, language)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
