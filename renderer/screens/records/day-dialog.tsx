import { ActionIcon } from '@mantine/core';
import { useMemo, useState } from 'react';
import { plusDays, type Day } from '../../../shared/model/day.ts';
import { parseRegister } from '../../../shared/model/register.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { LeftIcon, RightIcon } from '../../components/icons.tsx';
import { stepsOf, type Listed } from '../../state/history.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { mostChanges } from '../../state/records.ts';
import { useLoaded } from '../../state/use-loaded.ts';
import dialog from '../dialogs/dialog.module.css';
import { FaultNote } from '../dialogs/outcome.tsx';
import styles from './day-dialog.module.css';
import { HistoryList } from './history-list.tsx';
import { Loading } from './loading.tsx';
import { dayRows, placesOf } from './rows.ts';

/** What was changed on one day, place by place. */
export function DayDialog() {
  const app = useApp();
  const { screens } = useText();
  const today = useAppState((state) => state.today);
  const [day, setDay] = useState<Day>(today);
  const [isFirst, setIsFirst] = useState(true);
  const choose = (chosen: Day): void => {
    setDay(chosen);
    setIsFirst(false);
  };
  return (
    <Dialog onClose={app.closeDialog} title={screens.day.heading} size="wide">
      <div className={dialog['stack']}>
        <DayChoice day={day} today={today} onDay={choose} />
        <DayHistory key={day} day={day} takesFocus={isFirst} />
      </div>
    </Dialog>
  );
}

interface DayChoiceProps {
  readonly day: Day;
  readonly today: Day;
  readonly onDay: (day: Day) => void;
}

function DayChoice({ day, today, onDay }: DayChoiceProps) {
  const { screens } = useText();
  const [typed, setTyped] = useState<Day | undefined>(day);
  // The field keeps what is being typed; a day chosen beside it makes a new one.
  const [steps, setSteps] = useState(0);
  const step = (by: number): void => {
    const next = plusDays(day, by);
    setTyped(next);
    setSteps(steps + 1);
    onDay(next);
  };
  return (
    <div className={styles['choice']}>
      <DayField
        key={steps}
        label={screens.day.day}
        day={typed}
        error={typed === undefined && screens.start.required.day}
        onDay={(next) => {
          setTyped(next);
          if (next !== undefined) onDay(next);
        }}
      />
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={screens.day.previous}
        title={screens.day.previous}
        onClick={() => step(-1)}
      >
        <LeftIcon />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={screens.day.next}
        title={screens.day.next}
        aria-disabled={day >= today}
        {...(day >= today && { 'data-disabled': true })}
        onClick={() => day < today && step(1)}
      >
        <RightIcon />
      </ActionIcon>
    </div>
  );
}

function DayHistory({ day, takesFocus }: { readonly day: Day; readonly takesFocus: boolean }) {
  const { records } = useApp();
  const { language, screens } = useText();
  const revision = useAppState((state) => state.revision);
  const { value, failure } = useLoaded(String(revision), () => records.ofDay(day));
  if (value === undefined) {
    return failure === undefined ? <Loading label={screens.loading} /> : <FaultNote failure={failure} />;
  }
  return (
    <>
      <FaultNote failure={failure} />
      {value.changes.length === 0 ? (
        <p className={styles['empty']} role="status">
          {screens.day.empty(formatDay(day, language))}
        </p>
      ) : (
        <Places listed={value} takesFocus={takesFocus} />
      )}
    </>
  );
}

function Places({ listed, takesFocus }: { readonly listed: Listed; readonly takesFocus: boolean }) {
  const app = useApp();
  const text = useText();
  const { workspace } = useOpen();
  const { day, history } = text.screens;
  const { changes } = listed;
  const steps = useMemo(() => stepsOf(listed), [listed]);
  const rows = useMemo(() => dayRows(steps, workspace, text), [steps, workspace, text]);
  const places = placesOf(changes.map(({ register }) => register)).filter((code) => code !== null);

  const open = (register: string): void => {
    const name = parseRegister(register);
    if (name?.entity === 'item') app.goTo(name.locality, name.item);
    if (name?.entity === 'import') app.showTaken(name.id);
  };
  return (
    <>
      <p className={dialog['soft']} role="status">
        {day.count(changes.length, steps.length, places.length)}.{' '}
        {changes.length === mostChanges && history.cut(mostChanges)}
      </p>
      <HistoryList label={day.list} steps={steps} rows={rows} takesFocus={takesFocus} onOpen={open} />
    </>
  );
}
