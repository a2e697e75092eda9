import { VisuallyHidden } from '@mantine/core';
import { memo, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { ArrowIcon } from '../../components/icons.tsx';
import { useOpen, useText } from '../../state/hooks.ts';
import { aboutFile, takesFile } from '../../state/imports.ts';
import { describeRegister, fieldLabel } from '../../state/register-text.ts';
import { useFixedRows } from '../../components/fixed-rows.ts';
import { moveOfKey } from '../workspace/move.ts';
import styles from './record-list.module.css';
import { RegisterValueText } from './register-value-text.tsx';
import type { EntryRow, RecordRow } from './rows.ts';

/** The height of a row in rem; the selected one is shown whole beside the list. */
const rowHeight = 1.875;

interface RecordListProps {
  readonly label: string;
  readonly rows: readonly RecordRow[];
  /** The id of the selected entry. */
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  /** Enter or a double click on an entry. */
  readonly onOpen?: (entry: EntryRow) => void;
  /** Whether the keyboard goes to the list as soon as it is there. */
  readonly takesFocus: boolean;
}

/** Changes or differences under their headings: one tab stop, moved through by the arrow keys. */
export function RecordList({ label, rows, selected, onSelect, onOpen, takesFocus }: RecordListProps) {
  const box = useRef<HTMLDivElement>(null);
  const { virtualizer, page } = useFixedRows(box, { count: rows.length, overscan: 10, rem: rowHeight });
  const entries = useMemo(() => rows.filter((row) => row.kind === 'entry'), [rows]);
  const places = useMemo(() => new Map(entries.map(({ id }, index) => [id, index])), [entries]);
  const at = places.get(selected ?? '') ?? -1;

  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);

  // The headings above the first entry come into sight with it.
  const rowAt = at <= 0 ? 0 : rows.findIndex(({ id }) => id === selected);
  useEffect(() => virtualizer.scrollToIndex(rowAt, { align: 'auto' }), [virtualizer, rowAt]);

  const listen = (event: KeyboardEvent): void => {
    const entry = entries[at];
    if (event.key === 'Enter' && entry !== undefined && onOpen !== undefined) onOpen(entry);
    else {
      const to = moveOfKey(event, at, entries.length, page());
      const next = to === undefined ? undefined : entries[to];
      if (next === undefined) return;
      onSelect(next.id);
    }
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      className={styles['list']}
      style={{ height: virtualizer.getTotalSize() + 2 }}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={at >= 0 ? rowId(entries[at]?.id) : undefined}
      data-autofocus={takesFocus || undefined}
      onKeyDown={listen}
    >
      <div role="presentation" className={styles['canvas']} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          if (row.kind !== 'entry') return <Heading key={row.id} row={row} start={start} />;
          const place = places.get(row.id) ?? 0;
          return (
            <Entry
              key={row.id}
              row={row}
              start={start}
              place={place}
              count={entries.length}
              isSelected={place === at}
              onSelect={onSelect}
              onOpen={onOpen}
            />
          );
        })}
      </div>
    </div>
  );
}

function Heading({ row, start }: { readonly row: Exclude<RecordRow, EntryRow>; readonly start: number }) {
  return (
    <div
      className={styles['row']}
      data-kind={row.kind}
      aria-hidden="true"
      title={row.text}
      style={{ transform: `translateY(${start}px)` }}
    >
      <span className={styles['heading']}>{row.text}</span>
    </div>
  );
}

interface EntryProps {
  readonly row: EntryRow;
  readonly start: number;
  readonly place: number;
  readonly count: number;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
  readonly onOpen: ((entry: EntryRow) => void) | undefined;
}

const Entry = memo(function Entry({ row, start, place, count, isSelected, onSelect, onOpen }: EntryProps) {
  const text = useText();
  const { register, item, from, to, differs, under, isOfOne } = row;
  const { history } = text.screens;
  return (
    <div
      id={rowId(row.id)}
      role="option"
      aria-selected={isSelected}
      aria-posinset={place + 1}
      aria-setsize={count}
      className={styles['row']}
      data-kind="entry"
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => onSelect(row.id)}
      onDoubleClick={() => onOpen?.(row)}
    >
      {item !== undefined && <span className={styles['item']}>{item}</span>}
      {takesFile(row) ? (
        <>
          <span className={styles['field']}>
            {to === true ? text.exchange.taken.lineIn : text.exchange.taken.lineOut}
          </span>
          <span className={styles['values']}>
            <span className={styles['to']}>
              <FileName register={register} />
            </span>
            <VisuallyHidden>, {under}</VisuallyHidden>
          </span>
        </>
      ) : (
        <>
          <span className={styles['field']}>{fieldLabel(register, text, isOfOne)}</span>
          <span className={styles['values']}>
            {from !== undefined && (
              <>
                <VisuallyHidden>{history.from} </VisuallyHidden>
                <span className={styles['from']}>
                  <RegisterValueText register={register} value={from} />
                </span>
                {differs !== true && <ArrowIcon size={14} />}
              </>
            )}
            {differs === true && (
              <span className={styles['differs']} title={text.words.conflict}>
                <span aria-hidden="true">≠</span>
                <VisuallyHidden>{text.words.conflict}, </VisuallyHidden>
              </span>
            )}
            <VisuallyHidden>{history.to} </VisuallyHidden>
            <span className={styles['to']}>
              <RegisterValueText register={register} value={to} />
            </span>
            <VisuallyHidden>, {under}</VisuallyHidden>
          </span>
        </>
      )}
    </div>
  );
});

/** A file that came in or went out, by its name and who sent it. */
function FileName({ register }: { readonly register: string }) {
  const text = useText();
  const { workspace } = useOpen();
  const about = aboutFile(workspace, register.split('/')[1] ?? '');
  if (about === undefined) return describeRegister(workspace.plan, register, text);
  return [about.name, about.organisation].filter((part) => part !== '').join(' · ');
}

function rowId(id: string | undefined): string {
  return `record-${id ?? ''}`;
}
