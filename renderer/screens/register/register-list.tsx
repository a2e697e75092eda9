import type { KeyboardEvent, ReactNode } from 'react';
import type { RecordKind } from '../../../shared/model/record.ts';
import { entryListId, fieldId, listOf } from '../../state/entry-lists.ts';
import { useApp, useAppState, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { scopeOfId } from '../../../shared/model/records/rules.ts';
import { PickList, type PickRow } from '../exchange/pick-list.tsx';
import { numberedTable, type PrintColumn } from '../print/printed-screen.ts';
import { usePrintable } from '../print/use-printable.ts';
import styles from './register-list.module.css';
import { RegisterTools, type ListFilter } from './register-tools.tsx';

interface RegisterListProps<Row extends PickRow> {
  readonly kind: RecordKind;
  readonly label: string;
  /** What the filters let through, in the order shown. */
  readonly rows: readonly Row[];
  /** How many there are in all. */
  readonly all: number;
  /** What stands of each row on paper, beside whose it is. */
  readonly columns: readonly PrintColumn<Row>[];
  /** The height of a row in rem. */
  readonly rowHeight: number;
  readonly filters?: readonly ListFilter[];
  readonly searchHint: string;
  /** What a record is called, as deleting it says. */
  readonly nameOf: (row: Row) => string;
  /** Left out where the records are given: one for each platform. */
  readonly onAdd?: () => void;
  readonly addLabel?: string;
  /** Further keys on the selected row; answers whether it took the key. */
  readonly onKey?: (event: KeyboardEvent, row: Row) => boolean;
  /** What the keys do, where there are further ones. */
  readonly hint?: string;
  /** The field that Enter leads to. */
  readonly firstField: string;
  /** What the register is for, shown while it holds nothing. */
  readonly empty: ReactNode;
  readonly children: (row: Row) => ReactNode;
}

/** The records of a register: search, filters, and one tab stop moved through by the arrow keys. */
export function RegisterList<Row extends PickRow>(props: RegisterListProps<Row>) {
  const { kind, label, rows, all, columns, rowHeight, filters = [], searchHint, nameOf, onKey, hint } = props;
  const { firstField, empty, children } = props;
  const app = useApp();
  const text = useText();
  const { register, screens } = text;
  const isReadOnly = useIsReadOnly();
  const { selected, query, filters: chosen } = useAppState((state) => listOf(state, kind));
  const { plan } = useOpen().workspace;
  // In a workspace of many provinces; the centre's own need no name.
  const whose: readonly PrintColumn<Row>[] =
    plan.scope.level === 'nation'
      ? [{ heading: screens.print.columns.within, cell: ({ id }) => plan.locality(scopeOfId(id))?.name }]
      : [];
  const printed = [columns[0], ...whose, ...columns.slice(1)].filter((column) => column !== undefined);
  usePrintable(() => ({
    heading: label,
    facts: [
      register.shown(rows.length, all),
      ...(query === '' ? [] : [screens.print.listSearch(query)]),
      ...filters.flatMap((filter) => {
        const option = filter.options.find(({ value }) => value === chosen[filter.name]);
        return option === undefined ? [] : [`${filter.label}: ${option.label}`];
      }),
    ],
    tables: [numberedTable(printed, rows, text)],
  }));

  const listen = (event: KeyboardEvent): boolean => {
    const at = rows.findIndex(({ id }) => id === selected);
    const row = rows[at];
    if (row === undefined) return false;
    if (onKey?.(event, row) === true) return true;
    if (event.key === 'Enter' || event.key === 'ArrowRight') {
      document.getElementById(fieldId(kind, firstField))?.focus();
      return true;
    }
    if (event.key !== 'Delete' || isReadOnly) return false;
    void app.entries.remove(kind, row.id, nameOf(row), (rows[at + 1] ?? rows[at - 1])?.id ?? null);
    return true;
  };

  return (
    <section id={entryListId(kind)} className={styles['panel']} aria-label={label}>
      <RegisterTools
        kind={kind}
        filters={filters}
        searchHint={searchHint}
        shown={rows.length}
        all={all}
        onAdd={props.onAdd}
        addLabel={props.addLabel}
      />
      {all === 0 ? (
        <div className={styles['empty']}>{empty}</div>
      ) : rows.length === 0 ? (
        <p className={styles['empty']}>{register.noneFound}</p>
      ) : (
        <>
          <PickList
            label={label}
            describedBy={`${entryListId(kind)}-hint`}
            rows={rows}
            heightOf={() => rowHeight}
            active={selected ?? undefined}
            onActive={(id) => app.entries.show(kind, { selected: id })}
            onKey={listen}
          >
            {children}
          </PickList>
          <p id={`${entryListId(kind)}-hint`} className={styles['hint']}>
            {hint === undefined ? register.listHint : `${register.listHint} · ${hint}`}
          </p>
        </>
      )}
    </section>
  );
}
