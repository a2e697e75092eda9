import type { OpenNotice } from '../../../shared/host/contract.ts';
import { assertNever } from '../../../shared/model/words.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';

type Restored = Extract<OpenNotice, { kind: 'restored' }>;
type CopiesDamaged = Extract<OpenNotice, { kind: 'copies-damaged' }>;

/** What was found in a workspace's files and mended, in the officer's words. */
export function noticeText(notice: OpenNotice, text: Text): string {
  const { notices } = text.screens;
  switch (notice.kind) {
    case 'torn-line':
      return notices.tornLine(notice.setAside);
    case 'restored':
      return restoredText(notice, text);
    case 'migrated':
      return notices.migrated(notice.from, notice.backup);
    case 'clock-behind':
      return notices.clockBehind(formatMoment(notice.newest, text.language));
    case 'clock-ahead':
      return notices.clockAhead(
        formatMoment(notice.now, text.language),
        formatMoment(notice.newest, text.language),
      );
    case 'clock-was-ahead':
      return notices.clockWasAhead(formatMoment(notice.newest, text.language));
    case 'shared-folder':
      return notices.sharedFolder(notice.by);
    case 'copies-damaged':
      return copiesText(notice, text);
    case 'view-only-damage':
      return notices.viewOnlyDamage(filesText(notice.files, text));
    case 'backup-failed': {
      const { message } = text.failures[notice.code](notice.detail);
      return `${notices.backupFailed(formatMoment(notice.at, text.language), message)} ${notices.backupAdvice[notice.code]}`;
    }
    case 'backup-works':
      return notices.backupWorks(formatMoment(notice.at, text.language));
    case 'stale-lock':
      return notices.staleLock(notice.machine);
    default:
      return assertNever(notice);
  }
}

function restoredText({ files, restored, lost, upTo }: Restored, text: Text): string {
  const { notices } = text.screens;
  const reach = upTo === null ? '' : ` ${notices.upTo(formatMoment(upTo, text.language))}`;
  return notices.restored(filesText(files, text), restored, lost) + reach;
}

/** What is still kept and what was done come before the names of files: that is what an officer worries about. */
function copiesText({ files, kept, backupMade }: CopiesDamaged, text: Text): string {
  const { notices } = text.screens;
  const isLost = files.some(({ file }, index) =>
    files.some((other, at) => at !== index && isTwin(file, other.file)),
  );
  return [
    notices.copiesDamaged,
    ...(kept === null || isLost ? [] : [notices.copiesKept(kept.changes, kept.backups)]),
    ...(backupMade ? [notices.backupMade] : []),
    ...(isLost ? [notices.bothCopiesDamaged] : []),
    notices.damagedFiles(filesText(files, text)),
    notices.diskMayFail,
  ].join(' ');
}

interface ToldFile {
  readonly file: string;
  readonly fault: Restored['files'][number]['fault'];
  readonly setAside: string | null;
  readonly mended?: boolean;
}

function filesText(files: readonly ToldFile[], { screens }: Text): string {
  const { notices } = screens;
  const list = files.map(({ file, fault, setAside, mended }) => {
    const details = [
      notices.fileFaults[fault],
      ...(setAside === null ? [] : [notices.setAside(shortPath(setAside))]),
      ...(mended === true ? [notices.mended] : []),
      ...(mended === false && setAside === null && fault !== 'missing' ? [notices.leftInPlace] : []),
    ];
    return `${shortPath(file)} (${details.join(', ')})`;
  });
  return list.join('; ');
}

/** True for the two copies of one kept file. */
function isTwin(file: string, other: string): boolean {
  const name = /[0-9a-f]{64}\.json$/.exec(file)?.[0];
  return name !== undefined && other.endsWith(name);
}

/** A kept file is named by the 64 digits of its digest, of which a person compares the first. */
function shortPath(path: string): string {
  return path.replace(/([0-9a-f]{8})[0-9a-f]{56}/, '$1…');
}
