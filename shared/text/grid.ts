import type { Condition } from '../entry/filter.ts';
import type { GridLevel } from '../entry/columns.ts';
import type { Missing } from '../entry/missing.ts';
import type { PasteFault } from '../entry/paste.ts';
import type { NumberMeaning } from '../entry/status-word.ts';
import type { Section } from './section.ts';

const inVi = new Intl.NumberFormat('vi');
const inEn = new Intl.NumberFormat('en');

/** The grid of localities by items. */
const vi = {
  name: 'Bảng nhập',
  label: 'Bảng nhập: địa phương theo nội dung kiểm tra',
  search: 'Tìm địa phương trong bảng',
  searchHint: 'Tìm theo tên, mã (/)',
  level: 'Cấp',
  levels: {
    commune: 'Cấp xã',
    province: 'Cấp tỉnh',
    both: 'Cả hai cấp',
  } satisfies Record<GridLevel, string> as Record<GridLevel, string>,
  platform: 'Nền tảng, hệ thống',
  allPlatforms: 'Tất cả',
  moreFilters: 'Lọc thêm',
  filtersOn: (count: number): string => `Lọc thêm (${count})`,
  types: 'Loại đơn vị hành chính',
  conditions: 'Chỉ nơi có',
  condition: {
    overdue: 'Nội dung quá hạn',
    unreported: 'Chưa báo cáo nội dung nào',
    blocked: 'Nội dung đang vướng mắc',
    incomplete: 'Thiếu lý do hoặc bên tháo gỡ',
    conflict: 'Số liệu không thống nhất',
  } satisfies Record<Condition, string> as Record<Condition, string>,
  conditionsHint: 'Chỉ xét các cột đang xem.',
  changedSince: 'Có thay đổi từ ngày',
  province: 'Tỉnh, thành phố',
  allProvinces: 'Toàn quốc',
  shown: (shown: number, all: number): string =>
    shown === all ? `${inVi.format(all)} địa phương` : `${inVi.format(shown)}/${inVi.format(all)} địa phương`,
  columns: (count: number): string => `${count} nội dung`,
  clear: 'Bỏ lọc',
  refilter: 'Lọc lại',
  refilterHint: 'Danh sách giữ nguyên khi nhập. Bấm để lọc lại theo số liệu mới.',
  none: 'Không có địa phương nào khớp với bộ lọc.',
  noColumns: 'Nền tảng này không có nội dung nào ở cấp đang xem.',
  legend: 'Chú giải',
  marks: {
    gate: 'Điều kiện bắt buộc',
    overdueGate: 'Quá hạn, bắt buộc',
    overdue: 'Quá hạn',
    conflict: 'Không thống nhất',
    missing: 'Thiếu lý do hoặc bên tháo gỡ',
    evidence: 'Có minh chứng',
    note: 'Có ghi chú',
    notAsked: 'Không hỏi ở cấp này',
    arriving: 'Đang tải',
  },
  missing: {
    reason: 'thiếu lý do',
    blockedBy: 'thiếu bên tháo gỡ',
  } satisfies Record<Missing, string> as Record<Missing, string>,
  rowHead: 'Địa phương',
  openLocality: (name: string): string => `Mở danh mục của ${name}`,

  range: {
    heading: 'Ô đang chọn',
    cells: (rows: number, columns: number): string =>
      `${inVi.format(rows)} địa phương × ${inVi.format(columns)} nội dung`,
    none: 'Chưa chọn ô nào.',
    notAsked: 'Nội dung này không hỏi ở cấp đó.',
    fillDown: 'Chép xuống',
    paste: 'Dán…',
    detail: 'Chi tiết',
    closeDetail: 'Ẩn chi tiết',
    statuses: 'Đặt tình trạng cho các ô đang chọn',
    clear: 'Xóa',
    missingActor: (count: number): string => `${inVi.format(count)} ô thiếu bên tháo gỡ:`,
    missingReason: (count: number): string => `${inVi.format(count)} ô thiếu lý do:`,
    reasonHint: 'Lý do không áp dụng, ghi cho cả vùng',
    apply: 'Ghi',
  },

  said: {
    set: (cells: number, what: string): string => `Đã đặt ${inVi.format(cells)} ô: ${what}`,
    cleared: (cells: number): string => `Đã xóa tình trạng của ${inVi.format(cells)} ô`,
    filled: (cells: number): string => `Đã chép xuống ${inVi.format(cells)} ô`,
    completed: (cells: number, what: string): string => `Đã ghi cho ${inVi.format(cells)} ô: ${what}`,
    pasted: (cells: number): string => `Đã dán ${inVi.format(cells)} ô`,
    copied: (rows: number, columns: number): string =>
      `Đã sao chép ${inVi.format(rows)} × ${inVi.format(columns)} ô`,
    nothing: 'Không có ô nào thay đổi.',
    notAsked: 'Không có nội dung nào được hỏi trong vùng chọn.',
    arriving: 'Vùng chọn có địa phương đang tải số liệu, vui lòng chờ giây lát. Chưa có gì thay đổi.',
    tooMany: (asked: number, most: number): string =>
      `Vùng chọn làm thay đổi ${inVi.format(asked)} giá trị; mỗi lần tối đa ${inVi.format(most)}. Hãy chọn vùng nhỏ hơn. Chưa có gì thay đổi.`,
  },

  pasting: {
    heading: 'Dán từ bảng tính',
    label: 'Nội dung dán',
    hint: 'Chép vùng ô trong Excel rồi dán (Ctrl+V) vào đây.',
    where: {
      position: 'Dán theo vị trí, bắt đầu từ ô đang chọn.',
      rows: 'Dán theo mã hoặc tên địa phương ở cột đầu.',
      columns: 'Dán theo mã nội dung ở dòng đầu.',
      both: 'Dán theo mã nội dung ở dòng đầu và địa phương ở cột đầu.',
    },
    change: (count: number): string => `${inVi.format(count)} ô thay đổi`,
    same: (count: number): string => (count === 1 ? 'đã như vậy' : `${inVi.format(count)} ô đã như vậy`),
    fault: (count: number): string => `${inVi.format(count)} ô bỏ qua`,
    empty: (count: number): string => `${inVi.format(count)} ô trống, giữ nguyên`,
    faults: {
      'unknown-word': 'không hiểu',
      outside: 'ngoài bảng',
      'not-asked': 'không hỏi ở cấp này',
      arriving: 'số liệu đang tải',
      'unknown-place': 'không có địa phương này trong bảng',
      'ambiguous-place': 'nhiều địa phương cùng tên, hãy dùng mã',
      'unknown-item': 'không có nội dung này trong bảng',
      hidden: 'không hiện trong bảng đang xem',
      'said-twice': 'đã có ở ô trước',
    } satisfies Record<PasteFault, string> as Record<PasteFault, string>,
    numbers: 'Các số nghĩa là',
    meaning: {
      boxes: '1–5 như ô trên phiếu, 0 là xóa',
      'yes-no': '1 là hoàn thành, 0 là chưa thực hiện',
    } satisfies Record<NumberMeaning, string> as Record<NumberMeaning, string>,
    columns: { place: 'Nơi dán', said: 'Trong bảng tính', outcome: 'Kết quả' },
    cellOf: (row: number, column: number): string => `dòng ${row}, cột ${column}`,
    from: (before: string, after: string): string => `${before} → ${after}`,
    submit: (count: number): string => `Dán ${inVi.format(count)} ô`,
    nothing: 'Không có ô nào thay đổi.',
    nothingPasted: 'Chưa có nội dung nào được dán.',
    list: 'Từng ô',
  },

  shortcuts: {
    group: 'Bảng nhập',
    range: 'Chọn vùng',
    edge: 'Đến ô có số liệu kế tiếp, hoặc cuối bảng',
    rowEnds: 'Đầu, cuối dòng; đầu, cuối bảng',
    wholes: 'Chọn cả cột, cả dòng, cả bảng',
    fillDown: 'Chép ô đầu xuống cả vùng',
    copyPaste: 'Sao chép, dán từ bảng tính',
    detail: 'Mở chi tiết của ô',
    checklist: 'Mở danh mục của địa phương',
  },
};

const en: typeof vi = {
  name: 'Entry grid',
  label: 'Entry grid: localities by checklist items',
  search: 'Find a locality in the grid',
  searchHint: 'Find by name or code (/)',
  level: 'Level',
  levels: { commune: 'Communes', province: 'Provinces', both: 'Both levels' },
  platform: 'Platform',
  allPlatforms: 'All',
  moreFilters: 'More filters',
  filtersOn: (count) => `More filters (${count})`,
  types: 'Type of unit',
  conditions: 'Only places with',
  condition: {
    overdue: 'Overdue items',
    unreported: 'Nothing reported yet',
    blocked: 'Blocked items',
    incomplete: 'A reason or who must act missing',
    conflict: 'Conflicting answers',
  },
  conditionsHint: 'Looks at the columns shown only.',
  changedSince: 'Changed since',
  province: 'Province',
  allProvinces: 'Whole country',
  shown: (shown, all) =>
    shown === all
      ? `${inEn.format(all)} ${all === 1 ? 'locality' : 'localities'}`
      : `${inEn.format(shown)} of ${inEn.format(all)} localities`,
  columns: (count) => `${count} ${count === 1 ? 'item' : 'items'}`,
  clear: 'Clear filters',
  refilter: 'Filter again',
  refilterHint: 'The list stays as it is while you enter. Press to filter by the new answers.',
  none: 'No locality matches the filters.',
  noColumns: 'This platform has no item at the level shown.',
  legend: 'Legend',
  marks: {
    gate: 'Gate item',
    overdueGate: 'Overdue gate',
    overdue: 'Overdue',
    conflict: 'Conflict',
    missing: 'Reason or who must act missing',
    evidence: 'Has evidence',
    note: 'Has a note',
    notAsked: 'Not asked at this level',
    arriving: 'Loading',
  },
  missing: { reason: 'reason missing', blockedBy: 'who must act missing' },
  rowHead: 'Locality',
  openLocality: (name) => `Open the checklist of ${name}`,

  range: {
    heading: 'Selected cells',
    cells: (rows, columns) =>
      `${inEn.format(rows)} ${rows === 1 ? 'locality' : 'localities'} × ${inEn.format(columns)} ${columns === 1 ? 'item' : 'items'}`,
    none: 'No cell is selected.',
    notAsked: 'This item is not asked at that level.',
    fillDown: 'Fill down',
    paste: 'Paste…',
    detail: 'Details',
    closeDetail: 'Hide details',
    statuses: 'Set the status of the selected cells',
    clear: 'Clear',
    missingActor: (count) =>
      `${inEn.format(count)} ${count === 1 ? 'cell lacks' : 'cells lack'} who must act:`,
    missingReason: (count) => `${inEn.format(count)} ${count === 1 ? 'cell lacks' : 'cells lack'} a reason:`,
    reasonHint: 'Why it does not apply, for the whole range',
    apply: 'Record',
  },

  said: {
    set: (cells, what) => `${inEn.format(cells)} ${cells === 1 ? 'cell' : 'cells'} set: ${what}`,
    cleared: (cells) => `Status of ${inEn.format(cells)} ${cells === 1 ? 'cell' : 'cells'} cleared`,
    filled: (cells) => `Filled down into ${inEn.format(cells)} ${cells === 1 ? 'cell' : 'cells'}`,
    completed: (cells, what) =>
      `Recorded for ${inEn.format(cells)} ${cells === 1 ? 'cell' : 'cells'}: ${what}`,
    pasted: (cells) => `${inEn.format(cells)} ${cells === 1 ? 'cell' : 'cells'} pasted`,
    copied: (rows, columns) => `Copied ${inEn.format(rows)} × ${inEn.format(columns)} cells`,
    nothing: 'No cell changes.',
    notAsked: 'Nothing is asked in the selected cells.',
    arriving: 'Some of the selected localities are still loading, one moment please. Nothing was changed.',
    tooMany: (asked, most) =>
      `The selected cells change ${inEn.format(asked)} values; at most ${inEn.format(most)} go at a time. Please select fewer. Nothing was changed.`,
  },

  pasting: {
    heading: 'Paste from a spreadsheet',
    label: 'What to paste',
    hint: 'Copy cells in Excel and paste them here (Ctrl+V).',
    where: {
      position: 'Placed by position, from the selected cell on.',
      rows: 'Placed by the locality codes or names in the first column.',
      columns: 'Placed by the item codes in the first row.',
      both: 'Placed by the item codes in the first row and the localities in the first column.',
    },
    change: (count) => `${inEn.format(count)} ${count === 1 ? 'cell changes' : 'cells change'}`,
    same: (count) => (count === 1 ? 'already so' : `${inEn.format(count)} already so`),
    fault: (count) => `${inEn.format(count)} left out`,
    empty: (count) => `${inEn.format(count)} empty, left as they are`,
    faults: {
      'unknown-word': 'not understood',
      outside: 'outside the grid',
      'not-asked': 'not asked at this level',
      arriving: 'answers still loading',
      'unknown-place': 'no such locality in the grid',
      'ambiguous-place': 'several localities have this name, use the code',
      'unknown-item': 'no such item in the grid',
      hidden: 'not in the grid as it is shown',
      'said-twice': 'an earlier cell says it already',
    },
    numbers: 'Numbers mean',
    meaning: {
      boxes: '1–5 as the boxes on paper, 0 clears',
      'yes-no': '1 is done, 0 is not started',
    },
    columns: { place: 'Goes to', said: 'In the spreadsheet', outcome: 'Outcome' },
    cellOf: (row, column) => `row ${row}, column ${column}`,
    from: (before, after) => `${before} → ${after}`,
    submit: (count) => `Paste ${inEn.format(count)} ${count === 1 ? 'cell' : 'cells'}`,
    nothing: 'No cell changes.',
    nothingPasted: 'Nothing has been pasted yet.',
    list: 'Cell by cell',
  },

  shortcuts: {
    group: 'Entry grid',
    range: 'Select a range',
    edge: 'To the next cell with an answer, or the end',
    rowEnds: 'Ends of the row; ends of the grid',
    wholes: 'Select the column, the row, everything',
    fillDown: 'Fill the first cell down',
    copyPaste: 'Copy, paste from a spreadsheet',
    detail: "Open the cell's details",
    checklist: "Open the locality's checklist",
  },
};

export const grid: Section<typeof vi> = { vi, en };
