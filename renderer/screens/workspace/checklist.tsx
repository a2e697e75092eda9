import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { PlatformSection } from '../../state/checklist.ts';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import { ItemRow, itemRowId } from './item-row.tsx';
import styles from './checklist.module.css';
import { focusIds } from '../../components/focus.ts';
import { moveOfKey } from './move.ts';
import type { LocalityChecklist } from './use-checklist.ts';

/** The items of the locality, grouped by platform: one tab stop, moved through by the arrow keys. */
export function Checklist({ locality, sections }: LocalityChecklist) {
  const app = useApp();
  const { screens } = useText();
  const selected = useAppState((state) => state.item);
  const box = useRef<HTMLDivElement>(null);
  const ids = sections.flatMap(({ rows }) => rows.map(({ item }) => item.id));
  const at = ids.indexOf(selected ?? '');
  const isUnreported = !sections.some(({ hasBegun }) => hasBegun);

  useEffect(() => {
    // A list that was waited for must not take the keyboard from where it went meanwhile.
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.getElementById(itemRowId(selected ?? ''))?.scrollIntoView({ block: 'nearest' });
  }, [selected, locality]);

  const listen = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || (event.key === 'ArrowRight' && !event.altKey)) app.wishFocus('note');
    else {
      const to = moveOfKey(event, at, ids.length, pageOf(box.current));
      const next = to === undefined ? undefined : ids[to];
      if (next === undefined) return;
      app.selectItem(next);
    }
    event.preventDefault();
  };

  return (
    <>
      {isUnreported && (
        <p className={styles['hint']}>
          <strong>{screens.checklist.notReported}</strong> {screens.checklist.howToStart}
        </p>
      )}
      <div
        ref={box}
        id={focusIds.checklist}
        className={styles['list']}
        role="listbox"
        tabIndex={0}
        aria-label={screens.checklist.heading}
        aria-activedescendant={at >= 0 ? itemRowId(selected ?? '') : undefined}
        onKeyDown={listen}
      >
        {sections.map((section) => (
          <Section key={section.platform.id} locality={locality.code} section={section} />
        ))}
      </div>
    </>
  );
}

interface SectionProps {
  readonly locality: string;
  readonly section: PlatformSection;
}

function Section({ locality, section: { platform, rows } }: SectionProps) {
  const { language } = useText();
  const selected = useAppState((state) => state.item);
  return (
    <div role="group" aria-label={`${platform.code}: ${platform.name[language]}`}>
      <div className={styles['heading']} aria-hidden="true">
        <span className={styles['code']}>{platform.code}</span> {platform.name[language]}
      </div>
      {rows.map((row) => (
        <ItemRow
          key={row.item.id}
          locality={locality}
          item={row.item}
          inConflict={row.inConflict}
          isSelected={row.item.id === selected}
        />
      ))}
    </div>
  );
}

/** How many rows make a page, by the height of the first. */
function pageOf(box: HTMLElement | null): number {
  const row = box?.querySelector<HTMLElement>('[role="option"]');
  if (!box || !row) return 1;
  return Math.max(1, Math.floor(box.clientHeight / row.offsetHeight) - 1);
}
