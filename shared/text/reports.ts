import { numberEn, numberVi } from './numbers.ts';
import type { OwnSection, ReportKind } from '../paper/report/kinds.ts';
import { reportScreen } from './reports/screen.ts';
import { reportTables } from './reports/tables.ts';
import type { Section } from './section.ts';

/** What official reports say. Layout and set words follow Decree 30/2020/NĐ-CP. */
const vi = {
  kinds: {
    summary: 'Báo cáo tổng hợp',
    weekly: 'Báo cáo tiến độ hằng tuần',
    monthly: 'Báo cáo tháng',
    readiness: 'Báo cáo mức độ sẵn sàng',
    obstacles: 'Báo cáo khó khăn, vướng mắc',
    review: 'Báo cáo sơ kết',
  } satisfies Record<ReportKind, string> as Record<ReportKind, string>,

  letterhead: {
    nationalHeading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    peoplesCommittee: 'ỦY BAN NHÂN DÂN',
    number: (symbol: string): string => `Số: ......../${symbol}`,
    unknownSymbol: 'BC-........',
    placeAndDate: (place: string, year: string): string => `${place}, ngày .... tháng .... năm ${year}`,
    type: 'BÁO CÁO',
    /** The Vietnamese text is the official one. */
    translation: null as string | null,
    recipients: 'Nơi nhận:',
    archive: 'Lưu: VT.',
    dots: '....................................',
    shortDots: '..................',
  },

  subjects: {
    summary: (campaign: string): string => `Tổng hợp mức độ sẵn sàng vận hành ${campaign}`,
    weekly: (campaign: string): string => `Tiến độ chuẩn bị vận hành ${campaign}`,
    monthly: (campaign: string): string => `Tình hình chuẩn bị vận hành ${campaign}`,
    readiness: (campaign: string): string => `Mức độ sẵn sàng chuyển sang vận hành chính thức ${campaign}`,
    obstacles: (campaign: string): string => `Khó khăn, vướng mắc trong chuẩn bị vận hành ${campaign}`,
    review: (campaign: string): string => `Sơ kết công tác chuẩn bị vận hành ${campaign}`,
  } satisfies Record<ReportKind, (campaign: string) => string> as Record<
    ReportKind,
    (campaign: string) => string
  >,
  week: (from: string, to: string): string => `(Tuần từ ngày ${from} đến ngày ${to})`,
  month: (month: number, year: string, from: string, to: string): string =>
    `(Kỳ báo cáo tháng ${month}/${year}, từ ngày ${from} đến ngày ${to})`,
  span: (from: string, to: string): string => `(Kỳ báo cáo từ ngày ${from} đến ngày ${to})`,
  asOfDay: (day: string): string => `(Số liệu tính đến ngày ${day})`,

  headings: {
    general: 'Tình hình chung',
    progress: 'Tiến độ thực hiện',
    gates: 'Điều kiện bắt buộc',
    obstacles: 'Khó khăn, vướng mắc',
    places: 'Các địa phương cần tập trung chỉ đạo',
    own: {
      assessment: 'Nhận xét, đánh giá',
      results: 'Kết quả đạt được',
      difficulties: 'Khó khăn, tồn tại',
      causes: 'Nguyên nhân',
      conditions: 'Điều kiện kèm theo khi đưa vào vận hành',
      'next-tasks': 'Nhiệm vụ trọng tâm thời gian tới',
      proposals: 'Đề xuất, kiến nghị',
    } satisfies Record<OwnSection, string> as Record<OwnSection, string>,
  },

  opening: {
    before: (campaign: string, cutover: string, asOf: string, days: number): string =>
      `Việc chuẩn bị vận hành ${campaign} phải hoàn thành trước ngày vận hành chính thức ${cutover}. Số liệu dưới đây tính đến ngày ${asOf}, còn ${days} ngày đến ngày vận hành chính thức.`,
    onDay: (campaign: string, cutover: string): string =>
      `${upperFirst(campaign)} được đưa vào vận hành chính thức từ ngày ${cutover}. Số liệu dưới đây tính đến ngày ${cutover}.`,
    after: (campaign: string, cutover: string, asOf: string, days: number): string =>
      `${upperFirst(campaign)} được đưa vào vận hành chính thức từ ngày ${cutover}. Số liệu dưới đây tính đến ngày ${asOf}, sau ngày vận hành chính thức ${days} ngày.`,
  },
  monthlyOpen: (asOf: string, to: string): string =>
    `Kỳ báo cáo chốt số liệu vào ngày ${to}; số liệu trong báo cáo này tính đến ngày ${asOf}.`,
  noPrevious: (day: string): string => `Không có số liệu đến ngày ${day} để so sánh với kỳ trước.`,
  province: (name: string, verdict: string, communes: number): string =>
    `Kết quả đánh giá phần việc của cấp tỉnh (${name}): ${lowerFirst(verdict)}. Kết quả của ${communes} đơn vị hành chính cấp xã được tổng hợp tại Bảng 1; mỗi đơn vị được đánh giá theo nền tảng, hệ thống có kết quả thấp nhất.`,
  nation: (provinces: number, communes: string): string =>
    `Cả nước có ${provinces} tỉnh, thành phố và ${communes} đơn vị hành chính cấp xã. Mỗi đơn vị được đánh giá theo nền tảng, hệ thống có kết quả thấp nhất; kết quả toàn địa bàn một tỉnh là kết quả thấp nhất của cấp tỉnh và các đơn vị cấp xã trực thuộc.`,
  progress: (done: string, applicable: string, share: string, evidenced: string): string =>
    `Tổng số ${done}/${applicable} nội dung phải thực hiện được báo cáo hoàn thành (${share}), trong đó ${evidenced} nội dung có minh chứng. Tỷ lệ hoàn thành không thay cho kết quả đánh giá.`,
  gates: (open: string, gates: string, overdue: string): string =>
    `Còn ${open}/${gates} điều kiện bắt buộc chưa đạt, trong đó ${overdue} điều kiện đã quá hạn.`,
  noGates: 'Tất cả điều kiện bắt buộc đã đạt.',
  blocked: (count: string, others: string): string =>
    `Có ${count} nội dung đang vướng mắc, trong đó ${others} nội dung do doanh nghiệp cung cấp dịch vụ hoặc bộ, ngành phải tháo gỡ.`,
  noBlocked: 'Không có nội dung nào đang vướng mắc.',
  obstacleSource:
    'Số liệu lấy từ Sổ theo dõi khó khăn, vướng mắc và từ các nội dung đang vướng mắc trong danh mục kiểm tra của từng địa phương.',
  unanswered: (blockedBy: number, reason: number): string =>
    `Số liệu còn thiếu: ${blockedBy} nội dung vướng mắc chưa nêu trách nhiệm tháo gỡ, ${reason} nội dung không áp dụng chưa nêu lý do.`,
  notReported: (names: string, count: number): string =>
    `Chưa báo cáo (${numberVi(count)} đơn vị): ${names}.`,
  notReady: (names: string, count: number): string => `Chưa sẵn sàng (${numberVi(count)} đơn vị): ${names}.`,
  listedIn: (count: number, appendix: string, what: string): string =>
    `${what} (${numberVi(count)} đơn vị): danh sách tại ${appendix}.`,
  listed: (appendix: string): string => `Danh sách tại ${appendix}.`,
  nobody: (verdict: string): string => `${verdict}: không có.`,
  regressed: (count: number, day: string): string =>
    count === 0
      ? `So với ngày ${day}, không có nền tảng, hệ thống nào ở địa phương không còn đạt mức sẵn sàng.`
      : `So với ngày ${day}, có ${numberVi(count)} trường hợp đã sẵn sàng nhưng không còn đạt.`,
  closing: (kind: string): string =>
    `Trên đây là ${lowerFirst(kind)}; kính báo cáo cấp có thẩm quyền xem xét, chỉ đạo./.`,

  noActor: 'Chưa nêu',
  everyPlatform: 'Tất cả',
  none: 'Không có.',

  decision: {
    title: 'PHIẾU KẾT LUẬN ĐIỀU KIỆN VẬN HÀNH',
    lead: 'Căn cứ số liệu trên, kết luận của người có thẩm quyền (đánh dấu một ô và ghi rõ điều kiện, thời hạn nếu có):',
    note: '“Tự báo cáo” là số nội dung địa phương báo cáo hoàn thành; “Có minh chứng” là số nội dung hoàn thành có kèm minh chứng; “Đã kiểm chứng” là số nội dung hoàn thành đã được một đợt vận hành thử nghiệm xác nhận.',
    choices: [
      'Đủ điều kiện vận hành',
      'Đủ điều kiện, có nội dung phải khắc phục',
      'Chưa đủ điều kiện vận hành',
    ],
    writeIn: 'Nội dung phải khắc phục, thời hạn, người chịu trách nhiệm:',
    signers: ['Người lập', 'Doanh nghiệp cung cấp dịch vụ', 'Thủ trưởng đơn vị'],
    hint: '(Ký, ghi rõ họ tên)',
    declared: 'Tự báo cáo',
    proven: 'Đã kiểm chứng',
  },

  appendix: (number: string): string => `Phụ lục ${number}`,
  appendixOf: '(Kèm theo Báo cáo số ......../........ ngày ...... tháng ...... năm ............)',
  facts: { kind: 'Loại báo cáo', scope: 'Phạm vi', period: 'Kỳ báo cáo', previous: 'Kỳ trước tính đến' },

  command: {
    kind: (kinds: string): string => `--kind (${kinds})`,
    wrote: (file: string, kind: string, asOf: string): string => `${file}: ${kind}, số liệu tính đến ${asOf}`,
    badExtension: (file: string): string => `"${file}" phải có đuôi .pdf, .docx, .xlsx hoặc .csv`,
    otherScope: 'tệp không cùng phạm vi với tệp cần báo cáo',
    onlyPart: 'tệp chỉ xuất một phần số liệu; báo cáo cần tệp xuất đầy đủ phạm vi',
    notEarlier: (previous: string, asOf: string): string =>
      `số liệu kỳ trước (${previous}) không sớm hơn số liệu của báo cáo (${asOf})`,
  },

  ...reportTables.vi,
  screen: reportScreen.vi,
};

const en: typeof vi = {
  kinds: {
    summary: 'Summary report',
    weekly: 'Weekly progress report',
    monthly: 'Monthly report',
    readiness: 'Cutover readiness report',
    obstacles: 'Obstacle report',
    review: 'Period review',
  },

  letterhead: {
    nationalHeading: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    peoplesCommittee: "PEOPLE'S COMMITTEE",
    number: (symbol) => `No.: ......../${symbol}`,
    unknownSymbol: 'BC-........',
    placeAndDate: (place, year) => `${place}, date ...... / ...... / ${year}`,
    type: 'REPORT',
    translation: 'Translation for reading only; the official text is the Vietnamese one.',
    recipients: 'Recipients:',
    archive: 'Records office (file copy).',
    dots: '....................................',
    shortDots: '..................',
  },

  subjects: {
    summary: (campaign) => `Summary of go-live readiness: ${campaign}`,
    weekly: (campaign) => `Progress of go-live preparation: ${campaign}`,
    monthly: (campaign) => `State of go-live preparation: ${campaign}`,
    readiness: (campaign) => `Readiness for cutover: ${campaign}`,
    obstacles: (campaign) => `Obstacles in go-live preparation: ${campaign}`,
    review: (campaign) => `Review of go-live preparation: ${campaign}`,
  },
  week: (from, to) => `(Week from ${from} to ${to})`,
  month: (month, year, from, to) =>
    `(Reporting period ${year}-${String(month).padStart(2, '0')}, from ${from} to ${to})`,
  span: (from, to) => `(Reporting period from ${from} to ${to})`,
  asOfDay: (day) => `(Figures as of ${day})`,

  headings: {
    general: 'General situation',
    progress: 'Progress',
    gates: 'Gate items',
    obstacles: 'Obstacles',
    places: 'Localities that need attention',
    own: {
      assessment: 'Assessment',
      results: 'Results',
      difficulties: 'Difficulties',
      causes: 'Causes',
      conditions: 'Conditions attached to going live',
      'next-tasks': 'Next tasks',
      proposals: 'Proposals',
    },
  },

  opening: {
    before: (campaign, cutover, asOf, days) =>
      `Preparation for “${campaign}” must be complete before the cutover on ${cutover}. The figures below are as of ${asOf}, ${days} ${days === 1 ? 'day' : 'days'} before the cutover.`,
    onDay: (campaign, cutover) =>
      `“${campaign}” goes live on ${cutover}. The figures below are as of ${cutover}.`,
    after: (campaign, cutover, asOf, days) =>
      `“${campaign}” went live on ${cutover}. The figures below are as of ${asOf}, ${days} ${days === 1 ? 'day' : 'days'} after the cutover.`,
  },
  monthlyOpen: (asOf, to) =>
    `The figures of the period close on ${to}; the figures in this report are as of ${asOf}.`,
  noPrevious: (day) => `There are no figures up to ${day} to compare with the previous period.`,
  province: (name, verdict, communes) =>
    `Verdict on the province-level work (${name}): ${lowerFirst(verdict)}. The ${communes} commune-level units are summed up in Table 1; each unit stands as its worst platform.`,
  nation: (provinces, communes) =>
    `The country has ${provinces} provinces and ${communes} commune-level units. Each unit stands as its worst platform; a province as a whole stands as the worst of its own work and its communes.`,
  progress: (done, applicable, share, evidenced) =>
    `In all, ${done} of ${applicable} applicable items are declared done (${share}), ${evidenced} of them with evidence. Progress never stands in for a verdict.`,
  gates: (open, gates, overdue) =>
    `${open} of ${gates} gate items are not met yet, ${overdue} of them overdue.`,
  noGates: 'All gate items are met.',
  blocked: (count, others) =>
    `${count} items are blocked; in ${others} of them the vendor or a ministry must act.`,
  noBlocked: 'No item is blocked.',
  obstacleSource:
    "The figures come from the obstacle log and from the blocked items of the localities' checklists.",
  unanswered: (blockedBy, reason) =>
    `Missing in the data: who must act in ${blockedBy} blocked ${blockedBy === 1 ? 'item' : 'items'}, why not applicable in ${reason} ${reason === 1 ? 'item' : 'items'}.`,
  notReported: (names, count) => `Not reported (${numberEn(count)}): ${names}.`,
  notReady: (names, count) => `Not ready (${numberEn(count)}): ${names}.`,
  listedIn: (count, appendix, what) => `${what} (${numberEn(count)}): listed in ${appendix}.`,
  listed: (appendix) => `They are listed in ${appendix}.`,
  nobody: (verdict) => `${verdict}: none.`,
  regressed: (count, day) =>
    count === 0
      ? `Nothing that was ready on ${day} has ceased to be.`
      : `Compared with ${day}, ${numberEn(count)} ${count === 1 ? 'platform that was ready in a locality no longer is' : 'platforms that were ready in a locality no longer are'}.`,
  closing: (kind) =>
    `This concludes the ${lowerFirst(kind)}, respectfully submitted for consideration and direction.`,

  noActor: 'Not stated',
  everyPlatform: 'All',
  none: 'None.',

  decision: {
    title: 'GO/NO-GO DECISION SHEET',
    lead: 'On the figures above, the decision of the competent person (tick one box; state conditions and deadlines where there are any):',
    note: '“Declared” counts items that localities declare done; “Evidenced” those of them with evidence, “Proven” those of them that a rehearsal confirmed.',
    choices: ['Go', 'Go with conditions', 'No-go'],
    writeIn: 'What must be remedied, by when, by whom:',
    signers: ['Prepared by', 'Vendor', 'Head of unit'],
    hint: '(Signature, full name)',
    declared: 'Declared',
    proven: 'Proven',
  },

  appendix: (number) => `Appendix ${number}`,
  appendixOf: '(Attached to Report No. ......../........ of ...... / ...... / ............)',
  facts: { kind: 'Report', scope: 'Scope', period: 'Reporting period', previous: 'Previous figures as of' },

  command: {
    kind: (kinds) => `--kind (${kinds})`,
    wrote: (file, kind, asOf) => `${file}: ${kind}, figures as of ${asOf}`,
    badExtension: (file) => `"${file}" has to end in .pdf, .docx, .xlsx or .csv`,
    otherScope: 'the file is not of the same scope as the one to report on',
    onlyPart: 'the file holds a part of the data only; a report needs an export of the whole scope',
    notEarlier: (previous, asOf) =>
      `the previous figures (${previous}) are not earlier than those of the report (${asOf})`,
  },

  ...reportTables.en,
  screen: reportScreen.en,
};

export const reports: Section<typeof vi> = { vi, en };

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
