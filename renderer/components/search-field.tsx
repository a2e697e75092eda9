import { TextInput } from '@mantine/core';
import {
  memo,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import { AfterFrame } from '../state/after-frame.ts';
import { hasModifier } from '../state/key-combination.ts';
import { focusIds } from './focus.ts';
import { SearchIcon } from './icons.tsx';

interface SearchFieldLook {
  readonly label: string;
  /** What stands in the empty field; left out: the label. */
  readonly hint?: string;
  /** The view's own search, to which "/" and Ctrl+F lead. */
  readonly isMain?: boolean;
  readonly size?: 'xs' | 'sm';
  readonly className?: string | undefined;
  readonly takesFocus?: boolean | undefined;
}

interface SearchFieldUse {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Takes a key that is not typed into the field; returns false to leave it alone. */
  readonly onKey?: (key: string, event: KeyboardEvent<HTMLInputElement>) => boolean;
}

/**
 * A field to search a list by. Escape empties it. It keeps what is typed by itself, and searches once the letter has
 * been seen; only a query that is set elsewhere, as by Escape, is put into it.
 */
export function SearchField({ query, onQuery, onKey, ...look }: SearchFieldLook & SearchFieldUse) {
  const input = useRef<HTMLInputElement>(null);
  const given = useRef<SearchFieldUse>({ query, onQuery });
  const [search] = useState(() => new AfterFrame());
  useLayoutEffect(() => {
    given.current = { query, onQuery, ...(onKey === undefined ? {} : { onKey }) };
    if (!search.isDue && input.current !== null && input.current.value !== query) input.current.value = query;
  }, [query, onQuery, onKey, search]);
  useEffect(() => () => search.callOff(), [search]);
  return <Field {...look} input={input} given={given} search={search} />;
}

const leadsOn = /^(?:Enter|Escape|Tab|Arrow.*|Page.*|F\d+)$/;

interface FieldProps extends SearchFieldLook {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly given: RefObject<SearchFieldUse>;
  /** For what is in the field and not searched for yet. */
  readonly search: AfterFrame;
}

const Field = memo(function Field(props: FieldProps) {
  const {
    label,
    hint = label,
    isMain = false,
    size = 'sm',
    className,
    takesFocus = false,
    input,
    given,
    search,
  } = props;
  const listen = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    // What was found comes before the key that leads on from it.
    if (hasModifier(event) || leadsOn.test(event.key)) flushSync(() => search.now());
    const { query, onQuery, onKey } = given.current;
    if (onKey?.(event.key, event) !== true) {
      if (event.key !== 'Escape' || query === '') return;
      onQuery('');
    }
    event.preventDefault();
  };
  return (
    <TextInput
      {...(isMain ? { id: focusIds.search, 'aria-keyshortcuts': '/ Control+F' } : {})}
      ref={input}
      type="search"
      size={size}
      className={className ?? ''}
      aria-label={label}
      placeholder={hint}
      leftSection={<SearchIcon size={size === 'xs' ? 13 : 16} />}
      autoComplete="off"
      data-autofocus={takesFocus || undefined}
      onChange={({ currentTarget: { value } }) => search.plan(() => given.current.onQuery(value))}
      onBlur={() => search.now()}
      onKeyDown={listen}
    />
  );
});
