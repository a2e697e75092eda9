import type { OpenNotice } from '../../../shared/host/contract.ts';
import { assertNever } from '../../../shared/model/words.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';

type Restored = Extract<OpenNotice, { kind: 'restored' }>;

/** What opening found and mended, in the officer's words. */
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
    case 'stale-lock':
      return notices.staleLock(notice.machine);
    default:
      return assertNever(notice);
  }
}

function restoredText({ files, restored, lost, upTo }: Restored, { language, screens }: Text): string {
  const { notices } = screens;
  const list = files.map(({ file, fault, setAside }) => {
    const where = setAside === null ? '' : `, ${notices.setAside(setAside)}`;
    return `${file} (${notices.fileFaults[fault]}${where})`;
  });
  const reach = upTo === null ? '' : ` ${notices.upTo(formatMoment(upTo, language))}`;
  return notices.restored(list.join('; '), restored, lost) + reach;
}
