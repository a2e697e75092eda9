import { useMemo, useState } from 'react';
import type { HistoryStep } from '../../state/history.ts';
import { RecordList } from './record-list.tsx';
import type { RecordRow } from './rows.ts';
import { SelectedChange } from './selected-change.tsx';

interface HistoryListProps {
  readonly label: string;
  readonly steps: readonly HistoryStep[];
  readonly rows: readonly RecordRow[];
  readonly takesFocus: boolean;
  /** Goes to where a register is answered; given where the list is about more than one item. */
  readonly onOpen?: (register: string) => void;
}

/** A history with its selected change below; the newest is selected first. */
export function HistoryList({ label, steps, rows, takesFocus, onOpen }: HistoryListProps) {
  const [chosen, setChosen] = useState<string>();
  const entries = useMemo(
    () => new Map(steps.flatMap((step) => step.entries.map((entry) => [entry.id, entry]))),
    [steps],
  );
  const first = rows.find((row) => row.kind === 'entry');
  const entry = entries.get(chosen ?? '') ?? entries.get(first?.id ?? '');
  if (entry === undefined) return null;
  return (
    <>
      <RecordList
        label={label}
        rows={rows}
        selected={entry.id}
        onSelect={setChosen}
        takesFocus={takesFocus}
        {...(onOpen && { onOpen: ({ register }) => onOpen(register) })}
      />
      <SelectedChange
        key={entry.id}
        entry={entry}
        {...(onOpen && { onOpen: () => onOpen(entry.change.register) })}
      />
    </>
  );
}
