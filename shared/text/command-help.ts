import type { Section } from './section.ts';

/** What `san-sang COMMAND --help` says, and what is said of options that make no sense. */
const vi = {
  exitCodes:
    'Mã kết thúc: 0 thành công (kể cả tệp cũ, không thống nhất), 1 dữ liệu vào có lỗi, 2 dùng sai lệnh.',
  more: 'Xem từng lệnh: san-sang LỆNH --help. Lệnh nào cũng nhận --lang vi|en và --log TỆP.',
  unknownOption: (name: string): string => `không có tùy chọn "${name}"`,
  needsValue: (name: string): string => `${name} cần một giá trị đi kèm`,
  takesNoValue: (name: string): string => `${name} không nhận giá trị đi kèm`,
  tooMany: (operands: string): string => `thừa: ${operands}`,
  notTogether: (names: string): string => `không dùng cùng nhau: ${names}`,
  commands: {
    sample:
      'Tạo tệp số liệu mẫu giống thật của một tỉnh, hoặc của cả 34 tỉnh (--national) vào một thư mục. Cùng --seed thì tệp giống hệt nhau.',
    validate: 'Kiểm tra tệp dữ liệu: định dạng, mã kiểm tra, chữ ký số, sự khớp nhau của số liệu.',
    merge:
      'Hợp nhất nhiều tệp dữ liệu thành một, thứ tự nào cũng cho cùng kết quả. In một dòng cho mỗi tệp: đã hợp nhất, cũ, trùng hay bị từ chối. Tệp dùng được vẫn được hợp nhất; có tệp bị từ chối thì mã kết thúc là 1.',
    checklist: 'In danh mục kiểm tra ra PDF, từ một tệp dữ liệu.',
    report: 'Lập báo cáo từ một tệp dữ liệu: .pdf để ký, .docx để sửa, .xlsx và .csv là các bảng số liệu.',
    tables:
      'Ghi số liệu thành bảng: .xlsx và .csv để đọc, .ndjson để nạp vào cơ sở dữ liệu; --out là thư mục thì ghi mỗi bảng một tệp.',
    schema: 'In JSON Schema của tệp dữ liệu.',
    new: 'Tạo hồ sơ mới trong thư mục DIR, của một tỉnh, của cả nước, hoặc theo tệp khởi đầu của Trung ương.',
    apply:
      'Ghi thay đổi vào hồ sơ, đọc từ đầu vào chuẩn, mỗi dòng một đối tượng JSON: {"register": "item/26740/TTHC-08/status", "value": "done"}. Trả lời từng dòng: "ok N" khi thay đổi N đã nằm trên ổ đĩa, hoặc "error N: lý do".',
    show: 'In số liệu và kết quả đánh giá của hồ sơ, dạng JSON.',
    forms: 'Ghi biểu Excel cho từng xã vào thư mục --out, để xã điền và gửi lại.',
    history: 'In các thay đổi của hồ sơ, cũ trước, mỗi dòng một đối tượng JSON.',
    import:
      'Nhận tệp dữ liệu hoặc biểu Excel vào hồ sơ trong một bước. In một dòng cho mỗi tệp: bao nhiêu nội dung mới, thay đổi, không thống nhất, cũ, nền tảng không còn sẵn sàng. Tệp bị từ chối không ngăn tệp khác; khi đó mã kết thúc là 1.',
    check: 'Đọc mọi tệp của hồ sơ và báo tệp nào hỏng; không ghi gì.',
    export: 'Xuất hồ sơ ra tệp dữ liệu, rồi đọc lại và kiểm tra.',
  },
  options: {
    province: 'mã tỉnh, thành phố, ví dụ 79',
    national: 'cả nước',
    common: 'thêm các điều kiện chung',
    template: 'mẫu danh mục kiểm tra',
    from: 'tệp khởi đầu của Trung ương',
    block: 'khối: party, government, assembly hoặc front',
    cutover: 'ngày vận hành chính thức, YYYY-MM-DD',
    'as-of': 'tính đến ngày YYYY-MM-DD; không ghi thì là hôm nay',
    seed: 'số để tạo lại đúng tệp mẫu đó',
    locality: 'chỉ địa phương có mã này; dùng được nhiều lần',
    platform: 'chỉ nền tảng này; dùng được nhiều lần',
    blank: 'danh mục trống để tích tay',
    open: 'chỉ nội dung chưa xong',
    role: 'chỉ nội dung do vai trò này làm; dùng được nhiều lần',
    register: 'chỉ mục dữ liệu này',
    person: 'người thực hiện, ghi vào lịch sử',
    'dry-run': 'chỉ xem trước, không nhận gì',
    name: 'họ tên người lập',
    title: 'chức vụ người lập',
    organisation: 'đơn vị của người lập',
    kind: 'loại: summary, weekly, monthly, readiness, obstacles hoặc review',
    previous: 'tệp dữ liệu của kỳ trước, để so sánh',
    out: 'nơi ghi kết quả; ghi trọn vẹn hoặc không ghi gì',
    lang: 'ngôn ngữ: vi hoặc en',
    log: 'ghi thêm mọi dòng in ra vào tệp này',
    help: 'in phần trợ giúp này',
  },
};

const en: typeof vi = {
  exitCodes: 'Exit code: 0 success (stale files and conflicts included), 1 the input is bad, 2 wrong use.',
  more: 'For one command: san-sang COMMAND --help. Every command takes --lang vi|en and --log FILE.',
  unknownOption: (name) => `there is no option "${name}"`,
  needsValue: (name) => `${name} needs a value`,
  takesNoValue: (name) => `${name} takes no value`,
  tooMany: (operands) => `too many: ${operands}`,
  notTogether: (names) => `not to be used together: ${names}`,
  commands: {
    sample:
      'Makes realistic sample exports of one province, or of all 34 (--national) in a folder. The same --seed makes the same files.',
    validate:
      'Checks exports: the format, the digest, the signature, and that the figures agree with each other.',
    merge:
      'Merges exports into one; any order gives the same result. Prints a line for each file: accepted, stale, the same as another or rejected. Good files go in even where others are rejected; the exit code is 1 then.',
    checklist: 'Prints checklists as PDF, from an export.',
    report: 'Makes a report of an export: .pdf to sign, .docx to edit, .xlsx and .csv are its tables.',
    tables:
      'Writes exports as tables: .xlsx and .csv to read, .ndjson to load into a database; where --out is a folder, one file for each table.',
    schema: 'Prints the JSON Schema of the export.',
    new: "Makes a new workspace in the folder DIR: of a province, of the whole country, or by the centre's starting file.",
    apply:
      'Writes changes to a workspace, read from the standard input, one JSON object a line: {"register": "item/26740/TTHC-08/status", "value": "done"}. Answers each line: "ok N" once change N is on the disk, or "error N: why".',
    show: "Prints a workspace's answers and verdicts as JSON.",
    forms:
      'Writes an Excel form for each commune to the folder --out, for communes to fill in and send back.',
    history: 'Prints the changes of a workspace, oldest first, one JSON object a line.',
    import:
      'Takes exports or Excel forms into a workspace, as one step. Prints a line for each file: how much is new, changed, conflicting or stale, and which platforms are no longer ready. A refused file does not keep the others out; the exit code is 1 then.',
    check: 'Reads every file of a workspace and tells which are damaged; writes nothing.',
    export: 'Exports a workspace to a file, then reads it back and checks it.',
  },
  options: {
    province: 'code of the province, such as 79',
    national: 'the whole country',
    common: 'with the common conditions',
    template: 'the checklist template',
    from: "the centre's starting file",
    block: 'block: party, government, assembly or front',
    cutover: 'cutover day, YYYY-MM-DD',
    'as-of': 'as of this day, YYYY-MM-DD; else today',
    seed: 'a number that makes the same samples again',
    locality: 'only the locality with this code; may be repeated',
    platform: 'only this platform; may be repeated',
    blank: 'blank checklists to tick by hand',
    open: 'only what is not done',
    role: 'only what this role does; may be repeated',
    register: 'only this register',
    person: 'who does it, for the history',
    'dry-run': 'only look, take nothing in',
    name: "the reporter's name",
    title: "the reporter's title",
    organisation: "the reporter's organisation",
    kind: 'kind: summary, weekly, monthly, readiness, obstacles or review',
    previous: 'an export of the period before, to compare with',
    out: 'where the result goes; written whole or not at all',
    lang: 'language: vi or en',
    log: 'what is printed goes to this file as well',
    help: 'prints this help',
  },
};

export const commandHelp: Section<typeof vi> = { vi, en };
