import type { Kinds, RecordKind } from '../../../shared/model/record.ts';
import type { Text } from '../../../shared/text/index.ts';
import { recordWords } from '../../state/register-text.ts';

/** The field of a record that an input is bound to. */
export interface BoundField<K extends RecordKind> {
  readonly kind: K;
  readonly id: string;
  readonly field: keyof Kinds[K]['fields'] & string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** How a field is called on the screen. */
export function labelOf(kind: RecordKind, field: string, text: Text): string {
  return recordWords(kind, text).fields?.[field] ?? field;
}

/** The closed list of words that a field chooses from. */
export function optionsOf(kind: RecordKind, field: string, text: Text): readonly Option[] {
  const list = recordWords(kind, text)[field];
  return typeof list === 'object' ? Object.entries(list).map(([value, label]) => ({ value, label })) : [];
}
