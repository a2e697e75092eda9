import { TextInput } from '@mantine/core';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { SearchIcon } from '../../components/icons.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { useApp, useText } from '../../state/hooks.ts';
import { keyOf, type Target } from '../../state/palette.ts';
import { moveOfKey } from '../workspace/move.ts';
import styles from './palette-dialog.module.css';
import { TargetRow } from './target-row.tsx';
import { follow } from './follow.ts';

const listId = 'palette-results';
const page = 8;

/** Any locality, item, view or action by a few letters: a text field with the list of what it finds. */
export function PaletteDialog() {
  const app = useApp();
  const { palette } = useText();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const groups = useMemo(() => app.palette.find(query), [app, query]);
  const targets = groups.flatMap(({ targets: inGroup }) => inGroup);
  const all = groups.reduce((sum, { of }) => sum + of, 0);
  const chosen = targets[Math.min(at, targets.length - 1)];
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, query]);

  const choose = (target: Target): void => {
    app.palette.remember(target);
    app.closeDialog();
    // What had the keyboard has it back by then: whatever is opened next returns it there in turn.
    window.setTimeout(() => follow(app, target));
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      if (chosen !== undefined) choose(chosen);
    } else if (event.key !== 'Home' && event.key !== 'End') {
      const to = moveOfKey(event, at, targets.length, page);
      if (to === undefined) return;
      setAt(to);
    } else return;
    event.preventDefault();
  };

  return (
    <Dialog onClose={app.closeDialog} title={palette.heading} size="lg">
      <div className={styles['palette']}>
        <TextInput
          // At once, not after the dialog's own pause: whoever knows the key types on.
          autoFocus
          data-autofocus
          role="combobox"
          aria-label={palette.label}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : rowId(chosen)}
          placeholder={palette.hint}
          leftSection={<SearchIcon />}
          autoComplete="off"
          value={query}
          onChange={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setAt(0);
          }}
          onKeyDown={listen}
        />
        <p role="status" className={styles['found']}>
          {query !== '' && palette.found(targets.length, all)}
        </p>
        <div ref={list} id={listId} role="listbox" aria-label={palette.results} className={styles['list']}>
          {groups.map(({ kind, targets: inGroup }) => (
            <div key={kind} role="group" aria-label={palette.groups[kind]}>
              <div className={styles['group']} aria-hidden="true">
                {palette.groups[kind]}
              </div>
              {inGroup.map((target) => (
                <TargetRow
                  key={keyOf(target)}
                  id={rowId(target)}
                  target={target}
                  isChosen={target === chosen}
                  onChoose={() => choose(target)}
                />
              ))}
            </div>
          ))}
        </div>
        <div className={styles['foot']}>
          <p aria-hidden="true">
            <KeyCap>↑</KeyCap> <KeyCap>↓</KeyCap> {palette.keys.move} <KeyCap>Enter</KeyCap>{' '}
            {palette.keys.open} <KeyCap>Esc</KeyCap> {palette.keys.close}
          </p>
        </div>
      </div>
    </Dialog>
  );
}

function rowId(target: Target): string {
  return `palette-${keyOf(target).replaceAll(' ', '-')}`;
}
