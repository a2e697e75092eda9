import { useOpen, useText } from '../../state/hooks.ts';
import { describeRegister } from '../../state/register-text.ts';
import type { Undone } from '../../state/records.ts';
import styles from '../dialogs/dialog.module.css';

/** What undoing a step did, by name: what was set back, and what was changed since and stays. */
export function UndoneNote({ undone: { registers, skipped } }: { readonly undone: Undone }) {
  const text = useText();
  const { workspace } = useOpen();
  const { undo } = text.screens;
  const name = (register: string): string => describeRegister(workspace.plan, register, text);
  const isNothing = registers.length === 0 && skipped.length === 0;
  return (
    <p className={styles[registers.length === 0 ? 'notice' : 'receipt']} role="status">
      {isNothing ? undo.nothing : undo.undone(registers.map(name), skipped.map(name))}
    </p>
  );
}
