import type { RecordKind } from '../../../shared/model/record.ts';
import { entryListId } from '../../state/entry-lists.ts';

/** Sends the keyboard back from the form to the list. */
export function focusEntryList(kind: RecordKind): void {
  document.getElementById(entryListId(kind))?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
}
