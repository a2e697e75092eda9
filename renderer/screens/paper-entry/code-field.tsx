import { TextInput } from '@mantine/core';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { ListedLocality } from '../../state/localities.ts';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import { hasModifier } from '../../state/key-combination.ts';
import { findPlaces, type Resolved } from './resolve-code.ts';
import { focusSheet } from './sheet-focus.ts';
import styles from './paper-entry.module.css';

interface CodeFieldProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly resolve: (typed: string) => Resolved;
  /** True where what was typed led somewhere. */
  readonly onTaken: (resolved: Resolved, typed: string) => boolean;
  readonly onTyping: () => void;
  /** To the locality after (1) or before (-1) the one that is open. */
  readonly onGo: (by: number) => void;
  readonly fault: string | undefined;
  readonly hasSheet: boolean;
}

/** Takes a scan, a code, a name or a row number; names that fit are offered meanwhile. */
export function CodeField({ ref, resolve, onTaken, onTyping, onGo, fault, hasSheet }: CodeFieldProps) {
  const app = useApp();
  const { paperEntry } = useText();
  const { plan } = useOpen().workspace;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(-1);
  const places = typed === '' || resolve(typed).kind === 'row' ? [] : findPlaces(typed, plan);
  const active = places[chosen];

  const accept = (resolved: Resolved): void => {
    if (!onTaken(resolved, typed)) return;
    setTyped('');
    setChosen(-1);
    focusSheet();
  };
  const open = ({ locality }: ListedLocality): void =>
    accept({ kind: 'sheet', locality: locality.code, printed: undefined });

  const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
    const isEmpty = typed === '';
    switch (event.key) {
      case 'Enter':
        if (active !== undefined) return () => open(active);
        return isEmpty ? undefined : () => accept(resolve(typed));
      case 'ArrowDown':
        if (places.length > 0) return () => setChosen((chosen + 1) % places.length);
        return hasSheet ? focusSheet : undefined;
      case 'ArrowUp':
        return places.length > 0
          ? () => setChosen((Math.max(chosen, 0) + places.length - 1) % places.length)
          : undefined;
      case 'Escape':
        return isEmpty
          ? undefined
          : () => {
              setTyped('');
              setChosen(-1);
            };
      case '[':
      case ']':
        return isEmpty && !hasModifier(event) ? () => onGo(event.key === ']' ? 1 : -1) : undefined;
      // Caps Lock makes it the capital.
      case 'z':
      case 'Z':
        return isEmpty && (event.ctrlKey || event.metaKey) && !event.shiftKey ? app.undo : undefined;
      default:
        return undefined;
    }
  };

  const listen = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const action = actionOf(event);
    if (action === undefined) return;
    event.preventDefault();
    action();
  };

  return (
    <div className={styles['code']}>
      <TextInput
        ref={ref}
        data-autofocus
        // A dialog closes by Escape; here that first empties the field.
        data-mantine-stop-propagation={typed !== ''}
        label={paperEntry.field}
        description={paperEntry.fieldHint}
        error={fault}
        role="combobox"
        aria-expanded={places.length > 0}
        aria-controls="paper-entry-places"
        aria-activedescendant={active && placeId(active)}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setChosen(-1);
          onTyping();
        }}
        onKeyDown={listen}
      />
      <Places places={places} active={active} onOpen={open} />
    </div>
  );
}

interface PlacesProps {
  readonly places: readonly ListedLocality[];
  readonly active: ListedLocality | undefined;
  readonly onOpen: (place: ListedLocality) => void;
}

function Places({ places, active, onOpen }: PlacesProps) {
  const { words, paperEntry } = useText();
  return (
    <div
      id="paper-entry-places"
      role="listbox"
      aria-label={paperEntry.found}
      className={styles['places']}
      hidden={places.length === 0}
    >
      {places.map((place) => {
        const { locality, province } = place;
        return (
          <div
            key={locality.code}
            id={placeId(place)}
            role="option"
            aria-selected={place === active}
            className={styles['place']}
            // The field keeps the keyboard.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onOpen(place)}
          >
            <span>{words.localityName(locality.type, locality.name)}</span>
            <span className={styles['soft']}>
              {locality.code}
              {locality.parent !== null && province !== undefined && ` · ${province.name}`}
            </span>
          </div>
        );
      })}
    </div>
  );
}

function placeId({ locality }: ListedLocality): string {
  return `paper-place-${locality.code}`;
}
