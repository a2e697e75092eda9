import { countEn, numberEn, numberVi } from './numbers.ts';
import type { DecisionState } from '../decisions/standing.ts';
import type { Lack } from '../decisions/signing.ts';
import type { Section } from './section.ts';

/** Go or no-go: the form, the evidence beside it, and how a signed decision stands. */
const vi = {
  heading: 'Kết luận điều kiện vận hành',
  add: 'Lập kết luận',
  searchHint: 'Địa phương, người ký, điều kiện…',
  filters: { state: 'Tình trạng', result: 'Kết luận', platform: 'Nền tảng' },
  empty:
    'Chưa có kết luận nào. Lập kết luận cho một địa phương hoặc cả tỉnh, theo một hoặc mọi nền tảng; căn cứ được tổng hợp sẵn bên cạnh. Sau khi ghi nhận ký, kết luận tự chuyển sang “Cần ký xác nhận lại” khi một điều kiện bắt buộc không còn đạt.',
  noPlace: 'Chưa chọn địa phương',
  noResult: 'chưa kết luận',
  allPlatforms: 'Mọi nền tảng, hệ thống',
  withCommunes: (count: number): string => `và ${numberVi(count)} xã, phường, đặc khu`,
  states: {
    draft: 'Đang chuẩn bị',
    holds: 'Còn hiệu lực',
    stale: 'Cần ký xác nhận lại',
    outdated: 'Nên xem xét lại',
    replaced: 'Đã có kết luận mới hơn',
  } satisfies Record<DecisionState, string> as Record<DecisionState, string>,

  /** On a place's header, where there is little room. */
  short: {
    stale: 'Ký lại',
    outdated: 'Xem lại',
    go: 'Đủ điều kiện',
    conditional: 'Có điều kiện',
    'no-go': 'Chưa đủ',
  },

  subject: 'Kết luận về',
  chooseResult: 'Kết luận',
  grounds: 'Lý do và điều kiện',
  people: 'Người ký và thành phần',
  prefill: 'Lấy từ căn cứ',
  blockerGate: (code: string, title: string, count: number, names: string): string =>
    `${code} ${title}: ${numberVi(count)} nơi chưa đạt (${names})`,
  blockerObstacle: (title: string): string => `Vướng mắc: ${title}`,
  andMore: (count: number): string => `và ${numberVi(count)} nơi khác`,

  sign: 'Ghi nhận đã ký',
  reopen: 'Mở lại để sửa',
  renew: 'Lập kết luận mới thay thế',
  print: 'In kết luận này',
  signed: (result: string, open: number): string =>
    open === 0
      ? `Đã ghi nhận ký: ${result}.`
      : `Đã ghi nhận ký: ${result}. ${numberVi(open)} điều kiện chưa đạt khi ký.`,
  signedAt: (moment: string): string => `Ghi nhận ký lúc ${moment}.`,
  openThen: (count: number): string =>
    count === 0
      ? 'Khi ký, mọi điều kiện bắt buộc đều đạt.'
      : `Khi ký, ${numberVi(count)} điều kiện bắt buộc chưa đạt.`,
  reopened: 'Đã mở lại; kết luận không còn hiệu lực cho đến khi ký lại. Ctrl+Z để lấy lại.',
  lacking: 'Trước khi ký còn thiếu:',
  lacks: {
    place: 'địa phương',
    result: 'kết luận',
    day: 'ngày kết luận',
    signer: 'người ký',
    title: 'chức vụ người ký',
    'open-gates':
      'miễn có thời hạn cho từng điều kiện chưa đạt, nếu không thì chọn “Đủ điều kiện, có nội dung phải khắc phục”',
    conditions: 'điều kiện kèm theo, hoặc điều kiện được miễn có thời hạn',
    blockers: 'nội dung cản trở',
  } satisfies Record<Lack, string> as Record<Lack, string>,
  wait: 'Đang tải số liệu của địa phương này…',

  stale: (fallen: number, lapsed: number): string =>
    [
      fallen > 0 ? `${fallen} điều kiện bắt buộc không còn đạt sau khi ký` : '',
      lapsed > 0 ? `${lapsed} điều kiện hết thời hạn được miễn mà vẫn chưa đạt` : '',
    ]
      .filter((part) => part !== '')
      .join('; '),
  outdated: 'Mọi điều kiện bắt buộc nay đều đạt: kết luận “Chưa đủ điều kiện vận hành” nên được xem xét lại.',
  replaced: (day: string): string => `Đã có kết luận mới hơn (${day}).`,
  showNewer: 'Xem kết luận mới hơn',
  fallen: 'không còn đạt',
  lapsed: 'hết thời hạn được miễn',
  more: (count: number): string => `và ${numberVi(count)} điều kiện khác`,
  mark: (result: string, state: string): string => `${result} · ${state}`,
  marks: (count: number): string => `${numberVi(count)} kết luận cần xem lại`,

  /** On the go/no-go page of the readiness report. */
  paper: {
    about: (subject: string, day: string): string =>
      day === '' ? `Kết luận về: ${subject}.` : `Kết luận về: ${subject}. Ngày kết luận: ${day}.`,
    draft: 'Chưa ghi nhận ký.',
    conditions: 'Điều kiện kèm theo',
    blockers: 'Nội dung cản trở',
    attendance: 'Thành phần dự họp',
    waiver: (item: string, places: number, until: string, reason: string): string =>
      `Miễn có thời hạn ${item} (${numberVi(places)} nơi) đến ${until}: ${reason}`,
  },

  waivers: {
    heading: 'Miễn có thời hạn',
    none: 'Mọi điều kiện bắt buộc đều đạt.',
    lead: 'Có thể miễn có thời hạn từng điều kiện: ghi lý do và ngày hết hạn. Hết hạn mà chưa đạt, kết luận phải ký lại.',
    places: (count: number): string => `${numberVi(count)} nơi`,
    waive: 'Miễn có thời hạn…',
    waiveOf: (what: string): string => `Miễn có thời hạn: ${what}`,
    again: 'Miễn lại…',
    againOf: (what: string): string => `Miễn lại: ${what}`,
    waived: (count: number, until: string): string =>
      count === 1 ? `được miễn đến ${until}` : `${numberVi(count)} nơi được miễn đến ${until}`,
    expired: (count: number, until: string): string =>
      count === 1 ? `hết hạn miễn từ ${until}` : `${numberVi(count)} nơi hết hạn miễn từ ${until}`,
    lift: 'Bỏ miễn',
    liftOf: (what: string): string => `Bỏ miễn: ${what}`,
    save: 'Ghi nhận',
    cancel: 'Thôi',
    needReason: 'Ghi lý do.',
    needDay: 'Nhập ngày hết hạn.',
    past: 'Ngày hết hạn đã qua.',
    pickPlaces: 'Từng nơi',
  },

  evidence: {
    heading: 'Căn cứ trên một trang',
    asOf: (day: string): string => `Số liệu đến ${day}`,
    choosePlace: 'Chọn địa phương để xem căn cứ.',
    platform: 'Nền tảng',
    verdict: 'Đánh giá',
    ready: (ready: number, all: number): string => `${numberVi(ready)}/${numberVi(all)} sẵn sàng`,
    declared: 'Tự báo',
    evidenced: 'Minh chứng',
    proven: 'Kiểm chứng',
    gates: 'Chưa đạt',
    rehearsal: 'Thử gần nhất, số nơi đạt',
    noRehearsal: 'chưa thử',
    turnout: (day: string, passed: number, all: number): string =>
      `${day} · ${numberVi(passed)}/${numberVi(all)}`,
    vendor: 'Doanh nghiệp',
    open: 'Điều kiện bắt buộc chưa đạt',
    obstacles: 'Vướng mắc chưa giải quyết',
    noObstacles: 'Không có vướng mắc nào chưa giải quyết.',
    due: (day: string): string => `hạn ${day}`,
    overdue: (day: string): string => `quá hạn ${day}`,
  },
};

const en: typeof vi = {
  heading: 'Go or no-go',
  add: 'New decision',
  searchHint: 'Locality, signer, conditions…',
  filters: { state: 'State', result: 'Decision', platform: 'Platform' },
  empty:
    'There is no decision yet. Make one for a locality or the whole province, on one platform or all; its evidence is put together beside the form. Once it is signed, it turns to “Sign-off out of date” when a gate under it falls.',
  noPlace: 'No locality chosen',
  noResult: 'not decided',
  allPlatforms: 'All platforms',
  withCommunes: (count) => `and its ${numberEn(count)} commune-level units`,
  states: {
    draft: 'Being prepared',
    holds: 'Holds',
    stale: 'Sign-off out of date',
    outdated: 'To be reconsidered',
    replaced: 'Replaced by a newer one',
  },

  short: {
    stale: 'Sign again',
    outdated: 'Reconsider',
    go: 'Go',
    conditional: 'Conditional',
    'no-go': 'No-go',
  },

  subject: 'Decision about',
  chooseResult: 'Decision',
  grounds: 'Grounds and conditions',
  people: 'Signer and attendance',
  prefill: 'Take from the evidence',
  blockerGate: (code, title, count, names) =>
    `${code} ${title}: not met in ${countEn(count, 'locality', 'localities')} (${names})`,
  blockerObstacle: (title) => `Obstacle: ${title}`,
  andMore: (count) => `and ${numberEn(count)} more`,

  sign: 'Record as signed',
  reopen: 'Reopen to edit',
  renew: 'Make a new one in its place',
  print: 'Print this decision',
  signed: (result, open) =>
    open === 0
      ? `Recorded as signed: ${result}.`
      : `Recorded as signed: ${result}. ${numberEn(open)} ${open === 1 ? 'gate was' : 'gates were'} open.`,
  signedAt: (moment) => `Recorded as signed on ${moment}.`,
  openThen: (count) =>
    count === 0
      ? 'Every gate held when it was signed.'
      : `${numberEn(count)} ${count === 1 ? 'gate was' : 'gates were'} open when it was signed.`,
  reopened: 'Reopened; it decides nothing until it is signed again. Ctrl+Z brings it back.',
  lacking: 'Still missing before it can be signed:',
  lacks: {
    place: 'the locality',
    result: 'the decision',
    day: 'the day of the decision',
    signer: 'who signs',
    title: "the signer's title",
    'open-gates': 'a temporary waiver for each open gate, or else choose “Go with conditions”',
    conditions: 'the conditions, or gates temporarily waived',
    blockers: 'what stands in the way',
  },
  wait: 'The answers of this locality are still on their way…',

  stale: (fallen, lapsed) =>
    [
      fallen > 0 ? `${fallen} ${fallen === 1 ? 'gate has' : 'gates have'} fallen since it was signed` : '',
      lapsed > 0 ? `${lapsed} ${lapsed === 1 ? 'waiver' : 'waivers'} ran out with the gate still open` : '',
    ]
      .filter((part) => part !== '')
      .join('; '),
  outdated: 'Every gate holds by now: the no-go should be reconsidered.',
  replaced: (day) => `There is a newer decision (${day}).`,
  showNewer: 'Show the newer decision',
  fallen: 'no longer met',
  lapsed: 'waiver ran out',
  more: (count) => `and ${numberEn(count)} more`,
  mark: (result, state) => `${result} · ${state}`,
  marks: (count) => `${numberEn(count)} decisions to look at again`,

  paper: {
    about: (subject, day) =>
      day === '' ? `Decision about: ${subject}.` : `Decision about: ${subject}. Decided on: ${day}.`,
    draft: 'Not recorded as signed yet.',
    conditions: 'Conditions',
    blockers: 'Blockers',
    attendance: 'Attendance',
    waiver: (item, places, until, reason) =>
      `${item} waived in ${countEn(places, 'locality', 'localities')} until ${until}: ${reason}`,
  },

  waivers: {
    heading: 'Temporary waivers',
    none: 'Every gate holds.',
    lead: 'A gate can be waived temporarily, with a reason and a last day. Once that has passed with the gate still open, the decision has to be signed again.',
    places: (count) => countEn(count, 'locality', 'localities'),
    waive: 'Waive temporarily…',
    waiveOf: (what) => `Waive temporarily: ${what}`,
    again: 'Waive again…',
    againOf: (what) => `Waive again: ${what}`,
    waived: (count, until) =>
      count === 1 ? `waived until ${until}` : `${numberEn(count)} localities waived until ${until}`,
    expired: (count, until) =>
      count === 1
        ? `waiver ran out on ${until}`
        : `${numberEn(count)} waivers ran out, the first on ${until}`,
    lift: 'Lift',
    liftOf: (what) => `Lift the waiver: ${what}`,
    save: 'Record',
    cancel: 'Cancel',
    needReason: 'Say why.',
    needDay: 'Type the last day.',
    past: 'That day has passed.',
    pickPlaces: 'Locality by locality',
  },

  evidence: {
    heading: 'The evidence on one page',
    asOf: (day) => `As of ${day}`,
    choosePlace: 'Choose a locality to see the evidence.',
    platform: 'Platform',
    verdict: 'Verdict',
    ready: (ready, all) => `${numberEn(ready)}/${numberEn(all)} ready`,
    declared: 'Declared',
    evidenced: 'Evidenced',
    proven: 'Proven',
    gates: 'Gates open',
    rehearsal: 'Last rehearsal, passed',
    noRehearsal: 'none held',
    turnout: (day, passed, all) => `${day} · ${numberEn(passed)}/${numberEn(all)}`,
    vendor: 'Vendor',
    open: 'Gates that are open',
    obstacles: 'Unresolved obstacles',
    noObstacles: 'There is no unresolved obstacle.',
    due: (day) => `due ${day}`,
    overdue: (day) => `overdue since ${day}`,
  },
};

export const decisions: Section<typeof vi> = { vi, en };
