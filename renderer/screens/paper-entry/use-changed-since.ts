import { useEffect, useState } from 'react';
import { useApp } from '../../state/hooks.ts';
import type { OpenSheet } from './open-sheet.ts';

/** What became of a locality's answers since its sheet was printed. */
export interface ChangedSince {
  /** `typed` where no code was scanned: then nothing is known of the sheet. */
  readonly kind: 'typed' | 'unreadable' | 'same' | 'looking' | 'changed' | 'unknown';
  /** The items that were answered otherwise then. */
  readonly items: readonly string[];
}

export function useChangedSince(sheet: OpenSheet): ChangedSince {
  const app = useApp();
  const [found, setFound] = useState<readonly string[] | 'unknown'>();
  const printed = sheet.printed?.shortCode;
  const isOlder = printed !== undefined && printed !== sheet.shortCode;
  useEffect(() => {
    if (!isOlder) return undefined;
    let isShown = true;
    const items = sheet.items.map(({ id }) => id);
    app.paperEntry.changedSince(sheet.locality.code, printed, sheet.before, items).then(
      (changed) => isShown && setFound(changed ?? 'unknown'),
      () => isShown && setFound('unknown'),
    );
    return () => {
      isShown = false;
    };
  }, [app, sheet, printed, isOlder]);

  if (sheet.printed === undefined) return { kind: 'typed', items: [] };
  if (printed === undefined) return { kind: 'unreadable', items: [] };
  if (!isOlder) return { kind: 'same', items: [] };
  if (found === undefined) return { kind: 'looking', items: [] };
  return found === 'unknown' ? { kind: 'unknown', items: [] } : { kind: 'changed', items: found };
}
