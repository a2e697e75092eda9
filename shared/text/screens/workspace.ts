import { countEn, numberEn, numberVi } from '../numbers.ts';
import type { Section } from '../section.ts';

/** The screen that officers work on all day. */
const vi = {
  bar: {
    daysTo: 'ngày nữa vận hành chính thức',
    today: 'Hôm nay vận hành chính thức',
    daysSince: 'ngày sau vận hành chính thức',
    print: 'In',
    export: 'Xuất tệp',
    menu: 'Mục khác',
    day: 'Nhật ký trong ngày',
    backups: 'Sao lưu và khôi phục',
    officer: 'Thông tin cán bộ',
    cutover: 'Ngày vận hành chính thức',
    start: 'Về màn hình đầu',
    shortcuts: 'Phím tắt',
  },

  localities: {
    heading: 'Địa phương',
    search: 'Tìm địa phương',
    searchHint: 'Tìm theo tên, mã (/)',
    byVerdict: 'Lọc theo kết quả đánh giá',
    shown: (shown: number, all: number): string =>
      shown === all ? `${numberVi(all)} địa phương` : `${numberVi(shown)}/${numberVi(all)} địa phương`,
    none: 'Không có địa phương nào khớp.',
    clear: 'Bỏ lọc',
    reported: (reported: number, asked: number): string =>
      `đã báo cáo ${numberVi(reported)}/${numberVi(asked)}`,
    whole: 'Toàn địa bàn',
    previous: 'Địa phương trước',
    next: 'Địa phương sau',
  },

  arrival: {
    label: 'Đang tải số liệu',
    coming: (done: number, of: number): string =>
      `Đang tải số liệu: ${numberVi(done)}/${numberVi(of)} tỉnh, thành phố`,
    wait: 'Số liệu của địa phương này đang được tải, vui lòng chờ giây lát.',
    locality: 'Đang tải số liệu của địa phương này…',
    whenAllIn: 'Có khi tải xong toàn bộ số liệu',
    halted: 'Chưa tải hết số liệu.',
  },

  checklist: {
    heading: 'Danh mục kiểm tra',
    platforms: 'Nền tảng, hệ thống',
    progress: (done: number, applicable: number): string =>
      `${numberVi(done)}/${numberVi(applicable)} hoàn thành`,
    gatesOpen: (open: number): string => `còn ${numberVi(open)} bắt buộc`,
    gatesMet: 'đủ bắt buộc',
    notReported: 'Địa phương này chưa báo cáo.',
    howToStart: 'Chọn một dòng rồi nhấn 3 để đánh dấu Hoàn thành.',
    unset: 'Chưa báo cáo',
    recurring: 'không tính vào kết quả',
    hasNote: 'có ghi chú',
    hasEvidence: (count: number): string => `${numberVi(count)} minh chứng`,
    ownedBy: (owner: string): string => `giao cho ${owner}`,
    waitsFor: (actor: string): string => `chờ ${actor}`,
    missing: { reason: 'Thiếu lý do', blockedBy: 'Thiếu bên tháo gỡ' },
    dueOn: (day: string): string => `hạn ${day}`,
  },

  detail: {
    heading: 'Chi tiết nội dung',
    none: 'Chọn một nội dung để xem chi tiết.',
    clearStatus: 'Xóa tình trạng',
    usualOwner: 'Đầu mối theo mẫu',
    unsaved: 'chưa lưu',
    cut: (longest: number): string =>
      `Ô này chứa nhiều nhất ${numberVi(longest)} ký tự: phần vừa dán đã bị cắt bớt.`,
    askReason: 'Hãy ghi lý do vì sao không áp dụng.',
    askBlockedBy: 'Hãy chọn bên phải tháo gỡ.',
    notePlaceholder: 'Diễn biến, vướng mắc, số liệu…',
    ownerPlaceholder: 'Họ tên, chức vụ',
    noEvidence: 'Chưa có minh chứng.',
    evidenceText: 'Số, ký hiệu văn bản hoặc mô tả',
    addEvidence: 'Thêm',
    addFile: 'Ghi nhận một tệp…',
    addFileHint: 'Chỉ lưu tên tệp và mã SHA-256, không sao chép tệp.',
    removeEvidence: (what: string): string => `Bỏ minh chứng: ${what}`,
    conflictLead: 'Có nhiều giá trị khác nhau. Hãy chọn giá trị đúng:',
    choose: 'Chọn',
    chooseValue: (value: string): string => `Chọn: ${value}`,
    lastChange: 'Cập nhật gần nhất',
    neverChanged: 'Chưa có cập nhật nào.',
    history: 'Lịch sử',
    changed: (what: string, value: string): string => `${what}: ${value}`,
    back: 'Về danh mục',
  },

  status: {
    saved: (time: string): string => `Đã lưu ${time}`,
    allSaved: 'Mọi thay đổi đã lưu',
    viewOnly: 'Chỉ xem, không ghi',
    saving: 'Đang lưu…',
    failed: 'Chưa lưu được.',
    drop: (steps: number): string => `Bỏ ${numberVi(steps)} thay đổi chưa lưu`,
    hints: 'Gợi ý phím',
    keys: {
      status: 'tình trạng',
      move: 'chuyển dòng',
      detail: 'chi tiết',
      locality: 'địa phương',
      undo: 'hoàn tác',
      all: 'mọi phím tắt',
    },
  },

  undo: {
    undone: (names: readonly string[], skipped: readonly string[]): string =>
      reversedVi('Đã hoàn tác', names, skipped),
    redone: (names: readonly string[], skipped: readonly string[]): string =>
      reversedVi('Đã làm lại', names, skipped),
    stayDecided: (count: number): string =>
      `${numberVi(count)} nội dung trước đó không thống nhất: chỉ lấy lại giá trị đang hiển thị khi ấy, các giá trị khác xem trong lịch sử.`,
    nothing: 'Không có gì để hoàn tác: giá trị trước đó cũng như vậy.',
  },
};

const en: typeof vi = {
  bar: {
    daysTo: 'days to cutover',
    today: 'Cutover is today',
    daysSince: 'days since cutover',
    print: 'Print',
    export: 'Export',
    menu: 'More',
    day: "The day's changes",
    backups: 'Backups and restore',
    officer: 'Officer profile',
    cutover: 'Cutover date',
    start: 'Start screen',
    shortcuts: 'Shortcuts',
  },

  localities: {
    heading: 'Localities',
    search: 'Find a locality',
    searchHint: 'Find by name or code (/)',
    byVerdict: 'Filter by verdict',
    shown: (shown, all) =>
      shown === all ? `${numberEn(all)} localities` : `${numberEn(shown)} of ${numberEn(all)} localities`,
    none: 'No locality matches.',
    clear: 'Clear the filter',
    reported: (reported, asked) => `${numberEn(reported)} of ${numberEn(asked)} reported`,
    whole: 'With its communes',
    previous: 'Previous locality',
    next: 'Next locality',
  },

  arrival: {
    label: 'Loading answers',
    coming: (done, of) => `Loading answers: ${numberEn(done)} of ${numberEn(of)} provinces`,
    wait: 'The answers of this locality are still loading, one moment please.',
    locality: 'Loading the answers of this locality…',
    whenAllIn: 'There once all answers are loaded',
    halted: 'Not all answers could be loaded.',
  },

  checklist: {
    heading: 'Checklist',
    platforms: 'Platforms',
    progress: (done, applicable) => `${numberEn(done)} of ${numberEn(applicable)} done`,
    gatesOpen: (open) => `${numberEn(open)} ${open === 1 ? 'gate' : 'gates'} open`,
    gatesMet: 'gates met',
    notReported: 'This locality has not reported yet.',
    howToStart: 'Choose a row and press 3 to mark it Done.',
    unset: 'Not reported',
    recurring: 'outside the verdict',
    hasNote: 'has a note',
    hasEvidence: (count) => `${numberEn(count)} ${count === 1 ? 'piece' : 'pieces'} of evidence`,
    ownedBy: (owner) => `owned by ${owner}`,
    waitsFor: (actor) => `waits for ${actor}`,
    missing: { reason: 'Reason missing', blockedBy: 'Who must act is missing' },
    dueOn: (day) => `due ${day}`,
  },

  detail: {
    heading: 'Item details',
    none: 'Choose an item to see its details.',
    clearStatus: 'Clear status',
    usualOwner: 'Usual owner',
    unsaved: 'not saved yet',
    cut: (longest) =>
      `This field takes ${numberEn(longest)} characters at most: what was pasted has been cut.`,
    askReason: 'Please say why it does not apply.',
    askBlockedBy: 'Please choose who must act.',
    notePlaceholder: 'What happened, obstacles, figures…',
    ownerPlaceholder: 'Name and position',
    noEvidence: 'No evidence yet.',
    evidenceText: 'Document number or description',
    addEvidence: 'Add',
    addFile: 'Record a file…',
    addFileHint: "Keeps the file's name and SHA-256 only; the file is not copied.",
    removeEvidence: (what) => `Remove evidence: ${what}`,
    conflictLead: 'Several values differ. Please choose the right one:',
    choose: 'Choose',
    chooseValue: (value) => `Choose: ${value}`,
    lastChange: 'Last change',
    neverChanged: 'Never changed.',
    history: 'History',
    changed: (what, value) => `${what}: ${value}`,
    back: 'Back to the checklist',
  },

  status: {
    saved: (time) => `Saved ${time}`,
    allSaved: 'All changes saved',
    viewOnly: 'View only',
    saving: 'Saving…',
    failed: 'Not saved.',
    drop: (steps) => (steps === 1 ? 'Drop the unsaved change' : `Drop ${numberEn(steps)} unsaved changes`),
    hints: 'Key hints',
    keys: {
      status: 'status',
      move: 'move',
      detail: 'details',
      locality: 'locality',
      undo: 'undo',
      all: 'all shortcuts',
    },
  },

  undo: {
    undone: (names, skipped) => reversedEn('Undone', names, skipped),
    redone: (names, skipped) => reversedEn('Redone', names, skipped),
    stayDecided: (count) =>
      `${countEn(count, 'conflict')} had been decided: only the value shown before is back, the others are in the history.`,
    nothing: 'Nothing to undo: the value before was the same.',
  },
};

export const workspace: Section<typeof vi> = { vi, en };

/** A restore can touch thousands: the first few by name, the others by their count. */
const namedAtMost = 4;

function reversedVi(what: string, names: readonly string[], skipped: readonly string[]): string {
  const head = names.length === 0 ? '' : `${what}: ${listedVi(names)}.`;
  const tail = skipped.length === 0 ? '' : `Giữ nguyên vì đã thay đổi sau đó: ${listedVi(skipped)}.`;
  return `${head} ${tail}`.trim();
}

function listedVi(names: readonly string[]): string {
  const others = names.length - namedAtMost;
  const named = names.slice(0, namedAtMost).join('; ');
  return others > 0 ? `${named} và ${numberVi(others)} chỗ khác` : named;
}

function reversedEn(what: string, names: readonly string[], skipped: readonly string[]): string {
  const head = names.length === 0 ? '' : `${what}: ${listedEn(names)}.`;
  const tail = skipped.length === 0 ? '' : `Left alone, changed since: ${listedEn(skipped)}.`;
  return `${head} ${tail}`.trim();
}

function listedEn(names: readonly string[]): string {
  const others = names.length - namedAtMost;
  const named = names.slice(0, namedAtMost).join('; ');
  return others > 0 ? `${named} and ${numberEn(others)} more` : named;
}
