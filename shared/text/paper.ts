import type { Section } from './section.ts';

/** What stands on printed sheets. */
const vi = {
  nationalHeading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  nationalMotto: 'Độc lập - Tự do - Hạnh phúc',
  checklistTitle: 'DANH MỤC KIỂM TRA MỨC ĐỘ SẴN SÀNG',
  peoplesCommittee: 'ỦY BAN NHÂN DÂN',
  tickHint: 'Mỗi dòng đánh dấu một ô; số của ô là phím bấm khi nhập vào máy.',
  gateMark: '(*)',
  gateLegend: '(*) Điều kiện bắt buộc: phải đạt trước khi vận hành chính thức',
  columns: {
    code: 'Mã',
    item: 'Nội dung kiểm tra',
    due: 'Hạn',
    remarks: 'Minh chứng, ghi chú',
  },
  evidenceWanted: 'Cần có:',
  progress: (done: number, applicable: number): string => `Hoàn thành ${done}/${applicable}`,
  revisionCode: 'Mã số liệu',
  placeAndDate: (place: string): string => `${place}, ngày ....... tháng ....... năm ............`,
  preparedBy: 'Người lập',
  headOfUnit: 'Thủ trưởng đơn vị',
  signHint: '(Ký, ghi rõ họ tên)',
  stampHint: '(Ký, đóng dấu, ghi rõ họ tên)',
  page: 'Trang',
};

const en: typeof vi = {
  nationalHeading: 'SOCIALIST REPUBLIC OF VIET NAM',
  nationalMotto: 'Independence - Freedom - Happiness',
  checklistTitle: 'GO-LIVE READINESS CHECKLIST',
  peoplesCommittee: "PEOPLE'S COMMITTEE",
  tickHint: 'Tick one box on each row; its number is the key to press when entering it.',
  gateMark: '(*)',
  gateLegend: '(*) Gate item: must hold before go-live',
  columns: {
    code: 'Code',
    item: 'Checklist item',
    due: 'Due',
    remarks: 'Evidence, remarks',
  },
  evidenceWanted: 'Wanted:',
  progress: (done, applicable) => `Done ${done}/${applicable}`,
  revisionCode: 'Data code',
  placeAndDate: (place) => `${place}, date ....... / ....... / ............`,
  preparedBy: 'Prepared by',
  headOfUnit: 'Head of unit',
  signHint: '(Signature, full name)',
  stampHint: '(Signature, stamp, full name)',
  page: 'Page',
};

export const paper: Section<typeof vi> = { vi, en };
