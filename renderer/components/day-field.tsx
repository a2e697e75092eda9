import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Day } from '../../shared/model/day.ts';
import { readDay, typedDay } from '../state/day-text.ts';
import { useText } from '../state/hooks.ts';

interface DayFieldProps {
  readonly label: string;
  readonly day: Day | undefined;
  readonly onDay: (day: Day | undefined) => void;
  readonly error?: ReactNode;
  readonly disabled?: boolean;
  /** As small as the fields beside it; left out: as in a form. */
  readonly size?: 'xs';
}

/** A day typed as dd/MM/yyyy. The browser's own date input follows the system's language instead of the app's. */
export function DayField({ label, day, onDay, error, disabled = false, size }: DayFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState(day === undefined ? '' : typedDay(day));
  return (
    <TextInput
      {...(size !== undefined && { size })}
      label={label}
      placeholder={text.screens.start.dayPlaceholder}
      value={typed}
      error={error}
      disabled={disabled}
      inputMode="numeric"
      maxLength={10}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        onDay(readDay(value));
      }}
      onBlur={() => {
        const read = readDay(typed);
        if (read !== undefined) setTyped(typedDay(read));
      }}
    />
  );
}
