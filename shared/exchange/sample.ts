import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { newCampaign } from '../data/plan.ts';
import type { Edit } from '../history/change.ts';
import type { Item, PlatformItems } from '../model/campaign.ts';
import { daysBetween, nextFirstOfJuly, plusDays, type Day } from '../model/day.ts';
import { evidenceRegister, itemRegister } from '../model/register.ts';
import { levelOf, type Locality } from '../model/unit.ts';
import { Workspace } from '../model/workspace.ts';
import type { Actor, Status } from '../model/words.ts';
import { buildExport } from './build-export.ts';
import type { Export } from './schema.ts';

export interface SampleOptions {
  readonly provinceCode: string;
  readonly asOf: Day;
  readonly common: boolean;
  readonly seed: number;
  readonly appVersion: string;
}

/** The day's reporting closes at nine in the morning in Vietnam, wherever the sample is made. */
const vietnamOffset = '+07:00';

/**
 * A realistic export of a province: localities of differing strength work through their items toward the next
 * 1 July, some are late, blocked or silent. The same options give the same bytes.
 */
export function sampleExport({ provinceCode, asOf, common, seed, appVersion }: SampleOptions): Export {
  const random = randomness(seed, Number(provinceCode));
  const campaign = newCampaign({ cutover: nextFirstOfJuly(asOf), common });
  const workspace = new Workspace(campaign, { level: 'province', code: provinceCode });
  const writer = random.id();
  const officer = random.pick(people);
  for (const locality of workspace.plan.localities) fillLocality(workspace, locality, asOf, random, writer);
  const province = workspace.plan.localities[0];
  return buildExport(workspace, {
    exportedAt: `${asOf}T09:00:00${vietnamOffset}`,
    asOf,
    appVersion,
    exporter: {
      name: officer,
      title: 'Phó Trưởng phòng Chuyển đổi số',
      organisation: `Sở Khoa học và Công nghệ ${province?.name ?? ''}`,
      writer,
    },
  });
}

function fillLocality(
  workspace: Workspace,
  locality: Locality,
  asOf: Day,
  random: Random,
  writer: string,
): void {
  const isCommune = levelOf(locality) === 'commune';
  if (isCommune && random.chance(3)) return;
  // How many days ahead of (or behind) its due days a place works: strong wards early, a few places late.
  const headStart = isCommune ? random.between(-2, 9) + random.between(0, 6) : random.between(1, 10);
  const person = random.pick(people);
  for (const platform of workspace.plan.platforms(levelOf(locality))) {
    if (isCommune && random.chance(4)) continue;
    const edits = platformEdits(platform, locality, asOf, headStart, random);
    const reportedOn = plusDays(asOf, -random.between(0, 6));
    const now = Date.parse(`${reportedOn}T00:00:00${vietnamOffset}`) - random.between(60, 700) * 60_000;
    const changes = workspace.propose(edits, { writer, person, now });
    if ('fault' in changes) throw new Error(`sample made an impossible edit: ${changes.fault}`);
    workspace.take(changes);
  }
}

function platformEdits(
  { items }: PlatformItems,
  locality: Locality,
  asOf: Day,
  headStart: number,
  random: Random,
): Edit[] {
  return items.flatMap((item) => {
    const status = statusOf(item, asOf, headStart, random);
    if (status === undefined) return [];
    const set = (field: 'note' | 'reason' | 'owner' | 'blockedBy', value: string): Edit => ({
      register: itemRegister(locality.code, item.id, field),
      value,
    });
    const edits: Edit[] = [{ register: itemRegister(locality.code, item.id, 'status'), value: status }];
    if (random.chance(25)) edits.push(set('owner', random.pick(people)));
    if (status === 'done' && random.chance(65)) {
      edits.push({
        register: evidenceRegister(locality.code, item.id, random.id().slice(0, 8)),
        value: random.chance(80)
          ? { text: `Biên bản số ${random.between(1, 240)}/BB-UBND` }
          : { file: `bien-ban-${item.id.toLowerCase()}.pdf`, sha256: random.hex(64) },
      });
    }
    if (status === 'blocked') {
      const obstacle = random.pick(obstacles);
      edits.push(set('blockedBy', obstacle.by), set('note', obstacle.note));
    }
    if (status === 'not-applicable') edits.push(set('reason', random.pick(reasons)));
    return edits;
  });
}

function statusOf(item: Item, asOf: Day, headStart: number, random: Random): Status | undefined {
  const daysLeft = daysBetween(asOf, item.due);
  if (!item.gate && random.chance(2)) return 'not-applicable';
  if (random.chance(1)) return 'blocked';
  const ahead = headStart - daysLeft + random.between(-1, 3);
  if (ahead >= 0) return 'done';
  if (ahead >= -3) return 'in-progress';
  return random.chance(60) ? 'not-started' : undefined;
}

interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  hex(digits: number): string;
  /** A writer's id. */
  id(): string;
}

function randomness(seed: number, stream: number): Random {
  // Seeds that differ by one give unrelated sequences only when spread first (Fibonacci hashing).
  const generator = xoroshiro128plus(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b));
  const between = (low: number, high: number): number => uniformInt(generator, low, high);
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => between(0, 15).toString(16)).join('');
  return {
    between,
    chance: (percent) => between(1, 100) <= percent,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    hex,
    id: () => hex(16),
  };
}

const people = [
  'Nguyễn Thị Thanh Hương',
  'Trần Văn Đức',
  'Lê Hoàng Phúc',
  'Phạm Thị Ngọc Ánh',
  'Huỳnh Quốc Bảo',
  'Võ Thị Mỹ Duyên',
  'Đặng Minh Khôi',
  'Bùi Thị Hồng Nhung',
  'Hoàng Gia Huy',
  'Đỗ Thị Kim Liên',
  'Ngô Xuân Trường',
  'Lý Thị Thu Thủy',
] as const;

const obstacles: readonly [Obstacle, ...Obstacle[]] = [
  { by: 'vendor', note: 'Doanh nghiệp chưa cấp đủ tài khoản theo danh sách đã gửi.' },
  { by: 'vendor', note: 'Phần mềm báo lỗi khi ký số; doanh nghiệp đang khắc phục.' },
  { by: 'ministry', note: 'Chờ bộ chủ quản mở kết nối cơ sở dữ liệu.' },
  { by: 'province', note: 'Chờ Sở Khoa học và Công nghệ cấp đường truyền số liệu chuyên dùng.' },
  { by: 'locality', note: 'Trụ sở mới đang sửa chữa, chưa lắp đặt được thiết bị.' },
];
interface Obstacle {
  readonly by: Actor;
  readonly note: string;
}

const reasons = [
  'Không phát sinh trên địa bàn.',
  'Dùng chung với trụ sở cấp tỉnh theo phương án đã duyệt.',
] as const;
