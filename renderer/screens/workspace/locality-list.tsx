import { memo, useEffect, useRef, type KeyboardEvent } from 'react';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { isIn } from '../../state/arrival.ts';
import { standingOf, type ListedLocality, type Standing } from '../../state/localities.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { focusIds, focusOn } from '../../components/focus.ts';
import { useFixedRows } from '../../components/fixed-rows.ts';
import styles from './locality-list.module.css';
import { moveOfKey } from './move.ts';
import { useLaterRevision } from '../../state/revision.tsx';

/** The height of a row in rem; names stay on one line, the whole name heads the checklist. */
const rowHeight = 2.75;

export const LocalityList = memo(function LocalityList({
  shown,
}: {
  readonly shown: readonly ListedLocality[];
}) {
  const app = useApp();
  const text = useText();
  const { workspace } = useOpen();
  const selected = useAppState((state) => state.locality);
  const today = useAppState((state) => state.today);
  const arrival = useAppState((state) => state.arrival);
  useLaterRevision();
  const box = useRef<HTMLDivElement>(null);
  const { virtualizer, page } = useFixedRows(box, { count: shown.length, overscan: 8, rem: rowHeight });
  const at = shown.findIndex(({ locality }) => locality.code === selected);

  const lastCount = useRef(shown.length);
  useEffect(() => {
    // In another list the place is new too: show what is around it.
    const isOther = lastCount.current !== shown.length;
    lastCount.current = shown.length;
    if (at >= 0) virtualizer.scrollToIndex(at, { align: isOther ? 'center' : 'auto' });
  }, [virtualizer, at, shown.length]);

  const listen = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'ArrowRight') focusOn('checklist');
    else {
      const to = moveOfKey(event, at, shown.length, page());
      const next = to === undefined ? undefined : shown[to];
      if (next === undefined) return;
      app.select(next.locality.code);
    }
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      id={focusIds.localities}
      className={styles['list']}
      role="listbox"
      tabIndex={0}
      aria-label={text.screens.localities.heading}
      aria-activedescendant={at >= 0 ? rowId(shown[at]) : undefined}
      onKeyDown={listen}
    >
      <div role="presentation" className={styles['canvas']} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const listed = shown[index];
          if (listed === undefined) return null;
          const standing = isIn(arrival, listed.locality)
            ? standingOf(workspace, listed.locality, today)
            : undefined;
          return (
            <Row
              key={listed.locality.code}
              listed={listed}
              verdict={standing?.verdict}
              reported={standing?.reported}
              asked={standing?.asked}
              isNation={workspace.plan.scope.level === 'nation'}
              isSelected={index === at}
              index={index}
              count={shown.length}
              start={start}
            />
          );
        })}
      </div>
    </div>
  );
});

interface RowProps {
  readonly listed: ListedLocality;
  /** How it stands; undefined until its answers are in. */
  readonly verdict: Standing['verdict'] | undefined;
  readonly reported: number | undefined;
  readonly asked: number | undefined;
  readonly isNation: boolean;
  readonly isSelected: boolean;
  readonly index: number;
  readonly count: number;
  /** Where the row starts, in pixels from the top of the list. */
  readonly start: number;
}

const Row = memo(function Row(props: RowProps) {
  const { listed, verdict, reported, asked, isNation, isSelected, index, count, start } = props;
  const app = useApp();
  const { words, screens } = useText();
  const { locality, province } = listed;
  const name = words.localityName(locality.type, locality.name);
  const isProvince = locality.parent === null;
  const where = isNation && !isProvince ? `${locality.code} · ${province?.name ?? ''}` : locality.code;
  return (
    <div
      id={rowId(listed)}
      role="option"
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={count}
      className={styles['row']}
      data-province={isProvince}
      style={{ top: start }}
      onClick={() => app.select(locality.code)}
      onDoubleClick={() => focusOn('checklist')}
    >
      <span className={styles['mark']} title={verdict && words.verdicts[verdict]}>
        {verdict !== undefined && <VerdictMark verdict={verdict} name={words.verdicts[verdict]} />}
      </span>
      <span className={styles['name']} title={name}>
        {name}
      </span>
      <span className={styles['where']} title={where}>
        {where}
      </span>
      {reported !== undefined && asked !== undefined && (
        <span className={styles['reported']} title={screens.localities.reported(reported, asked)}>
          {reported}/{asked}
        </span>
      )}
    </div>
  );
});

function rowId(listed: ListedLocality | undefined): string {
  return `locality-${listed?.locality.code ?? ''}`;
}
