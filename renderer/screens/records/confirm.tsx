import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useText } from '../../state/hooks.ts';
import styles from '../dialogs/dialog.module.css';

interface ConfirmProps {
  readonly question: string;
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question inside a dialog. The keyboard starts at the way back. */
export function Confirm({ question, action, onConfirm, onCancel }: ConfirmProps) {
  const { screens } = useText();
  const back = useRef<HTMLButtonElement>(null);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    back.current?.focus();
    group.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={group} className={styles['question']} role="group" aria-label={question}>
      <p>{question}</p>
      <div className={styles['actions']}>
        <Button ref={back} variant="default" onClick={onCancel}>
          {screens.cancel}
        </Button>
        <Button onClick={onConfirm}>{action}</Button>
      </div>
    </div>
  );
}
