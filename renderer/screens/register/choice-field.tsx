import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecordKind } from '../../../shared/model/record.ts';
import { recordRegister } from '../../../shared/model/register.ts';
import { fieldId } from '../../state/entry-lists.ts';
import { useApp, useIsReadOnly, useText } from '../../state/hooks.ts';
import { FieldConflict } from './field-conflict.tsx';
import { labelOf, optionsOf, type BoundField, type Option } from './field-parts.ts';
import styles from './fields.module.css';
import { useFieldValue } from './use-records.ts';

interface ChoiceFieldProps<K extends RecordKind> extends BoundField<K> {
  /** Left out: the words of the field's closed list. */
  readonly options?: readonly Option[];
  /** Called instead of setting the field, where choosing does more than that; null takes the choice off. */
  readonly onChoose?: (value: string | null) => void;
  /** What counts as chosen while the field is not set. */
  readonly shown?: string;
  /** False where there is always one chosen. */
  readonly canClear?: boolean;
}

function useChoice<K extends RecordKind>(props: ChoiceFieldProps<K>) {
  const { kind, id, field, options, onChoose, shown = null } = props;
  const app = useApp();
  const text = useText();
  const isReadOnly = useIsReadOnly();
  const value = useFieldValue(kind, id, field);
  return {
    isReadOnly,
    value: typeof value === 'string' ? value : shown,
    label: labelOf(kind, field, text),
    options: options ?? optionsOf(kind, field, text),
    placeholder: text.register.choose,
    choose: onChoose ?? ((chosen: string | null) => void app.set(recordRegister(kind, id, field), chosen)),
  };
}

/** A word of a list, chosen from a drop-down. */
export function SelectField<K extends RecordKind>(props: ChoiceFieldProps<K>) {
  const { kind, id, field, canClear = true } = props;
  const { isReadOnly, value, label, options, placeholder, choose } = useChoice(props);
  return (
    <div className={styles['field']}>
      <Select
        id={fieldId(kind, field)}
        size="sm"
        label={label}
        classNames={{ label: styles['head'] ?? '', input: styles['input'] ?? '' }}
        placeholder={placeholder}
        data={[...options]}
        value={value}
        readOnly={isReadOnly}
        allowDeselect={canClear}
        clearable={canClear && !isReadOnly}
        withScrollArea={false}
        styles={{ options: { maxHeight: '18rem', overflowY: 'auto' } }}
        onChange={choose}
      />
      <FieldConflict kind={kind} id={id} field={field} />
    </div>
  );
}

interface ButtonsFieldProps<K extends RecordKind> extends ChoiceFieldProps<K> {
  /** What stands before an option's word. */
  readonly mark?: (value: string) => ReactNode;
}

/** A word of a short list, all of them in sight; pressing the chosen one again takes it off. */
export function ButtonsField<K extends RecordKind>(props: ButtonsFieldProps<K>) {
  const { kind, id, field, canClear = true, mark } = props;
  const { isReadOnly, value, label, options, choose } = useChoice(props);
  return (
    <div className={styles['field']}>
      <div className={styles['head']} aria-hidden="true">
        {label}
      </div>
      <div className={styles['buttons']} role="group" aria-label={label}>
        {options.map((option, index) => (
          <button
            key={option.value}
            id={index === 0 ? fieldId(kind, field) : undefined}
            type="button"
            className={styles['choice']}
            aria-pressed={option.value === value}
            disabled={isReadOnly}
            onClick={() => {
              if (option.value !== value) choose(option.value);
              else if (canClear) choose(null);
            }}
          >
            {mark?.(option.value)}
            {option.label}
          </button>
        ))}
      </div>
      <FieldConflict kind={kind} id={id} field={field} />
    </div>
  );
}

interface FieldRowProps {
  /** How wide each has to be: a text, a day, or as wide as it is. */
  readonly width?: 'wide' | 'narrow' | 'own';
  readonly children: ReactNode;
}

/** Fields side by side, as many as fit. */
export function FieldRow({ width = 'wide', children }: FieldRowProps) {
  return (
    <div className={styles['row']} data-width={width}>
      {children}
    </div>
  );
}
