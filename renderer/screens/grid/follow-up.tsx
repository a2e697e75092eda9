import { Button, TextInput } from '@mantine/core';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Cell } from '../../../shared/entry/range-edits.ts';
import type { Edit } from '../../../shared/history/change.ts';
import type { Missing } from '../../../shared/entry/missing.ts';
import { actors, type Actor } from '../../../shared/model/words.ts';
import { longestText } from '../../../shared/model/text-value.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import { WarningIcon } from '../../components/icons.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { unlessHidden } from '../../components/unless-hidden.ts';
import { toAsk } from '../../state/follow-up.ts';
import { actorOfDigit } from '../../state/grid.ts';
import { useApp, useAppState, useIsReadOnly, useText } from '../../state/hooks.ts';
import { digitOf } from '../workspace/keys.ts';
import styles from './follow-up.module.css';

/** What is asked, of cells or of the rows of a sheet. */
export interface FollowUpWords {
  readonly missingActor: (count: number) => string;
  readonly missingReason: (count: number) => string;
  readonly reasonHint: string;
}

interface FollowUpProps {
  readonly workspace: Workspace;
  readonly cells: readonly Cell[];
  readonly words: FollowUpWords;
  /** Where the keyboard goes from here. */
  readonly onDone?: () => void;
}

/** Asks who must act, or why, for all of the cells that lack it at once. Nothing where none does. */
export function FollowUp({ workspace, cells, words, onDone }: FollowUpProps) {
  const isReadOnly = useIsReadOnly();
  const revision = useAppState((state) => state.revision);
  const setting = useAppState((state) => state.grid.setting);
  const { blockedBy, reason } = useMemo(
    () => (revision < 0 ? { blockedBy: [], reason: [] } : toAsk(workspace, cells, setting)),
    [workspace, cells, revision, setting],
  );
  if (isReadOnly || blockedBy.length + reason.length === 0) return null;
  return (
    <div className={styles['followUp']}>
      {blockedBy.length > 0 && <AskActor cells={blockedBy} asks={words} onDone={onDone} />}
      {reason.length > 0 && <AskReason key={rangeName(cells)} cells={reason} asks={words} onDone={onDone} />}
    </div>
  );
}

/** A field of its own for each range: what is typed for one is not there for the next. */
function rangeName(cells: readonly Cell[]): string {
  const ends = [cells[0], cells.at(-1)].map((cell) => `${cell?.locality ?? ''}/${cell?.item ?? ''}`);
  return [cells.length, ...ends].join(' ');
}

interface AskProps {
  readonly cells: readonly Cell[];
  readonly asks: FollowUpWords;
  readonly onDone: (() => void) | undefined;
}

function AskActor({ cells, asks, onDone }: AskProps) {
  const app = useApp();
  const { words } = useText();
  const box = useWished('blockedBy', (element) => element.querySelector('button'));
  const choose = (actor: Actor): void => {
    void app.grid.completeActor(cells, actor);
    leave(onDone);
  };
  const listen = (event: KeyboardEvent): void => {
    const digit = digitOf(event);
    if (event.key === 'Escape') leave(onDone);
    else if (digit === undefined) return;
    event.preventDefault();
    const actor = actorOfDigit(digit);
    if (actor !== undefined) choose(actor);
  };
  const lead = useId();
  return (
    <div ref={box} className={styles['ask']} role="group" aria-labelledby={lead} onKeyDown={listen}>
      <span id={lead} className={styles['lead']}>
        <WarningIcon size={14} />
        {asks.missingActor(cells.length)}
      </span>
      {actors.map((actor, index) => (
        <button
          key={actor}
          type="button"
          className={styles['actor']}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => choose(actor)}
        >
          {words.actors[actor]}
          <KeyCap isHint>{String(index + 1)}</KeyCap>
        </button>
      ))}
    </div>
  );
}

function AskReason({ cells, asks, onDone }: AskProps) {
  const app = useApp();
  const { grid } = useText();
  const [typed, setTyped] = useState('');
  /** What is typed and not kept, and the cells it was typed for. */
  const held = useRef<{ readonly typed: string; readonly cells: readonly Cell[] }>(null);
  const box = useWished('reason', (element) => element.querySelector('input'));
  useEffect(() => {
    const keepHeld = (): void => {
      if (held.current === null) return;
      const { typed: reason, cells: meant } = held.current;
      held.current = null;
      setTyped('');
      void app.grid.completeReason(meant, reason);
    };
    const edits = (): readonly Edit[] =>
      held.current === null ? [] : app.grid.reasonEdits(held.current.cells, held.current.typed);
    const unwatch = app.watchField({ keep: unlessHidden(keepHeld), edits });
    return () => {
      unwatch();
      // Another range, or another view: it is kept for the cells that it was typed for.
      keepHeld();
    };
  }, [app]);
  const keep = (): void => {
    if (typed.trim() === '') return;
    held.current = null;
    setTyped('');
    void app.grid.completeReason(cells, typed);
    leave(onDone);
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') keep();
    else if (event.key === 'Escape') leave(onDone);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={box} className={styles['ask']}>
      <span className={styles['lead']}>
        <WarningIcon size={14} />
        {asks.missingReason(cells.length)}
      </span>
      <TextInput
        size="xs"
        className={styles['reason'] ?? ''}
        aria-label={asks.reasonHint}
        placeholder={asks.reasonHint}
        maxLength={longestText}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          held.current = value.trim() === '' ? null : { typed: value, cells };
          setTyped(value);
        }}
        onKeyDown={listen}
      />
      <Button size="compact-sm" disabled={typed.trim() === ''} onClick={keep}>
        {grid.range.apply}
      </Button>
    </div>
  );
}

function leave(onDone: (() => void) | undefined): void {
  onDone?.();
}

/** Takes the keyboard here once, where it was wished for: right after a key that left something to ask. */
function useWished(what: Missing, part: (element: HTMLElement) => HTMLElement | null) {
  const app = useApp();
  const box = useRef<HTMLDivElement>(null);
  const isWished = useAppState((state) => state.grid.asks === what);
  useEffect(() => {
    if (!isWished || box.current === null) return;
    part(box.current)?.focus();
    app.grid.show({ asks: null });
  });
  return box;
}
