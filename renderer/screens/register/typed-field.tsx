import { TextInput } from '@mantine/core';
import { useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react';
import type { Edit } from '../../../shared/history/change.ts';
import type { RegisterValue } from '../../../shared/history/value.ts';
import type { RecordKind } from '../../../shared/model/record.ts';
import { recordRegister } from '../../../shared/model/register.ts';
import { fieldId } from '../../state/entry-lists.ts';
import { useApp, useAppState, useIsReadOnly, useText } from '../../state/hooks.ts';
import { clockNow } from '../../state/operations.ts';
import { dayIn, momentIn, wholeNumber, type TypedValue } from '../../state/typed-values.ts';
import { FieldConflict } from './field-conflict.tsx';
import { labelOf, type BoundField } from './field-parts.ts';
import styles from './fields.module.css';
import { useFieldValue } from './use-records.ts';

/** A day of a record, with a button for today. */
export function DayValueField<K extends RecordKind>(props: BoundField<K>) {
  const { register, screens } = useText();
  const today = useAppState((state) => state.today);
  return (
    <TypedField
      {...props}
      as={dayIn(today.slice(0, 4))}
      fault={register.badDay}
      placeholder={screens.start.dayPlaceholder}
      quick={{ label: register.days.today, value: () => today }}
    />
  );
}

/** A moment of a record by the clock on the wall, with a button for now. */
export function MomentField<K extends RecordKind>(props: BoundField<K>) {
  const { register } = useText();
  const today = useAppState((state) => state.today);
  return (
    <TypedField
      {...props}
      as={momentIn(today.slice(0, 4))}
      fault={register.badMoment}
      placeholder={register.momentPlaceholder}
      quick={{ label: register.days.now, value: () => `${today}T${clockNow()}` }}
    />
  );
}

interface NumberFieldProps<K extends RecordKind> extends BoundField<K> {
  readonly least: number;
  readonly most: number;
}

/** A whole number of a record. */
export function NumberField<K extends RecordKind>({ least, most, ...bound }: NumberFieldProps<K>) {
  const { register } = useText();
  return <TypedField {...bound} as={wholeNumber(least, most)} fault={register.badNumber(least, most)} />;
}

interface TypedFieldProps<K extends RecordKind> extends BoundField<K> {
  readonly as: TypedValue;
  /** What to say where what is typed is no such value. */
  readonly fault: string;
  readonly placeholder?: string;
  /** A value that is filled in by one press. */
  readonly quick?: { readonly label: string; readonly value: () => RegisterValue };
}

/** A value that is typed and is no text: kept when the field is left, or by Enter. */
function TypedField<K extends RecordKind>(props: TypedFieldProps<K>) {
  const { kind, id, field, as, fault, placeholder, quick } = props;
  const app = useApp();
  const text = useText();
  const isReadOnly = useIsReadOnly();
  const register = recordRegister(kind, id, field);
  const kept = useFieldValue(kind, id, field);
  const [typed, setTyped] = useState<string>();
  const [isLeft, setIsLeft] = useState(false);
  const value = typed === undefined ? kept : typed.trim() === '' ? null : as.read(typed);
  const label = labelOf(kind, field, text);

  const edits = (): readonly Edit[] =>
    typed === undefined || value === undefined ? [] : [{ register, value }];
  const keep = (): void => {
    setIsLeft(true);
    const [edit] = edits();
    if (edit === undefined) return;
    void app.set(edit.register, edit.value);
    setTyped(undefined);
  };
  const keepLast = useEffectEvent(keep);
  const editsNow = useEffectEvent(edits);
  useEffect(() => {
    // The window may close while the field has the keyboard.
    const unwatch = app.watchField({ keep: () => keepLast(), edits: () => editsNow() });
    return () => {
      unwatch();
      // A view that is left by its keys takes the field away before it is left.
      keepLast();
    };
  }, [app]);
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    keep();
  };

  return (
    <div className={styles['field']}>
      <div className={styles['head']}>
        <label className={styles['label']} htmlFor={fieldId(kind, field)}>
          {label}
        </label>
        {quick !== undefined && kept === null && !isReadOnly && (
          <button
            type="button"
            className={styles['quick']}
            aria-label={`${label}: ${quick.label}`}
            onClick={() => {
              setTyped(undefined);
              void app.set(register, quick.value());
            }}
          >
            {quick.label}
          </button>
        )}
      </div>
      <TextInput
        id={fieldId(kind, field)}
        size="sm"
        classNames={{ input: styles['input'] ?? '' }}
        autoComplete="off"
        placeholder={placeholder}
        readOnly={isReadOnly}
        value={typed ?? (kept === null ? '' : as.write(kept))}
        error={isLeft && value === undefined ? fault : undefined}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setIsLeft(false);
        }}
        onBlur={keep}
        onKeyDown={listen}
      />
      <FieldConflict kind={kind} id={id} field={field} />
    </div>
  );
}
