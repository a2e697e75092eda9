import { Button } from '@mantine/core';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Edit } from '../../../shared/history/change.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useFocusRescue } from '../../components/focus.ts';
import { changesIn, type Conflict } from '../../state/conflicts.ts';
import { originIn } from '../../state/history.ts';
import { useApp, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { useLoaded } from '../../state/use-loaded.ts';
import dialog from '../dialogs/dialog.module.css';
import { ConflictDetail } from './conflicts-detail.tsx';
import styles from './conflicts-dialog.module.css';
import { ConflictRow } from './conflicts-row.tsx';
import { conflictRows } from './conflicts-rows.ts';
import { DecideMany } from './conflicts-many.tsx';
import { PickList } from './pick-list.tsx';
import { useConflicts } from './use-conflicts.ts';

/** Everything for which several answers stand that differ, to be decided one by one or many at once. */
export function ConflictsDialog() {
  const app = useApp();
  const { exchange } = useText();
  const { conflicts, isWhole } = useConflicts();
  /** How many were decided last; until that is undone. */
  const [decided, setDecided] = useState(0);
  const words = exchange.conflicts;
  return (
    <Dialog onClose={app.closeDialog} title={words.heading} size={conflicts.length === 0 ? 'md' : 'full'}>
      <div className={styles['all']} data-full={conflicts.length > 0}>
        {!isWhole && <p role="status">{words.whenAllIn}</p>}
        {conflicts.length === 0 && isWhole && <p role="status">{words.empty}</p>}
        {conflicts.length > 0 && <Conflicts conflicts={conflicts} onDecided={setDecided} />}
        <div className={dialog['actions']}>
          <p className={dialog['working']} role="status">
            {decided > 0 && words.decided(decided)}
          </p>
          {decided > 0 && (
            <Button
              variant="default"
              onClick={() => {
                app.undo();
                setDecided(0);
              }}
            >
              {words.undo}
            </Button>
          )}
          {conflicts.length === 0 && <CloseButton />}
        </div>
      </div>
    </Dialog>
  );
}

/** Takes the keyboard once nothing is left to decide. */
function CloseButton() {
  const app = useApp();
  const { screens } = useText();
  const button = useRef<HTMLButtonElement>(null);
  useFocusRescue(button);
  return (
    <Button ref={button} data-autofocus onClick={app.closeDialog}>
      {screens.close}
    </Button>
  );
}

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly onDecided: (count: number) => void;
}

function Conflicts({ conflicts, onDecided }: ConflictsProps) {
  const app = useApp();
  const text = useText();
  const isReadOnly = useIsReadOnly();
  const { workspace } = useOpen();
  const [chosen, setChosen] = useState({ register: '', at: 0 });
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const words = text.exchange.conflicts;
  const rows = useMemo(
    () => conflictRows(conflicts, workspace.plan, text),
    [conflicts, workspace.plan, text],
  );
  const active = activeOf(conflicts, chosen);
  const ticked = useMemo(() => conflicts.filter(({ register }) => ticks.has(register)), [conflicts, ticks]);
  const tickedRegisters = useMemo(() => new Set(ticked.map(({ register }) => register)), [ticked]);
  const changes = useMemo(() => conflicts.flatMap(({ sides }) => changesIn(sides)), [conflicts]);
  const { value: origins } = useLoaded(changes.map(({ writer, n }) => `${writer}/${n}`).join(' '), () =>
    app.exchange.origins(changes),
  );
  const originOf = useMemo(
    () => (change: (typeof changes)[number]) => originIn(origins ?? { writers: {}, origins: {} }, change),
    [origins],
  );

  const choose = (register: string): void =>
    setChosen({ register, at: conflicts.findIndex((conflict) => conflict.register === register) });
  const decide = async (edits: readonly Edit[]): Promise<void> => {
    if (isReadOnly || edits.length === 0) return;
    if (await app.setAll(edits)) {
      setTicks(new Set());
      onDecided(edits.length);
    }
  };
  const tick = (ids: readonly string[], isTicked: boolean): void => {
    const next = new Set(ticks);
    for (const id of ids) {
      if (isTicked) next.add(id);
      else next.delete(id);
    }
    setTicks(next);
  };
  const listen = (event: KeyboardEvent): boolean => {
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) {
      if (event.shiftKey) app.redo();
      else app.undo();
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const side = active?.sides[Number(event.key) - 1];
    if (active === undefined || side === undefined) return false;
    void decide([{ register: active.register, value: side.value }]);
    return true;
  };
  const places = new Set(conflicts.map(({ locality }) => locality)).size;
  return (
    <>
      <p className={dialog['soft']}>{words.lead}</p>
      <div className={styles['frame']}>
        <section className={styles['list']} aria-label={words.heading}>
          <p className={styles['count']} role="status">
            {words.count(conflicts.length, places)}, {words.ticked(ticked.length)}
          </p>
          <PickList
            label={words.list}
            describedBy="conflicts-hint"
            rows={rows}
            heightOf={(row) => (row.isHeading === true ? 1.875 : 3.25)}
            active={active?.register}
            onActive={choose}
            ticked={tickedRegisters}
            onTick={tick}
            onKey={listen}
            takesFocus
          >
            {(row) => (row.conflict === undefined ? row.text : <ConflictRow conflict={row.conflict} />)}
          </PickList>
          <p id="conflicts-hint" className={styles['hint']}>
            {words.listHint}
          </p>
          <DecideMany
            all={conflicts}
            ticked={ticked}
            originOf={originOf}
            onTickAll={(isTicked) =>
              tick(
                conflicts.map(({ register }) => register),
                isTicked,
              )
            }
            onDecide={(edits) => void decide(edits)}
          />
        </section>
        {active !== undefined && (
          <ConflictDetail
            key={active.register}
            conflict={active}
            originOf={originOf}
            onDecide={(value) => void decide([{ register: active.register, value }])}
          />
        )}
      </div>
    </>
  );
}

/** The chosen conflict; once it is decided, the one that takes its place in the list. */
function activeOf(
  conflicts: readonly Conflict[],
  { register, at }: { readonly register: string; readonly at: number },
): Conflict | undefined {
  return (
    conflicts.find((conflict) => conflict.register === register) ??
    conflicts[Math.min(at, conflicts.length - 1)]
  );
}
