import type { RecordKind } from '../../../shared/model/record.ts';
import { recordRegister } from '../../../shared/model/register.ts';
import { fieldId } from '../../state/entry-lists.ts';
import { useText } from '../../state/hooks.ts';
import { DraftField } from '../detail/draft-field.tsx';
import { focusEntryList } from './entry-list-focus.ts';
import { FieldConflict } from './field-conflict.tsx';
import { labelOf, type BoundField } from './field-parts.ts';
import { useFieldValue } from './use-records.ts';

interface TextFieldProps<K extends RecordKind> extends BoundField<K> {
  readonly lines?: number;
  readonly placeholder?: string;
  /** Instead of the field's own label. */
  readonly label?: string;
}

/** A text of a record; it keeps itself at a pause and when it is left. */
export function TextField<K extends RecordKind>(props: TextFieldProps<K>) {
  const { kind, id, field, lines = 1, placeholder, label } = props;
  const text = useText();
  const value = useFieldValue(kind, id, field);
  return (
    <div>
      <DraftField
        id={fieldId(kind, field)}
        label={label ?? labelOf(kind, field, text)}
        register={recordRegister(kind, id, field)}
        kept={typeof value === 'string' ? value : undefined}
        lines={lines}
        {...(placeholder === undefined ? {} : { placeholder })}
        onDone={() => focusEntryList(kind)}
      />
      <FieldConflict kind={kind} id={id} field={field} />
    </div>
  );
}
