import { useEffect, useMemo } from 'react';
import type { RegisterValue } from '../../../shared/history/value.ts';
import type { RecordKind } from '../../../shared/model/record.ts';
import type { StandingRecord } from '../../../shared/model/record-view.ts';
import { recordRegister } from '../../../shared/model/register.ts';
import { useApp, useAppState, useOpen } from '../../state/hooks.ts';

/** The records of a kind as they stand now. */
export function useRecords<K extends RecordKind>(kind: K): readonly StandingRecord<K>[] {
  const { workspace } = useOpen();
  const revision = useAppState((state) => state.revision);
  return useMemo(() => (revision < 0 ? [] : workspace.records.of(kind)), [workspace, kind, revision]);
}

export function useRecord<K extends RecordKind>(kind: K, id: string | null): StandingRecord<K> | undefined {
  const { workspace } = useOpen();
  const revision = useAppState((state) => state.revision);
  return useMemo(
    () => (revision < 0 || id === null ? undefined : workspace.records.one(kind, id)),
    [workspace, kind, id, revision],
  );
}

/** What one field of a record holds now; null where it is not set. */
export function useFieldValue(kind: RecordKind, id: string, field: string): RegisterValue {
  const { workspace } = useOpen();
  useAppState((state) => state.revision);
  return workspace.state.value(recordRegister(kind, id, field));
}

/** Sends the keyboard to the element that was asked for, once it is there. */
export function useEntryFocus(): void {
  const app = useApp();
  const wish = useAppState((state) => state.entryFocus);
  const revision = useAppState((state) => state.revision);
  useEffect(() => {
    const element = wish === null ? null : document.getElementById(wish);
    if (element === null) return;
    element.focus();
    app.entries.focusDone();
  }, [app, wish, revision]);
}
