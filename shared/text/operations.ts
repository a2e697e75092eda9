import type { ServiceLevel } from '../model/records/watch.ts';
import { countEn, numberEn, numberVi } from './numbers.ts';
import type { Section } from './section.ts';

/** After the cutover: the daily check, the repeating duties, incidents, how each platform has run. */
const vi = {
  heading: 'Sau khi vận hành chính thức',

  before: {
    heading: (days: number): string =>
      days === 1 ? 'Bắt đầu từ ngày mai' : `Bắt đầu sau ${numberVi(days)} ngày nữa`,
    lead: (day: string): string =>
      `Từ ngày vận hành chính thức ${day}, mỗi ngày ghi tình trạng từng nền tảng bằng một phím, các việc lặp lại và sự cố.`,
    levels: 'Mỗi ngày, với từng nền tảng',
    duties: 'Việc lặp lại',
    vendors: 'Doanh nghiệp hỗ trợ sau khi vận hành',
  },

  day: {
    heading: 'Kiểm tra trong ngày',
    number: (days: number): string =>
      days === 0 ? 'ngày vận hành đầu tiên' : `ngày thứ ${numberVi(days + 1)}`,
    previous: 'Ngày trước',
    next: 'Ngày sau',
    today: 'Về hôm nay',
    checked: (done: number, of: number): string => `Đã ghi ${numberVi(done)}/${numberVi(of)} nền tảng`,
    keys: '↑ ↓ chuyển dòng; 1, 2, 3 ghi và sang dòng sau; 0 xóa',
    platforms: 'Tình trạng các nền tảng',
    duties: 'Việc lặp lại đến hạn',
    noDuties: 'Hôm nay không có việc lặp lại nào đến hạn.',
    late: (day: string): string => `quá hạn từ ${day}`,
    due: (day: string): string => `hạn ${day}`,
    clear: 'Xóa',
    incident: 'Ghi sự cố',
    struck: (level: string): string => `sự cố đã ghi: ${lower(level)}`,
  },

  /** Heads of the tables on paper. */
  printed: { recurrence: 'Chu kỳ', outcome: 'Kết quả', level: 'Mức độ' },

  hypercare: {
    heading: 'Việc làm một lần sau khi vận hành',
    done: (done: number, asked: number): string => `xong ${numberVi(done)}/${numberVi(asked)} nơi`,
  },

  continuity: {
    heading: 'Vận hành liên tục',
    days: (from: string, to: string): string => `Từ ${from} đến ${to}`,
    strip: (platform: string, parts: readonly string[]): string => `${platform}: ${parts.join(', ')}`,
    countDays: (count: number, level: string): string => `${numberVi(count)} ngày ${lower(level)}`,
    unknownDays: (count: number): string => `${numberVi(count)} ngày chưa ghi`,
    interrupted: (minutes: number, days: number): string =>
      minutes > 0
        ? `Gián đoạn ${durationVi(minutes)}`
        : days > 0
          ? `Gián đoạn ${numberVi(days)} ngày, chưa ghi giờ`
          : 'Không gián đoạn',
    checked: (done: number, of: number): string => `đã kiểm tra ${numberVi(done)}/${numberVi(of)} ngày`,
    open: (count: number): string => `${numberVi(count)} sự cố chưa xong`,
    noOpen: 'không có sự cố chưa xong',
    unknown: 'Chưa ghi',
    byIncident: 'theo sự cố đã ghi',
    table: 'Xem dạng bảng',
    chart: 'Xem dạng dải',
    tableLabel: 'Tình trạng từng ngày theo nền tảng',
    dayColumn: 'Ngày',
    openDay: (day: string): string => `Mở ngày ${day}`,
    legend: 'Chú giải',
  },

  provinces: {
    heading: 'Các tỉnh, thành phố trong ngày',
    said: (count: number, of: number): string => `${numberVi(count)}/${numberVi(of)} tỉnh đã ghi`,
    interrupted: (count: number): string => `${numberVi(count)} tỉnh có nền tảng gián đoạn`,
    degraded: (count: number): string => `${numberVi(count)} tỉnh không ổn định`,
    lead: 'Theo tệp mới nhất đã nhận của từng tỉnh.',
    tableLabel: 'Tình trạng từng nền tảng theo tỉnh, thành phố',
    province: 'Tỉnh, thành phố',
    incidents: 'Sự cố',
    openIncidents: (count: number): string => `${numberVi(count)} sự cố chưa xong`,
    open: (province: string): string => `Mở ${province} trên bảng các tỉnh`,
  },

  incidents: {
    heading: 'Sự cố chưa xong',
    none: 'Không có sự cố nào chưa xong.',
    since: (moment: string): string => `từ ${moment}`,
    titleOf: (platform: string): string => `Sự cố ${platform}`,
    add: 'Ghi sự cố',
  },

  vendors: {
    of: (vendor: string, support: string): string => `${vendor}: ${support}`,
    none: 'Chưa ghi nhận cam kết hỗ trợ.',
    until: (day: string, days: number): string =>
      days < 0 ? `hết hỗ trợ từ ${day}` : `hỗ trợ đến ${day}, còn ${numberVi(days)} ngày`,
    unknown: 'chưa rõ hỗ trợ đến ngày nào',
  },

  shortcuts: {
    group: 'Kiểm tra trong ngày',
    level: 'Bình thường, không ổn định, gián đoạn; sang dòng sau',
    duty: 'Đã thực hiện, có vướng mắc; sang dòng sau',
    clear: 'Xóa',
    rows: 'Chuyển dòng',
  },

  /** What a key sets, for those who hear it. */
  levelKeys: { normal: '1', degraded: '2', interrupted: '3' } satisfies Record<
    ServiceLevel,
    string
  > as Record<ServiceLevel, string>,
};

const en: typeof vi = {
  heading: 'After the cutover',

  before: {
    heading: (days) => (days === 1 ? 'Starts tomorrow' : `Starts in ${countEn(days, 'day')}`),
    lead: (day) =>
      `From the cutover date, ${day}, record each day, with one key each, how every platform runs and which repeating duties are done, and log incidents.`,
    levels: 'Every day, for each platform',
    duties: 'Repeating duties',
    vendors: 'Vendor support after the cutover',
  },

  day: {
    heading: 'Check of the day',
    number: (days) => (days === 0 ? 'the first day of operation' : `day ${numberEn(days + 1)}`),
    previous: 'Day before',
    next: 'Day after',
    today: 'Back to today',
    checked: (done, of) => `${numberEn(done)} of ${countEn(of, 'platform')} recorded`,
    keys: '↑ ↓ move; 1, 2, 3 record and go on; 0 clears',
    platforms: 'How the platforms run',
    duties: 'Repeating duties due',
    noDuties: 'No repeating duty falls due on this day.',
    late: (day) => `overdue since ${day}`,
    due: (day) => `due ${day}`,
    struck: (level) => `incident on record: ${level.toLocaleLowerCase('en')}`,
    clear: 'Clear',
    incident: 'Log an incident',
  },

  printed: { recurrence: 'How often', outcome: 'Outcome', level: 'Level' },

  hypercare: {
    heading: 'Once after the cutover',
    done: (done, asked) => `done in ${numberEn(done)} of ${countEn(asked, 'locality', 'localities')}`,
  },

  continuity: {
    heading: 'Continuity',
    days: (from, to) => `From ${from} to ${to}`,
    strip: (platform, parts) => `${platform}: ${parts.join(', ')}`,
    countDays: (count, level) => `${countEn(count, 'day')} ${level.toLowerCase()}`,
    unknownDays: (count) => `${countEn(count, 'day')} not recorded`,
    interrupted: (minutes, days) =>
      minutes > 0
        ? `Interrupted for ${durationEn(minutes)}`
        : days > 0
          ? `Interrupted on ${countEn(days, 'day')}, hours not on record`
          : 'Not interrupted',
    checked: (done, of) => `${numberEn(done)} of ${countEn(of, 'day')} checked`,
    open: (count) => countEn(count, 'open incident'),
    noOpen: 'no open incident',
    unknown: 'Not recorded',
    byIncident: 'by an incident on record',
    table: 'Show as a table',
    chart: 'Show as strips',
    tableLabel: 'How each platform ran, day by day',
    dayColumn: 'Day',
    openDay: (day) => `Open ${day}`,
    legend: 'Legend',
  },

  provinces: {
    heading: 'The provinces on this day',
    said: (count, of) => `${numberEn(count)} of ${countEn(of, 'province')} recorded`,
    interrupted: (count) => `${countEn(count, 'province')} with a platform interrupted`,
    degraded: (count) => `${countEn(count, 'province')} unstable`,
    lead: 'By the newest file taken in from each province.',
    tableLabel: 'How each platform ran, province by province',
    province: 'Province',
    incidents: 'Incidents',
    openIncidents: (count) => countEn(count, 'open incident'),
    open: (province) => `Open ${province} on the board of provinces`,
  },

  incidents: {
    heading: 'Open incidents',
    none: 'No incident is open.',
    since: (moment) => `since ${moment}`,
    titleOf: (platform) => `Incident: ${platform}`,
    add: 'Log an incident',
  },

  vendors: {
    of: (vendor, support) => `${vendor}: ${support}`,
    none: 'No commitment to support is on record.',
    until: (day, days) =>
      days < 0 ? `support ended on ${day}` : `support until ${day}, ${countEn(days, 'day')} left`,
    unknown: 'support until when is not known',
  },

  shortcuts: {
    group: 'Check of the day',
    level: 'Normal, unstable, interrupted; next row',
    duty: 'Done, in trouble; next row',
    clear: 'Clear',
    rows: 'Move between rows',
  },

  levelKeys: { normal: '1', degraded: '2', interrupted: '3' },
};

export const operations: Section<typeof vi> = { vi, en };

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** "3 giờ 20 phút" */
function durationVi(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${numberVi(hours)} giờ`, rest > 0 && `${rest} phút`].filter(Boolean).join(' ');
}

function durationEn(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && countEn(hours, 'hour'), rest > 0 && countEn(rest, 'minute')].filter(Boolean).join(' ');
}
