import { useEffect, type RefObject } from 'react';

/** The parts of the workspace that the keyboard is sent to. */
export const focusIds = {
  checklist: 'checklist',
  search: 'locality-search',
  localities: 'locality-list',
  status: 'detail-status',
  blockedBy: 'detail-blocked-by',
  reason: 'detail-reason',
  owner: 'detail-owner',
  note: 'detail-note',
  evidence: 'detail-evidence',
} as const;

/** False where that part is not on the screen. */
export function focusOn(part: keyof typeof focusIds): boolean {
  const element = document.getElementById(focusIds[part]);
  element?.focus();
  return element !== null;
}

/** Takes the keyboard in when the part of a dialog that had it is gone. */
export function useFocusRescue(to: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) to.current?.focus();
  });
}
