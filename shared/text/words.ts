import {
  assertNever,
  type Actor,
  type Block,
  type LocalityType,
  type Status,
  type Verdict,
} from '../model/words.ts';
import type { Section } from './section.ts';

/** The field's own words; data/glossary.json says which wording is ordinary in official texts and which is ours. */
const vi = {
  product: 'Sẵn Sàng',
  statuses: {
    'not-started': 'Chưa thực hiện',
    'in-progress': 'Đang thực hiện',
    done: 'Hoàn thành',
    blocked: 'Đang vướng mắc',
    'not-applicable': 'Không áp dụng',
  } satisfies Record<Status, string> as Record<Status, string>,
  verdicts: {
    'not-ready': 'Chưa sẵn sàng',
    'not-reported': 'Chưa báo cáo',
    'at-risk': 'Có nguy cơ chậm tiến độ',
    'on-track': 'Đúng tiến độ',
    ready: 'Sẵn sàng',
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
  actors: {
    locality: 'Địa phương',
    province: 'Cấp tỉnh',
    vendor: 'Doanh nghiệp cung cấp dịch vụ',
    ministry: 'Bộ, ngành',
  } satisfies Record<Actor, string> as Record<Actor, string>,
  localityTypes: {
    city: 'Thành phố',
    province: 'Tỉnh',
    ward: 'Phường',
    commune: 'Xã',
    'special-zone': 'Đặc khu',
  } satisfies Record<LocalityType, string> as Record<LocalityType, string>,
  locality: 'Địa phương',
  localityCode: 'Mã đơn vị hành chính',
  platform: 'Nền tảng, hệ thống',
  item: 'Nội dung kiểm tra',
  gate: 'Điều kiện bắt buộc',
  gateHint: 'Phải đạt trước khi vận hành chính thức',
  status: 'Tình trạng thực hiện',
  verdict: 'Kết quả đánh giá',
  evidence: 'Minh chứng',
  expectedEvidence: 'Minh chứng cần có',
  owner: 'Người chịu trách nhiệm',
  note: 'Ghi chú',
  reason: 'Lý do không áp dụng',
  blockedBy: 'Trách nhiệm tháo gỡ',
  due: 'Hạn hoàn thành',
  asOf: 'Tính đến',
  cutover: 'Ngày vận hành chính thức',
  conflict: 'Không thống nhất',
  nation: 'Toàn quốc',
  block: 'Khối',
  blocks: {
    government: 'Chính quyền',
    party: 'Đảng',
    assembly: 'Quốc hội',
    front: 'Mặt trận Tổ quốc',
  } satisfies Record<Block, string> as Record<Block, string>,
  /** "Phường Sài Gòn", "Tỉnh Lâm Đồng". */
  localityName: (type: LocalityType, name: string): string => `${viType(type)} ${name}`,
  daysLeft: (days: number): string =>
    days > 0 ? `còn ${days} ngày` : days === 0 ? 'hôm nay' : `quá hạn ${-days} ngày`,
  recurrences: {
    daily: 'Hằng ngày',
    weekly: 'Hằng tuần',
    monthly_before_15: 'Hằng tháng, trước ngày 15',
  },
};

const en: typeof vi = {
  product: 'Sẵn Sàng',
  statuses: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    done: 'Done',
    blocked: 'Blocked',
    'not-applicable': 'Not applicable',
  },
  verdicts: {
    'not-ready': 'Not ready',
    'not-reported': 'Not reported',
    'at-risk': 'At risk',
    'on-track': 'On track',
    ready: 'Ready',
  },
  actors: {
    locality: 'The locality',
    province: 'The province',
    vendor: 'The vendor',
    ministry: 'A ministry',
  },
  localityTypes: {
    city: 'City',
    province: 'Province',
    ward: 'Ward',
    commune: 'Commune',
    'special-zone': 'Special zone',
  },
  locality: 'Locality',
  localityCode: 'Administrative-unit code',
  platform: 'Platform',
  item: 'Checklist item',
  gate: 'Gate item',
  gateHint: 'Must hold before go-live',
  status: 'Status',
  verdict: 'Verdict',
  evidence: 'Evidence',
  expectedEvidence: 'Expected evidence',
  owner: 'Accountable person',
  note: 'Note',
  reason: 'Why not applicable',
  blockedBy: 'Who must act',
  due: 'Due date',
  asOf: 'As of',
  cutover: 'Cutover date',
  conflict: 'Conflict',
  nation: 'Whole country',
  block: 'Block',
  blocks: {
    government: 'Government',
    party: 'Party',
    assembly: 'National Assembly',
    front: 'Fatherland Front',
  },
  localityName: (type, name) => `${name} ${enType(type)}`,
  daysLeft: (days) =>
    days > 0
      ? `${days} ${days === 1 ? 'day' : 'days'} left`
      : days === 0
        ? 'today'
        : `${-days} ${days === -1 ? 'day' : 'days'} overdue`,
  recurrences: { daily: 'Daily', weekly: 'Weekly', monthly_before_15: 'Monthly, before the 15th' },
};

export const words: Section<typeof vi> = { vi, en };

function viType(type: LocalityType): string {
  return vi.localityTypes[type];
}

/** In English the type follows the name in small letters: "Sài Gòn ward". */
function enType(type: LocalityType): string {
  switch (type) {
    case 'city':
      return 'city';
    case 'province':
      return 'province';
    case 'ward':
      return 'ward';
    case 'commune':
      return 'commune';
    case 'special-zone':
      return 'special zone';
    default:
      return assertNever(type);
  }
}
