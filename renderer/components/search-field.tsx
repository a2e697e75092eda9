import { TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { focusIds } from './focus.ts';
import { SearchIcon } from './icons.tsx';

interface SearchFieldProps {
  readonly label: string;
  /** What stands in the empty field; left out: the label. */
  readonly hint?: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The view's own search, to which "/" and Ctrl+F lead. */
  readonly isMain?: boolean;
  /** Takes a key that is not typed into the field; returns false to leave it alone. */
  readonly onKey?: (key: string, event: KeyboardEvent<HTMLInputElement>) => boolean;
  readonly size?: 'xs' | 'sm';
  readonly className?: string | undefined;
  readonly takesFocus?: boolean | undefined;
}

/** A field to search a list by. Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, hint = label, query, onQuery, isMain = false, onKey, size = 'sm' } = props;
  const { className, takesFocus = false } = props;
  const listen = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (onKey?.(event.key, event) !== true) {
      if (event.key !== 'Escape' || query === '') return;
      onQuery('');
    }
    event.preventDefault();
  };
  return (
    <TextInput
      {...(isMain ? { id: focusIds.search, 'aria-keyshortcuts': '/ Control+F' } : {})}
      type="search"
      size={size}
      className={className ?? ''}
      aria-label={label}
      placeholder={hint}
      leftSection={<SearchIcon size={size === 'xs' ? 13 : 16} />}
      autoComplete="off"
      data-autofocus={takesFocus || undefined}
      value={query}
      onChange={({ currentTarget }) => onQuery(currentTarget.value)}
      onKeyDown={listen}
    />
  );
}
