import { Checkbox, VisuallyHidden } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { platformsOf } from '../../../shared/entry/columns.ts';
import { missingAmong, type Cell } from '../../../shared/entry/range-edits.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import type { Status } from '../../../shared/model/words.ts';
import { useApp, useAppState, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { FollowUp } from '../grid/follow-up.tsx';
import { Segments } from '../grid/segments.tsx';
import { EntryRows } from './entry-rows.tsx';
import { EntrySide } from './entry-side.tsx';
import type { OpenSheet, SheetPart } from './open-sheet.ts';
import { useChangedSince } from './use-changed-since.ts';
import styles from './paper-entry.module.css';

interface EntrySheetProps {
  readonly sheet: OpenSheet;
  readonly part: SheetPart;
  readonly at: number;
  readonly onAt: (at: number) => void;
  readonly onPart: (part: SheetPart) => void;
  readonly onGo: (by: number) => void;
  readonly onField: () => void;
  readonly onFinish: (rows: number) => void;
}

/** One sheet: its rows in the printed order, and beside them what it was printed from and what is still to ask. */
export function EntrySheet({ sheet, part, at, onAt, onPart, onGo, onField, onFinish }: EntrySheetProps) {
  const app = useApp();
  const { paperEntry, grid } = useText();
  const { workspace } = useOpen();
  const isReadOnly = useIsReadOnly();
  const changed = useChangedSince(sheet);
  /** The rows that got a key, in that order: taking one back goes to where it was. */
  const [trail, setTrail] = useState<readonly Key[]>([]);
  const entered = useMemo(() => rowsOf(trail), [trail]);
  /** What the keys gave each item, which the disk may not have yet. */
  const given = useRef(new Map<string, Status | null>());
  const latest = useRef(at);
  useEffect(() => {
    latest.current = at;
    const item = sheet.items[at];
    if (item !== undefined) app.select(sheet.locality.code, item.id);
  }, [app, sheet, at]);

  const goTo = (to: number): void => {
    latest.current = to;
    onAt(to);
  };

  const answer = (status: Status | null): void => {
    const from = latest.current;
    const item = sheet.items[from];
    if (item === undefined || isReadOnly) return;
    const { id } = item;
    const stands = given.current.has(id)
      ? given.current.get(id)
      : (workspace.answers.of(sheet.locality.code)[id]?.status ?? null);
    given.current.set(id, status);
    const written = app.grid.setStatus([{ locality: sheet.locality.code, item: id }], status);
    const next = [...trail, { row: from, isStep: status !== stands }];
    setTrail(next);
    if (from + 1 < sheet.items.length) goTo(from + 1);
    else void written.then(() => finish(next));
  };

  /** What is missing is asked for at the end of a sheet: on the way down, a key is a row. */
  const finish = (keys: readonly Key[]): void => {
    const distinct = rowsOf(keys);
    const { blockedBy, reason } = missingAmong(workspace, cellsOf(sheet, distinct));
    onFinish(distinct.size);
    if (blockedBy.length > 0) app.grid.show({ asks: 'blockedBy' });
    else if (reason.length > 0) app.grid.show({ asks: 'reason' });
  };

  const undo = (): void => {
    // A key that left its row as it stood made no step: the one before it is another row's.
    const last = trail.at(-1);
    const row = last?.isStep === false ? last.row : (rowOfNewestStep() ?? null);
    if (last?.isStep !== false) app.undo();
    const item = row === null ? undefined : sheet.items[row];
    if (row === null || item === undefined) return;
    given.current.delete(item.id);
    setTrail(
      trail.slice(
        0,
        Math.max(
          0,
          trail.findLastIndex((key) => key.row === row),
        ),
      ),
    );
    goTo(row);
  };

  /** A step may be another's than the last key's: the actor of all that is blocked, or one undone in the field. */
  const rowOfNewestStep = (): number | undefined => {
    const { past, saving } = app.store.getState();
    if (saving.pending > 0) return trail.at(-1)?.row;
    const registers = new Set(past.at(-1)?.map(({ register }) => register));
    const row = sheet.items.findIndex(({ id }) =>
      registers.has(itemRegister(sheet.locality.code, id, 'status')),
    );
    return row === -1 ? undefined : row;
  };

  const cells = useMemo(() => cellsOf(sheet, entered), [entered, sheet]);

  return (
    <div className={styles['sheet']}>
      <div className={styles['main']}>
        <div className={styles['options']}>
          <Segments
            label={paperEntry.platform}
            choices={[
              { value: null, name: grid.allPlatforms },
              ...platformsOf(workspace.plan).map(({ id, code }) => ({ value: id, name: code })),
            ]}
            chosen={part.platform}
            onChosen={(platform) => onPart({ ...part, platform })}
          />
          <Checkbox
            size="xs"
            label={paperEntry.onlyOpen}
            checked={part.onlyOpen}
            onChange={({ currentTarget }) => onPart({ ...part, onlyOpen: currentTarget.checked })}
          />
        </div>
        <EntryRows
          sheet={sheet}
          at={at}
          entered={entered}
          changed={changed.items}
          onAt={goTo}
          onAnswer={answer}
          onUndo={undo}
          onGo={onGo}
          onField={onField}
          onSkip={() => {
            if (latest.current + 1 < sheet.items.length) goTo(latest.current + 1);
            else finish(trail);
          }}
        />
        <FollowUp workspace={workspace} cells={cells} words={paperEntry} onDone={onField} />
      </div>
      <EntrySide
        sheet={sheet}
        at={at}
        entered={entered.size}
        changed={changed}
        onAnswer={answer}
        onGo={onGo}
      />
      <Said />
    </div>
  );
}

/** A key that gave a row its answer, and whether that changed it. */
interface Key {
  readonly row: number;
  readonly isStep: boolean;
}

function rowsOf(keys: readonly Key[]): ReadonlySet<number> {
  return new Set(keys.map(({ row }) => row));
}

function cellsOf({ locality, items }: OpenSheet, indexes: Iterable<number>): readonly Cell[] {
  return [...indexes].flatMap((index) => {
    const item = items[index];
    return item === undefined ? [] : [{ locality: locality.code, item: item.id }];
  });
}

/** What the last key did, for those who hear the screen. */
function Said() {
  const text = useText();
  const message = useAppState((state) => state.message);
  return (
    <VisuallyHidden>
      <p role="status">{message?.say(text)}</p>
    </VisuallyHidden>
  );
}
