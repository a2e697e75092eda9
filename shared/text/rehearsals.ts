import { countEn, numberEn, numberVi } from './numbers.ts';
import type { Section } from './section.ts';

/** The screen of rehearsals: what is planned, how it went, and what is claimed but not proven. */
const vi = {
  heading: 'Vận hành thử nghiệm',
  parts: {
    sessions: 'Các đợt thử nghiệm',
    claims: 'Tự báo sẵn sàng, chưa kiểm chứng',
  },
  add: 'Lập đợt mới',
  searchHint: 'Tên đợt, ghi chú, thành phần…',
  filters: { state: 'Tình trạng', kind: 'Hình thức', platform: 'Nền tảng' },
  empty:
    'Chưa có đợt vận hành thử nghiệm nào. Lập một đợt, chọn nền tảng và địa phương; sau buổi thử, ghi kết quả từng nơi bằng một phím. Nội dung đã hoàn thành ở nơi đạt sẽ chuyển từ “Tự báo cáo” sang “Đã kiểm chứng”.',
  noDay: 'chưa có ngày',
  noPlaces: 'chưa chọn địa phương',
  invited: (count: number): string => `${numberVi(count)} địa phương`,
  passedOf: (passed: number, all: number): string => `đạt ${numberVi(passed)}/${numberVi(all)}`,
  failed: (count: number): string => `${numberVi(count)} không đạt`,
  absent: (count: number): string => `${numberVi(count)} vắng`,
  unsaid: (count: number): string => `${numberVi(count)} chưa ghi`,
  connected: (count: number, all: number): string => `điểm cầu ${numberVi(count)}/${numberVi(all)}`,

  who: 'Thành phần và ghi chú',
  tooManyPoints: 'Số điểm cầu đã kết nối lớn hơn tổng số điểm cầu.',
  tabletop:
    'Diễn tập trên giấy không kiểm chứng nội dung nào: kết quả được lưu nhưng không chuyển nội dung sang “Đã kiểm chứng”.',
  planned: 'Kết quả chỉ được tính khi tình trạng là “Đã thực hiện”.',
  future: 'Ngày ở sau hôm nay, nhưng tình trạng đã là “Đã thực hiện”.',
  items: 'Nội dung được kiểm chứng khi đạt',
  usualItems: 'Lấy lại theo nền tảng',
  shown: (proven: number): string => `Đã kiểm chứng ${numberVi(proven)} nội dung ở các nơi đạt.`,
  undeclared: (count: number): string =>
    `${numberVi(count)} nội dung ở nơi đạt chưa được báo hoàn thành: sẽ được tính khi địa phương báo hoàn thành.`,

  outcomes: {
    heading: 'Kết quả từng địa phương',
    all: 'Tất cả địa phương',
    choose: 'Chọn địa phương…',
    restPassed: (count: number): string => `${numberVi(count)} nơi còn lại: Đạt`,
    hint: '↑ ↓ chọn nơi; 1 Đạt · 2 Không đạt · 3 Vắng mặt · 0 sẽ tham gia; phím cách đánh dấu nhiều nơi, Delete bỏ ra',
    find: 'Tìm địa phương trong đợt',
    filter: 'Lọc theo kết quả',
    none: 'Chưa chọn địa phương nào cho đợt này.',
    ticked: (count: number): string =>
      `${numberVi(count)} nơi đang đánh dấu: phím kết quả áp dụng cho tất cả`,
    set: (count: number, outcome: string): string => `${numberVi(count)} nơi: ${outcome}`,
    taken: (count: number): string => `Đã bỏ ${numberVi(count)} nơi khỏi đợt. Ctrl+Z để lấy lại.`,
    open: 'Mở danh mục kiểm tra',
  },

  claims: {
    lead: 'Nền tảng mà địa phương tự báo đã sẵn sàng nhưng chưa được xác nhận hết bằng một đợt thử nghiệm đã thực hiện.',
    none: 'Không có nền tảng nào tự báo sẵn sàng mà chưa kiểm chứng.',
    noneFound: 'Không có nơi nào khớp với bộ lọc.',
    find: 'Tìm địa phương',
    proven: (proven: number, all: number): string =>
      `kiểm chứng ${numberVi(proven)}/${numberVi(all)} nội dung`,
    never: 'chưa dự đợt nào',
    last: (day: string, outcome: string): string => `${day}: ${outcome}`,
    hint: '↑ ↓ chọn, Enter mở danh mục kiểm tra của nơi đó',
    open: 'Mở nơi này',
    plan: (count: number): string => `Lập đợt thử cho ${numberVi(count)} địa phương đang hiện`,
    shown: (shown: number, all: number): string =>
      shown === all ? `${numberVi(all)} mục` : `${numberVi(shown)}/${numberVi(all)} mục`,
    planName: 'Kiểm chứng nơi tự báo sẵn sàng',
  },
};

const en: typeof vi = {
  heading: 'Rehearsals',
  parts: { sessions: 'Rehearsals', claims: 'Claimed ready, not proven' },
  add: 'New rehearsal',
  searchHint: 'Name, note, who took part…',
  filters: { state: 'State', kind: 'Kind', platform: 'Platform' },
  empty:
    'There is no rehearsal yet. Plan one, choose platforms and localities; afterwards record how each locality did with one key. What is done in a locality that passed turns from “Declared” to “Proven”.',
  noDay: 'no day yet',
  noPlaces: 'no localities chosen',
  invited: (count) => countEn(count, 'locality', 'localities'),
  passedOf: (passed, all) => `${numberEn(passed)} of ${numberEn(all)} passed`,
  failed: (count) => `${numberEn(count)} failed`,
  absent: (count) => `${numberEn(count)} absent`,
  unsaid: (count) => `${numberEn(count)} not recorded`,
  connected: (count, all) => `${numberEn(count)} of ${numberEn(all)} points`,

  who: 'People and notes',
  tooManyPoints: 'More points are connected than there are.',
  tabletop:
    'A tabletop rehearsal proves nothing: its outcomes are kept, but no item turns from “Declared” to “Proven”.',
  planned: 'Outcomes count once the state is “Held”.',
  future: 'The day lies ahead, but the state is “Held” already.',
  items: 'Items that a pass proves',
  usualItems: 'Take those of the platforms',
  shown: (proven) => `${countEn(proven, 'item')} proven where the rehearsal was passed.`,
  undeclared: (count) =>
    count === 1
      ? '1 item there is not declared done yet; it counts once it is.'
      : `${numberEn(count)} items there are not declared done yet; they count once they are.`,

  outcomes: {
    heading: 'Outcome per locality',
    all: 'All localities',
    choose: 'Choose localities…',
    restPassed: (count) => `The other ${numberEn(count)}: passed`,
    hint: '↑ ↓ select; 1 passed · 2 failed · 3 absent · 0 expected; Space ticks several, Delete takes off',
    find: 'Find a locality of this rehearsal',
    filter: 'Filter by outcome',
    none: 'No locality is chosen for this rehearsal yet.',
    ticked: (count) => `${numberEn(count)} ticked: an outcome key sets them all`,
    set: (count, outcome) => `${countEn(count, 'locality', 'localities')}: ${outcome}`,
    taken: (count) => `${numberEn(count)} taken off. Ctrl+Z brings ${count === 1 ? 'it' : 'them'} back.`,
    open: 'Open its checklist',
  },

  claims: {
    lead: 'Platforms that a locality declares ready but no rehearsal has fully confirmed.',
    none: 'No platform is claimed ready without proof.',
    noneFound: 'No locality matches the filters.',
    find: 'Find a locality',
    proven: (proven, all) => `${numberEn(proven)} of ${countEn(all, 'item')} proven`,
    never: 'never rehearsed',
    last: (day, outcome) => `${day}: ${outcome}`,
    hint: '↑ ↓ select, Enter opens the checklist of that locality',
    open: 'Open this locality',
    plan: (count) =>
      `Plan a rehearsal for ${count === 1 ? 'this locality' : `these ${numberEn(count)} localities`}`,
    shown: (shown, all) =>
      shown === all ? countEn(all, 'entry', 'entries') : `${numberEn(shown)} of ${numberEn(all)} entries`,
    planName: 'Proving what is claimed ready',
  },
};

export const rehearsals: Section<typeof vi> = { vi, en };
