import type { LetterheadField } from '../../paper/report/kinds.ts';
import type { Section } from '../section.ts';

/** The dialog that makes official reports. */
const vi = {
  heading: 'Báo cáo',
  open: 'Báo cáo',
  kind: 'Loại báo cáo',
  asOf: 'Số liệu tính đến ngày',
  future: 'Ngày này chưa đến.',
  language: 'Ngôn ngữ',
  vi: 'Tiếng Việt',
  en: 'Tiếng Anh (để đọc)',
  own: 'Phần do cán bộ viết',
  ownHint: 'Được giữ lại cho báo cáo kỳ sau; phần để trống in thành dòng kẻ chấm để viết tay.',
  letterhead: 'Thể thức văn bản',
  letterheadHint: 'Dùng chung cho mọi loại báo cáo; phần để trống in thành dấu chấm để ghi tay.',
  fields: {
    superior: 'Cơ quan chủ quản',
    agency: 'Cơ quan ban hành',
    symbol: 'Ký hiệu văn bản',
    place: 'Địa danh',
    authority: 'Quyền hạn ký (TM., KT., TL.)',
    'signer-title': 'Chức vụ người ký',
    'signer-name': 'Họ tên người ký',
    recipients: 'Nơi nhận (mỗi dòng một nơi)',
  } satisfies Record<LetterheadField, string> as Record<LetterheadField, string>,
  preview: 'Số liệu của báo cáo',
  loading: 'Đang tính số liệu…',
  nothingYet: 'Chưa có địa phương nào báo cáo; báo cáo sẽ chỉ có số không.',
  formats: { pdf: 'PDF…', docx: 'Word…', xlsx: 'Excel…', csv: 'CSV…' },
  formatHint: 'PDF để in và gửi, Word để sửa lời, Excel và CSV để lấy bảng; số liệu như nhau.',
  working: 'Đang tạo báo cáo…',
};

const en: typeof vi = {
  heading: 'Reports',
  open: 'Reports',
  kind: 'Kind of report',
  asOf: 'Figures as of',
  future: 'This day has not come yet.',
  language: 'Language',
  vi: 'Vietnamese',
  en: 'English (for reading)',
  own: 'Your own paragraphs',
  ownHint: 'Kept for the next report; what is empty prints as dotted lines to write on.',
  letterhead: 'Letterhead and signature',
  letterheadHint: 'The same for every kind of report; what is empty prints as dots to write on.',
  fields: {
    superior: 'Superior agency',
    agency: 'Issuing agency',
    symbol: 'Document symbol',
    place: 'Place',
    authority: 'Signing authority (TM., KT., TL.)',
    'signer-title': "Signer's title",
    'signer-name': "Signer's name",
    recipients: 'Recipients (one a line)',
  },
  preview: 'Figures of the report',
  loading: 'Working out the figures…',
  nothingYet: 'No locality has reported yet; the report will have zeros only.',
  formats: { pdf: 'PDF…', docx: 'Word…', xlsx: 'Excel…', csv: 'CSV…' },
  formatHint: 'PDF to print and send, Word to edit the wording, Excel and CSV for the tables; same figures.',
  working: 'Making the report…',
};

export const reportScreen: Section<typeof vi> = { vi, en };
