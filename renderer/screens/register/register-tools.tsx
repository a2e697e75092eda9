import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RecordKind } from '../../../shared/model/record.ts';
import { CrossIcon } from '../../components/icons.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { actionOf } from '../../state/actions.ts';
import { listOf } from '../../state/entry-lists.ts';
import { useApp, useAppState, useIsReadOnly, useText } from '../../state/hooks.ts';
import { ariaKeys } from '../../state/key-combination.ts';
import { focusEntryList } from './entry-list-focus.ts';
import type { Option } from './field-parts.ts';
import styles from './register-tools.module.css';

/** One thing that a list is filtered by. */
export interface ListFilter {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (Option & { readonly count: number })[];
  /** Its options stand in sight, each with its count; the others are drop-downs behind "more". */
  readonly isInSight?: boolean;
}

interface RegisterToolsProps {
  readonly kind: RecordKind;
  readonly filters: readonly ListFilter[];
  readonly searchHint: string;
  readonly shown: number;
  readonly all: number;
  readonly onAdd: (() => void) | undefined;
  readonly addLabel: string | undefined;
}

/** Above a register's list: search, filters, how many there are, and a new one. */
export function RegisterTools(props: RegisterToolsProps) {
  const { kind, filters, searchHint, shown, all, onAdd, addLabel } = props;
  const app = useApp();
  const { register } = useText();
  const isReadOnly = useIsReadOnly();
  const list = useAppState((state) => listOf(state, kind));
  const inSight = filters.filter(({ isInSight }) => isInSight === true);
  const behind = filters.filter(({ isInSight }) => isInSight !== true);
  const on = behind.filter(({ name }) => list.filters[name] !== undefined).length;
  const [isMore, setIsMore] = useState(on > 0);
  const isFiltered = list.query !== '' || Object.keys(list.filters).length > 0;
  const { keys } = actionOf('newEntry');

  return (
    <div className={styles['tools']}>
      <div className={styles['line']}>
        <SearchField
          isMain
          className={styles['search']}
          label={register.search}
          hint={searchHint}
          query={list.query}
          onQuery={(query) => app.entries.show(kind, { query })}
          onKey={(key) => {
            const isLeaving = key === 'ArrowDown' || key === 'Enter';
            if (isLeaving) focusEntryList(kind);
            return isLeaving;
          }}
        />
        {onAdd !== undefined && (
          <Button
            size="compact-md"
            disabled={isReadOnly}
            aria-keyshortcuts={ariaKeys(keys)}
            rightSection={<KeyCap isHint>{keys[0] ?? ''}</KeyCap>}
            onClick={onAdd}
          >
            {addLabel ?? register.add}
          </Button>
        )}
      </div>
      {inSight.map((filter) => (
        <FilterChips key={filter.name} kind={kind} filter={filter} />
      ))}
      <div className={styles['line']} hidden={all === 0}>
        <p className={styles['count']} role="status">
          {register.shown(shown, all)}
        </p>
        {isFiltered && (
          <button type="button" className={styles['link']} onClick={() => app.entries.clearFilters(kind)}>
            {register.clearFilters}
          </button>
        )}
        {behind.length > 0 && (
          <button
            type="button"
            className={styles['link']}
            aria-expanded={isMore}
            onClick={() => setIsMore(!isMore)}
          >
            {register.moreFilters(on)}
          </button>
        )}
      </div>
      {isMore && (
        <div className={styles['more']} role="group" aria-label={register.filters}>
          {behind.map((filter) => (
            <FilterSelect key={filter.name} kind={kind} filter={filter} />
          ))}
        </div>
      )}
    </div>
  );
}

interface FilterProps {
  readonly kind: RecordKind;
  readonly filter: ListFilter;
}

function FilterChips({ kind, filter: { name, label, options } }: FilterProps) {
  const app = useApp();
  const chosen = useAppState((state) => listOf(state, kind).filters[name]);
  return (
    <div className={styles['chips']} role="group" aria-label={label}>
      {options.map((option) => {
        const isOn = option.value === chosen;
        return (
          <button
            key={option.value}
            type="button"
            className={styles['chip']}
            aria-pressed={isOn}
            onClick={() => app.entries.filter(kind, name, isOn ? undefined : option.value)}
          >
            {option.label} <strong>{option.count}</strong>
            {isOn && <CrossIcon size={11} />}
          </button>
        );
      })}
    </div>
  );
}

function FilterSelect({ kind, filter: { name, label, options } }: FilterProps) {
  const app = useApp();
  const { register } = useText();
  const chosen = useAppState((state) => listOf(state, kind).filters[name]);
  return (
    <label className={styles['select']}>
      {label}
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          app.entries.filter(kind, name, value === '' ? undefined : value)
        }
      >
        <option value="">{register.every}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label} ({option.count})
          </option>
        ))}
      </select>
    </label>
  );
}
