import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlatformId } from '../../../shared/model/template.ts';
import { shownBy, type Rehearsal } from '../../../shared/rehearsals/turnout.ts';
import { useApp, useAppState, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { itemsOf } from '../../state/members.ts';
import { ButtonsField, FieldRow } from '../register/choice-field.tsx';
import { EntryForm, FormPart } from '../register/entry-form.tsx';
import fields from '../register/fields.module.css';
import { ItemSetField } from '../register/item-set-field.tsx';
import { TextField } from '../register/text-field.tsx';
import { DayValueField, NumberField } from '../register/typed-field.tsx';
import { OutcomeList } from './outcome-list.tsx';
import styles from './rehearsal-form.module.css';

interface RehearsalFormProps {
  readonly rehearsal: Rehearsal;
  /** Selected once this one is deleted. */
  readonly next: string | null;
}

const mostPoints = 100_000;

/** Everything about one rehearsal. Give it the rehearsal's id as its key. */
export function RehearsalForm({ rehearsal, next }: RehearsalFormProps) {
  const app = useApp();
  const { rehearsals } = useText();
  const isReadOnly = useIsReadOnly();
  const { id, sets } = rehearsal;
  const { name = '', connected, points } = rehearsal.fields;
  const of = { kind: 'rehearsal', id } as const;
  return (
    <EntryForm kind="rehearsal" id={id} name={name} next={next}>
      <TextField {...of} field="name" />
      <FieldRow>
        <ButtonsField {...of} field="kind" canClear={false} />
        <ButtonsField {...of} field="state" canClear={false} />
      </FieldRow>
      <Notes rehearsal={rehearsal} />
      <FieldRow>
        <DayValueField {...of} field="day" />
        <NumberField {...of} field="connected" least={0} most={mostPoints} />
        <NumberField {...of} field="points" least={0} most={mostPoints} />
      </FieldRow>
      {connected !== undefined && points !== undefined && connected > points && (
        <Note>{rehearsals.tooManyPoints}</Note>
      )}
      <PlatformsField rehearsal={rehearsal} />
      <ItemSetField
        label={rehearsals.items}
        items={new Set(sets.item.keys())}
        onItems={(items) => void app.rehearsals.setItems(id, items)}
        actions={
          sets.platform.size > 0 && (
            <Button
              variant="subtle"
              size="compact-sm"
              disabled={isReadOnly}
              onClick={() => void app.rehearsals.takeUsualItems(id)}
            >
              {rehearsals.usualItems}
            </Button>
          )
        }
      />
      <FormPart heading={rehearsals.outcomes.heading}>
        <OutcomeList rehearsal={rehearsal} />
        <Shown rehearsal={rehearsal} />
      </FormPart>
      <FormPart heading={rehearsals.who}>
        <TextField {...of} field="attendance" lines={2} />
        <TextField {...of} field="note" lines={2} />
      </FormPart>
    </EntryForm>
  );
}

/** What of it does not count, and why. */
function Notes({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { rehearsals } = useText();
  const today = useAppState((state) => state.today);
  const { kind, state, day } = rehearsal.fields;
  return (
    <>
      {kind === 'tabletop' && <Note>{rehearsals.tabletop}</Note>}
      {state === 'held' && day !== undefined && day > today && <Note>{rehearsals.future}</Note>}
    </>
  );
}

function Note({ children }: { readonly children: ReactNode }) {
  return <p className={styles['note']}>{children}</p>;
}

function PlatformsField({ rehearsal: { id, sets } }: { readonly rehearsal: Rehearsal }) {
  const app = useApp();
  const { language, records } = useText();
  const { plan } = useOpen().workspace;
  const isReadOnly = useIsReadOnly();
  const label = records.rehearsal.fields.platform;
  const toggle = (platform: PlatformId): void =>
    void app.rehearsals.setPlatform(id, platform, !sets.platform.has(platform));
  return (
    <div className={fields['field']}>
      <div className={fields['head']} aria-hidden="true">
        {label}
      </div>
      <div className={fields['buttons']} role="group" aria-label={label}>
        {itemsOf(plan).map(({ platform }) => (
          <button
            key={platform.id}
            type="button"
            className={fields['choice']}
            aria-pressed={sets.platform.has(platform.id)}
            disabled={isReadOnly}
            onClick={() => toggle(platform.id)}
          >
            {platform.shortName[language]}
          </button>
        ))}
      </div>
    </div>
  );
}

/** What it proves as it stands. */
function Shown({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { rehearsals } = useText();
  const { workspace } = useOpen();
  useAppState((state) => state.revision);
  const { fields: values, sets } = rehearsal;
  if (sets.place.size === 0 || values.kind === 'tabletop') return null;
  if (values.state !== 'held') return <p className={styles['shown']}>{rehearsals.planned}</p>;
  const { proven, undeclared } = shownBy(workspace, rehearsal);
  return (
    <p className={styles['shown']} role="status">
      {rehearsals.shown(proven)} {undeclared > 0 && rehearsals.undeclared(undeclared)}
    </p>
  );
}
