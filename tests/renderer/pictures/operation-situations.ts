import type { Edit } from '../../../shared/history/change.ts';
import type { Plan } from '../../../shared/model/campaign.ts';
import { plusDays } from '../../../shared/model/day.ts';
import { fieldEdits } from '../../../shared/model/record-view.ts';
import type { ServiceLevel } from '../../../shared/model/records/watch.ts';
import { memberRegister } from '../../../shared/model/register.ts';
import { platformIds } from '../../../shared/model/template.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { watchId } from '../../../shared/operations/watch.ts';
import { withEdits } from './obstacle-situations.ts';
import type { PageSituation } from './page-host.ts';
import { city, nation } from './situations.ts';

const vendors = [
  ['procedures', 'Tập đoàn Bưu chính Viễn thông Việt Nam', '2025-07-31'],
  ['documents', 'Tập đoàn Công nghiệp Viễn thông Quân đội', '2025-07-15'],
  ['meetings', 'Công ty Dịch vụ MobiFone Khu vực 2', '2025-07-10'],
] as const;

/** The city twelve days after the cutover: checked nearly every day, with two incidents of which one is open. */
export function operating(): PageSituation {
  const days = Array.from({ length: 12 }, (_, index) => plusDays('2025-07-01', index));
  const edits: Edit[] = [
    ...days.flatMap((day, at) =>
      at === 4 ? [] : platformIds.slice(0, 5).map((platform, of) => check(day, platform, levelOn(at, of))),
    ),
    ...days.slice(1, 11).map((day) => duty(day, 'CH-09', 'done')),
    duty('2025-07-08', 'BC-13', 'trouble'),
    ...vendors.flatMap(([platform, name, supportUntil]) =>
      fieldEdits('vendor', `79-${platform}`, { name, supportUntil }),
    ),
    ...fieldEdits('obstacle', '79-incident-1', {
      title: 'Hệ thống họp trực tuyến mất tín hiệu tại 14 điểm cầu cấp xã trong hội nghị của Trung ương',
      state: 'acting',
      incident: 'interrupted',
      platform: 'meetings',
      raised: '2025-07-12',
      began: '2025-07-12T19:40',
    }),
    ...fieldEdits('obstacle', '79-incident-2', {
      title: 'Cổng dịch vụ công phản hồi chậm giờ cao điểm',
      state: 'solved',
      solved: '2025-07-03',
      incident: 'degraded',
      platform: 'procedures',
      raised: '2025-07-02',
      began: '2025-07-02T08:10',
      ended: '2025-07-03T11:30',
    }),
  ];
  return { ...withEdits(city(true), edits), now: '2025-07-13T08:15:00+07:00' };
}

/** The centre on the third day: most provinces have said how their platforms run, some not, in some one is down. */
export function operatingNation(): PageSituation {
  const day = '2025-07-03';
  const provinces = planOf(nation()).localities.filter(({ parent }) => parent === null);
  const edits = provinces.flatMap(({ code }, at): Edit[] => {
    if (at % 5 === 3) return [];
    return platformIds.slice(0, 5).map((platform, of) => ({
      register: memberRegister('watch', watchId(code, day), 'platform', platform),
      value: (at * 5 + of) % 37 === 11 ? 'interrupted' : (at * 7 + of) % 23 === 5 ? 'degraded' : 'normal',
    }));
  });
  const incident = fieldEdits('obstacle', '79-incident-1', {
    title: 'Hệ thống họp trực tuyến mất tín hiệu tại 14 điểm cầu cấp xã trong hội nghị của Trung ương',
    state: 'acting',
    incident: 'interrupted',
    platform: 'meetings',
    raised: day,
    began: `${day}T07:40`,
  });
  return { ...withEdits(nation(), [...edits, ...incident]), now: `${day}T09:00:00+07:00` };
}

function planOf({ workspace }: PageSituation): Plan {
  if (workspace === undefined) throw new Error('no workspace');
  return new Workspace(workspace.campaign, workspace.scope).plan;
}

function levelOn(day: number, platform: number): ServiceLevel {
  if (platform === 0 && day < 3) return 'degraded';
  return platform === 3 && day === 6 ? 'interrupted' : 'normal';
}

function check(day: string, platform: string, level: ServiceLevel): Edit {
  return { register: memberRegister('watch', watchId('79', day), 'platform', platform), value: level };
}

function duty(day: string, item: string, outcome: string): Edit {
  return { register: memberRegister('watch', watchId('79', day), 'item', item), value: outcome };
}
