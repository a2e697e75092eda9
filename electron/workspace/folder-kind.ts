import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import { promisify } from 'node:util';

/** Folder names by which programs that copy files to other computers are known; an account may follow them. */
const syncFolders =
  /^(OneDrive|Dropbox|Google ?Drive|My Drive|iCloud ?Drive|com~apple~CloudDocs|Nextcloud|ownCloud|Synology ?Drive|pCloud ?Drive|WPS ?Cloud ?Files)\b/i;

/** Names that are words as well, so that nothing may follow them. */
const syncFoldersExactly = /^(Box|Box Sync|MEGA|MEGAsync|Syncthing|Tresorit)$/;

/** macOS keeps the folders of such programs here, each named `PROGRAM-ACCOUNT`. */
const cloudStorage = /[\\/]Library[\\/]CloudStorage[\\/]([^\\/-]+)/;

/** File systems that are another computer's disk, as Linux names them in /proc/self/mountinfo and macOS in `mount`. */
const networkFileSystems = new Set([
  ...['nfs', 'nfs4', 'cifs', 'smb', 'smb2', 'smb3', 'smbfs', 'ncpfs', 'afs', 'afpfs', 'webdav', 'davfs'],
  ...['9p', 'ceph', 'glusterfs', 'lustre', 'gpfs', 'beegfs', 'ocfs2', 'gfs2'],
  ...[
    'fuse.sshfs',
    'fuse.davfs',
    'fuse.davfs2',
    'fuse.rclone',
    'fuse.glusterfs',
    'fuse.ceph',
    'fuse.gvfsd-fuse',
  ],
  ...['fuse.onedriver', 'fuse.google-drive-ocamlfuse'],
]);

/** What this computer tells of its disks. */
export interface DiskFacts {
  readonly platform: NodeJS.Platform;
  /** The path with every link and mapped drive letter followed. */
  readonly realPath: (folder: string) => Promise<string>;
  /** The text of /proc/self/mountinfo on Linux, the output of `mount` on macOS; empty where there is none. */
  readonly mounts: () => Promise<string>;
}

const run = promisify(execFile);

const hereAndNow: DiskFacts = {
  platform: process.platform,
  realPath: (folder) => realpath(folder),
  mounts: async () => {
    if (process.platform === 'linux') return readFile('/proc/self/mountinfo', 'utf8');
    if (process.platform === 'darwin') return (await run('/sbin/mount', { timeout: 2_000 })).stdout;
    return '';
  },
};

/**
 * The program or network that also handles files of this folder, or undefined. Two computers that write there at
 * once are kept apart by nothing but the lock, and a half-copied file may come back.
 */
export async function sharedFolderKind(
  folder: string,
  facts: DiskFacts = hereAndNow,
): Promise<string | undefined> {
  const path = (facts.platform === 'win32' ? win32 : posix).resolve(folder);
  const real = await facts.realPath(path).catch(() => path);
  return kindOf(path) ?? kindOf(real) ?? networkMount(real, await facts.mounts().catch(() => ''));
}

/** A share by its name, which a mapped drive letter stands for, or a program by the name of its folder. */
function kindOf(path: string): string | undefined {
  const plain = path.replace(/^\\\\\?\\UNC\\/i, '\\\\').replace(/^\\\\\?\\/, '');
  if (plain.startsWith('\\\\')) return plain.split('\\').slice(0, 4).join('\\');
  const program = cloudStorage.exec(plain)?.[1];
  return program ?? plain.split(/[\\/]/).find(isSyncFolder);
}

function isSyncFolder(name: string): boolean {
  return syncFolders.test(name) || syncFoldersExactly.test(name);
}

interface Mount {
  readonly place: string;
  readonly type: string;
  /** What is mounted there, such as `//server/share`. */
  readonly source: string;
}

/** The share that a folder is on: the last mount of the longest place that holds it decides. */
function networkMount(path: string, mounts: string): string | undefined {
  let nearest: Mount | undefined;
  for (const line of mounts.split('\n')) {
    const mount = linuxMount(line) ?? macMount(line);
    if (mount === undefined || !isIn(path, mount.place)) continue;
    if (nearest === undefined || mount.place.length >= nearest.place.length) nearest = mount;
  }
  if (nearest === undefined || !networkFileSystems.has(nearest.type)) return undefined;
  return nearest.source === 'none' || nearest.source === '' ? nearest.place : nearest.source;
}

/** `36 35 98:0 /root /mnt rw,noatime master:1 - nfs4 server:/export rw`; see proc(5). */
function linuxMount(line: string): Mount | undefined {
  const [, place, type, source] = /^\d+ \d+ \S+ \S+ (\S+) .* - (\S+) (\S*)/.exec(line) ?? [];
  if (place === undefined || type === undefined) return undefined;
  return { place: unescape(place), type, source: unescape(source ?? '') };
}

/** `//officer@server/share on /Volumes/share (smbfs, nodev, nosuid, mounted by officer)`; see mount(8). */
function macMount(line: string): Mount | undefined {
  const [, source, place, type] = /^(.*) on (\/.*) \(([\w.]+)[,)]/.exec(line) ?? [];
  if (source === undefined || place === undefined || type === undefined) return undefined;
  // A name and a password that stand before the server are nobody's business.
  return { place, type, source: source.replace(/^(\/\/)?[^/@]*@/, '$1') };
}

/** Linux writes spaces and the like as three octal digits. */
function unescape(text: string): string {
  return text.replaceAll(/\\([0-7]{3})/g, (_all, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(place.endsWith('/') ? place : `${place}/`);
}
