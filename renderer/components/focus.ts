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

export function focusOn(part: keyof typeof focusIds): void {
  document.getElementById(focusIds[part])?.focus();
}

/** Takes the keyboard in when the part of a dialog that had it is gone. */
export function useFocusRescue(to: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) to.current?.focus();
  });
}
