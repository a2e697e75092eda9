import type { Section } from './section.ts';

/** What stands on the screens. */
const vi = {
  languageSwitch: 'Ngôn ngữ',
  loading: 'Đang tải…',
  opening: 'Đang mở hồ sơ…',
  save: 'Lưu',
  cancel: 'Hủy',
  close: 'Đóng',
  retry: 'Thử lại',
  dismiss: 'Đã hiểu',
  nothingThere: '(trống)',
  tagline: 'Danh mục kiểm tra trước ngày vận hành chính thức',

  start: {
    welcome: 'Bắt đầu một hồ sơ',
    lead: 'Chọn địa bàn và ngày vận hành chính thức; danh mục kiểm tra của từng xã, phường sẽ mở ra ngay.',
    offline: 'Không cần tài khoản, không cần kết nối mạng. Mọi dữ liệu nằm trên máy tính này.',
    place: 'Tỉnh, thành phố',
    placeHint: 'Gõ không dấu hoặc chữ đầu đều được: "dak lak", "hcm"',
    placeNone: 'Không có tỉnh, thành phố nào khớp',
    provinces: '34 tỉnh, thành phố',
    central: 'Cán bộ trung ương',
    nationHint: '34 tỉnh, thành phố và 3.321 xã, phường, đặc khu',
    formerly: (names: string): string => `gồm ${names} trước đây`,
    name: 'Họ và tên',
    title: 'Chức vụ',
    organisation: 'Cơ quan, đơn vị',
    nameHint: 'Ghi kèm mọi nội dung bạn cập nhật',
    cutoverNext: (day: string): string => `${day} (ngày 1 tháng 7 tới)`,
    cutoverPractice: (day: string): string => `${day} (thực hành với số liệu lịch sử)`,
    cutoverOther: 'Ngày khác',
    dayPlaceholder: 'ngày/tháng/năm',
    common: 'Thêm 10 điều kiện chung (phân công, trụ sở, kinh phí, dự phòng…)',
    submit: 'Bắt đầu',
    required: {
      place: 'Hãy chọn tỉnh, thành phố',
      name: 'Hãy nhập họ và tên',
      day: 'Hãy nhập ngày theo dạng 01/07/2027',
    },
    recent: 'Hồ sơ gần đây',
    recentNone: 'Chưa có hồ sơ nào trên máy này.',
    lost: 'Không tìm thấy thư mục này. Có thể nó đã được chuyển đi, đổi tên hoặc nằm trên ổ đĩa chưa cắm.',
    unknownPlace: 'Hồ sơ',
    openOther: 'Mở thư mục khác…',
    another: 'Tạo hồ sơ mới',
    back: 'Quay lại danh sách',
    version: (version: string): string => `Phiên bản ${version}`,
  },

  bar: {
    daysTo: 'ngày nữa vận hành chính thức',
    today: 'Hôm nay vận hành chính thức',
    daysSince: 'ngày sau vận hành chính thức',
    print: 'In',
    export: 'Xuất tệp',
    menu: 'Mục khác',
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
      shown === all ? `${all} địa phương` : `${shown}/${all} địa phương`,
    none: 'Không có địa phương nào khớp.',
    clear: 'Bỏ lọc',
    reported: (reported: number, asked: number): string => `đã báo cáo ${reported}/${asked}`,
    whole: 'Toàn địa bàn',
    previous: 'Địa phương trước',
    next: 'Địa phương sau',
  },

  checklist: {
    heading: 'Danh mục kiểm tra',
    platforms: 'Nền tảng, hệ thống',
    progress: (done: number, applicable: number): string => `${done}/${applicable} hoàn thành`,
    gatesOpen: (open: number): string => `còn ${open} bắt buộc`,
    gatesMet: 'đủ bắt buộc',
    notReported: 'Địa phương này chưa báo cáo.',
    howToStart: 'Chọn một dòng rồi nhấn 3 để đánh dấu Hoàn thành.',
    unset: 'Chưa báo cáo',
    recurring: 'không tính vào kết quả',
    hasNote: 'có ghi chú',
    hasEvidence: (count: number): string => `${count} minh chứng`,
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
    changed: (what: string, value: string): string => `${what}: ${value}`,
    back: 'Về danh mục',
  },

  status: {
    saved: (time: string): string => `Đã lưu ${time}`,
    allSaved: 'Mọi thay đổi đã lưu',
    saving: 'Đang lưu…',
    failed: 'Chưa lưu được.',
    drop: (steps: number): string => `Bỏ ${steps} thay đổi chưa lưu`,
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
  },

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
    sharedFolder: (by: string): string =>
      `Thư mục hồ sơ được ${by} sao chép đi nơi khác. Mỗi lúc chỉ mở hồ sơ trên một máy.`,
    readOnly: {
      'newer-version':
        'Chỉ xem: hồ sơ do phiên bản mới hơn tạo ra. Hãy cập nhật Sẵn Sàng để cập nhật số liệu.',
      'folder-not-writable':
        'Chỉ xem: thư mục hồ sơ không ghi được. Hãy kiểm tra quyền ghi hoặc chép hồ sơ sang ổ đĩa khác rồi mở lại.',
    },
  },

  failure: { heading: 'Chưa thực hiện được', broken: 'Ứng dụng chưa khởi động được' },

  print: {
    heading: 'In danh mục kiểm tra',
    which: 'Địa phương',
    onlyThis: (place: string): string => `Chỉ ${place}`,
    shown: (count: number): string => `Tất cả địa phương đang hiện trong danh sách (${count})`,
    platforms: 'Nền tảng, hệ thống',
    content: 'Nội dung',
    filled: 'Đã điền theo số liệu hiện tại',
    blank: 'Mẫu trống để điền tay',
    language: 'Ngôn ngữ của bản in',
    vi: 'Tiếng Việt',
    en: 'Tiếng Anh',
    submit: 'Lưu tệp PDF…',
    working: 'Đang tạo bản in…',
    choosePlatform: 'Hãy chọn ít nhất một nền tảng.',
    saved: 'Đã lưu bản in tại',
    showInFolder: 'Mở thư mục chứa tệp',
  },

  export: {
    heading: 'Xuất tệp dữ liệu',
    lead: 'Tệp JSON chứa toàn bộ số liệu của hồ sơ này để gửi cấp trên tổng hợp.',
    localities: 'Địa phương',
    answers: 'Nội dung đã báo cáo',
    conflicts: 'Nội dung không thống nhất',
    submit: 'Xuất tệp…',
    working: 'Đang ghi, đọc lại và kiểm tra…',
    done: 'Đã ghi, đọc lại và kiểm tra xong.',
    code: 'Mã đối chiếu',
    codeHint: 'Đọc mã này qua điện thoại để bên nhận đối chiếu.',
    file: 'Tệp',
  },

  officer: {
    heading: 'Thông tin cán bộ',
    lead: 'Họ tên được ghi kèm mỗi thay đổi từ bây giờ; thay đổi cũ giữ nguyên tên cũ.',
  },

  cutover: {
    heading: 'Ngày vận hành chính thức',
    lead: 'Mọi hạn hoàn thành được tính từ ngày này. Ngày sẽ khóa khi có tình trạng đầu tiên.',
    locked: 'Ngày đã khóa vì đã có tình trạng được ghi nhận: tiến độ không điều chỉnh giữa chừng.',
    day: 'Ngày',
  },

  shortcuts: {
    heading: 'Phím tắt',
    groups: {
      move: 'Di chuyển',
      answer: 'Ghi nhận',
      detail: 'Chi tiết nội dung',
      app: 'Hồ sơ',
    },
    keys: {
      upDown: 'Dòng trước, dòng sau',
      homeEnd: 'Dòng đầu, dòng cuối',
      page: 'Lên, xuống một trang',
      locality: 'Địa phương trước, địa phương sau',
      search: 'Tìm địa phương',
      setStatus: (status: string): string => `Đánh dấu: ${status}`,
      clearStatus: 'Xóa tình trạng',
      actor: 'Chọn bên tháo gỡ (sau phím 4)',
      enter: 'Vào chi tiết',
      escape: 'Về danh mục',
      keep: 'Lưu ngay và về danh mục',
      note: 'Ghi chú',
      evidence: 'Minh chứng',
      owner: 'Người chịu trách nhiệm',
      undo: 'Hoàn tác',
      redo: 'Làm lại',
      print: 'In',
      export: 'Xuất tệp',
      sheet: 'Bảng phím tắt này',
    },
    or: 'hoặc',
  },
};

function reversedVi(what: string, names: readonly string[], skipped: readonly string[]): string {
  const head = names.length === 0 ? '' : `${what}: ${names.join('; ')}.`;
  const tail = skipped.length === 0 ? '' : `Giữ nguyên vì đã thay đổi sau đó: ${skipped.join('; ')}.`;
  return `${head} ${tail}`.trim();
}

const en: typeof vi = {
  languageSwitch: 'Language',
  loading: 'Loading…',
  opening: 'Opening the workspace…',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  dismiss: 'Got it',
  nothingThere: '(empty)',
  tagline: 'Checklists for the day everything goes live',

  start: {
    welcome: 'Start a workspace',
    lead: "Choose your place and the cutover date; every commune's checklist opens right away.",
    offline: 'No account, no network. All data stays on this computer.',
    place: 'Province or city',
    placeHint: 'Type without accents or by initials: "dak lak", "hcm"',
    placeNone: 'No province or city matches',
    provinces: '34 provinces and cities',
    central: 'Central staff',
    nationHint: '34 provinces and 3,321 communes, wards and special zones',
    formerly: (names) => `formerly ${names}`,
    name: 'Full name',
    title: 'Position',
    organisation: 'Agency',
    nameHint: 'Recorded with everything you update',
    cutoverNext: (day) => `${day} (the next 1 July)`,
    cutoverPractice: (day) => `${day} (practice with historical data)`,
    cutoverOther: 'Another day',
    dayPlaceholder: 'day/month/year',
    common: 'Add the 10 cross-cutting conditions (assignment, premises, funding, fallback…)',
    submit: 'Start',
    required: {
      place: 'Please choose a province or city',
      name: 'Please enter your name',
      day: 'Please enter a day such as 01/07/2027',
    },
    recent: 'Recent workspaces',
    recentNone: 'No workspace on this computer yet.',
    lost: 'This folder was not found. It may have been moved, renamed, or be on a drive that is not plugged in.',
    unknownPlace: 'Workspace',
    openOther: 'Open another folder…',
    another: 'New workspace',
    back: 'Back to the list',
    version: (version) => `Version ${version}`,
  },

  bar: {
    daysTo: 'days to cutover',
    today: 'Cutover is today',
    daysSince: 'days since cutover',
    print: 'Print',
    export: 'Export',
    menu: 'More',
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
    shown: (shown, all) => (shown === all ? `${all} localities` : `${shown} of ${all} localities`),
    none: 'No locality matches.',
    clear: 'Clear the filter',
    reported: (reported, asked) => `${reported} of ${asked} reported`,
    whole: 'With its communes',
    previous: 'Previous locality',
    next: 'Next locality',
  },

  checklist: {
    heading: 'Checklist',
    platforms: 'Platforms',
    progress: (done, applicable) => `${done} of ${applicable} done`,
    gatesOpen: (open) => `${open} ${open === 1 ? 'gate' : 'gates'} open`,
    gatesMet: 'gates met',
    notReported: 'This locality has not reported yet.',
    howToStart: 'Choose a row and press 3 to mark it Done.',
    unset: 'Not reported',
    recurring: 'outside the verdict',
    hasNote: 'has a note',
    hasEvidence: (count) => `${count} ${count === 1 ? 'piece' : 'pieces'} of evidence`,
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
    changed: (what, value) => `${what}: ${value}`,
    back: 'Back to the checklist',
  },

  status: {
    saved: (time) => `Saved ${time}`,
    allSaved: 'All changes saved',
    saving: 'Saving…',
    failed: 'Not saved.',
    drop: (steps) => (steps === 1 ? 'Drop the unsaved change' : `Drop ${steps} unsaved changes`),
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
  },

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
    sharedFolder: (by) =>
      `The workspace folder is copied elsewhere by ${by}. Open it on one computer at a time only.`,
    readOnly: {
      'newer-version': 'View only: a newer version made this workspace. Update Sẵn Sàng to make changes.',
      'folder-not-writable':
        'View only: the folder cannot be written. Check its permissions, or copy the workspace to another drive and open it there.',
    },
  },

  failure: { heading: 'That did not work', broken: 'The app could not start' },

  print: {
    heading: 'Print checklists',
    which: 'Localities',
    onlyThis: (place) => `Only ${place}`,
    shown: (count) => `All localities in the list now (${count})`,
    platforms: 'Platforms',
    content: 'Content',
    filled: 'Filled in with the current answers',
    blank: 'Blank, to fill in by hand',
    language: 'Language of the sheet',
    vi: 'Vietnamese',
    en: 'English',
    submit: 'Save PDF…',
    working: 'Preparing the sheets…',
    choosePlatform: 'Please choose at least one platform.',
    saved: 'Saved at',
    showInFolder: 'Show in folder',
  },

  export: {
    heading: 'Export data file',
    lead: 'A JSON file with all answers of this workspace, to be sent on and merged.',
    localities: 'Localities',
    answers: 'Items reported',
    conflicts: 'Conflicts',
    submit: 'Export…',
    working: 'Writing, reading back and checking…',
    done: 'Written, read back and checked.',
    code: 'Short code',
    codeHint: 'Read this code out by phone so that the receiver can compare it.',
    file: 'File',
  },

  officer: {
    heading: 'Officer profile',
    lead: 'The name goes into each change from now on; earlier changes keep the earlier name.',
  },

  cutover: {
    heading: 'Cutover date',
    lead: 'Every due day is counted from this date. It locks when the first status is set.',
    locked: 'The date is locked: a status has been recorded, and the schedule is not adjusted midway.',
    day: 'Date',
  },

  shortcuts: {
    heading: 'Shortcuts',
    groups: { move: 'Moving', answer: 'Answering', detail: 'Item details', app: 'Workspace' },
    keys: {
      upDown: 'Previous, next row',
      homeEnd: 'First, last row',
      page: 'One page up, down',
      locality: 'Previous, next locality',
      search: 'Find a locality',
      setStatus: (status) => `Mark: ${status}`,
      clearStatus: 'Clear the status',
      actor: 'Choose who must act (after 4)',
      enter: 'Into the details',
      escape: 'Back to the checklist',
      keep: 'Save now and back to the checklist',
      note: 'Note',
      evidence: 'Evidence',
      owner: 'Accountable person',
      undo: 'Undo',
      redo: 'Redo',
      print: 'Print',
      export: 'Export',
      sheet: 'This sheet',
    },
    or: 'or',
  },
};

function reversedEn(what: string, names: readonly string[], skipped: readonly string[]): string {
  const head = names.length === 0 ? '' : `${what}: ${names.join('; ')}.`;
  const tail = skipped.length === 0 ? '' : `Left alone, changed since: ${skipped.join('; ')}.`;
  return `${head} ${tail}`.trim();
}

export const screens: Section<typeof vi> = { vi, en };
