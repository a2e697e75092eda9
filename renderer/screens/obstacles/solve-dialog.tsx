import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import { longestText } from '../../../shared/model/text-value.ts';
import { releasedBy } from '../../../shared/obstacles/links.ts';
import type { Obstacle } from '../../../shared/obstacles/row.ts';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { cleanText } from '../../state/clean-text.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import styles from '../dialogs/dialog.module.css';

interface SolveDialogProps {
  readonly obstacle: Obstacle;
  readonly onClose: () => void;
}

/** Closes an obstacle once for all its places: when, what came of it, and what may go on now. One step. */
export function SolveDialog({ obstacle, onClose }: SolveDialogProps) {
  const app = useApp();
  const text = useText();
  const { solve } = text.obstacles;
  const { answers, records } = useOpen().workspace;
  const today = useAppState((state) => state.today);
  const [day, setDay] = useState<Day | undefined>(obstacle.fields.solved ?? today);
  const [dialogue, setDialogue] = useState(obstacle.fields.dialogue ?? '');
  const [releases, setReleases] = useState(true);
  const released = releasedBy(obstacle, records.of('obstacle'), answers);
  const places = new Set(released.map(({ locality }) => locality)).size;

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (day === undefined) return;
    const solving = { day, dialogue: cleanText(dialogue), released: releases ? released : [] };
    if (await app.obstacles.solve(obstacle.id, solving)) onClose();
  };

  return (
    <Dialog title={solve.heading} onClose={onClose} size="lg">
      <form className={styles['stack']} noValidate onSubmit={(event) => void submit(event)}>
        <p className={styles['strong']}>{obstacle.fields.title ?? text.register.untitled}</p>
        <DayField
          label={solve.day}
          day={day}
          onDay={setDay}
          error={day === undefined && text.screens.start.required.day}
        />
        <Textarea
          label={text.records.obstacle.fields.dialogue}
          description={solve.dialogueHint}
          rows={3}
          maxLength={longestText}
          data-autofocus
          value={dialogue}
          onChange={({ currentTarget }) => setDialogue(currentTarget.value)}
        />
        {released.length > 0 ? (
          <Checkbox
            label={solve.release(released.length, places)}
            description={solve.releaseHint}
            checked={releases}
            onChange={({ currentTarget }) => setReleases(currentTarget.checked)}
          />
        ) : (
          <p className={styles['soft']}>{solve.nothingToRelease}</p>
        )}
        <div className={styles['actions']}>
          <Button variant="default" onClick={onClose}>
            {text.screens.cancel}
          </Button>
          <Button type="submit" disabled={day === undefined}>
            {solve.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
