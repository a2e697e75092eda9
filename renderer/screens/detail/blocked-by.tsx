import type { KeyboardEvent } from 'react';
import { actors, type Actor } from '../../../shared/model/words.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { useApp, useIsReadOnly, useText } from '../../state/hooks.ts';
import { focusIds, focusOn } from '../../components/focus.ts';
import { digitOf } from '../workspace/keys.ts';
import { Fault } from './fault.tsx';
import styles from './blocked-by.module.css';

interface BlockedByProps {
  readonly chosen: Actor | undefined;
  readonly fault: string | undefined;
}

/** Who must act before a blocked item can go on. While it has the keyboard, the keys 1 to 4 choose. */
export function BlockedBy({ chosen, fault }: BlockedByProps) {
  const app = useApp();
  const { words } = useText();
  const isReadOnly = useIsReadOnly();

  const listen = (event: KeyboardEvent): void => {
    const digit = digitOf(event);
    if (digit === undefined) return;
    // No other digit may fall through to the status keys: five answers, four actors.
    event.preventDefault();
    const actor = actors[digit - 1];
    if (actor === undefined) return;
    void app.setBlockedBy(actor);
    focusOn('checklist');
  };

  const first = chosen ?? actors[0];
  return (
    <fieldset className={styles['actors']} onKeyDown={listen} aria-describedby={fault && 'blocked-by-fault'}>
      <legend className={styles['legend']}>{words.blockedBy}</legend>
      {actors.map((actor, index) => (
        <label key={actor} className={styles['actor']}>
          <input
            id={actor === first ? focusIds.blockedBy : undefined}
            type="radio"
            name="blocked-by"
            checked={actor === chosen}
            disabled={isReadOnly}
            onChange={() => void app.setBlockedBy(actor)}
          />
          <span>{words.actors[actor]}</span>
          <KeyCap isHint>{String(index + 1)}</KeyCap>
        </label>
      ))}
      <Fault id="blocked-by-fault">{fault}</Fault>
    </fieldset>
  );
}
