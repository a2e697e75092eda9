import { countEn, numberEn, numberVi } from './numbers.ts';
import type { Section } from './section.ts';

/** What is counted towards the cutover: localities with every gate item done, or the gate items themselves. */
export type CountedUnit = 'complete' | 'gates';

const vi = {
  heading: 'Tổng quan',
  counting: 'Đang tính số liệu…',
  arriving: (done: number, of: number): string =>
    `Đang tải số liệu (${numberVi(done)}/${numberVi(of)} tỉnh, thành phố). Các tổng số hiện khi đã đủ.`,
  nothingYet: 'Chưa có tình trạng nào được ghi nhận.',
  toChecklist: 'Mở danh mục để ghi nhận',

  milestone: {
    next: 'Mốc tiếp theo',
    gatesDue: (items: number): string => `Hạn của ${numberVi(items)} điều kiện bắt buộc`,
    open: (count: number): string =>
      count === 0 ? 'đã đạt đủ' : `còn ${numberVi(count)} lượt chưa đạt tại các địa phương`,
    cutover: 'Vận hành chính thức',
    past: (open: number, localities: number): string =>
      open === 0
        ? 'Mọi điều kiện bắt buộc đã đạt.'
        : `Còn ${numberVi(open)} điều kiện bắt buộc chưa đạt tại ${numberVi(localities)} địa phương.`,
    pastHeading: (days: number): string =>
      days === 0 ? 'Hôm nay vận hành chính thức' : `Đã vận hành chính thức ${numberVi(days)} ngày`,
    inDays: (days: number): string =>
      days === 0 ? 'hôm nay' : days === 1 ? 'ngày mai' : `còn ${numberVi(days)} ngày`,
  },

  localities: {
    heading: 'Địa phương theo kết quả',
    count: (verdict: string, count: number): string => `${verdict}: ${numberVi(count)} địa phương`,
    complete: (done: number, total: number): string =>
      `${numberVi(done)}/${numberVi(total)} địa phương đủ điều kiện bắt buộc`,
  },

  next: {
    heading: 'Việc cần làm tiếp',
    gates: 'Điều kiện bắt buộc quá hạn, đến hạn',
    noGates: 'Không có điều kiện bắt buộc nào quá hạn hoặc sắp đến hạn.',
    blockers: 'Vướng mắc nên gỡ trước',
    noBlockers: 'Không có nội dung nào đang vướng mắc.',
    regressed: 'Đã sẵn sàng, nay không còn',
    noRegressed: 'Không có nơi nào tụt kết quả kể từ lần xuất tệp trước.',
    neverExported: 'So với lần xuất tệp trước; hồ sơ này chưa xuất tệp lần nào.',
    regressedUnknown: 'Chưa so được với lần xuất tệp trước.',
    at: (count: number): string => `${numberVi(count)} địa phương`,
    frees: (count: number, of: number): string =>
      count === 0
        ? `chưa đủ để nâng kết quả tại ${numberVi(of)} nơi`
        : `nâng kết quả ${numberVi(count)}/${numberVi(of)} nơi`,
    by: (actor: string): string => `chờ ${inside(actor)}`,
    byNobody: 'chưa rõ bên tháo gỡ',
    obstacle: 'Vướng mắc',
    more: (count: number): string => `Xem thêm ${numberVi(count)} dòng`,
    fewer: 'Thu gọn',
  },

  lists: {
    overdue: (item: string): string => `Quá hạn ${item}`,
    due: (item: string): string => `Đến hạn ${item}`,
    blocked: (item: string): string => `Vướng mắc ${item}`,
    platform: (platform: string, verdict: string): string => `${platform}: ${verdict}`,
  },

  platforms: {
    heading: 'Nền tảng, hệ thống',
    name: 'Nền tảng',
    verdicts: 'Địa phương theo kết quả',
    progress: 'Nội dung hoàn thành',
    applicable: 'Nội dung áp dụng',
    gates: 'Bắt buộc còn',
    declared: 'Tự báo cáo',
    evidenced: 'Có minh chứng',
    proven: 'Đã kiểm chứng',
  },

  chart: {
    heading: 'Tiến độ đạt bắt buộc',
    units: { complete: 'Theo địa phương', gates: 'Theo điều kiện' },
    unitChoice: 'Tính theo',
    allDone: {
      complete: 'Mọi địa phương đã đủ điều kiện bắt buộc.',
      gates: 'Mọi điều kiện bắt buộc đã đạt.',
    },
    pace: (unit: CountedUnit, then: string, total: string, day: string): string =>
      unit === 'complete'
        ? `Theo tốc độ hiện nay, đến ${day} có ${then}/${total} địa phương đủ điều kiện bắt buộc.`
        : `Theo tốc độ hiện nay, đến ${day} đạt ${then}/${total} điều kiện bắt buộc.`,
    needed: (needed: string, now: string): string => `Mỗi ngày cần ${needed}, hiện nay ${now}.`,
    noPace: (unit: CountedUnit, needed: string): string =>
      `${unit === 'complete' ? 'Bảy ngày qua không có địa phương nào đủ thêm điều kiện' : 'Bảy ngày qua không đạt thêm điều kiện nào'}, nên chưa dự báo được. Mỗi ngày cần ${needed}.`,
    over: (unit: CountedUnit, open: string): string =>
      unit === 'complete'
        ? `Còn ${open} địa phương chưa đủ điều kiện bắt buộc.`
        : `Còn ${open} điều kiện bắt buộc chưa đạt.`,
    rule: 'Tốc độ: bình quân 7 ngày gần nhất, tính cả hôm nay (hoặc số ngày kể từ ngày đầu tiên, nếu ít hơn), theo ngày ghi nhận của câu trả lời đang có hiệu lực.',
    below: (least: string): string => `dưới ${least}`,
    total: 'Tổng số',
    today: 'Hôm nay',
    forecastLine: 'Dự báo',
    neededLine: 'Cần đạt',
    table: 'Số đã đạt theo ngày',
    day: 'Ngày',
    done: 'Đã đạt',
    none: 'Chưa có điều kiện bắt buộc nào đạt.',
  },

  former: { heading: 'Theo địa bàn tỉnh, thành phố trước 01/7/2025' },

  heat: {
    heading: 'Địa phương theo nền tảng',
    provinces: 'Tỉnh, thành phố theo nền tảng',
    hint: 'Phím mũi tên để di chuyển, Enter để mở.',
    place: 'Địa phương',
    province: 'Tỉnh, thành phố',
    cell: (place: string, platform: string, verdict: string): string => `${place}, ${platform}: ${verdict}`,
  },

  map: {
    heading: 'Bản đồ 34 tỉnh, thành phố',
    ready: 'địa phương sẵn sàng',
    loading: 'đang tải…',
    legend:
      'Mỗi ô: kết quả thấp nhất trong tỉnh, số địa phương đã sẵn sàng trên tổng số, và tỷ lệ theo kết quả.',
  },
};

const en: typeof vi = {
  heading: 'Overview',
  counting: 'Counting…',
  arriving: (done, of) =>
    `Loading answers (${numberEn(done)} of ${numberEn(of)} provinces). Sums show once all are in.`,
  nothingYet: 'No status has been recorded yet.',
  toChecklist: 'Open the checklist to record',

  milestone: {
    next: 'Next milestone',
    gatesDue: (items) => `${countEn(items, 'gate item')} due`,
    open: (count) => (count === 0 ? 'all met' : `${numberEn(count)} still open across localities`),
    cutover: 'Cutover',
    past: (open, localities) =>
      open === 0
        ? 'Every gate item is done.'
        : `${countEn(open, 'gate item')} still open in ${countEn(localities, 'locality', 'localities')}.`,
    pastHeading: (days) => (days === 0 ? 'Cutover is today' : `${countEn(days, 'day')} since cutover`),
    inDays: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${numberEn(days)} days`),
  },

  localities: {
    heading: 'Localities by verdict',
    count: (verdict, count) => `${verdict}: ${countEn(count, 'locality', 'localities')}`,
    complete: (done, total) => `${numberEn(done)} of ${numberEn(total)} localities have every gate done`,
  },

  next: {
    heading: 'What to do next',
    gates: 'Gates overdue and due',
    noGates: 'No gate item is overdue or due soon.',
    blockers: 'Blockers worth clearing first',
    noBlockers: 'Nothing is blocked.',
    regressed: 'Was ready, no longer is',
    noRegressed: 'Nothing got worse since the last export.',
    neverExported: 'This compares with the last export; this workspace has never been exported.',
    regressedUnknown: 'Could not be compared with the last export.',
    at: (count) => countEn(count, 'locality', 'localities'),
    frees: (count, of) =>
      count === 0
        ? `not enough to lift the verdict in ${countEn(of, 'locality', 'localities')}`
        : `lifts the verdict in ${numberEn(count)} of ${numberEn(of)}`,
    by: (actor) => `waits for ${inside(actor)}`,
    byNobody: 'nobody named to act',
    obstacle: 'Obstacle',
    more: (count) => `Show ${numberEn(count)} more`,
    fewer: 'Show fewer',
  },

  lists: {
    overdue: (item) => `${item} overdue`,
    due: (item) => `${item} due`,
    blocked: (item) => `${item} blocked`,
    platform: (platform, verdict) => `${platform}: ${verdict}`,
  },

  platforms: {
    heading: 'Platforms',
    name: 'Platform',
    verdicts: 'Localities by verdict',
    applicable: 'Applicable items',
    progress: 'Items done',
    gates: 'Gates open',
    declared: 'Declared',
    evidenced: 'Evidenced',
    proven: 'Proven',
  },

  chart: {
    heading: 'Gates done',
    units: { complete: 'By locality', gates: 'By gate item' },
    unitChoice: 'Count',
    allDone: { complete: 'Every locality has all its gates done.', gates: 'Every gate item is done.' },
    pace: (unit, then, total, day) =>
      unit === 'complete'
        ? `At this pace ${then} of ${total} localities have all their gates done by ${day}.`
        : `At this pace ${then} of ${total} gate items are done by ${day}.`,
    needed: (needed, now) => `${needed} a day needed, ${now} a day now.`,
    noPace: (unit, needed) =>
      `${unit === 'complete' ? 'No locality completed its gates' : 'No gate item was done'} in the last seven days, so nothing can be forecast. ${needed} a day needed.`,
    over: (unit, open) =>
      unit === 'complete'
        ? `${open} localities still have open gates.`
        : `${open} gate items are still open.`,
    rule: 'Pace: the average of the last 7 days, today included (or of the days since the first, if fewer), by the day on which the standing answer was given.',
    below: (least) => `under ${least}`,
    total: 'Total',
    today: 'Today',
    forecastLine: 'Forecast',
    neededLine: 'Needed',
    table: 'Done by day',
    day: 'Day',
    done: 'Done',
    none: 'No gate item is done yet.',
  },

  former: { heading: 'By the provinces before 1 July 2025' },

  heat: {
    heading: 'Localities by platform',
    provinces: 'Provinces by platform',
    hint: 'Arrow keys move, Enter opens.',
    place: 'Locality',
    province: 'Province',
    cell: (place, platform, verdict) => `${place}, ${platform}: ${verdict}`,
  },

  map: {
    heading: 'Map of the 34 provinces',
    ready: 'localities ready',
    loading: 'loading…',
    legend: 'Each tile: the worst verdict in the province, localities ready out of all, and how they spread.',
  },
};

export const overview: Section<typeof vi> = { vi, en };

/** A name as it stands within a sentence. */
function inside(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
