import type { ImportFlag } from '../exchange/import-preview.ts';
import type { EffectCount } from '../exchange/preview.ts';
import { importText } from './exchange/import.ts';
import type { Section } from './section.ts';

/** Registers that a file would touch, platforms that would fall back, localities it says nothing about. */
type ImportCounts = EffectCount & {
  readonly regressed: number;
  readonly silent: number;
  readonly outside: number;
};

/** What the command line says to people. Answers for programs (JSON, `ok N`) are the same in every language. */
const vi = {
  usage: 'Cách dùng (usage):',
  help: 'Lệnh san-sang làm việc với tệp dữ liệu và thư mục hồ sơ mà không mở cửa sổ.',
  unknownCommand: (name: string): string => `không có lệnh "${name}"`,
  noCommand: 'thiếu tên lệnh',
  missingOption: (name: string): string => `thiếu ${name}`,
  badOptionValue: (name: string, value: string): string => `${name} không nhận giá trị "${value}"`,
  unknownProvince: (code: string): string => `không có tỉnh, thành phố mang mã "${code}"`,
  notHere: 'lệnh này cần trình in; hãy chạy qua npx san-sang hoặc ứng dụng đã cài',
  wroteSample: (file: string, localities: number, answers: number, code: string): string =>
    `${file}: ${localities} địa phương, ${answers} nội dung đã báo cáo, mã ${code}`,
  valid: (file: string, localities: number, answers: number, code: string): string =>
    `${file}: hợp lệ, ${localities} địa phương, ${answers} nội dung đã báo cáo, mã ${code}`,
  moreFaults: (count: number): string => `và ${count} lỗi khác`,
  mergeRows: {
    accepted: (file: string, answers: number, conflicts: number): string =>
      `${file}: đã hợp nhất, ${answers} nội dung đã báo cáo, ${conflicts} không thống nhất`,
    stale: (file: string, answers: number): string =>
      `${file}: cũ, cả ${answers} nội dung đều có hoặc đã được thay trong các tệp khác`,
    same: (file: string, other: string): string => `${file}: trùng với ${other}`,
    rejected: (file: string): string => `${file}: bị từ chối`,
  },
  wroteMerge: (file: string, files: number, answers: number, conflicts: number, code: string): string =>
    `${file}: từ ${files} tệp, ${answers} nội dung đã báo cáo, ${conflicts} không thống nhất, mã ${code}`,
  nothingToMerge: 'không có tệp nào dùng được; không ghi gì',
  importRow: (file: string, counts: ImportCounts, flags: readonly ImportFlag[]): string =>
    [
      `${file}: ${counts.new} mới, ${counts.changed} thay đổi, ${counts.conflicting} không thống nhất, ${counts.stale} cũ, ${counts.same} không đổi`,
      `${counts.regressed} nền tảng không còn sẵn sàng, ${counts.silent} địa phương chưa báo cáo`,
      ...(counts.outside > 0 ? [`${counts.outside} mục ngoài địa bàn của hồ sơ`] : []),
      ...flags.map((flag) => importText.vi.flags[flag]),
    ].join('; '),
  tookIn: (folder: string, files: number): string => `${folder}: đã nhận ${files} tệp`,
  oneProvinceInAFile:
    'mỗi tệp PDF chỉ chứa địa phương của một tỉnh, thành phố; dùng --out DIR/ để lưu mỗi địa phương một tệp',
  wroteChecklist: (file: string, localities: number): string =>
    `${file}: danh mục của ${localities} địa phương`,
  startRefused: (file: string): string => `${file}: không dùng được tệp khởi đầu; chưa tạo hồ sơ nào`,
  fromStart: (centre: string, fingerprint: string): string =>
    `tạo từ tệp khởi đầu của ${centre}, khóa ký ${fingerprint}`,
  madeWorkspace: (folder: string, localities: number): string =>
    `${folder}: hồ sơ mới, ${localities} địa phương`,
  wroteExport: (file: string, localities: number, answers: number, code: string): string =>
    `${file}: ${localities} địa phương, ${answers} nội dung đã báo cáo, mã ${code}; đã đọc lại và kiểm tra`,
  editFaults: {
    'unknown-register': 'mục dữ liệu không xác định',
    'unknown-locality': 'địa phương không thuộc hồ sơ này',
    'unknown-item': 'nội dung kiểm tra không áp dụng cho địa phương này',
    'bad-value': 'giá trị không hợp lệ',
    'cutover-locked': 'ngày vận hành chính thức đã khóa',
  },
  fileFaults: {
    missing: 'không còn tệp',
    unreadable: 'không đọc được',
    damaged: 'bị hỏng',
    cut: 'bị cắt mất phần cuối',
  },
  damageFound: (restored: number): string =>
    `đã đọc được đầy đủ từ các tệp còn lại (${restored} thay đổi lấy từ bản ghi song song hoặc bản sao lưu)`,
  restoredNotice: (changes: number, lost: number): string =>
    `đã khôi phục, có ${changes} thay đổi, mất ${lost}`,
  checkedGood: (changes: number): string => `tốt: ${changes} thay đổi`,
  checkedBad: (faults: number): string => `có ${faults} tệp hỏng; mở hồ sơ trong ứng dụng để khôi phục`,
  badLine: 'dòng không phải một đối tượng JSON {"register", "value"}',
};

const en: typeof vi = {
  usage: 'usage:',
  help: 'san-sang works on data files and workspace folders without opening a window.',
  unknownCommand: (name) => `there is no command "${name}"`,
  noCommand: 'no command was given',
  missingOption: (name) => `${name} is missing`,
  badOptionValue: (name, value) => `${name} does not take "${value}"`,
  unknownProvince: (code) => `there is no province with code "${code}"`,
  notHere: 'this command needs a printer engine; run it by npx san-sang or the installed app',
  wroteSample: (file, localities, answers, code) =>
    `${file}: ${localities} localities, ${answers} items reported, code ${code}`,
  valid: (file, localities, answers, code) =>
    `${file}: valid, ${localities} localities, ${answers} items reported, code ${code}`,
  moreFaults: (count) => `and ${count} more faults`,
  mergeRows: {
    accepted: (file, answers, conflicts) =>
      `${file}: accepted, ${answers} items reported, ${conflicts} conflicts`,
    stale: (file, answers) =>
      `${file}: stale, all ${answers} items are in the other files as well, or newer there`,
    same: (file, other) => `${file}: the same as ${other}`,
    rejected: (file) => `${file}: rejected`,
  },
  wroteMerge: (file, files, answers, conflicts, code) =>
    `${file}: from ${files === 1 ? '1 file' : `${files} files`}, ${answers} items reported, ${conflicts} conflicts, code ${code}`,
  nothingToMerge: 'none of the files can be used; nothing was written',
  importRow: (file, counts, flags) =>
    [
      `${file}: ${counts.new} new, ${counts.changed} changed, ${counts.conflicting} conflicting, ${counts.stale} stale, ${counts.same} the same`,
      `${counts.regressed} regressed, ${counts.silent} localities without an answer`,
      ...(counts.outside > 0 ? [`${counts.outside} outside this workspace`] : []),
      ...flags.map((flag) => importText.en.flags[flag]),
    ].join('; '),
  tookIn: (folder, files) => `${folder}: took in ${files === 1 ? '1 file' : `${files} files`}`,
  oneProvinceInAFile: 'one PDF holds the localities of one province only; use --out DIR/ for one file each',
  wroteChecklist: (file, localities) =>
    `${file}: ${localities === 1 ? 'checklist of 1 locality' : `checklists of ${localities} localities`}`,
  startRefused: (file) => `${file}: the starting file cannot be used; no workspace was made`,
  fromStart: (centre, fingerprint) => `made from the starting file of ${centre}, key ${fingerprint}`,
  madeWorkspace: (folder, localities) => `${folder}: new workspace, ${localities} localities`,
  wroteExport: (file, localities, answers, code) =>
    `${file}: ${localities} localities, ${answers} items reported, code ${code}; read back and checked`,
  editFaults: {
    'unknown-register': 'unknown register',
    'unknown-locality': 'the locality is not in this workspace',
    'unknown-item': 'no such item for this locality',
    'bad-value': 'invalid value',
    'cutover-locked': 'the cutover day is locked',
  },
  fileFaults: {
    missing: 'is missing',
    unreadable: 'cannot be read',
    damaged: 'is damaged',
    cut: 'has lost its end',
  },
  damageFound: (restored) => `read from what is left (${restored} changes from the mirror or a backup)`,
  restoredNotice: (changes, lost) => `restored, ${changes} changes are there, ${lost} are lost`,
  checkedGood: (changes) => `good: ${changes} changes`,
  checkedBad: (faults) => `${faults} damaged files; open the workspace in the app to restore them`,
  badLine: 'the line is not a JSON object {"register", "value"}',
};

export const commands: Section<typeof vi> = { vi, en };
