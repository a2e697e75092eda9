import type { GoodFile, ImportFlag } from '../../../shared/exchange/import-preview.ts';
import { useText } from '../../state/hooks.ts';
import styles from './import-flags.module.css';

/** Flags that a person should look at before taking the file in; the others only say why it adds nothing. */
const alarming: ReadonlySet<ImportFlag> = new Set([
  'unsigned',
  'new-key',
  'from-the-future',
  'taken-out',
  'other-centre',
]);

/** The flags of a row in the list, where the counts already say that a file adds nothing. */
export function shownFlags({ flags }: GoodFile): readonly ImportFlag[] {
  return flags.filter((flag) => flag !== 'adds-nothing');
}

export function FlagPill({ flag }: { readonly flag: ImportFlag }) {
  const { exchange } = useText();
  return (
    <span className={styles['pill']} data-alarming={alarming.has(flag)}>
      {exchange.import.flags[flag]}
    </span>
  );
}

/** Each flag with what it means. */
export function FlagList({ flags }: { readonly flags: readonly ImportFlag[] }) {
  const { exchange } = useText();
  if (flags.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {flags.map((flag) => (
        <li key={flag} className={styles['item']} data-alarming={alarming.has(flag)}>
          <strong>{exchange.import.flags[flag]}.</strong> {exchange.import.flagHints[flag]}
        </li>
      ))}
    </ul>
  );
}
