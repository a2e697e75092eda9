import { Radio } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { nextFirstOfJuly, type Day } from '../../../shared/model/day.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { DayField } from '../../components/day-field.tsx';
import { useAppState, useText } from '../../state/hooks.ts';
import styles from './workspace-form.module.css';

/** The day of the field's own history, for practice with what is known of it. */
const practiceDay = '2025-07-01';

interface CutoverFieldProps {
  readonly day: Day | undefined;
  readonly onDay: (day: Day | undefined) => void;
  readonly error: ReactNode;
}

export function CutoverField({ day, onDay, error }: CutoverFieldProps) {
  const text = useText();
  const next = nextFirstOfJuly(useAppState((state) => state.today));
  const [choice, setChoice] = useState<'next' | 'practice' | 'other'>('next');

  const choose = (value: string): void => {
    if (value === 'next') onDay(next);
    if (value === 'practice') onDay(practiceDay);
    setChoice(value === 'next' || value === 'practice' ? value : 'other');
  };

  return (
    <Radio.Group label={text.words.cutover} required value={choice} onChange={choose}>
      <div className={styles['radios']}>
        <Radio value="next" label={text.screens.start.cutoverNext(formatDay(next, text.language))} />
        {next !== practiceDay && (
          <Radio
            value="practice"
            label={text.screens.start.cutoverPractice(formatDay(practiceDay, text.language))}
          />
        )}
        <Radio value="other" label={text.screens.start.cutoverOther} />
        {choice === 'other' && (
          <div className={styles['otherDay']}>
            <DayField label={text.screens.cutover.day} day={day} onDay={onDay} error={error} />
          </div>
        )}
      </div>
    </Radio.Group>
  );
}
