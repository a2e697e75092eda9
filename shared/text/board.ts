import { numberEn, numberVi } from './numbers.ts';
import type { BoardFilter, BoardOrder, KeyMark } from '../exchange/board.ts';
import type { Section } from './section.ts';

/** The national picture. */
const vi = {
  heading: 'Bảng toàn quốc',
  search: 'Tìm tỉnh, thành phố',
  searchHint: 'Tìm tỉnh (không dấu)',
  counting: (done: number, of: number): string =>
    `Đang tính ${numberVi(done)}/${numberVi(of)} tỉnh, thành phố`,
  shown: (count: number, of: number): string =>
    count === of ? `${numberVi(of)} tỉnh, thành phố` : `${numberVi(count)}/${numberVi(of)} tỉnh, thành phố`,
  clear: 'Hiện tất cả',
  none: 'Không có tỉnh, thành phố nào khớp.',
  filters: {
    'no-file': 'Chưa gửi tệp',
    'late-week': 'Quá 7 ngày chưa gửi',
    'late-month': 'Chưa gửi trong kỳ',
    conflicts: 'Không thống nhất',
    silent: 'Xã im lặng',
    key: 'Chữ ký',
  } satisfies Record<BoardFilter, string> as Readonly<Record<BoardFilter, string>>,
  filterBy: 'Lọc tỉnh, thành phố',

  totals: {
    label: 'Tổng hợp toàn quốc',
    reported: 'Đã gửi tệp',
    weekly: 'Gửi trong 7 ngày',
    monthly: (from: string, to: string): string => `Gửi trong kỳ ${from}–${to}`,
    answers: 'Nội dung đã báo cáo',
    communes: 'Xã, phường, đặc khu',
    provinces: 'Cả tỉnh, thành phố',
    fewestFirst: 'Xem theo tỉnh, nơi còn thiếu nhiều nhất trước',
    showOthers: (others: string): string => `Xem các nơi còn lại: ${others}`,
  },

  columns: {
    name: 'Tỉnh, thành phố',
    whole: 'Cả tỉnh',
    last: 'Báo cáo gần nhất',
    reported: 'Đã báo cáo',
    communes: 'Xã theo kết quả',
    conflicts: 'Không thống nhất',
    silent: 'Xã im lặng',
  } satisfies Record<BoardOrder | 'communes', string>,
  printedCommunes: (first: string, last: string): string =>
    `Các cột từ “${first}” đến “${last}”: số xã, phường, đặc khu.`,
  sorted: (isReversed: boolean): string => (isReversed ? 'thứ tự ngược' : 'cần xem trước đứng đầu'),

  noFile: 'Chưa gửi tệp nào',
  age: (days: number): string =>
    days < 0 ? 'ngày ở tương lai' : days === 0 ? 'hôm nay' : days === 1 ? 'hôm qua' : `${days} ngày trước`,
  lateMonth: 'Chưa gửi kỳ này',
  keys: {
    known: 'Khóa ký đã biết',
    unsigned: 'Không có chữ ký',
    'new-key': 'Khóa ký mới',
  } satisfies Record<KeyMark, string> as Readonly<Record<KeyMark, string>>,
  communeCount: (verdict: string, count: number): string => `${verdict}: ${numberVi(count)} xã`,
  percent: (share: number): string => `${Math.floor(share * 100)}%`,

  detail: {
    label: 'Chi tiết tỉnh, thành phố',
    choose: 'Chọn một tỉnh, thành phố để xem tệp, xã chưa báo cáo và nội dung không thống nhất.',
    open: 'Mở danh mục',
    send: 'Gửi lại tỉnh…',
    files: 'Tệp đã nhận',
    noFiles: 'Chưa nhận tệp nào của tỉnh này.',
    takenOut: 'đã gỡ ra',
    part: 'một phần',
    nation: 'tệp toàn quốc',
    by: (person: string, organisation: string): string =>
      [person, organisation].filter((part) => part !== '').join(', '),
    answers: (count: number): string => `${numberVi(count)} nội dung`,
    own: 'Riêng cấp tỉnh',
    silent: (count: number): string => `Xã chưa báo cáo gì (${numberVi(count)})`,
    conflicts: (count: number): string => `Nội dung không thống nhất (${numberVi(count)})`,
    questions: (count: number): string => `Câu hỏi chưa trả lời (${numberVi(count)})`,
    more: (count: number): string => `và ${numberVi(count)} mục nữa`,
  },
};

const en: typeof vi = {
  heading: 'National board',
  search: 'Find a province',
  searchHint: 'Find a province',
  counting: (done, of) => `Counting: ${numberEn(done)} of ${numberEn(of)} provinces`,
  shown: (count, of) =>
    count === of ? `${numberEn(of)} provinces` : `${numberEn(count)} of ${numberEn(of)} provinces`,
  clear: 'Show all',
  none: 'No province matches.',
  filters: {
    'no-file': 'No file yet',
    'late-week': 'No file in 7 days',
    'late-month': 'No file this period',
    conflicts: 'Conflicts',
    silent: 'Silent communes',
    key: 'Signature',
  },
  filterBy: 'Filter provinces',

  totals: {
    label: 'The whole country',
    reported: 'Sent a file',
    weekly: 'Within 7 days',
    monthly: (from, to) => `In the period ${from}–${to}`,
    answers: 'Items reported',
    communes: 'Communes',
    provinces: 'Provinces as a whole',
    fewestFirst: 'Show by province, those that lack most first',
    showOthers: (others) => `Show the others: ${others}`,
  },

  columns: {
    name: 'Province',
    whole: 'As a whole',
    last: 'Last report',
    reported: 'Reported',
    communes: 'Communes by verdict',
    conflicts: 'Conflicts',
    silent: 'Silent',
  },
  printedCommunes: (first, last) => `Columns “${first}” to “${last}”: numbers of communes.`,
  sorted: (isReversed) => (isReversed ? 'reversed' : 'what needs a look first'),

  noFile: 'No file yet',
  age: (days) =>
    days < 0 ? 'dated ahead' : days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`,
  lateMonth: 'No file this period',
  keys: { known: 'Known key', unsigned: 'Not signed', 'new-key': 'New key' },
  communeCount: (verdict, count) =>
    `${verdict}: ${count === 1 ? '1 commune' : `${numberEn(count)} communes`}`,
  percent: (share) => `${Math.floor(share * 100)}%`,

  detail: {
    label: 'Province in detail',
    choose: 'Choose a province to see its files, silent communes and conflicts.',
    open: 'Open the checklist',
    send: 'Return file…',
    files: 'Files received',
    noFiles: 'No file of this province was received.',
    takenOut: 'taken out',
    part: 'a part',
    nation: 'whole country',
    by: (person, organisation) => [person, organisation].filter((part) => part !== '').join(', '),
    answers: (count) => (count === 1 ? '1 item' : `${numberEn(count)} items`),
    own: 'The province itself',
    silent: (count) => `Communes without any answer (${numberEn(count)})`,
    conflicts: (count) => `Conflicts (${numberEn(count)})`,
    questions: (count) => `Open questions (${numberEn(count)})`,
    more: (count) => `and ${numberEn(count)} more`,
  },
};

export const board: Section<typeof vi> = { vi, en };
