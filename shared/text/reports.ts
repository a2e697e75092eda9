import type { LetterheadField, OwnSection, ReportKind } from '../paper/report/kinds.ts';
import type { Section } from './section.ts';

/** What official reports say, and the screen that makes them. Layout and set words follow Decree 30/2020/NĐ-CP. */
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
  notReported: (names: string, count: number): string => `Chưa báo cáo (${count} đơn vị): ${names}.`,
  notReady: (names: string, count: number): string => `Chưa sẵn sàng (${count} đơn vị): ${names}.`,
  listedIn: (count: number, appendix: string, what: string): string =>
    `${what} (${count} đơn vị): danh sách tại ${appendix}.`,
  listed: (appendix: string): string => `Danh sách tại ${appendix}.`,
  nobody: (verdict: string): string => `${verdict}: không có.`,
  regressed: (count: number, day: string): string =>
    count === 0
      ? `So với ngày ${day}, không có nền tảng, hệ thống nào ở địa phương không còn đạt mức sẵn sàng.`
      : `So với ngày ${day}, có ${count} trường hợp đã sẵn sàng nhưng không còn đạt.`,
  closing: (kind: string): string =>
    `Trên đây là ${lowerFirst(kind)}; kính báo cáo cấp có thẩm quyền xem xét, chỉ đạo./.`,

  tables: {
    numbered: (number: number, title: string): string => `Bảng ${number}. ${title}`,
    verdicts: { sheet: 'Kết quả đánh giá', title: 'Đơn vị hành chính cấp xã theo kết quả đánh giá' },
    platforms: {
      sheet: 'Theo nền tảng',
      title: 'Số địa phương theo kết quả đánh giá ở từng nền tảng, hệ thống',
    },
    progress: { sheet: 'Tiến độ', title: 'Tiến độ thực hiện theo nền tảng, hệ thống' },
    gates: { sheet: 'Điều kiện bắt buộc', title: 'Điều kiện bắt buộc và vướng mắc theo nền tảng, hệ thống' },
    openGates: { sheet: 'Bắt buộc chưa đạt', title: 'Điều kiện bắt buộc chưa đạt theo nội dung' },
    actors: { sheet: 'Trách nhiệm tháo gỡ', title: 'Nội dung đang vướng mắc theo trách nhiệm tháo gỡ' },
    blocked: { sheet: 'Vướng mắc', title: 'Danh sách nội dung đang vướng mắc' },
    provinces: { sheet: 'Tỉnh, thành phố', title: 'Kết quả theo tỉnh, thành phố' },
    places: { sheet: 'Chưa sẵn sàng', title: 'Đơn vị chưa sẵn sàng hoặc chưa báo cáo' },
    regressions: { sheet: 'Không còn đạt', title: 'Nền tảng, hệ thống đã sẵn sàng nhưng không còn đạt' },
    localities: { sheet: 'Địa phương', title: 'Số liệu của từng địa phương' },
    decision: { sheet: 'Kết luận', title: 'Kết quả theo nền tảng, hệ thống' },
    facts: 'Thông tin báo cáo',
  },
  columns: {
    number: 'STT',
    verdict: 'Kết quả đánh giá',
    now: 'Kỳ này',
    count: 'Số đơn vị',
    share: 'Tỷ lệ',
    before: (day: string): string => `Kỳ trước (${day})`,
    change: 'Tăng, giảm',
    platform: 'Nền tảng, hệ thống',
    localities: 'Số địa phương',
    applicable: 'Phải thực hiện',
    done: 'Hoàn thành',
    evidenced: 'Có minh chứng',
    doneBefore: (day: string): string => `Hoàn thành kỳ trước (${day})`,
    gates: 'Điều kiện bắt buộc',
    gatesOpen: 'Chưa đạt',
    gatesOverdue: 'Quá hạn',
    gatesOpenBefore: (day: string): string => `Chưa đạt kỳ trước (${day})`,
    blocked: 'Vướng mắc',
    code: 'Mã',
    item: 'Nội dung kiểm tra',
    due: 'Hạn',
    open: 'Số địa phương chưa đạt',
    overdue: 'Trong đó quá hạn',
    actor: 'Trách nhiệm tháo gỡ',
    gateBlocked: 'Là điều kiện bắt buộc',
    total: 'Tổng cộng',
    locality: 'Địa phương',
    localityCode: 'Mã đơn vị',
    province: 'Tỉnh, thành phố',
    note: 'Nội dung vướng mắc',
    since: 'Từ ngày',
    notReady: 'Nền tảng chưa sẵn sàng, chưa báo cáo',
    whole: 'Toàn địa bàn',
    own: 'Cấp tỉnh',
    communes: 'Số xã, phường, đặc khu',
    reported: 'Đã báo cáo',
    asked: 'Số nội dung',
    nowVerdict: 'Kết quả hiện nay',
    ready: 'Địa phương sẵn sàng',
    blockedOwn: 'Vướng mắc tự tháo gỡ',
    blockedOthers: 'Vướng mắc chờ bên khác',
  },
  noActor: 'Chưa nêu',
  none: 'Không có.',
  charts: {
    verdicts: 'Đơn vị hành chính cấp xã theo kết quả đánh giá',
    progress: 'Tỷ lệ hoàn thành theo nền tảng, hệ thống',
  },

  decision: {
    title: 'PHIẾU KẾT LUẬN ĐIỀU KIỆN VẬN HÀNH',
    lead: 'Căn cứ số liệu trên, kết luận của người có thẩm quyền (đánh dấu một ô và ghi rõ điều kiện, thời hạn nếu có):',
    note: '“Tự báo cáo” là số nội dung địa phương báo cáo hoàn thành; “Có minh chứng” là số nội dung hoàn thành có kèm minh chứng. Kết quả vận hành thử nghiệm chưa được ghi nhận trong hồ sơ này.',
    choices: [
      'Đủ điều kiện vận hành',
      'Đủ điều kiện, có nội dung phải khắc phục',
      'Chưa đủ điều kiện vận hành',
    ],
    writeIn: 'Nội dung phải khắc phục, thời hạn, người chịu trách nhiệm:',
    signers: ['Người lập', 'Doanh nghiệp cung cấp dịch vụ', 'Thủ trưởng đơn vị'],
    hint: '(Ký, ghi rõ họ tên)',
    declared: 'Tự báo cáo',
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

  screen: {
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
  },
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
    "The figures come from the register of obstacles and from the blocked items of the localities' checklists.",
  unanswered: (blockedBy, reason) =>
    `Missing in the data: who must act in ${blockedBy} blocked ${blockedBy === 1 ? 'item' : 'items'}, why not applicable in ${reason} ${reason === 1 ? 'item' : 'items'}.`,
  notReported: (names, count) => `Not reported (${count}): ${names}.`,
  notReady: (names, count) => `Not ready (${count}): ${names}.`,
  listedIn: (count, appendix, what) => `${what} (${count}): listed in ${appendix}.`,
  listed: (appendix) => `They are listed in ${appendix}.`,
  nobody: (verdict) => `${verdict}: none.`,
  regressed: (count, day) =>
    count === 0
      ? `Nothing that was ready on ${day} has ceased to be.`
      : `Compared with ${day}, ${count} ${count === 1 ? 'platform that was ready in a locality no longer is' : 'platforms that were ready in a locality no longer are'}.`,
  closing: (kind) =>
    `This concludes the ${lowerFirst(kind)}, respectfully submitted for consideration and direction.`,

  tables: {
    numbered: (number, title) => `Table ${number}. ${title}`,
    verdicts: { sheet: 'Verdicts', title: 'Commune-level units by verdict' },
    platforms: { sheet: 'By platform', title: 'Localities by verdict on each platform' },
    progress: { sheet: 'Progress', title: 'Progress by platform' },
    gates: { sheet: 'Gate items', title: 'Gate items and blocked items by platform' },
    openGates: { sheet: 'Open gate items', title: 'Gate items that are not met' },
    actors: { sheet: 'Who must act', title: 'Blocked items by who must act' },
    blocked: { sheet: 'Blocked items', title: 'List of blocked items' },
    provinces: { sheet: 'Provinces', title: 'Results by province' },
    places: { sheet: 'Not ready', title: 'Units not ready or not reported' },
    regressions: { sheet: 'Regressed', title: 'Platforms that were ready and no longer are' },
    localities: { sheet: 'Localities', title: 'Figures of each locality' },
    decision: { sheet: 'Go or no-go', title: 'Results by platform' },
    facts: 'About this report',
  },
  columns: {
    number: 'No.',
    verdict: 'Verdict',
    now: 'This period',
    count: 'Units',
    share: 'Share',
    before: (day) => `Previous (${day})`,
    change: 'Change',
    platform: 'Platform',
    localities: 'Localities',
    applicable: 'Applicable',
    done: 'Done',
    evidenced: 'Evidenced',
    doneBefore: (day) => `Done before (${day})`,
    gates: 'Gate items',
    gatesOpen: 'Not met',
    gatesOverdue: 'Overdue',
    gatesOpenBefore: (day) => `Not met before (${day})`,
    blocked: 'Blocked',
    code: 'Code',
    item: 'Checklist item',
    due: 'Due',
    open: 'Localities not met',
    overdue: 'Of these overdue',
    actor: 'Who must act',
    gateBlocked: 'Of these gate items',
    total: 'Total',
    locality: 'Locality',
    localityCode: 'Unit code',
    province: 'Province',
    note: 'What is blocked',
    since: 'Since',
    notReady: 'Platforms not ready or not reported',
    whole: 'As a whole',
    own: 'Province level',
    communes: 'Communes',
    reported: 'Reported',
    asked: 'Items',
    nowVerdict: 'Verdict now',
    ready: 'Localities ready',
    blockedOwn: 'Blocked, own work',
    blockedOthers: 'Blocked by others',
  },
  noActor: 'Not stated',
  none: 'None.',
  charts: {
    verdicts: 'Commune-level units by verdict',
    progress: 'Progress by platform',
  },

  decision: {
    title: 'GO/NO-GO DECISION SHEET',
    lead: 'On the figures above, the decision of the competent person (tick one box; state conditions and deadlines where there are any):',
    note: '“Declared” counts items that localities declare done; “Evidenced” those of them with evidence. Results of rehearsals are not recorded in this workspace yet.',
    choices: ['Go', 'Go with conditions', 'No-go'],
    writeIn: 'What must be remedied, by when, by whom:',
    signers: ['Prepared by', 'Vendor', 'Head of unit'],
    hint: '(Signature, full name)',
    declared: 'Declared',
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

  screen: {
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
    formatHint:
      'PDF to print and send, Word to edit the wording, Excel and CSV for the tables; same figures.',
    working: 'Making the report…',
  },
};

export const reports: Section<typeof vi> = { vi, en };

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
