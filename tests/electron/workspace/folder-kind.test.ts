import { describe, expect, it } from 'vitest';
import { sharedFolderKind, type DiskFacts } from '../../../electron/workspace/folder-kind.ts';

/** What a computer tells of its disks; a path that is not named here is its own real path. */
function facts(
  platform: NodeJS.Platform,
  { real = {}, mounts = '' }: { real?: Readonly<Record<string, string>>; mounts?: string } = {},
): DiskFacts {
  return {
    platform,
    realPath: (folder) => Promise.resolve(real[folder] ?? folder),
    mounts: () => Promise.resolve(mounts),
  };
}

describe('a folder on Windows', () => {
  const mapped = { real: { 'Z:\\hồ sơ\\79': '\\\\SKHCN-NAS\\chung\\hồ sơ\\79' } };
  it.each([
    ['\\\\SKHCN-NAS\\chung\\hồ sơ\\79', '\\\\SKHCN-NAS\\chung'],
    ['\\\\?\\UNC\\SKHCN-NAS\\chung\\79', '\\\\SKHCN-NAS\\chung'],
    ['Z:\\hồ sơ\\79', '\\\\SKHCN-NAS\\chung'],
    ['C:\\Users\\huong\\OneDrive - Sở KHCN\\79', 'OneDrive - Sở KHCN'],
    ['C:\\Users\\huong\\Google Drive\\79', 'Google Drive'],
    ['G:\\My Drive\\79', 'My Drive'],
    ['C:\\Users\\huong\\iCloudDrive\\79', 'iCloudDrive'],
    ['C:\\Users\\huong\\Dropbox (Cá nhân)\\79', 'Dropbox (Cá nhân)'],
    ['C:\\Users\\huong\\WPS Cloud Files\\79', 'WPS Cloud Files'],
    ['D:\\MEGA\\79', 'MEGA'],
  ])('%s is shared by %s', async (folder, by) => {
    expect(await sharedFolderKind(folder, facts('win32', mapped))).toBe(by);
  });

  it('is shared also where only a link leads to the program that copies it', async () => {
    const real = { 'C:\\Users\\huong\\Documents\\79': 'C:\\Users\\huong\\OneDrive\\Documents\\79' };
    expect(await sharedFolderKind('C:\\Users\\huong\\Documents\\79', facts('win32', { real }))).toBe(
      'OneDrive',
    );
  });

  it.each(['C:\\Users\\huong\\Documents\\79', 'E:\\79', 'C:\\Box của tôi\\79', 'C:\\Mega dự án\\79'])(
    '%s is not shared',
    async (folder) => {
      expect(await sharedFolderKind(folder, facts('win32'))).toBeUndefined();
    },
  );
});

describe('a folder on Linux', () => {
  const mounts = [
    '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
    '41 22 0:36 / /mnt/chung rw,relatime shared:2 - nfs4 nas.skhcn:/chung rw,vers=4.2',
    '42 22 0:37 / /mnt/hồ\\040sơ rw,relatime shared:3 master:1 - cifs //SKHCN-NAS/chung rw,vers=3.1.1',
    '43 22 0:38 / /home/huong/xa rw,nosuid - fuse.sshfs huong@may-chu:/srv rw,user_id=1000',
    '44 22 0:39 / /mnt/vm rw - 9p none rw,trans=virtio',
    '45 41 8:2 / /mnt/chung/đĩa rw - ext4 /dev/sdb1 rw',
    '46 22 0:40 / /media/usb rw - fuseblk /dev/sdc1 rw',
    'not a line of mounts',
  ].join('\n');
  it.each([
    ['/mnt/chung/79', 'nas.skhcn:/chung'],
    ['/mnt/hồ sơ/79', '//SKHCN-NAS/chung'],
    ['/home/huong/xa/79', 'huong@may-chu:/srv'],
    ['/mnt/vm/79', '/mnt/vm'],
    ['/home/huong/Nextcloud/79', 'Nextcloud'],
  ])('%s is shared by %s', async (folder, by) => {
    expect(await sharedFolderKind(folder, facts('linux', { mounts }))).toBe(by);
  });

  it.each(['/home/huong/79', '/mnt/chung/đĩa/79', '/mnt/chung-khác/79', '/media/usb/79'])(
    '%s is not shared',
    async (folder) => {
      expect(await sharedFolderKind(folder, facts('linux', { mounts }))).toBeUndefined();
    },
  );

  it('is followed to where a link leads', async () => {
    const real = { '/home/huong/79': '/mnt/chung/79' };
    expect(await sharedFolderKind('/home/huong/79', facts('linux', { mounts, real }))).toBe(
      'nas.skhcn:/chung',
    );
  });
});

describe('a folder on macOS', () => {
  const mounts = [
    '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)',
    '//huong:mat-khau@SKHCN-NAS/chung on /Volumes/chung (smbfs, nodev, nosuid, mounted by huong)',
    'nas:/export on /Volumes/tài liệu (nfs, nodev, nosuid)',
    '/dev/disk4s1 on /Volumes/USB (msdos, local, nodev, nosuid, noowners)',
  ].join('\n');
  it.each([
    // Neither the name nor the password is shown.
    ['/Volumes/chung/79', '//SKHCN-NAS/chung'],
    ['/Volumes/tài liệu/79', 'nas:/export'],
    ['/Users/huong/Library/Mobile Documents/com~apple~CloudDocs/79', 'com~apple~CloudDocs'],
    ['/Users/huong/Library/CloudStorage/OneDrive-SoKHCN/79', 'OneDrive'],
    ['/Users/huong/Library/CloudStorage/GoogleDrive-a@b.vn/My Drive/79', 'GoogleDrive'],
  ])('%s is shared by %s', async (folder, by) => {
    expect(await sharedFolderKind(folder, facts('darwin', { mounts }))).toBe(by);
  });

  it.each(['/Users/huong/Documents/79', '/Volumes/USB/79'])('%s is not shared', async (folder) => {
    expect(await sharedFolderKind(folder, facts('darwin', { mounts }))).toBeUndefined();
  });
});

describe('a folder of a computer that tells nothing of its disks', () => {
  it('is judged by its name, and opens all the same', async () => {
    const silent: DiskFacts = {
      platform: 'linux',
      realPath: () => Promise.reject(new Error('ENOENT')),
      mounts: () => Promise.reject(new Error('EACCES')),
    };
    expect(await sharedFolderKind('/home/huong/79', silent)).toBeUndefined();
    expect(await sharedFolderKind('/home/huong/OneDrive/79', silent)).toBe('OneDrive');
  });

  it('is not taken for shared here', async () => {
    expect(await sharedFolderKind(import.meta.dirname)).toBeUndefined();
  });
});
