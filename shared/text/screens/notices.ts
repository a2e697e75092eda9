import { numberEn, numberVi } from '../numbers.ts';
import type { Section } from '../section.ts';

/** What an officer is told of a workspace's files when it opens or later, and where nothing can be written. */
const vi = {
  notices: {
    heading: 'Điều cần biết về hồ sơ',
    tornLine: (file: string): string =>
      `Lần trước ứng dụng dừng đột ngột khi đang ghi. Dòng ghi dở đã được cất riêng tại ${file}; mọi nội dung đã báo "Đã lưu" vẫn còn nguyên.`,
    staleLock: (machine: string): string =>
      `Hồ sơ còn mang khóa của một lần chạy đã dừng trên máy ${machine}. Khóa cũ đã được gỡ; dữ liệu không bị ảnh hưởng.`,
    restored: (files: string, restored: number, lost: number): string =>
      `Có tệp bị hỏng: ${files}. Tệp hỏng được cất riêng, không bị xóa. Đã tìm lại ${restored} thay đổi từ bản sao; ${lost === 0 ? 'không mất thay đổi nào' : `${lost} thay đổi không tìm lại được`}.`,
    fileFaults: { missing: 'bị mất', unreadable: 'không đọc được', damaged: 'hỏng', cut: 'bị cắt cụt' },
    setAside: (file: string): string => `cất tại ${file}`,
    upTo: (moment: string): string => `Số liệu hiện có đến ${moment}.`,
    copiesDamaged: 'Có bản dự phòng bị hỏng.',
    damagedFiles: (files: string): string => `Tệp hỏng: ${files}.`,
    mended: 'đã thay bằng bản còn tốt',
    leftInPlace: 'chưa chuyển đi được',
    copiesKept: (changes: number, backups: number): string =>
      `Số liệu không mất gì: cả ${numberVi(changes)} thay đổi vẫn nguyên vẹn, còn ${numberVi(backups)} bản sao lưu tốt.`,
    backupMade: 'Đã lập ngay một bản sao lưu mới.',
    bothCopiesDamaged: 'Cả hai bản của một tệp đã nhận đều hỏng: hãy nhận lại tệp đó.',
    diskMayFail:
      'Nếu còn báo như thế này, ổ đĩa có thể sắp hỏng: hãy chép hồ sơ sang ổ đĩa khác (trình đơn, mục Sao lưu và khôi phục).',
    viewOnlyDamage: (files: string): string =>
      `Có tệp bị hỏng: ${files}. Số liệu đang hiện được lấy từ các bản còn tốt. Chưa sửa được vì hồ sơ chỉ xem: hãy chép hồ sơ sang ổ đĩa ghi được rồi mở ở đó.`,
    backupFailed: (moment: string, message: string): string =>
      `${moment}: chưa lập được bản sao lưu. ${message}. Các bản sao lưu cũ còn nguyên; ứng dụng tự thử lại mỗi giờ.`,
    backupAdvice: {
      'disk-full': 'Hãy giải phóng dung lượng ổ đĩa.',
      'cannot-write': 'Hãy kiểm tra quyền ghi hoặc phần mềm diệt vi-rút.',
      'cannot-read': 'Hãy kiểm tra ổ đĩa còn đọc được.',
      'workspace-damaged': 'Hãy về màn hình đầu rồi mở lại hồ sơ: chỗ hỏng sẽ được lấy lại từ bản còn tốt.',
      unexpected: 'Hãy đóng và mở lại ứng dụng; nếu vẫn vậy, hãy chép hồ sơ sang ổ đĩa khác.',
    },
    backupWorks: (moment: string): string => `${moment}: đã sao lưu lại được. Không cần làm gì thêm.`,
    migrated: (from: number, backup: string | null): string =>
      `Hồ sơ theo định dạng cũ (${from}) đã được chuyển sang định dạng hiện nay.${backup === null ? '' : ` Bản cũ được giữ tại ${backup}.`}`,
    clockBehind: (newest: string): string =>
      `Đồng hồ máy này chậm hơn thay đổi mới nhất (${newest}). Hãy kiểm tra ngày giờ của máy.`,
    clockAhead: (now: string, newest: string): string =>
      `Đồng hồ máy này đang chỉ ${now}, nhưng thay đổi mới nhất là lúc ${newest}. Nếu ngày giờ sai, hãy chỉnh lại trước khi cập nhật tiếp. Thứ tự các thay đổi vẫn đúng, không mất gì.`,
    clockWasAhead: (newest: string): string =>
      `Có thay đổi ghi lúc đồng hồ máy chạy sai (${newest}). Thay đổi vẫn được giữ và thứ tự vẫn đúng; nếu ngày giờ máy hiện nay đúng thì không cần làm gì.`,
    sharedFolder: (by: string): string =>
      `Thư mục hồ sơ được ${by} sao chép đi nơi khác. Mỗi lúc chỉ mở hồ sơ trên một máy.`,
    readOnly: {
      'newer-version':
        'Chỉ xem: hồ sơ do phiên bản mới hơn tạo ra. Hãy cập nhật Sẵn Sàng để cập nhật số liệu.',
      'folder-not-writable':
        'Chỉ xem: thư mục hồ sơ không ghi được. Hãy kiểm tra quyền ghi hoặc chép hồ sơ sang ổ đĩa khác rồi mở lại.',
    },
  },
};

const en: typeof vi = {
  notices: {
    heading: 'About this workspace',
    tornLine: (file) =>
      `The app stopped while it was writing. The unfinished line was set aside in ${file}; everything shown as saved is still there.`,
    staleLock: (machine) =>
      `The workspace still carried the lock of a run on ${machine} that has ended. The old lock was removed; the data is not affected.`,
    restored: (files, restored, lost) =>
      `Some files were damaged: ${files}. They were set aside, not deleted. ${restored} ${restored === 1 ? 'change was' : 'changes were'} found again in a copy; ${lost === 0 ? 'no change was lost' : `${lost} could not be found again`}.`,
    fileFaults: { missing: 'missing', unreadable: 'unreadable', damaged: 'damaged', cut: 'cut short' },
    setAside: (file) => `set aside as ${file}`,
    upTo: (moment) => `The data reaches up to ${moment}.`,
    copiesDamaged: 'Damage was found in what is kept for safety.',
    damagedFiles: (files) => `Damaged: ${files}.`,
    mended: 'a good one stands in its place',
    leftInPlace: 'could not be moved away yet',
    copiesKept: (changes, backups) =>
      `No data is lost: all ${numberEn(changes)} ${changes === 1 ? 'change is' : 'changes are'} intact, and ${numberEn(backups)} good ${backups === 1 ? 'backup is' : 'backups are'} there.`,
    backupMade: 'A new backup was made at once.',
    bothCopiesDamaged: 'Both copies of a file that was taken in are damaged: take that file in again.',
    diskMayFail:
      'If this comes again, the disk may be failing: copy the workspace to another drive (menu, Backups and restore).',
    viewOnlyDamage: (files) =>
      `Some files are damaged: ${files}. What is shown was taken from copies that are good. They could not be mended, as this workspace is for viewing only: copy it to a drive that can be written to and open it there.`,
    backupFailed: (moment, message) =>
      `${moment}: no backup could be made. ${message}. The older backups are untouched; the app tries again every hour.`,
    backupAdvice: {
      'disk-full': 'Make room on the disk.',
      'cannot-write': 'Check the permissions of the folder and the antivirus program.',
      'cannot-read': 'Check that the disk can still be read.',
      'workspace-damaged':
        'Go to the start screen and open the workspace again: what is damaged is then taken from a good copy.',
      unexpected:
        'Close the app and open it again; if that does not help, copy the workspace to another drive.',
    },
    backupWorks: (moment) => `${moment}: backups work again. There is nothing to do.`,
    migrated: (from, backup) =>
      `The workspace had an older format (${from}) and was brought to the present one.${backup === null ? '' : ` The old one is kept in ${backup}.`}`,
    clockBehind: (newest) =>
      `This computer's clock runs behind the newest change (${newest}). Please check its date and time.`,
    clockAhead: (now, newest) =>
      `This computer's clock says ${now}, but the newest change was made on ${newest}. If that is wrong, set the clock right before you go on. Changes stay in order and nothing is lost.`,
    clockWasAhead: (newest) =>
      `A change was made while a computer's clock was wrong (${newest}). It is kept and in its right order; if this computer's clock is right now, there is nothing to do.`,
    sharedFolder: (by) =>
      `The workspace folder is copied elsewhere by ${by}. Open it on one computer at a time only.`,
    readOnly: {
      'newer-version': 'View only: a newer version made this workspace. Update Sẵn Sàng to make changes.',
      'folder-not-writable':
        'View only: the folder cannot be written to. Check its permissions, or copy the workspace to another drive and open it there.',
    },
  },
};

export const notices: Section<typeof vi> = { vi, en };
