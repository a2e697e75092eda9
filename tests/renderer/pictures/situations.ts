import { newCampaign, planFor } from '../../../shared/data/plan.ts';
import { coverageOf } from '../../../shared/exchange/part.ts';
import { sampleExport } from '../../../shared/exchange/sample.ts';
import { unpackMerge } from '../../../shared/exchange/unpack-merge.ts';
import type { Change } from '../../../shared/history/change.ts';
import { nameOfBackup } from '../fake-backups.ts';
import { folder } from '../fake-host.ts';
import type { FakeBackup } from '../fake-situation.ts';
import type { Failing, PageSituation } from './page-host.ts';

const officer = {
  name: 'Nguyễn Thị Thanh Hương',
  title: 'Phó Trưởng phòng Chuyển đổi số',
  organisation: 'Sở Khoa học và Công nghệ Thành phố Hồ Chí Minh',
};

/** Ho Chi Minh City six days before the cutover, as a sample export fills it, with one conflict of two officers. */
export function city(common = false): PageSituation {
  return reported('79', common, conflict);
}

/** Lâm Đồng, whose wards have the longest names, all platforms and the common set, so that there is least room. */
export function longNames(): PageSituation {
  return reported('68', true, []);
}

function reported(provinceCode: string, common: boolean, more: readonly Change[]): PageSituation {
  const file = sampleExport({ provinceCode, asOf: '2025-06-25', common, seed: 7, appVersion: '0.1.0' });
  const plan = planFor(file.campaign, file.scope);
  if (typeof plan === 'string') throw new Error(plan);
  const coverage = coverageOf(plan, undefined);
  if (coverage === undefined) throw new Error('no part was asked for');
  const { changes } = unpackMerge(file, plan, coverage);
  return {
    officer,
    workspace: { campaign: file.campaign, scope: file.scope, changes: [...changes, ...more] },
  };
}

/** The city a week after the cutover, with gates that never came to be done. */
export function afterCutover(): PageSituation {
  return { ...city(), now: '2025-07-08T09:00:00+07:00' };
}

/** The first ward by name, where two officers disagree about its first item. */
const disputed = 'item/79/TTHC-01/status';
const at = Date.parse('2025-06-24T08:15:00+07:00');
const conflict: Change[] = [
  {
    register: disputed,
    value: 'done',
    writer: 'c'.repeat(16),
    n: 1,
    clock: [at, 0],
    at,
    person: 'Võ Thị Mỹ Duyên',
  },
  {
    register: disputed,
    value: 'blocked',
    writer: 'd'.repeat(16),
    n: 1,
    clock: [at, 1],
    at,
    person: 'Lê Hoàng Phúc',
  },
];

/** The city with two backups: one of this morning, and a damaged one. */
export function backedUp(): PageSituation {
  const situation = city();
  const changes = situation.workspace?.changes.length ?? 0;
  const damaged: FakeBackup = {
    at: Date.parse('2025-06-24T17:05:00+07:00'),
    changes: changes - 400,
    isDamaged: true,
  };
  return {
    ...situation,
    backups: [
      { at: Date.parse('2025-06-25T08:30:00+07:00'), changes },
      damaged,
      { at: Date.parse('2025-06-23T16:40:00+07:00'), changes: changes - 1_200 },
    ],
    damaged: ['journal-mirror.jsonl', `backups/${nameOfBackup(damaged)}`],
  };
}

/** The whole country before anyone has reported: 3,355 localities. */
export function nation(): PageSituation {
  return {
    officer,
    workspace: {
      campaign: newCampaign({ cutover: '2025-07-01', common: false }),
      scope: { level: 'nation' },
      changes: [],
    },
  };
}

/** The whole country while its answers come in. */
export function arriving(): PageSituation {
  return { ...nation(), delay: 600 };
}

/** A computer whose clock is six years ahead. */
export function wrongClock(): PageSituation {
  const now = '2031-06-25T09:00:00+07:00';
  const newest = Date.parse('2025-06-24T17:40:00+07:00');
  return { ...city(), now, notices: [{ kind: 'clock-ahead', now: Date.parse(now), newest }] };
}

/** The clock is right again, after a change was made while it was not. */
export function clockSetRight(): PageSituation {
  const newest = Date.parse('2031-06-24T17:40:00+07:00');
  return { ...city(), notices: [{ kind: 'clock-was-ahead', newest }] };
}

/** A call that finds no room left on the disk. */
export function diskFull(call: Failing['call']): Failing {
  return { call, code: 'disk-full', detail: `${folder}\\journal.jsonl` };
}

/** What reading every backup and kept file after the opening may find, all at once. */
export function damagedCopies(): PageSituation {
  const kept = `${'3f9a1c0e'.repeat(8)}.json`;
  return {
    ...city(),
    notices: [
      {
        kind: 'copies-damaged',
        files: [
          {
            file: 'backups\\2025-06-24T10-40-00-000Z_9120.jsonl',
            fault: 'cut',
            setAside: 'set-aside\\2025-06-25T01-50-00-000Z-backups-2025-06-24T10-40-00-000Z_9120.jsonl',
            mended: false,
          },
          {
            file: `imports\\${kept}`,
            fault: 'damaged',
            setAside: `set-aside\\2025-06-25T01-50-00-000Z-imports-${kept}`,
            mended: true,
          },
        ],
        backupMade: true,
        kept: { backups: 12, changes: 9_120 },
      },
      {
        kind: 'backup-failed',
        at: Date.parse('2025-06-25T08:55:00+07:00'),
        code: 'disk-full',
        detail: `${folder}\\backups\\2025-06-25T01-55-00-000Z_9124.jsonl`,
      },
    ],
  };
}

export function firstRun(): PageSituation {
  return {};
}

export function recents(): PageSituation {
  const campaign = newCampaign({ cutover: '2025-07-01', common: false });
  return {
    officer,
    recent: [
      { folder: 'E:\\USB\\lam-dong', found: false, campaign, scope: { level: 'province', code: '68' } },
      { folder, found: true, campaign, scope: { level: 'province', code: '79' } },
      { folder: 'D:\\San Sang\\toan-quoc', found: true, campaign, scope: { level: 'nation' } },
    ],
  };
}

/** A workspace in a folder that cannot be written to, with a file that so cannot be mended. */
export function viewOnly(): PageSituation {
  return {
    ...city(),
    readOnly: 'folder-not-writable',
    notices: [
      {
        kind: 'view-only-damage',
        files: [{ file: 'journal-mirror.jsonl', fault: 'damaged', setAside: null }],
      },
    ],
  };
}

export function freshProvince(): PageSituation {
  return {
    officer,
    notices: [
      { kind: 'torn-line', bytes: 120, setAside: 'set-aside\\2025-06-25T02-00-00-000Z-journal.jsonl' },
      { kind: 'stale-lock', machine: 'PC-HUONG', pid: 4242 },
    ],
    workspace: {
      campaign: newCampaign({ cutover: '2025-07-01', common: true }),
      scope: { level: 'province', code: '79' },
      changes: [],
    },
  };
}
