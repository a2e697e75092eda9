import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Change, Edit } from '../../../shared/history/change.ts';
import { changesIn, decide, peopleIn, type Choice, type Conflict } from '../../state/conflicts.ts';
import type { Origin } from '../../state/history.ts';
import { useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { aboutFile } from '../../state/imports.ts';
import dialog from '../dialogs/dialog.module.css';
import styles from './conflicts-dialog.module.css';

interface DecideManyProps {
  readonly all: readonly Conflict[];
  readonly ticked: readonly Conflict[];
  readonly originOf: (change: Change) => Origin;
  readonly onTickAll: (isTicked: boolean) => void;
  readonly onDecide: (edits: readonly Edit[]) => void;
}

/** Deciding all ticked conflicts alike: the newest values, or those of a person or a file. */
export function DecideMany({ all, ticked, originOf, onTickAll, onDecide }: DecideManyProps) {
  const { exchange } = useText();
  const isReadOnly = useIsReadOnly();
  const { workspace } = useOpen();
  const [by, setBy] = useState('');
  const words = exchange.conflicts;
  const people = useMemo(() => peopleIn(all), [all]);
  const files = useMemo(() => {
    const digests = all.flatMap(({ sides }) => changesIn(sides).map((change) => originOf(change).file));
    return [...new Set(digests)].flatMap((digest) =>
      digest === undefined
        ? []
        : [{ digest, name: aboutFile(workspace, digest)?.name ?? digest.slice(0, 8) }],
    );
  }, [all, originOf, workspace]);
  const choice = choiceOf(by, originOf);
  const newest = decide(ticked, { kind: 'newest' });
  const alike = choice === undefined ? [] : decide(ticked, choice);
  return (
    <div className={styles['many']} role="group" aria-label={words.forTicked}>
      <div className={dialog['tools']}>
        <Button size="compact-sm" variant="default" onClick={() => onTickAll(true)}>
          {words.tickAll}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onTickAll(false)}>
          {words.tickNone}
        </Button>
        <Button
          size="compact-sm"
          disabled={isReadOnly || newest.length === 0}
          onClick={() => onDecide(newest)}
        >
          {words.takeNewest(newest.length)}
        </Button>
      </div>
      <div className={dialog['tools']}>
        <NativeSelect
          size="xs"
          aria-label={words.takeBy}
          className={styles['by-whom'] ?? ''}
          value={by}
          onChange={({ currentTarget }) => setBy(currentTarget.value)}
        >
          <option value="">{words.takeBy}…</option>
          <optgroup label={words.people}>
            {people.map((person) => (
              <option key={person} value={`person ${person}`}>
                {person}
              </option>
            ))}
          </optgroup>
          {files.length > 0 && (
            <optgroup label={words.files}>
              {files.map(({ digest, name }) => (
                <option key={digest} value={`file ${digest}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </NativeSelect>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isReadOnly || alike.length === 0}
          onClick={() => onDecide(alike)}
        >
          {words.takeByThis(alike.length)}
        </Button>
      </div>
    </div>
  );
}

function choiceOf(by: string, originOf: (change: Change) => Origin): Choice | undefined {
  const [, kind, which = ''] = /^(person|file) (.*)$/s.exec(by) ?? [];
  if (kind === 'person') return { kind, person: which };
  if (kind === 'file') return { kind, isFrom: (change) => originOf(change).file === which };
  return undefined;
}
