import { numberEn, numberVi } from '../numbers.ts';
import type { Section } from '../section.ts';

/** The history of an item and of a day, and the backups. */
const vi = {
  history: {
    heading: 'Lịch sử',
    list: 'Các thay đổi, mới nhất ở trên',
    empty: 'Nội dung này chưa có thay đổi nào.',
    count: (changes: number, steps: number): string =>
      `${numberVi(changes)} thay đổi trong ${numberVi(steps)} bước`,
    cut: (changes: number): string => `Chỉ hiện ${numberVi(changes)} thay đổi mới nhất.`,
    /** Between two values, for those who hear them: the arrow is for the eye. */
    from: 'từ',
    to: 'thành',
    selected: 'Thay đổi đang chọn',
    by: (person: string, moment: string): string => `${person}, ${moment}`,
    onMachine: (machine: string): string => `trên máy ${machine}`,
    unknownMachine: 'không rõ máy',
    fromImport: (file: string): string => `nhập từ ${file}`,
    before: 'Trước',
    after: 'Sau',
    undo: 'Hoàn tác bước này',
    undoing: 'Đang hoàn tác…',
    undoAll: (changes: number): string => `Hoàn tác cả ${numberVi(changes)} thay đổi`,
    inStep: (changes: number): string => `${numberVi(changes)} thay đổi trong một bước`,
    wholeStep: (changes: number, places: readonly string[]): string =>
      `Bước này gồm ${numberVi(changes)} thay đổi tại ${listedVi(places)}. Hoàn tác là hoàn tác cả bước.`,
  },

  day: {
    heading: 'Nhật ký trong ngày',
    list: 'Các thay đổi trong ngày, mới nhất ở trên',
    day: 'Ngày',
    previous: 'Ngày trước',
    next: 'Ngày sau',
    empty: (day: string): string => `Không có thay đổi nào trong ngày ${day}.`,
    count: (changes: number, steps: number, places: number): string =>
      `${numberVi(changes)} thay đổi, ${numberVi(steps)} bước${places === 0 ? '' : `, ${numberVi(places)} địa phương`}`,
    workspace: 'Toàn hồ sơ',
    open: 'Đến nội dung này',
  },

  backups: {
    heading: 'Sao lưu và khôi phục',
    list: 'Các bản sao lưu, mới nhất ở trên',
    lead: 'Ứng dụng tự sao lưu khi mở hồ sơ và mỗi giờ có thay đổi.',
    empty: 'Chưa có bản sao lưu nào.',
    changes: (changes: number): string => `${numberVi(changes)} thay đổi`,
    make: 'Sao lưu ngay',
    making: 'Đang sao lưu…',
    made: (moment: string): string => `Đã sao lưu lúc ${moment}.`,
    upToDate: 'Không cần sao lưu thêm: bản mới nhất đã có đủ mọi thay đổi.',
    copy: 'Sao chép hồ sơ ra USB…',
    copying: 'Đang sao chép và kiểm tra…',
    copied: 'Đã sao chép và kiểm tra. Bản sao mở được ngay tại',
    check: 'Kiểm tra toàn bộ tệp',
    checking: 'Đang đọc lại toàn bộ tệp…',
    allGood: (changes: number): string =>
      `Mọi tệp của hồ sơ đều nguyên vẹn, kể cả các bản sao lưu (${numberVi(changes)} thay đổi).`,
    damaged: 'Có tệp bị hỏng:',
    files: {
      journal: 'nhật ký ghi mọi thay đổi',
      mirror: 'bản thứ hai của nhật ký ghi mọi thay đổi',
      snapshot: 'số liệu tổng hợp để mở nhanh',
      about: 'thông tin hồ sơ',
      backup: 'bản sao lưu',
    },
    damagedAdvice:
      'Chưa có gì bị xóa. Hãy về màn hình đầu rồi mở lại hồ sơ: tệp hỏng sẽ được cất riêng và nội dung được lấy lại từ các bản còn tốt. Bản sao lưu hỏng thì không dùng, các bản khác vẫn dùng được.',
    choose: 'Chọn một bản sao lưu để xem nếu khôi phục thì có gì khác.',
    comparing: 'Đang so sánh với hiện tại…',
    same: 'Bản sao lưu này giống hệt hiện tại.',
    differences: (registers: number, places: number): string =>
      `${numberVi(registers)} nội dung sẽ khác${places === 0 ? '' : `, tại ${numberVi(places)} địa phương`}`,
    preview: 'Những gì sẽ khác nếu khôi phục',
    now: 'Hiện tại',
    then: 'Khi đó',
    restore: 'Khôi phục',
    confirm: (registers: number, moment: string): string =>
      `Đưa ${numberVi(registers)} nội dung về giá trị lúc ${moment}? Hiện tại được sao lưu trước. Khôi phục là một bước, có thể hoàn tác (Ctrl+Z).`,
    confirmed: (registers: number): string => `Khôi phục ${numberVi(registers)} nội dung`,
    restoring: 'Đang khôi phục…',
    restored: (registers: number, moment: string): string =>
      `Đã đưa ${numberVi(registers)} nội dung về giá trị lúc ${moment}.`,
    undo: 'Hoàn tác khôi phục',
  },
};

const en: typeof vi = {
  history: {
    heading: 'History',
    list: 'Changes, newest first',
    empty: 'This item was never changed.',
    count: (changes, steps) => `${countEn(changes, 'change')} in ${countEn(steps, 'step')}`,
    cut: (changes) => `Only the newest ${numberEn(changes)} changes are shown.`,
    from: 'from',
    to: 'to',
    selected: 'The selected change',
    by: (person, moment) => `${person}, ${moment}`,
    onMachine: (machine) => `on ${machine}`,
    unknownMachine: 'computer not known',
    fromImport: (file) => `imported from ${file}`,
    before: 'Before',
    after: 'After',
    undo: 'Undo this step',
    undoing: 'Undoing…',
    undoAll: (changes) => `Undo all ${numberEn(changes)} changes`,
    inStep: (changes) => `${countEn(changes, 'change')} in one step`,
    wholeStep: (changes, places) =>
      `This step holds ${countEn(changes, 'change')} in ${listedEn(places)}. It is undone as a whole.`,
  },

  day: {
    heading: "The day's changes",
    list: "The day's changes, newest first",
    day: 'Day',
    previous: 'Previous day',
    next: 'Next day',
    empty: (day) => `No changes on ${day}.`,
    count: (changes, steps, places) =>
      `${countEn(changes, 'change')}, ${countEn(steps, 'step')}${places === 0 ? '' : `, ${countEn(places, 'locality', 'localities')}`}`,
    workspace: 'The whole workspace',
    open: 'Go to this item',
  },

  backups: {
    heading: 'Backups and restore',
    list: 'Backups, newest first',
    lead: 'The app backs up when it opens a workspace, and every hour in which something changed.',
    empty: 'No backup yet.',
    changes: (changes) => countEn(changes, 'change'),
    make: 'Back up now',
    making: 'Backing up…',
    made: (moment) => `Backed up on ${moment}.`,
    upToDate: 'No need for another backup: the newest one holds every change.',
    copy: 'Copy the workspace to a USB stick…',
    copying: 'Copying and checking…',
    copied: 'Copied and checked. It can be opened right away:',
    check: 'Check every file',
    checking: 'Reading every file again…',
    allGood: (changes) =>
      `Every file of the workspace is as it was written, backups included (${countEn(changes, 'change')}).`,
    damaged: 'Some files are damaged:',
    files: {
      journal: 'the record of every change',
      mirror: 'the second copy of the record of every change',
      snapshot: 'a summary that makes opening fast',
      about: 'what the workspace is about',
      backup: 'a backup',
    },
    damagedAdvice:
      'Nothing was deleted. Go to the start screen and open the workspace again: damaged files are set aside and their content is taken from the copies that are good. Leave a damaged backup unused; the others still work.',
    choose: 'Choose a backup to see what would differ if it were restored.',
    comparing: 'Comparing with now…',
    same: 'This backup is the same as now.',
    differences: (registers, places) =>
      `${countEn(registers, 'value')} would differ${places === 0 ? '' : `, in ${countEn(places, 'locality', 'localities')}`}`,
    preview: 'What would differ if restored',
    now: 'Now',
    then: 'Then',
    restore: 'Restore',
    confirm: (registers, moment) =>
      `Bring ${countEn(registers, 'value')} back to ${moment}? What is there now is backed up first. Restoring is one step and can be undone (Ctrl+Z).`,
    confirmed: (registers) => `Restore ${countEn(registers, 'value')}`,
    restoring: 'Restoring…',
    restored: (registers, moment) => `Brought ${countEn(registers, 'value')} back to ${moment}.`,
    undo: 'Undo the restore',
  },
};

export const records: Section<typeof vi> = { vi, en };

/** A restore can touch thousands: the first few by name, the others by their count. */
const namedAtMost = 4;

function listedVi(names: readonly string[]): string {
  const others = names.length - namedAtMost;
  const named = names.slice(0, namedAtMost).join('; ');
  return others > 0 ? `${named} và ${numberVi(others)} chỗ khác` : named;
}

function listedEn(names: readonly string[]): string {
  const others = names.length - namedAtMost;
  const named = names.slice(0, namedAtMost).join('; ');
  return others > 0 ? `${named} and ${numberEn(others)} more` : named;
}

function countEn(count: number, one: string, several = `${one}s`): string {
  return `${numberEn(count)} ${count === 1 ? one : several}`;
}
