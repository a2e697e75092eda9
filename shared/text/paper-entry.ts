import { countEn, numberEn, numberVi } from './numbers.ts';
import type { Section } from './section.ts';

/** Entering filled sheets: a sheet's code, then one key per row. */
const vi = {
  open: 'Nhập phiếu giấy',
  heading: 'Nhập phiếu giấy',
  field: 'Mã phiếu, địa phương hoặc mã dòng',
  fieldHint: 'Quét mã QR, gõ mã hoặc tên địa phương; gõ mã dòng (T8 là TTHC-08) để đến dòng đó',
  found: 'Địa phương tìm thấy',
  start: 'Quét mã QR trên phiếu, hoặc gõ mã hay tên địa phương rồi nhấn Enter. Sau đó mỗi dòng một phím.',
  notFound: (typed: string): string => `Không có địa phương hoặc dòng nào khớp với “${typed}”.`,
  elsewhere: (code: string): string => `Phiếu của đơn vị mã ${code}, không thuộc hồ sơ này.`,
  otherVersion: (printed: string, now: string): string =>
    `Phiếu in theo mẫu phiên bản ${printed}, hồ sơ dùng phiên bản ${now}. Hãy đối chiếu mã từng dòng.`,
  arriving: 'Số liệu của địa phương này đang được tải…',
  rows: (place: string): string => `Các dòng trên phiếu của ${place}`,
  onlyOpen: 'Phiếu chỉ in nội dung chưa xong',
  allPlatforms: 'Phiếu đủ các nền tảng',
  platform: 'Nền tảng trên phiếu',
  before: 'Khi mở phiếu',
  now: 'Nay',
  row: (at: number, of: number): string => `Dòng ${at}/${numberVi(of)}`,
  done: (rows: number): string => `Đã nhập ${numberVi(rows)} dòng`,
  finished: (place: string, rows: number): string =>
    `Xong phiếu ${place}: đã nhập ${numberVi(rows)} dòng. Quét hoặc gõ mã phiếu tiếp theo.`,
  next: 'Địa phương kế tiếp',
  previous: 'Địa phương trước',
  note: 'Ghi chú của dòng',
  status: 'Tình trạng của dòng',
  clear: 'Xóa',
  missingActor: (count: number): string => `${numberVi(count)} dòng thiếu bên tháo gỡ:`,
  missingReason: (count: number): string => `${numberVi(count)} dòng thiếu lý do:`,
  reasonHint: 'Lý do không áp dụng, ghi cho các dòng này',
  keys: {
    status: 'ghi và xuống dòng',
    skip: 'bỏ qua dòng',
    jump: 'đến dòng theo mã',
    undo: 'hoàn tác',
    next: 'đổi địa phương',
    field: 'phiếu khác',
  },
  code: {
    same: (code: string): string => `Số liệu chưa thay đổi từ khi in (${code}).`,
    unreadable: 'Không đọc được mã số liệu trên phiếu; chưa biết số liệu có thay đổi từ khi in hay không.',
    older: (printed: string, now: string): string =>
      `Phiếu in từ số liệu khác (${printed}); số liệu ở đây nay là ${now}.`,
    looking: 'Đang tìm những nội dung thay đổi từ khi in…',
    changed: (count: number): string => `${numberVi(count)} nội dung thay đổi từ khi in:`,
    unknown: 'Không tìm thấy số liệu đó trong lịch sử trên máy này: phiếu có thể in từ máy khác.',
    mark: 'đã thay đổi từ khi in',
  },
};

const en: typeof vi = {
  open: 'Paper entry',
  heading: 'Paper entry',
  field: 'Sheet code, locality or row number',
  fieldHint: 'Scan the QR code, type a locality code or name; a row number (T8 for TTHC-08) goes to that row',
  found: 'Localities found',
  start:
    'Scan the QR code of a sheet, or type a locality code or name and press Enter. Then one key per row.',
  notFound: (typed) => `No locality or row matches “${typed}”.`,
  elsewhere: (code) => `This sheet is for unit ${code}, which is not in this workspace.`,
  otherVersion: (printed, now) =>
    `The sheet was printed from version ${printed} of the template, the workspace has ${now}. Please compare the row numbers.`,
  arriving: 'The answers of this locality are still loading…',
  rows: (place) => `The rows of the sheet of ${place}`,
  onlyOpen: 'The sheet has open items only',
  allPlatforms: 'All platforms are on the sheet',
  platform: 'Platforms on the sheet',
  before: 'When opened',
  now: 'Now',
  row: (at, of) => `Row ${at} of ${numberEn(of)}`,
  done: (rows) => `${countEn(rows, 'row')} entered`,
  finished: (place, rows) =>
    `Sheet of ${place} finished: ${countEn(rows, 'row')} entered. Scan or type the next one.`,
  next: 'Next locality',
  previous: 'Previous locality',
  note: 'Note on the row',
  status: 'Status of the row',
  clear: 'Clear',
  missingActor: (count) => `Who must act is missing in ${countEn(count, 'row')}:`,
  missingReason: (count) => `The reason is missing in ${countEn(count, 'row')}:`,
  reasonHint: 'Why it does not apply, for these rows',
  keys: {
    status: 'record and go down',
    skip: 'skip the row',
    jump: 'go to a row number',
    undo: 'undo',
    next: 'other locality',
    field: 'another sheet',
  },
  code: {
    same: (code) => `Nothing has changed since it was printed (${code}).`,
    unreadable: "The sheet's data code could not be read; whether anything changed since is not known.",
    older: (printed, now) => `The sheet was printed from other data (${printed}); here it is ${now} now.`,
    looking: 'Looking for what has changed since…',
    changed: (count) =>
      `${numberEn(count)} ${count === 1 ? 'item has' : 'items have'} changed since it was printed:`,
    unknown: "That data is not in this computer's history: the sheet may be from another computer.",
    mark: 'changed since it was printed',
  },
};

export const paperEntry: Section<typeof vi> = { vi, en };
