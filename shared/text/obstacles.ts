import { countEn, numberEn, numberVi } from './numbers.ts';
import type { ObstacleSource } from '../model/records/obstacle.ts';
import type { Standing } from '../obstacles/filter.ts';
import type { Section } from './section.ts';

/** Who brought obstacles up, in the middle of a sentence. */
const sourcesVi: Readonly<Record<ObstacleSource, string>> = {
  locality: 'địa phương',
  enterprise: 'doanh nghiệp',
  ministry: 'bộ, ngành',
};
const sourcesEn: Readonly<Record<ObstacleSource, string>> = {
  locality: 'localities',
  enterprise: 'enterprises',
  ministry: 'ministries',
};

/** The register of obstacles; its fields and closed lists are named in `records`. */
const vi = {
  heading: 'Sổ theo dõi khó khăn, vướng mắc',
  list: 'Danh sách vướng mắc',
  search: 'Tìm nội dung, cơ quan, giải pháp (/)',
  add: 'Thêm vướng mắc',
  emptyLead: 'Chưa ghi nhận vướng mắc nào.',
  emptyHint:
    'Ghi một lần cho cả những nơi cùng nguyên nhân, rồi gắn các địa phương và nội dung đang vướng. Giải quyết xong cũng chỉ ghi một lần.',
  standings: {
    open: 'Chưa giải quyết',
    acting: 'Đang giải quyết',
    solved: 'Đã giải quyết',
    overdue: 'Quá hạn',
    incident: 'Sự cố',
  } satisfies Record<Standing, string> as Record<Standing, string>,
  standing: 'Tình trạng',
  unset: '(chưa ghi)',

  counters: {
    label: 'Số liệu vướng mắc',
    solved: (count: number, sources: readonly string[]): string =>
      `${numberVi(count)} đã giải quyết${sources.length === 0 ? '' : `: ${sources.join(', ')}`}`,
    from: (count: number, source: ObstacleSource | null): string =>
      `${numberVi(count)} ${source === null ? 'chưa rõ nguồn' : `từ ${sourcesVi[source]}`}`,
    open: (count: number, overdue: number): string =>
      `${numberVi(count)} chưa xong${overdue === 0 ? '' : `, ${numberVi(overdue)} quá hạn`}`,
    group: (solved: number, all: number): string => `${numberVi(solved)}/${numberVi(all)} đã giải quyết`,
    noGroup: 'Chưa phân nhóm',
    extensions: (count: number): string => `${numberVi(count)} đề nghị lùi thời hạn, không chấp thuận`,
  },

  row: {
    places: (count: number): string => (count === 0 ? 'chưa gắn nơi nào' : `${numberVi(count)} nơi`),
    due: (day: string): string => `hạn ${day}`,
    late: (days: number): string => `quá hạn ${numberVi(days)} ngày`,
    solved: (day: string): string => `xong ${day}`,
    noDue: 'chưa có hạn',
  },

  form: {
    titleHint: 'Ví dụ: Phần mềm một cửa chưa kết nối Cổng dịch vụ công quốc gia',
    solving: 'Cách giải quyết',
    affected: 'Nơi bị ảnh hưởng',
    extension: 'Đề nghị lùi thời hạn',
    incident: 'Sự cố sau khi vận hành',
    cutoverStays: (day: string): string =>
      `Đề nghị được ghi nhận. Ngày vận hành chính thức giữ nguyên: ${day}. Không chấp thuận lùi thời hạn.`,
    freed: (count: number): string => `Gỡ xong thì ${numberVi(count)} địa phương hết nguy cơ chậm.`,
    freedNone: 'Gỡ riêng vướng mắc này chưa đủ để địa phương nào hết nguy cơ chậm.',
    solvedOn: (day: string): string => `Giải quyết xong ngày ${day}`,
    change: 'Sửa…',
    linked: (count: number): string => `Đã gắn ${numberVi(count)} mục`,
  },

  solve: {
    heading: 'Ghi nhận đã giải quyết',
    day: 'Ngày giải quyết xong',
    dialogueHint: 'Đã thống nhất gì với địa phương, doanh nghiệp hoặc bộ, ngành?',
    release: (items: number, places: number): string =>
      `Chuyển ${numberVi(items)} nội dung đang vướng mắc tại ${numberVi(places)} địa phương sang "Đang thực hiện"`,
    releaseHint: 'Cùng một bước: một lần Ctrl+Z lấy lại tất cả.',
    nothingToRelease: 'Không có nội dung nào đang vướng mắc chỉ vì vướng mắc này.',
    submit: 'Ghi nhận',
    done: (title: string, released: number): string =>
      `Đã giải quyết: ${title}${released === 0 ? '' : `; ${numberVi(released)} nội dung chuyển sang đang thực hiện`}. Ctrl+Z để lấy lại.`,
  },

  report: {
    lead: (all: number, solved: string, open: string): string =>
      `Sổ theo dõi ghi nhận ${numberVi(all)} khó khăn, vướng mắc: ${solved}; ${open}.`,
    extensions: (count: number, cutover: string): string =>
      `Có ${numberVi(count)} đề nghị lùi thời hạn được ghi nhận; không chấp thuận lùi thời hạn, ngày vận hành chính thức giữ nguyên ${cutover}.`,
    listed: (appendix: string): string => `Từng vướng mắc được nêu tại ${appendix}.`,
    groups: { sheet: 'Theo nhóm', title: 'Khó khăn, vướng mắc theo nhóm và cơ quan chủ trì' },
    sources: { sheet: 'Theo nguồn', title: 'Khó khăn, vướng mắc theo nguồn phản ánh' },
    list: { sheet: 'Sổ vướng mắc', title: 'Danh sách khó khăn, vướng mắc' },
    places: 'Số nơi',
    all: 'Tổng số',
    overdue: 'Quá hạn',
    late: (state: string): string => `${state}, quá hạn`,
    solvedOn: (state: string, day: string): string => `${state} (${day})`,
  },

  item: {
    heading: 'Vướng mắc liên quan',
    record: 'Ghi thành vướng mắc',
    link: 'Gắn với vướng mắc đã có',
    linkHint: 'Tìm vướng mắc…',
    none: 'Không có vướng mắc nào khớp.',
    open: (title: string): string => `Mở vướng mắc: ${title}`,
    unlink: (title: string): string => `Bỏ gắn: ${title}`,
  },
};

const en: typeof vi = {
  heading: 'Obstacle log',
  list: 'Obstacles',
  search: 'Find by words, body, solution (/)',
  add: 'New obstacle',
  emptyLead: 'No obstacle is recorded yet.',
  emptyHint:
    'Record a shared cause once, then link the localities and items that it holds up. It is closed once, too.',
  standings: {
    open: 'Unresolved',
    acting: 'Being resolved',
    solved: 'Resolved',
    overdue: 'Overdue',
    incident: 'Incidents',
  },
  standing: 'State',
  unset: '(not given)',

  counters: {
    label: 'Obstacles in figures',
    solved: (count, sources) =>
      `${numberEn(count)} resolved${sources.length === 0 ? '' : `: ${sources.join(', ')}`}`,
    from: (count, source) =>
      `${numberEn(count)} ${source === null ? (count === 1 ? 'from an unknown source' : 'from unknown sources') : `from ${sourcesEn[source]}`}`,
    open: (count, overdue) =>
      `${numberEn(count)} open${overdue === 0 ? '' : `, ${numberEn(overdue)} overdue`}`,
    group: (solved, all) => `${numberEn(solved)} of ${numberEn(all)} resolved`,
    noGroup: 'No group',
    extensions: (count) => `${countEn(count, 'request')} to extend, not accepted`,
  },

  row: {
    places: (count) => (count === 0 ? 'no locality linked' : countEn(count, 'locality', 'localities')),
    due: (day) => `due ${day}`,
    late: (days) => `${countEn(days, 'day')} overdue`,
    solved: (day) => `resolved ${day}`,
    noDue: 'no deadline',
  },

  form: {
    titleHint: 'Such as: the one-stop software does not connect to the national portal',
    solving: 'How it is resolved',
    affected: 'Where it holds things up',
    extension: 'Request to extend',
    incident: 'Incident after the cutover',
    cutoverStays: (day) =>
      `The request is on record. The cutover date stays: ${day}. An extension is not accepted.`,
    freed: (count) =>
      `Once resolved, ${countEn(count, 'locality', 'localities')} would no longer be late or at risk.`,
    freedNone: 'Resolving this alone would not bring any locality out of risk.',
    solvedOn: (day) => `Resolved on ${day}`,
    change: 'Change…',
    linked: (count) => `${countEn(count, 'link')} added`,
  },

  solve: {
    heading: 'Record as resolved',
    day: 'Resolved on',
    dialogueHint: 'What was agreed with the locality, the enterprise or the ministry?',
    release: (items, places) =>
      `Set ${countEn(items, 'blocked item')} in ${countEn(places, 'locality', 'localities')} to "In progress"`,
    releaseHint: 'In the same step: one Ctrl+Z takes it all back.',
    nothingToRelease: 'No item is blocked by this obstacle alone.',
    submit: 'Record',
    done: (title, released) =>
      `Resolved: ${title}${released === 0 ? '' : `; ${countEn(released, 'item')} set to in progress`}. Ctrl+Z takes it back.`,
  },

  report: {
    lead: (all, solved, open) => `The log holds ${countEn(all, 'obstacle')}: ${solved}; ${open}.`,
    extensions: (count, cutover) =>
      `${countEn(count, 'request')} to extend ${count === 1 ? 'is' : 'are'} on record; extensions are not accepted, and the cutover date stays ${cutover}.`,
    listed: (appendix) => `Each obstacle is listed in ${appendix}.`,
    groups: { sheet: 'By group', title: 'Obstacles by group and lead body' },
    sources: { sheet: 'By source', title: 'Obstacles by source' },
    list: { sheet: 'Obstacles', title: 'List of obstacles' },
    places: 'Localities',
    all: 'All',
    overdue: 'Overdue',
    late: (state) => `${state}, overdue`,
    solvedOn: (state, day) => `${state} (${day})`,
  },

  item: {
    heading: 'Obstacles behind it',
    record: 'Record as an obstacle',
    link: 'Link to an existing one',
    linkHint: 'Find an obstacle…',
    none: 'No obstacle matches.',
    open: (title) => `Open the obstacle: ${title}`,
    unlink: (title) => `Unlink: ${title}`,
  },
};

export const obstacles: Section<typeof vi> = { vi, en };
