import { usualMilestoneEdits } from '../../../shared/commitments/usual-milestones.ts';
import { planFor } from '../../../shared/data/plan.ts';
import { gatesUnder } from '../../../shared/decisions/gates.ts';
import type { Change, Edit } from '../../../shared/history/change.ts';
import { fieldEdits, setEdits } from '../../../shared/model/record-view.ts';
import type { RehearsalOutcome } from '../../../shared/model/records/rehearsal.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import { usualItems } from '../../../shared/rehearsals/items.ts';
import { textIn } from '../../../shared/text/index.ts';
import type { PageSituation } from './page-host.ts';
import { city } from './situations.ts';

const at = Date.parse('2025-06-25T08:00:00+07:00');

/** The city with two rehearsals, decisions of every kind, vendors, milestones and 25 services. */
export function decided(): PageSituation {
  const situation = city();
  const { workspace } = situation;
  if (workspace === undefined) throw new Error('no workspace');
  const plan = planFor(workspace.campaign, workspace.scope);
  if (typeof plan === 'string') throw new Error(plan);
  const communes = plan.units.communesOf('79').map(({ code }) => code);
  const [ready = '', open = ''] = communes;
  const done = (code: string): Edit[] =>
    [...gatesUnder(plan, { place: code })].map(({ item }) => ({
      register: itemRegister(code, item.id, 'status'),
      value: 'done',
    }));
  const edits: Edit[] = [
    ...communes.slice(0, 12).flatMap(done),
    ...rehearsal('79-lan2', {
      fields: {
        name: 'Chạy thử toàn bộ năm nền tảng, điểm cầu Trung ương - thành phố - 168 phường, xã, đặc khu',
        kind: 'full',
        state: 'planned',
        day: '2025-06-28',
      },
      platforms: ['procedures', 'documents', 'meetings', 'reporting', 'data-sharing'],
      places: communes,
      outcomeOf: () => 'expected',
    }),
    ...rehearsal('79-lan1', {
      fields: {
        name: 'Họp thử với các điểm cầu phường, xã',
        kind: 'trial',
        state: 'held',
        day: '2025-06-24',
        connected: 165,
        points: 171,
        attendance: 'Phó Chủ tịch UBND Thành phố chủ trì; Sở KHCN, VNPT, lãnh đạo 168 phường, xã, đặc khu',
      },
      platforms: ['meetings'],
      places: communes,
      outcomeOf: (index) => (index % 29 === 7 ? 'failed' : index % 41 === 3 ? 'absent' : 'passed'),
    }),
    ...rehearsal('79-giay', {
      fields: { name: 'Diễn tập phương án dự phòng', kind: 'tabletop', state: 'held', day: '2025-06-20' },
      platforms: ['procedures'],
      places: communes.slice(0, 8),
      outcomeOf: () => 'passed',
    }),
    ...signed('79-go', { place: ready, platform: 'documents', result: 'go', day: '2025-06-24' }),
    ...signed('79-nogo', {
      place: open,
      result: 'no-go',
      day: '2025-06-23',
      blockers: 'Chưa có đường truyền cấp II',
    }),
    { register: itemRegister(ready, 'QLVB-06', 'status'), value: 'in-progress' },
    ...fieldEdits('decision', '79-tinh', {
      place: '79',
      result: 'conditional',
      day: '2025-06-25',
      signer: 'Trần Văn Minh',
      title: 'Phó Chủ tịch UBND Thành phố',
    }),
    ...setEdits(
      'decision',
      '79-tinh',
      'waiver',
      new Map([['79:TTHC-05', { reason: 'Chờ tài khoản kiểm thử', until: '2025-06-24' }]]),
      undefined,
    ),
    ...vendors(),
    { register: itemRegister('79', 'TTHC-05', 'status'), value: 'in-progress' },
    { register: itemRegister('79', 'QLVB-03', 'status'), value: 'in-progress' },
    { register: itemRegister('79', 'HOP-05', 'status'), value: 'blocked' },
    ...usualMilestoneEdits(plan, '79', textIn('vi').commitments.milestones.usual),
    ...services(),
  ];
  return {
    ...situation,
    workspace: { ...workspace, changes: [...workspace.changes, ...edits.map(changeOf)] },
  };
}

function changeOf({ register, value }: Edit, index: number): Change {
  const writer = 'e'.repeat(16);
  return { register, value, writer, n: index + 1, clock: [at, index], at, person: 'Nguyễn Thị Thanh Hương' };
}

interface Session {
  readonly fields: Parameters<typeof fieldEdits<'rehearsal'>>[2];
  readonly platforms: readonly string[];
  readonly places: readonly string[];
  readonly outcomeOf: (index: number) => RehearsalOutcome;
}

function rehearsal(id: string, { fields, platforms, places, outcomeOf }: Session): Edit[] {
  const plan = planOfCity();
  const items = usualItems(plan, new Set(platforms)).map((item) => [item, true] as const);
  return [
    ...fieldEdits('rehearsal', id, fields),
    ...setEdits('rehearsal', id, 'platform', new Map(platforms.map((platform) => [platform, true]))),
    ...setEdits('rehearsal', id, 'item', new Map(items)),
    ...setEdits('rehearsal', id, 'place', new Map(places.map((place, index) => [place, outcomeOf(index)]))),
  ];
}

function planOfCity() {
  const { workspace } = city();
  const plan = workspace && planFor(workspace.campaign, workspace.scope);
  if (plan === undefined || typeof plan === 'string') throw new Error('no plan');
  return plan;
}

function signed(id: string, values: Parameters<typeof fieldEdits<'decision'>>[2]): Edit[] {
  return fieldEdits('decision', id, {
    signer: 'Lê Hoàng Phúc',
    title: 'Chủ tịch UBND',
    signed: `${values.day ?? ''}T16:30`,
    ...values,
  });
}

function vendors(): Edit[] {
  return [
    ...fieldEdits('vendor', '79-procedures', {
      name: 'Tập đoàn Bưu chính Viễn thông Việt Nam (VNPT)',
      commitment: '2456/CK-VNPT',
      signed: '2025-06-10',
      readyBy: '2025-06-24',
      contact: 'Ông Phạm Quốc Dũng, 0912 345 678',
      support: 'Trực 24/7 tại thành phố, hai kỹ sư mỗi cụm phường',
      supportUntil: '2025-09-30',
    }),
    ...fieldEdits('vendor', '79-documents', {
      name: 'Công ty Hệ thống thông tin FPT',
      commitment: '118/FIS-CK',
      readyBy: '2025-06-27',
      supportUntil: '2025-12-31',
    }),
    ...fieldEdits('vendor', '79-meetings', { name: 'Viettel TP. Hồ Chí Minh' }),
  ];
}

const ministries = ['Bộ Tài chính', 'Bộ Y tế', 'Bộ Tài chính', 'Bộ Tài chính'];

function services(): Edit[] {
  const names = ['Đăng ký khai sinh', 'Đăng ký khai tử', 'Đăng ký kết hôn', 'Cấp phiếu lý lịch tư pháp'];
  return Array.from({ length: 25 }, (_, index) => {
    const ministry = ministries[index - 21];
    return fieldEdits('service', `79-s${index}`, {
      name: names[index] ?? `Dịch vụ công trực tuyến toàn trình số ${index + 1}`,
      ...(ministry === undefined ? { state: 'end-to-end' } : { state: 'blocked', ministry }),
    });
  }).flat();
}
