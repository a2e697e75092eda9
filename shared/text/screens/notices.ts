import type { Section } from '../section.ts';

/** What an officer is told when a workspace opens, and where nothing can be written. */
const vi = {
  notices: {
    heading: 'Khi mở hồ sơ',
    tornLine: (file: string): string =>
      `Lần trước ứng dụng dừng đột ngột khi đang ghi. Dòng ghi dở đã được cất riêng tại ${file}; mọi nội dung đã báo "Đã lưu" vẫn còn nguyên.`,
    staleLock: (machine: string): string =>
      `Hồ sơ còn mang khóa của một lần chạy đã dừng trên máy ${machine}. Khóa cũ đã được gỡ; dữ liệu không bị ảnh hưởng.`,
    restored: (files: string, restored: number, lost: number): string =>
      `Có tệp bị hỏng: ${files}. Tệp hỏng được cất riêng, không bị xóa. Đã tìm lại ${restored} thay đổi từ bản sao; ${lost === 0 ? 'không mất thay đổi nào' : `${lost} thay đổi không tìm lại được`}.`,
    fileFaults: { missing: 'bị mất', unreadable: 'không đọc được', damaged: 'hỏng', cut: 'bị cắt cụt' },
    setAside: (file: string): string => `cất tại ${file}`,
    upTo: (moment: string): string => `Số liệu hiện có đến ${moment}.`,
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
    heading: 'On opening',
    tornLine: (file) =>
      `The app stopped while it was writing. The unfinished line was set aside in ${file}; everything shown as saved is still there.`,
    staleLock: (machine) =>
      `The workspace still carried the lock of a run on ${machine} that has ended. The old lock was removed; the data is not affected.`,
    restored: (files, restored, lost) =>
      `Some files were damaged: ${files}. They were set aside, not deleted. ${restored} ${restored === 1 ? 'change was' : 'changes were'} found again in a copy; ${lost === 0 ? 'no change was lost' : `${lost} could not be found again`}.`,
    fileFaults: { missing: 'missing', unreadable: 'unreadable', damaged: 'damaged', cut: 'cut short' },
    setAside: (file) => `set aside as ${file}`,
    upTo: (moment) => `The data reaches up to ${moment}.`,
    migrated: (from, backup) =>
      `The workspace had an older format (${from}) and was brought to the present one.${backup === null ? '' : ` The old one is kept in ${backup}.`}`,
    clockBehind: (newest) =>
      `This computer's clock runs behind the newest change (${newest}). Please check its date and time.`,
    clockAhead: (now, newest) =>
      `This computer's clock says ${now}, but the newest change was made at ${newest}. If that is wrong, set the clock right before you go on. Changes stay in order and nothing is lost.`,
    clockWasAhead: (newest) =>
      `A change was made while a computer's clock was wrong (${newest}). It is kept and in its right order; if this computer's clock is right now, there is nothing to do.`,
    sharedFolder: (by) =>
      `The workspace folder is copied elsewhere by ${by}. Open it on one computer at a time only.`,
    readOnly: {
      'newer-version': 'View only: a newer version made this workspace. Update Sẵn Sàng to make changes.',
      'folder-not-writable':
        'View only: the folder cannot be written. Check its permissions, or copy the workspace to another drive and open it there.',
    },
  },
};

export const notices: Section<typeof vi> = { vi, en };
