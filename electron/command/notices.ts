import type { OpenNotice } from '../../shared/host/contract.ts';
import type { Text } from '../../shared/text/index.ts';
import type { FolderReading } from '../workspace/folder-reading.ts';

/** What a command says on the standard error about damage that it read around: a line a file. */
export function damageLines(
  folder: string,
  { damages, restored }: FolderReading,
  { commands }: Text,
): string[] {
  if (damages.length === 0) return [];
  const lines = damages.map(({ file, fault }) => `${folder}: ${file}: ${commands.fileFaults[fault]}`);
  return [...lines, `${folder}: ${commands.damageFound(restored.mirror + restored.backups)}`];
}

/** What a command says about what opening for writing found and mended. */
export function noticeLines(folder: string, notices: readonly OpenNotice[], { commands }: Text): string[] {
  return notices.flatMap((notice) => {
    if (notice.kind !== 'restored') return [];
    const files = notice.files.map(({ file, fault, setAside }) => {
      const kept = setAside === null ? '' : ` -> ${setAside}`;
      return `${folder}: ${file}: ${commands.fileFaults[fault]}${kept}`;
    });
    return [...files, `${folder}: ${commands.restoredNotice(notice.changes, notice.lost)}`];
  });
}
