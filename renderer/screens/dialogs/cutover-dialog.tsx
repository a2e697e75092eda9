import { Button } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { isAllIn } from '../../state/arrival.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { Loading } from '../records/loading.tsx';
import styles from './dialog.module.css';

/** The cutover day: open until answers may hang on it, then locked with the reason. */
export function CutoverDialog() {
  const app = useApp();
  const { language, screens, centre } = useText();
  const { workspace, readOnly } = useOpen();
  const { cutover } = workspace.plan.campaign;
  const [day, setDay] = useState<Day | undefined>(cutover);
  const isKnown = useAppState((state) => isAllIn(state.arrival));
  const { cutoverLock } = workspace.answers;
  const isLocked = cutoverLock !== undefined || readOnly !== null;
  const whys = {
    status: screens.cutover.locked,
    start: centre.start.cutoverLocked,
    import: screens.cutover.lockedByFile,
  };

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (day === undefined) return;
    if (day !== cutover) await app.setCutover(day);
    app.closeDialog();
  };

  return (
    <Dialog onClose={app.closeDialog} title={screens.cutover.heading} size="sm">
      {!isKnown && readOnly === null ? (
        <Loading label={screens.arrival.label} />
      ) : isLocked ? (
        <div className={styles['stack']}>
          <p className={styles['code']}>{formatDay(cutover, language)}</p>
          <p>{readOnly === null ? whys[cutoverLock ?? 'status'] : screens.notices.readOnly[readOnly]}</p>
          <div className={styles['actions']}>
            <Button data-autofocus onClick={app.closeDialog}>
              {screens.close}
            </Button>
          </div>
        </div>
      ) : (
        <form className={styles['stack']} noValidate onSubmit={(event) => void submit(event)}>
          <p className={styles['soft']}>{screens.cutover.lead}</p>
          <DayField
            label={screens.cutover.day}
            day={day}
            onDay={setDay}
            error={day === undefined && screens.start.required.day}
          />
          <div className={styles['actions']}>
            <Button variant="default" onClick={app.closeDialog}>
              {screens.cancel}
            </Button>
            <Button type="submit" disabled={day === undefined}>
              {screens.save}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
