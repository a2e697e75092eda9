import { resolve } from 'node:path';

/** Folder names by which programs that copy files to other computers are known. */
const syncFolders =
  /^(OneDrive|Dropbox|Google Drive|GoogleDrive|My Drive|iCloud Drive|iCloudDrive|Nextcloud|Box)\b/i;

/**
 * The program or network that also handles files of this folder, or undefined. Two computers that write there at
 * once are kept apart by nothing but the lock, and a half-copied file may come back.
 */
export function sharedFolderKind(folder: string): string | undefined {
  const path = resolve(folder);
  if (path.startsWith('\\\\')) return path.split('\\').slice(0, 4).join('\\');
  return path.split(/[\\/]/).find((part) => syncFolders.test(part));
}
