import { Button, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import type { Waiver } from '../../../shared/model/records/decision.ts';
import { longestText } from '../../../shared/model/text-value.ts';
import { DayField } from '../../components/day-field.tsx';
import { cleanLine } from '../../state/clean-text.ts';
import { useAppState, useText } from '../../state/hooks.ts';
import styles from './open-gates.module.css';

interface WaiverFieldsProps {
  readonly onWaiver: (waiver: Waiver) => void;
  readonly onCancel: () => void;
}

/** Why a gate need not hold, and until when: both are asked for. Enter records it, Escape gives it up. */
export function WaiverFields({ onWaiver, onCancel }: WaiverFieldsProps) {
  const { decisions, records } = useText();
  const { waivers } = decisions;
  const today = useAppState((state) => state.today);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<Day>();
  const [isTried, setIsTried] = useState(false);
  const text = cleanLine(reason);
  const dayFault = until === undefined ? waivers.needDay : until < today ? waivers.past : undefined;

  const save = (): void => {
    setIsTried(true);
    if (text !== null && until !== undefined && dayFault === undefined) onWaiver({ reason: text, until });
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (event.key === 'Enter') save();
    else onCancel();
  };

  return (
    <div className={styles['fields']} onKeyDown={listen}>
      <TextInput
        size="xs"
        label={records.decision.waiver.reason}
        maxLength={longestText}
        value={reason}
        error={isTried && text === null && waivers.needReason}
        autoFocus
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <DayField
        size="xs"
        label={records.decision.waiver.until}
        day={until}
        onDay={setUntil}
        error={isTried && dayFault}
      />
      <Button size="xs" onClick={save}>
        {waivers.save}
      </Button>
      <Button size="xs" variant="default" onClick={onCancel}>
        {waivers.cancel}
      </Button>
    </div>
  );
}
