import type { KeyboardEvent, ReactNode } from 'react';
import { CrossIcon } from '../../components/icons.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { Conflict } from '../detail/conflicts.tsx';
import { digitOf } from '../workspace/keys.ts';
import styles from './check-row.module.css';

interface CheckRowProps<Choice extends string> {
  /** Names the row's radio buttons among all. */
  readonly id: string;
  readonly name: string;
  /** Before the name. */
  readonly code?: string;
  /** Under the name. */
  readonly hint?: ReactNode;
  readonly choices: readonly { readonly value: Choice; readonly label: string; readonly mark: ReactNode }[];
  readonly chosen: Choice | undefined;
  /** Where the answer is kept. */
  readonly register: string;
  /** Null takes the answer back. */
  readonly onChoose: (value: Choice | null) => void;
  /** Under the name too: what else can be done about it. */
  readonly action?: ReactNode;
}

/**
 * One thing to answer by one key: the digits choose and go to the next row, the arrows move between rows. The choices
 * are radio buttons, so every other way to use those works too.
 */
export function CheckRow<Choice extends string>(props: CheckRowProps<Choice>) {
  const { id, name, code, register, hint, choices, chosen, onChoose, action } = props;
  const { operations } = useText();
  const { workspace } = useOpen();
  const isReadOnly = useIsReadOnly();

  const listen = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const digit = event.key === 'Delete' ? 0 : digitOf(event);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      goToRow(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
    } else if (digit === 0) {
      if (!isReadOnly) onChoose(null);
    } else if (digit !== undefined) {
      const choice = choices[digit - 1];
      if (choice === undefined || isReadOnly) return;
      onChoose(choice.value);
      goToRow(event.currentTarget, 1);
    } else return;
    event.preventDefault();
  };

  return (
    <fieldset className={styles['row']} data-check-row onKeyDown={listen}>
      <legend className={styles['legend']}>{[code, name].join(' ')}</legend>
      <div>
        <p className={styles['name']} data-long={code !== undefined} title={name} aria-hidden="true">
          {code !== undefined && <strong>{code}</strong>} {name}
        </p>
        {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
        {action}
      </div>
      <span className={styles['choices']}>
        {choices.map(({ value, label, mark }, index) => (
          <label key={value} className={styles['choice']}>
            <input
              type="radio"
              name={`check-${id}`}
              checked={value === chosen}
              disabled={isReadOnly}
              aria-keyshortcuts={String(index + 1)}
              onChange={() => onChoose(value)}
            />
            {mark}
            <span>{label}</span>
            <KeyCap isHint>{String(index + 1)}</KeyCap>
          </label>
        ))}
        <button
          type="button"
          className={styles['clear']}
          aria-label={`${operations.day.clear}: ${name}`}
          title={`${operations.day.clear} (0)`}
          disabled={chosen === undefined || isReadOnly}
          onClick={() => onChoose(null)}
        >
          <CrossIcon size={12} />
        </button>
      </span>
      {workspace.state.inConflict(register) && (
        <div className={styles['conflict']}>
          <Conflict register={register} />
        </div>
      )}
    </fieldset>
  );
}

/** Sends the keyboard to the chosen answer of a row further on, or its first. */
function goToRow(from: HTMLElement, by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-check-row]')];
  const row = rows[rows.indexOf(from) + by];
  const target = row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input');
  target?.focus();
}
