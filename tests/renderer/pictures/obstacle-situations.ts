import type { Change, Edit } from '../../../shared/history/change.ts';
import { plusDays } from '../../../shared/model/day.ts';
import { fieldEdits, type FieldValues } from '../../../shared/model/record-view.ts';
import {
  obstacleCauses,
  obstacleGroups,
  type ObstacleSource,
} from '../../../shared/model/records/obstacle.ts';
import { itemRegister, memberRegister } from '../../../shared/model/register.ts';
import { actors, type Actor } from '../../../shared/model/words.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { textIn } from '../../../shared/text/index.ts';
import type { PageSituation } from './page-host.ts';
import { city } from './situations.ts';

const leads = textIn('vi').records.obstacle.leadOf;

/** What officers write: short and long. */
const titles = [
  'Phần mềm một cửa điện tử chưa kết nối Cổng dịch vụ công quốc gia để đồng bộ trạng thái hồ sơ',
  'Thiếu máy quét tại điểm tiếp nhận',
  'Chưa cấp chứng thư số cho lãnh đạo phường, xã mới',
  'Đường truyền số liệu chuyên dùng tại đặc khu chập chờn vào giờ cao điểm, chưa có đường dự phòng',
  'Chưa bàn giao tài sản công của huyện cũ nên chưa có máy chủ cho phòng họp trực tuyến',
  'Vướng quy định đấu thầu mua sắm phần mềm trong thời gian sắp xếp',
  'Cơ sở dữ liệu hộ tịch điện tử chưa chia sẻ đủ trường thông tin cho liên thông khai sinh',
  'Chưa bố trí kinh phí thuê dịch vụ công nghệ thông tin sáu tháng cuối năm',
  'Mã định danh cơ quan mới chưa được cập nhật trên trục liên thông văn bản quốc gia',
];

const actorNames: Readonly<Record<Actor, string>> = {
  locality: 'UBND Phường Bến Thành',
  province: 'Sở Khoa học và Công nghệ Thành phố Hồ Chí Minh',
  vendor: 'Tập đoàn Bưu chính Viễn thông Việt Nam',
  ministry: 'Bộ Tư pháp',
};

/** The city with a register of obstacles: 36 solved, 16 of them from enterprises and 20 from ministries; 14 are not. */
export function obstructed(): PageSituation {
  const situation = blockedCity();
  const edits = [
    ...Array.from({ length: 36 }, (_, index) => solved(index)),
    ...Array.from({ length: 14 }, (_, index) => unsolved(index, linksOf(index))),
  ].flat();
  return withEdits(situation, edits);
}

/** As many as a whole country might gather. */
export function manyObstacles(): PageSituation {
  const edits = Array.from({ length: 500 }, (_, index) => unsolved(index, linksOf(index % 14))).flat();
  return withEdits(blockedCity(), edits);
}

/** Ho Chi Minh City with one item blocked in many of its wards. */
function blockedCity(): PageSituation {
  const edits = wards.slice(0, 60).flatMap((code): Edit[] => [
    { register: itemRegister(code, 'TTHC-08', 'status'), value: 'blocked' },
    { register: itemRegister(code, 'TTHC-08', 'blockedBy'), value: 'vendor' },
  ]);
  return withEdits(city(), edits);
}

const wards = new Workspace(campaignOf(city()), { level: 'province', code: '79' }).plan.localities
  .slice(1)
  .map(({ code }) => code);

function campaignOf({ workspace }: PageSituation) {
  if (workspace === undefined) throw new Error('no workspace');
  return workspace.campaign;
}

function linksOf(index: number): readonly string[] {
  if (index === 0) return wards.slice(0, 60).map((code) => `${code}:TTHC-08`);
  const count = (index * 7) % 23;
  return wards.slice(index, index + count).map((code) => `${code}:${index % 2 === 0 ? 'QLVB-08' : 'HOP-07'}`);
}

function solved(index: number): Edit[] {
  const source: ObstacleSource = index < 16 ? 'enterprise' : 'ministry';
  return record(`solved-${index}`, {
    ...common(index),
    source,
    state: 'solved',
    raised: '2025-06-02',
    due: '2025-06-20',
    solved: plusDays('2025-06-05', index % 18),
    dialogue: 'Các bên thống nhất phương án tại buổi làm việc, doanh nghiệp cập nhật phần mềm trong ngày.',
  });
}

function unsolved(index: number, links: readonly string[]): Edit[] {
  const id = `open-${String(index).padStart(3, '0')}`;
  return [
    ...record(id, {
      ...common(index),
      source: (['locality', 'enterprise', 'ministry'] as const)[index % 3],
      state: index % 3 === 0 ? 'acting' : 'open',
      raised: plusDays('2025-06-10', index % 12),
      due: index % 5 === 4 ? undefined : plusDays('2025-06-20', index % 11),
      hotline: index % 4 === 0 ? '2025-06-18' : undefined,
      solution: 'Bố trí đường truyền dự phòng; cấu hình lại kết nối; tập huấn bổ sung cho công chức một cửa.',
      decision:
        index % 2 === 0 ? 'Giao Sở Khoa học và Công nghệ chủ trì, hoàn thành trước ngày 28/6.' : undefined,
      extension: index === 0 ? 'Doanh nghiệp đề nghị thêm thời gian kiểm thử' : undefined,
      extensionDay: index === 0 ? '2025-07-15' : undefined,
    }),
    ...links.map((member) => ({
      register: memberRegister('obstacle', `79-${id}`, 'link', member),
      value: true,
    })),
  ];
}

function common(index: number): FieldValues<'obstacle'> {
  const group = obstacleGroups[index % 3] ?? 'data';
  const actor = actors[index % actors.length] ?? 'vendor';
  return {
    title: `${titles[index % titles.length] ?? ''}${index < titles.length ? '' : ` (${index + 1})`}`,
    cause: obstacleCauses[index % obstacleCauses.length],
    group,
    lead: leads[group],
    actor,
    actorName: actorNames[actor],
  };
}

function record(id: string, values: FieldValues<'obstacle'>): Edit[] {
  return fieldEdits('obstacle', `79-${id}`, values);
}

/** The situation with a step on top, made by somebody else the day before. */
export function withEdits(
  situation: PageSituation,
  edits: readonly Edit[],
  person = 'Trần Quốc Bảo',
): PageSituation {
  const { workspace } = situation;
  if (workspace === undefined) throw new Error('no workspace');
  const standing = new Workspace(workspace.campaign, workspace.scope, workspace.changes);
  const changes = standing.propose(edits, {
    writer: 'e'.repeat(16),
    person,
    now: Date.parse('2025-06-24T16:05:00+07:00'),
  });
  if ('fault' in changes) throw new Error(`${edits[changes.index]?.register ?? ''}: ${changes.fault}`);
  const all: readonly Change[] = [...workspace.changes, ...changes];
  return { ...situation, workspace: { ...workspace, changes: all } };
}
