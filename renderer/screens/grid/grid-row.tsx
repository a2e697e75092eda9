import { memo } from 'react';
import type { EntryColumn } from '../../../shared/entry/columns.ts';
import type { Verdict } from '../../../shared/model/words.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { isArrivingLook, marksOfLook, type CellLook, type LookMark } from '../../state/grid-cells.ts';
import { useOpen, useText } from '../../state/hooks.ts';
import type { ListedLocality } from '../../state/localities.ts';
import { lookName } from './look-name.ts';
import type { VisibleColumn } from './entry-grid.tsx';
import styles from './grid-row.module.css';

interface GridRowProps {
  readonly listed: ListedLocality;
  /** How each of its cells looks, see `looksOf`. */
  readonly looks: string;
  /** Undefined until its answers are in. */
  readonly verdict: Verdict | undefined;
  readonly columns: readonly EntryColumn[];
  readonly names: readonly string[];
  readonly visible: readonly VisibleColumn[];
  /** The selected columns; -1 where the row is not in the range. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** The active column; -1 where the active cell is in another row. */
  readonly active: number;
  readonly index: number;
  /** Where the row starts, in pixels from the top. */
  readonly start: number;
}

export function cellId(
  listed: ListedLocality | undefined,
  column: EntryColumn | undefined,
): string | undefined {
  return listed && column && `cell-${listed.locality.code}-${column.item.id}`;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { listed, looks, verdict, columns, names, visible, index, start } = props;
  const { selectedFrom, selectedTo, active } = props;
  const text = useText();
  const { locality } = listed;
  const name = text.words.localityName(locality.type, locality.name);
  return (
    <div
      role="row"
      aria-rowindex={index + 3}
      className={styles['row']}
      data-province={locality.parent === null}
      data-selected={selectedFrom >= 0}
      style={{ top: start }}
    >
      <RowName listed={listed} name={name} verdict={verdict} />
      {visible.map(({ index: at, gap }) => {
        const column = columns[at];
        if (column === undefined) return null;
        const look = looks.charCodeAt(at);
        return (
          <div
            key={at}
            id={at === active ? cellId(listed, column) : undefined}
            role="gridcell"
            aria-colindex={at + 2}
            aria-selected={(at >= selectedFrom && at <= selectedTo) || undefined}
            aria-busy={isArrivingLook(look) || undefined}
            aria-label={`${name}, ${names[at] ?? ''}, ${lookName(look, text)}`}
            className={styles['cell']}
            data-look={look & 7}
            data-marks={look >> 3 === 0 ? undefined : marksOf(look)}
            data-first={at === 0 || columns[at - 1]?.item.platform !== column.item.platform || undefined}
            style={gap === 0 ? undefined : { marginLeft: gap }}
          />
        );
      })}
    </div>
  );
});

interface RowNameProps {
  readonly listed: ListedLocality;
  readonly name: string;
  readonly verdict: Verdict | undefined;
}

function RowName({ listed: { locality, province }, name, verdict }: RowNameProps) {
  const { words } = useText();
  const { plan } = useOpen().workspace;
  const isOfNation = plan.scope.level === 'nation' && locality.parent !== null;
  const place = isOfNation ? `${name}, ${province?.name ?? ''}` : name;
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      className={styles['name']}
      title={`${place} · ${locality.code}${verdict === undefined ? '' : ` · ${words.verdicts[verdict]}`}`}
    >
      <span className={styles['verdict']}>
        {verdict !== undefined && <VerdictMark verdict={verdict} size={13} name={words.verdicts[verdict]} />}
      </span>
      <span className={styles['text']}>{name}</span>
      <span className={styles['where']}>{isOfNation ? province?.name : locality.code}</span>
    </div>
  );
}

/** The marks that the style sheet draws, a letter each: g and o overdue, c conflict, m missing, e evidence, n note. */
const markLetters: Readonly<Record<LookMark, string>> = {
  overdueGate: 'g',
  overdue: 'o',
  conflict: 'c',
  missing: 'm',
  evidence: 'e',
  note: 'n',
};

const lettersOf = new Map<CellLook, string>();

function marksOf(look: CellLook): string {
  const known =
    lettersOf.get(look) ??
    marksOfLook(look)
      .map((mark) => markLetters[mark])
      .join('');
  lettersOf.set(look, known);
  return known;
}

/** A cell of that look, to be explained. */
export function CellSample({ look }: { readonly look: CellLook }) {
  return (
    <span
      className={styles['cell']}
      data-sample
      data-look={look & 7}
      data-marks={marksOf(look)}
      aria-hidden="true"
    />
  );
}
