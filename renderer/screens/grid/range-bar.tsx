import { Button, VisuallyHidden } from '@mantine/core';
import { memo, useMemo } from 'react';
import { isAskedAt } from '../../../shared/entry/columns.ts';
import { statuses } from '../../../shared/model/words.ts';
import { templateText } from '../../../shared/text/template.ts';
import { focusOn } from '../../components/focus.ts';
import { CrossIcon } from '../../components/icons.tsx';
import { GateMark } from '../../components/gate-mark.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { StatusMark, StatusPill } from '../../components/status-pill.tsx';
import { isIn } from '../../state/arrival.ts';
import { useApp, useAppState, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { useLaterRevision, useRevision } from '../../state/revision.tsx';
import { mostEdits } from '../../../shared/host/limits.ts';
import { askedCells, sizeOf, type GridView, type Rectangle } from '../../state/grid-view.ts';
import { FollowUp } from './follow-up.tsx';
import { blockedCells, fillDownPairs } from './range-cells.ts';
import type { Place } from './geometry.ts';
import styles from './range-bar.module.css';

interface RangeBarProps {
  readonly view: GridView;
  readonly at: Place | undefined;
  readonly range: Rectangle | undefined;
}

/** What is selected, and everything that can be done to it: each key of the grid is a button here. */
export const RangeBar = memo(function RangeBar({ view, at, range }: RangeBarProps) {
  const { grid } = useText();
  return (
    <section className={styles['bar']} aria-label={grid.range.heading}>
      <div className={styles['row']}>
        {at === undefined || range === undefined ? (
          <p className={styles['what']}>{grid.range.none}</p>
        ) : sizeOf(range) === 1 ? (
          <OneCell view={view} at={at} />
        ) : (
          <ManyCells range={range} />
        )}
        {range !== undefined && <Actions view={view} range={range} />}
      </div>
      {range !== undefined && <FollowUps view={view} range={range} />}
    </section>
  );
});

function OneCell({ view, at }: { readonly view: GridView; readonly at: Place }) {
  const { words, grid, language } = useText();
  const { workspace } = useOpen();
  const arrival = useAppState((state) => state.arrival);
  useAppState((state) => state.revision);
  const locality = view.rows[at.row]?.locality;
  const column = view.columns[at.column];
  if (locality === undefined || column === undefined) return null;
  const { item } = column;
  const title = templateText(item.template.title, language, workspace.plan.campaign.cutover);
  const answer = isIn(arrival, locality) ? workspace.answers.of(locality.code)[item.id] : undefined;
  const more = [
    answer?.status === 'blocked' && answer.blockedBy !== undefined && words.actors[answer.blockedBy],
    answer?.status === 'not-applicable' && answer.reason,
    answer?.note,
  ].filter((part) => typeof part === 'string');
  return (
    <div className={styles['what']}>
      <p className={styles['cell']}>
        <strong>{words.localityName(locality.type, locality.name)}</strong>
        <span className={styles['item']} title={title}>
          {item.id} {item.gate && <GateMark />} {title}
        </span>
      </p>
      <p className={styles['answer']}>
        {!isAskedAt(column, locality) ? (
          grid.range.notAsked
        ) : !isIn(arrival, locality) ? (
          grid.marks.arriving
        ) : (
          <>
            <StatusPill status={answer?.status} /> {more.length > 0 && `· ${more.join(' · ')}`}
          </>
        )}
      </p>
    </div>
  );
}

function ManyCells({ range: { top, left, bottom, right } }: { readonly range: Rectangle }) {
  const { grid } = useText();
  return (
    <div className={styles['what']}>
      <p role="status">
        <strong>{grid.range.cells(bottom - top + 1, right - left + 1)}</strong>
      </p>
    </div>
  );
}

interface RangeProps {
  readonly view: GridView;
  readonly range: Rectangle;
}

const Actions = memo(function Actions({ view, range }: RangeProps) {
  const app = useApp();
  const { words, grid, obstacles } = useText();
  const { workspace } = useOpen();
  const revision = useLaterRevision();
  const blocked = useMemo(
    () => (revision >= 0 ? blockedCells(workspace, view, range) : []),
    [workspace, view, range, revision],
  );
  const isReadOnly = useIsReadOnly();
  const isDetailOpen = useAppState((state) => state.grid.isDetailOpen);
  const set = (status: (typeof statuses)[number] | null): void =>
    void app.grid.answer([...askedCells(view, range)], status);
  return (
    <div className={styles['actions']}>
      <div className={styles['statuses']} role="group" aria-label={grid.range.statuses}>
        {statuses.map((status, index) => (
          <button
            key={status}
            type="button"
            className={styles['status']}
            disabled={isReadOnly}
            aria-keyshortcuts={String(index + 1)}
            title={`${words.statuses[status]} (${index + 1})`}
            onClick={() => set(status)}
          >
            <StatusMark status={status} size={16} />
            <VisuallyHidden>{words.statuses[status]}</VisuallyHidden>
            <KeyCap isHint>{String(index + 1)}</KeyCap>
          </button>
        ))}
        <button
          type="button"
          className={styles['status']}
          disabled={isReadOnly}
          aria-keyshortcuts="0 Delete"
          title={`${grid.range.clear} (0, Delete)`}
          onClick={() => set(null)}
        >
          <CrossIcon size={14} />
          <VisuallyHidden>{grid.range.clear}</VisuallyHidden>
          <KeyCap isHint>0</KeyCap>
        </button>
      </div>
      <Button
        variant="default"
        size="compact-sm"
        disabled={isReadOnly}
        aria-keyshortcuts="Control+D"
        title="Ctrl+D"
        onClick={() => void app.grid.fillDown(fillDownPairs(view, range))}
      >
        {grid.range.fillDown}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        disabled={isReadOnly}
        aria-keyshortcuts="Control+V"
        title="Ctrl+V"
        onClick={() => app.grid.preview('')}
      >
        {grid.range.paste}
      </Button>
      {blocked.length > 0 && (
        <Button
          variant="default"
          size="compact-sm"
          disabled={isReadOnly}
          aria-keyshortcuts="V"
          title="V"
          onClick={() => void app.obstacles.addFor(blocked)}
        >
          {obstacles.item.record}
        </Button>
      )}
      <Button
        variant="default"
        size="compact-sm"
        aria-keyshortcuts="Enter"
        title="Enter"
        aria-expanded={isDetailOpen}
        onClick={() => (isDetailOpen ? app.grid.show({ isDetailOpen: false }) : app.grid.openDetail())}
      >
        {isDetailOpen ? grid.range.closeDetail : grid.range.detail}
      </Button>
    </div>
  );
});

/** The range's cells in which something is missing; it is asked for all of them at once. */
function FollowUps({ view, range }: RangeProps) {
  const { grid } = useText();
  const { workspace } = useOpen();
  // At once: the next key may be the answer to what is asked.
  const revision = useRevision();
  const arrival = useAppState((state) => state.arrival);
  const cells = useMemo(() => {
    const isThere = (row: number): boolean => {
      const locality = view.rows[row]?.locality;
      return locality !== undefined && isIn(arrival, locality);
    };
    // No more than one step takes is asked about.
    const isKnown =
      revision >= 0 && sizeOf(range) <= mostEdits && isThere(range.top) && isThere(range.bottom);
    return isKnown ? [...askedCells(view, range)] : [];
  }, [view, range, revision, arrival]);
  return (
    <FollowUp workspace={workspace} cells={cells} words={grid.range} onDone={() => focusOn('checklist')} />
  );
}
