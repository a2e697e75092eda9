import type { FaultCode } from '../exchange/fault.ts';
import { campaignSides } from './campaign-sides.ts';
import type { Section } from './section.ts';

type Faults = Readonly<Record<FaultCode, (detail: string) => string>>;

const vi: Faults = {
  empty: () => 'tệp rỗng',
  unreadable: () => 'không đọc được tệp từ ổ đĩa',
  'too-large': (limit) => `tệp quá lớn, vượt ${megabytes(limit)} MB`,
  'not-utf8': () => 'không phải văn bản UTF-8',
  'not-json': (place) => `không phải JSON hợp lệ hoặc tệp bị cắt cụt (dòng:cột ${place})`,
  'too-deep': (limit) => `lồng nhau quá ${limit} cấp`,
  'duplicate-key': () => 'khóa xuất hiện hai lần',
  'forbidden-key': () => 'khóa không được phép',
  'bad-text': () => 'ký tự không hợp lệ',
  'not-an-export': (format) => `không phải tệp dữ liệu của Sẵn Sàng (cần "${format}")`,
  'not-a-start': (format) =>
    `không phải tệp khởi đầu do Trung ương gửi (cần "${format}"); tệp số liệu thì nhận vào hồ sơ đã có`,
  'newer-version': (versions) => `tệp do phiên bản mới hơn tạo ra (${versions}); hãy cập nhật Sẵn Sàng`,
  missing: () => 'thiếu nội dung bắt buộc',
  'unknown-key': () => 'khóa không có trong định dạng',
  'bad-value': (found) => `giá trị không hợp lệ: ${found}`,
  'unknown-template': () => 'mẫu danh mục kiểm tra không khớp với mẫu của phiên bản này',
  'unknown-units': () => 'không có danh sách đơn vị hành chính của ngày này',
  'unknown-scope': () => 'không có địa bàn này trong danh sách đơn vị hành chính',
  'unknown-locality': (found) => `địa phương không có trong danh sách: ${found}`,
  'missing-locality': (name) => `thiếu địa phương ${name}`,
  'unknown-item': (id) => `nội dung kiểm tra không áp dụng cho địa phương này: ${id}`,
  'unknown-register': (name) => `mục dữ liệu không xác định: ${name}`,
  'wrong-summary': (verdict) => `kết quả đánh giá không khớp với số liệu (phải là "${verdict}")`,
  'wrong-digest': () => 'mã kiểm tra không khớp: nội dung tệp đã bị thay đổi sau khi xuất',
  'merge-mismatch': () => 'dữ liệu hợp nhất không khớp với số liệu',
  'part-mismatch': () => 'tệp ghi là xuất một phần nhưng nội dung không khớp với phần đó',
  'bad-clock': () =>
    'thời điểm thay đổi nằm ngoài khoảng từ năm 1970 đến năm 2100; hãy kiểm tra đồng hồ của máy đã xuất tệp',
  'wrong-signature': () => 'chữ ký số không đúng: tệp không phải do người giữ khóa này tạo ra',
  'other-campaign': (sides) => `tệp thuộc đợt triển khai khác: ${campaignSides(sides, 'vi')}`,
  'other-province': (code) => `tệp thuộc tỉnh, thành phố khác: ${code}`,
};

const en: Faults = {
  empty: () => 'the file is empty',
  unreadable: () => 'the disk did not give the file',
  'too-large': (limit) => `the file is too large, over ${megabytes(limit)} MB`,
  'not-utf8': () => 'not UTF-8 text',
  'not-json': (place) => `not valid JSON, or the file was cut short (line:column ${place})`,
  'too-deep': (limit) => `nested deeper than ${limit} levels`,
  'duplicate-key': () => 'the key stands twice',
  'forbidden-key': () => 'the key is not allowed',
  'bad-text': () => 'invalid characters',
  'not-an-export': (format) => `not an export of Sẵn Sàng (expected "${format}")`,
  'not-a-start': (format) =>
    `not a starting file from the centre (expected "${format}"); exports are taken into a workspace that is there`,
  'newer-version': (versions) => `made by a newer version (${versions}); please update Sẵn Sàng`,
  missing: () => 'something required is missing',
  'unknown-key': () => 'the format has no such key',
  'bad-value': (found) => `invalid value: ${found}`,
  'unknown-template': () => "the checklist template is not this version's",
  'unknown-units': () => 'there is no list of administrative units of this date',
  'unknown-scope': () => 'the list of administrative units has no such place',
  'unknown-locality': (found) => `no such locality in the list: ${found}`,
  'missing-locality': (name) => `locality ${name} is missing`,
  'unknown-item': (id) => `no such item for this locality: ${id}`,
  'unknown-register': (name) => `unknown register: ${name}`,
  'wrong-summary': (verdict) => `the summary does not follow from the answers (should be "${verdict}")`,
  'wrong-digest': () => 'the digest does not match: the file was altered after the export',
  'merge-mismatch': () => 'the merge data does not agree with the answers',
  'part-mismatch': () => 'the file says it is a part of an export, but holds something outside that part',
  'bad-clock': () =>
    'a change is dated outside the years 1970 to 2100; check the clock of the computer that made the file',
  'wrong-signature': () => 'the signature is wrong: whoever holds this key did not make this file',
  'other-campaign': (sides) => `the file belongs to another campaign: ${campaignSides(sides, 'en')}`,
  'other-province': (code) => `the file is about another province: ${code}`,
};

export const faults: Section<Faults> = { vi, en };

function megabytes(bytes: string): number {
  return Math.round(Number(bytes) / 1024 / 1024);
}
