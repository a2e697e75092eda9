import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { actors } from '../../../shared/model/words.ts';
import {
  obstacleGroups,
  obstacleStates,
  type ObstacleState,
} from '../../../shared/model/records/obstacle.ts';
import { freedBy } from '../../../shared/obstacles/freed.ts';
import { stateOf, type Obstacle } from '../../../shared/obstacles/row.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { StatusMark } from '../../components/status-pill.tsx';
import { isAllIn } from '../../state/arrival.ts';
import { fieldId } from '../../state/entry-lists.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { ButtonsField, FieldRow, SelectField } from '../register/choice-field.tsx';
import { EntryForm, FoldedPart, FormPart } from '../register/entry-form.tsx';
import { PlaceItemField } from '../register/place-item-field.tsx';
import { TextField } from '../register/text-field.tsx';
import { DayValueField, MomentField } from '../register/typed-field.tsx';
import styles from './obstacle-form.module.css';
import { ObstacleMark } from './obstacle-mark.tsx';
import { platformOptions } from './platform-options.ts';
import { SolveDialog } from './solve-dialog.tsx';

interface ObstacleFormProps {
  readonly obstacle: Obstacle;
  /** Selected once this one is deleted. */
  readonly next: string | null;
}

/** Everything about one obstacle. Give it the obstacle's id as its key. */
export function ObstacleForm({ obstacle, next }: ObstacleFormProps) {
  const app = useApp();
  const text = useText();
  const { form } = text.obstacles;
  const { plan } = useOpen().workspace;
  const { id, fields } = obstacle;
  const of = { kind: 'obstacle', id } as const;
  // What an incident is about stands first; it stays where it is while its fields are being changed.
  const [isIncident] = useState(fields.incident !== undefined || fields.began !== undefined);
  const hasExtension = fields.extension !== undefined || fields.extensionDay !== undefined;
  return (
    <EntryForm kind="obstacle" id={id} name={fields.title ?? ''} next={next}>
      <StateOf obstacle={obstacle} />
      <TextField {...of} field="title" lines={2} placeholder={form.titleHint} />
      {isIncident && (
        <FormPart heading={form.incident}>
          <Incident id={id} />
        </FormPart>
      )}
      <FieldRow>
        <SelectField {...of} field="cause" />
        <SelectField
          {...of}
          field="group"
          onChoose={(value) =>
            void app.obstacles.setGroup(id, obstacleGroups.find((group) => group === value) ?? null)
          }
        />
        <TextField {...of} field="lead" />
      </FieldRow>
      <FieldRow width="own">
        <ButtonsField {...of} field="source" />
        <ButtonsField
          {...of}
          field="actor"
          options={actors.map((value) => ({ value, label: text.words.actors[value] }))}
        />
      </FieldRow>
      <TextField {...of} field="actorName" />
      <FieldRow width="narrow">
        <DayValueField {...of} field="raised" />
        <DayValueField {...of} field="due" />
        <DayValueField {...of} field="hotline" />
      </FieldRow>
      <Affected obstacle={obstacle} />
      <FormPart heading={form.solving}>
        <TextField {...of} field="detail" lines={2} />
        <TextField {...of} field="solution" lines={2} />
        <TextField {...of} field="decision" lines={2} />
        <FieldRow>
          <TextField {...of} field="funding" />
          <TextField {...of} field="dialogue" />
        </FieldRow>
      </FormPart>
      {!isIncident && (
        <FoldedPart heading={form.incident} isOpen={false}>
          <Incident id={id} />
        </FoldedPart>
      )}
      <FoldedPart heading={form.extension} isOpen={hasExtension}>
        <p className={styles['stays']}>
          {form.cutoverStays(formatDay(plan.campaign.cutover, text.language))}
        </p>
        <FieldRow>
          <TextField {...of} field="extension" />
          <DayValueField {...of} field="extensionDay" />
        </FieldRow>
      </FoldedPart>
    </EntryForm>
  );
}

/** How bad an incident is, on which platform, from when to when. */
function Incident({ id }: { readonly id: string }) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const of = { kind: 'obstacle', id } as const;
  return (
    <>
      <ButtonsField {...of} field="incident" />
      <FieldRow width="narrow">
        <SelectField {...of} field="platform" options={platformOptions(plan, text)} />
        <MomentField {...of} field="began" />
        <MomentField {...of} field="ended" />
      </FieldRow>
    </>
  );
}

/** Where it stands, and the ways to change that; solving asks for the day and what came of it. */
function StateOf({ obstacle }: { readonly obstacle: Obstacle }) {
  const app = useApp();
  const text = useText();
  const [isSolving, setIsSolving] = useState(false);
  const { id, fields } = obstacle;
  const choose = (value: string | null): void => {
    const state = obstacleStates.find((one) => one === value);
    if (state === 'solved') setIsSolving(true);
    else if (state !== undefined) void app.obstacles.setUnsolved(id, state);
  };
  return (
    <div className={styles['state']}>
      <ButtonsField
        kind="obstacle"
        id={id}
        field="state"
        shown={stateOf(obstacle)}
        canClear={false}
        onChoose={choose}
        mark={(value) => <ObstacleMark state={value as ObstacleState} />}
      />
      {fields.solved !== undefined && stateOf(obstacle) === 'solved' && (
        <p className={styles['solved']}>
          {text.obstacles.form.solvedOn(formatDay(fields.solved, text.language))}
          <Button variant="subtle" size="compact-sm" onClick={() => setIsSolving(true)}>
            {text.obstacles.form.change}
          </Button>
        </p>
      )}
      {isSolving && <SolveDialog obstacle={obstacle} onClose={() => setIsSolving(false)} />}
    </div>
  );
}

/** What it holds up, and what solving it would change there. */
function Affected({ obstacle }: { readonly obstacle: Obstacle }) {
  const app = useApp();
  const { obstacles, records } = useText();
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const revision = useAppState((state) => state.revision);
  const isKnown = useAppState((state) => isAllIn(state.arrival));
  const { id, sets } = obstacle;
  const isOpen = stateOf(obstacle) !== 'solved';
  const freed = useMemo(
    () => (revision < 0 || !isKnown || !isOpen ? [] : freedBy(workspace, obstacle, today)),
    [workspace, obstacle, today, revision, isKnown, isOpen],
  );
  const hasItems = [...sets.link.keys()].some((member) => member.includes(':'));
  return (
    <FormPart heading={obstacles.form.affected}>
      <PlaceItemField
        label={records.obstacle.fields.link}
        pickId={fieldId('obstacle', 'link')}
        members={new Set(sets.link.keys())}
        onAdd={(members) => void app.obstacles.link(id, members)}
        onRemove={(members) => void app.obstacles.unlink(id, members)}
        mark={({ place, item }) =>
          item !== undefined && <StatusMark status={workspace.answers.of(place)[item]?.status} size={12} />
        }
      />
      {isOpen && isKnown && hasItems && (
        <p className={styles['freed']} role="status">
          {freed.length > 0 ? obstacles.form.freed(freed.length) : obstacles.form.freedNone}
        </p>
      )}
    </FormPart>
  );
}
