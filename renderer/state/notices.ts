import type { OpenNotice } from '../../shared/host/contract.ts';

/** Of how backups are going only the latest counts. */
const ofBackups: readonly OpenNotice['kind'][] = ['backup-failed', 'backup-works'];

/** A list of notices with one more, which takes the place of those that it makes out of date. */
export function withNotice(notices: readonly OpenNotice[], notice: OpenNotice): readonly OpenNotice[] {
  const others = ofBackups.includes(notice.kind)
    ? notices.filter(({ kind }) => !ofBackups.includes(kind))
    : notices;
  return [...others, notice];
}
