import { useMemo, useState, type ReactNode } from 'react';
import { templateText } from '../../../shared/text/template.ts';
import { fold, matches } from '../../../shared/text/fold.ts';
import { SearchField } from '../../components/search-field.tsx';
import { GateMark } from '../../components/gate-mark.tsx';
import { useOpen, useText } from '../../state/hooks.ts';
import { filterLocalities, listLocalities } from '../../state/localities.ts';
import { itemsOf } from '../../state/members.ts';
import { PickList, type PickRow } from '../exchange/pick-list.tsx';
import styles from './member-picker.module.css';

interface TicksProps {
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ids: readonly string[], isTicked: boolean) => void;
  readonly takesFocus: boolean;
}

/** The plan's localities to tick, found without accents. */
export function PlaceTicks(props: TicksProps) {
  const { words, register } = useText();
  const { plan } = useOpen().workspace;
  const [query, setQuery] = useState('');
  const rows = useMemo(
    () =>
      filterLocalities(listLocalities(plan), { query, verdicts: [] }, () => undefined).map(
        ({ locality }) => ({
          id: locality.code,
          name: words.localityName(locality.type, locality.name),
        }),
      ),
    [plan, query, words],
  );
  return (
    <Ticks
      {...props}
      label={register.picker.places}
      find={register.picker.findPlace}
      query={query}
      onQuery={setQuery}
      rows={rows}
    >
      {(row) => (
        <span className={styles['option']}>
          <span className={styles['name']} title={row.name}>
            {row.name}
          </span>
          <span className={styles['code']}>{row.id}</span>
        </span>
      )}
    </Ticks>
  );
}

interface ItemTickRow extends PickRow {
  readonly title: string;
  readonly isGate: boolean;
}

/** The plan's items to tick, under their platforms. */
export function ItemTicks(props: TicksProps) {
  const { language, register } = useText();
  const { plan } = useOpen().workspace;
  const [query, setQuery] = useState('');
  const rows = useMemo(() => {
    const folded = fold(query);
    return itemsOf(plan).flatMap(({ platform, items }): ItemTickRow[] => {
      const found = items
        .map(({ id, gate, template }) => ({
          id,
          title: templateText(template.title, language, plan.campaign.cutover),
          isGate: gate,
        }))
        .filter(({ id, title }) => folded === '' || matches(fold(`${id} ${title}`), folded));
      if (found.length === 0) return [];
      return [
        { id: platform.id, isHeading: true, title: platform.shortName[language], isGate: false },
        ...found,
      ];
    });
  }, [plan, query, language]);
  return (
    <Ticks
      {...props}
      label={register.picker.items}
      find={register.picker.findItem}
      query={query}
      onQuery={setQuery}
      rows={rows}
    >
      {(row) =>
        row.isHeading === true ? (
          row.title
        ) : (
          <span className={styles['option']}>
            <span className={styles['code']}>{row.id}</span>
            <span className={styles['name']} title={row.title}>
              {row.isGate && <GateMark />} {row.title}
            </span>
          </span>
        )
      }
    </Ticks>
  );
}

interface TickListProps<Row extends PickRow> extends TicksProps {
  readonly label: string;
  readonly find: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
}

function Ticks<Row extends PickRow>(props: TickListProps<Row>) {
  const { label, find, query, onQuery, rows, ticked, onTick, takesFocus, children } = props;
  const { register } = useText();
  const [active, setActive] = useState<string>();
  const shown = useMemo(() => rows.filter(({ isHeading }) => isHeading !== true).map(({ id }) => id), [rows]);
  return (
    <section className={styles['list']} aria-label={label}>
      <SearchField label={find} query={query} onQuery={onQuery} takesFocus={takesFocus} />
      <p className={styles['count']}>
        <strong role="status">
          {label}: {register.picker.ticked(ticked.size)}
        </strong>
        <button type="button" className={styles['link']} onClick={() => onTick(shown, true)}>
          {register.picker.tickShown}
        </button>
        {ticked.size > 0 && (
          <button type="button" className={styles['link']} onClick={() => onTick([...ticked], false)}>
            {register.picker.untick}
          </button>
        )}
      </p>
      <PickList
        label={label}
        rows={rows}
        heightOf={() => 2.125}
        active={active ?? shown[0]}
        onActive={setActive}
        ticked={ticked}
        onTick={onTick}
      >
        {children}
      </PickList>
      <p className={styles['hint']}>{register.picker.hint}</p>
    </section>
  );
}
