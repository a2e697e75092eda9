import type { Section } from './section.ts';

const inVi = new Intl.NumberFormat('vi');
const inEn = new Intl.NumberFormat('en');

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
    history: 'Lịch sử',
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
    nothing: 'Không có gì để hoàn tác: giá trị trước đó cũng như vậy.',
  },

  history: {
    heading: 'Lịch sử nội dung',
    list: 'Các thay đổi, mới nhất ở trên',
    empty: 'Nội dung này chưa có thay đổi nào.',
    count: (changes: number, steps: number): string =>
      `${inVi.format(changes)} thay đổi trong ${inVi.format(steps)} bước`,
    cut: (changes: number): string => `Chỉ hiện ${inVi.format(changes)} thay đổi mới nhất.`,
    /** Between two values, for those who hear them: the arrow is for the eye. */
    from: 'từ',
    to: 'thành',
    selected: 'Thay đổi đang chọn',
    by: (person: string, moment: string): string => `${person}, ${moment}`,
    before: 'Trước',
    after: 'Sau',
    undo: 'Hoàn tác bước này',
    undoing: 'Đang hoàn tác…',
    undoAll: (changes: number): string => `Hoàn tác cả ${inVi.format(changes)} thay đổi`,
    inStep: (changes: number): string => `${inVi.format(changes)} thay đổi trong một bước`,
    wholeStep: (changes: number, places: readonly string[]): string =>
      `Bước này gồm ${inVi.format(changes)} thay đổi tại ${listedVi(places)}. Hoàn tác là hoàn tác cả bước.`,
  },

  day: {
    heading: 'Nhật ký trong ngày',
    list: 'Các thay đổi trong ngày, mới nhất ở trên',
    day: 'Ngày',
    previous: 'Ngày trước',
    next: 'Ngày sau',
    empty: (day: string): string => `Không có thay đổi nào trong ngày ${day}.`,
    count: (changes: number, steps: number, places: number): string =>
      `${inVi.format(changes)} thay đổi, ${inVi.format(steps)} bước, ${inVi.format(places)} địa phương`,
    workspace: 'Toàn hồ sơ',
    open: 'Đến nội dung này',
  },

  backups: {
    heading: 'Sao lưu và khôi phục',
    list: 'Các bản sao lưu, mới nhất ở trên',
    lead: 'Ứng dụng tự sao lưu khi mở hồ sơ và mỗi giờ có thay đổi.',
    empty: 'Chưa có bản sao lưu nào.',
    changes: (changes: number): string => `${inVi.format(changes)} thay đổi`,
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
      `Mọi tệp của hồ sơ đều nguyên vẹn, kể cả các bản sao lưu (${inVi.format(changes)} thay đổi).`,
    damaged: 'Có tệp bị hỏng:',
    files: {
      journal: 'nhật ký ghi mọi thay đổi',
      mirror: 'bản thứ hai của nhật ký',
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
      `${inVi.format(registers)} nội dung sẽ khác, tại ${inVi.format(places)} địa phương`,
    preview: 'Những gì sẽ khác nếu khôi phục',
    now: 'Hiện tại',
    then: 'Khi đó',
    restore: 'Khôi phục',
    confirm: (registers: number, moment: string): string =>
      `Đưa ${inVi.format(registers)} nội dung về giá trị lúc ${moment}? Hiện tại được sao lưu trước. Khôi phục là một bước, có thể hoàn tác (Ctrl+Z).`,
    confirmed: (registers: number): string => `Khôi phục ${inVi.format(registers)} nội dung`,
    restoring: 'Đang khôi phục…',
    restored: (registers: number, moment: string): string =>
      `Đã đưa ${inVi.format(registers)} nội dung về giá trị lúc ${moment}.`,
    undo: 'Hoàn tác khôi phục',
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
    since: (moment: string, changes: number): string =>
      `Từ lần xuất trước (${moment}): ${changes === 0 ? 'không có thay đổi' : `${changes} thay đổi`}.`,
    regressed: 'Không còn sẵn sàng so với lần xuất trước',
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
      search: 'Tìm địa phương; Enter để mở',
      setStatus: (status: string): string => `Đánh dấu: ${status}`,
      clearStatus: 'Xóa tình trạng',
      actor: 'Chọn bên tháo gỡ (sau phím 4)',
      enter: 'Vào chi tiết',
      escape: 'Về danh mục',
      keep: 'Lưu ngay và về danh mục',
      note: 'Ghi chú',
      evidence: 'Minh chứng',
      owner: 'Người chịu trách nhiệm',
      history: 'Lịch sử nội dung',
      undo: 'Hoàn tác',
      redo: 'Làm lại',
      print: 'In',
      export: 'Xuất tệp',
      day: 'Nhật ký trong ngày',
      sheet: 'Bảng phím tắt này',
    },
    or: 'hoặc',
  },
};

function reversedVi(what: string, names: readonly string[], skipped: readonly string[]): string {
  const head = names.length === 0 ? '' : `${what}: ${listedVi(names)}.`;
  const tail = skipped.length === 0 ? '' : `Giữ nguyên vì đã thay đổi sau đó: ${listedVi(skipped)}.`;
  return `${head} ${tail}`.trim();
}

/** A restore can touch thousands: the first few by name, the others by their count. */
const namedAtMost = 4;

function listedVi(names: readonly string[]): string {
  const others = names.length - namedAtMost;
  const named = names.slice(0, namedAtMost).join('; ');
  return others > 0 ? `${named} và ${inVi.format(others)} chỗ khác` : named;
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
    history: 'History',
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
    nothing: 'Nothing to undo: the value before was the same.',
  },

  history: {
    heading: 'History of the item',
    list: 'Changes, newest first',
    empty: 'This item was never changed.',
    count: (changes, steps) => `${countEn(changes, 'change')} in ${countEn(steps, 'step')}`,
    cut: (changes) => `Only the newest ${inEn.format(changes)} changes are shown.`,
    from: 'from',
    to: 'to',
    selected: 'The selected change',
    by: (person, moment) => `${person}, ${moment}`,
    before: 'Before',
    after: 'After',
    undo: 'Undo this step',
    undoing: 'Undoing…',
    undoAll: (changes) => `Undo all ${inEn.format(changes)} changes`,
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
      `${countEn(changes, 'change')}, ${countEn(steps, 'step')}, ${countEn(places, 'locality', 'localities')}`,
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
    made: (moment) => `Backed up at ${moment}.`,
    upToDate: 'No need for another backup: the newest one holds every change.',
    copy: 'Copy the workspace to a USB stick…',
    copying: 'Copying and checking…',
    copied: 'Copied and checked. The copy opens right away at',
    check: 'Check every file',
    checking: 'Reading every file again…',
    allGood: (changes) =>
      `Every file of the workspace is as it was written, backups included (${countEn(changes, 'change')}).`,
    damaged: 'Some files are damaged:',
    files: {
      journal: 'the record of every change',
      mirror: 'the second copy of that record',
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
      `${countEn(registers, 'value')} would differ, in ${countEn(places, 'locality', 'localities')}`,
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
    since: (moment, changes) =>
      `Since the last export (${moment}): ${changes === 0 ? 'no changes' : `${changes} ${changes === 1 ? 'change' : 'changes'}`}.`,
    regressed: 'No longer ready since the last export',
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
      search: 'Find a locality; Enter opens it',
      setStatus: (status) => `Mark: ${status}`,
      clearStatus: 'Clear the status',
      actor: 'Choose who must act (after 4)',
      enter: 'Into the details',
      escape: 'Back to the checklist',
      keep: 'Save now and back to the checklist',
      note: 'Note',
      evidence: 'Evidence',
      owner: 'Accountable person',
      history: 'History of the item',
      undo: 'Undo',
      redo: 'Redo',
      print: 'Print',
      export: 'Export',
      day: "The day's changes",
      sheet: 'This sheet',
    },
    or: 'or',
  },
};

function reversedEn(what: string, names: readonly string[], skipped: readonly string[]): string {
  const head = names.length === 0 ? '' : `${what}: ${listedEn(names)}.`;
  const tail = skipped.length === 0 ? '' : `Left alone, changed since: ${listedEn(skipped)}.`;
  return `${head} ${tail}`.trim();
}

function listedEn(names: readonly string[]): string {
  const others = names.length - namedAtMost;
  const named = names.slice(0, namedAtMost).join('; ');
  return others > 0 ? `${named} and ${inEn.format(others)} more` : named;
}

function countEn(count: number, one: string, several = `${one}s`): string {
  return `${inEn.format(count)} ${count === 1 ? one : several}`;
}

export const screens: Section<typeof vi> = { vi, en };
