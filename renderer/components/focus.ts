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
