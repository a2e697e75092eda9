import { newCampaign, planFor } from '../../../shared/data/plan.ts';
import { countAnswers } from '../../../shared/exchange/count.ts';
import { coverageOf } from '../../../shared/exchange/part.ts';
import { sampleExport } from '../../../shared/exchange/sample.ts';
import { unpackMerge } from '../../../shared/exchange/unpack-merge.ts';
import type { Receipt } from '../../../shared/exchange/schema.ts';
import type { Change } from '../../../shared/history/change.ts';
import type { RegisterValue } from '../../../shared/history/value.ts';
import { recordRegister } from '../../../shared/model/register.ts';
import type { PageSituation } from './page-host.ts';
import { withEdits } from './obstacle-situations.ts';
import { city } from './situations.ts';

const officer = {
  name: 'Phạm Quốc Bảo',
  title: 'Chuyên viên chính',
  organisation: 'Cục Chuyển đổi số quốc gia',
};
const now = Date.parse('2025-06-25T09:00:00+07:00');
const day = 24 * 60 * 60_000;

/** Changes of one writer, one after the other. */
function writes(writer: string, person: string, at: number) {
  let n = 0;
  return (register: string, value: RegisterValue): Change => {
    n += 1;
    return { register, value, writer: writer.repeat(16), n, clock: [at, n], at, person };
  };
}

interface Sent {
  readonly province: string;
  readonly daysAgo: number;
  readonly person: string;
  readonly organisation: string;
  readonly signer: string;
  readonly isPart?: boolean;
}

const key = 'W7KD-3PQ9-ZT4M-R8XA';
const sent: readonly Sent[] = [
  {
    province: '79',
    daysAgo: 0,
    person: 'Nguyễn Thị Thanh Hương',
    organisation: 'Sở Khoa học và Công nghệ Thành phố Hồ Chí Minh',
    signer: key,
  },
  {
    province: '79',
    daysAgo: 6,
    person: 'Nguyễn Thị Thanh Hương',
    organisation: 'Sở Khoa học và Công nghệ Thành phố Hồ Chí Minh',
    signer: key,
  },
  {
    province: '01',
    daysAgo: 1,
    person: 'Trần Minh Quân',
    organisation: 'Sở KH&CN Hà Nội',
    signer: 'B2C4-T0KM-93ZR-XV1P',
  },
  { province: '48', daysAgo: 8, person: 'Lê Thị Hoa', organisation: 'Sở KH&CN Đà Nẵng', signer: '' },
  {
    province: '68',
    daysAgo: 14,
    person: 'K’ Brếu',
    organisation: 'Sở Khoa học và Công nghệ Lâm Đồng',
    signer: 'Q8N5-0W3H-TT7C-K2ED',
  },
  {
    province: '46',
    daysAgo: 2,
    person: 'Hoàng Đình Phước',
    organisation: 'Sở KH&CN thành phố Huế',
    signer: 'A1A1-B2B2-C3C3-D4D4',
  },
  {
    province: '46',
    daysAgo: 9,
    person: 'Hoàng Đình Phước',
    organisation: 'Sở KH&CN thành phố Huế',
    signer: key,
    isPart: true,
  },
];

/** About which two officers of the city say different things. */
const disputed = 'item/79/TTHC-01/status';

const question = '0d9f3c5e-2f5b-4a6e-9d3c-7a1b2c3d4e5f';

/** The whole country on the centre's computer: five provinces have sent files, 29 have not. */
export function nationReported(): PageSituation {
  const changes: Change[] = [];
  const held = new Map<string, ReturnType<typeof countAnswers>>();
  const codes = [...new Set(sent.map(({ province }) => province))];
  for (const [index, code] of codes.entries()) {
    const file = sampleExport({
      provinceCode: code,
      asOf: '2025-06-25',
      common: false,
      seed: 20 + index,
      appVersion: '0.1.0',
    });
    const plan = planFor(file.campaign, file.scope);
    if (typeof plan === 'string') throw new Error(plan);
    const coverage = coverageOf(plan, undefined);
    if (coverage === undefined) throw new Error('no part was asked for');
    held.set(code, countAnswers(file));
    changes.push(...unpackMerge(file, plan, coverage).changes);
  }
  for (const [index, file] of sent.entries()) {
    const digest = `${(index + 3).toString(16)}a7`.repeat(32).slice(0, 64);
    const at = now - file.daysAgo * day;
    const { localities = 0, answers = 0 } = held.get(file.province) ?? {};
    // What was sent a week earlier, or is a part, held less than what stands now.
    const isNewest = sent.findIndex(({ province }) => province === file.province) === index;
    const share = isNewest ? 1 : 0.8;
    const write = writes('efghijk'.charAt(index), officer.name, at + 3_600_000);
    changes.push(
      write(recordRegister('import', digest, 'about'), {
        name: `san-sang_${file.province}_${index}.json`,
        person: file.person,
        organisation: file.organisation,
        exportedAt: new Date(at).toISOString(),
        asOf: '2025-06-25',
        scope: file.province,
        isPart: file.isPart ?? false,
        localities,
        answers: Math.round(answers * share),
        registers: Math.round(answers * share * 2),
        signer: file.signer,
        new: Math.round(answers * share),
        changed: 0,
        conflicting: 0,
        stale: 0,
        regressed: 0,
      }),
      write(recordRegister('import', digest, 'accepted'), true),
    );
  }
  changes.push(
    writes('w', 'Võ Thị Mỹ Duyên', now - day)(disputed, 'done'),
    writes('x', 'Lê Hoàng Phúc', now - day + 60_000)(disputed, 'blocked'),
  );
  const asks = writes('y', officer.name, now - 3_600_000);
  changes.push(
    asks(recordRegister('question', question, 'about'), '79/TTHC-01'),
    asks(
      recordRegister('question', question, 'text'),
      'Hai máy báo khác nhau: Cổng đã cấu hình xong hay còn vướng kết nối? Đề nghị nêu rõ ngày xong.',
    ),
  );
  return {
    officer,
    workspace: {
      campaign: newCampaign({ cutover: '2025-07-01', common: false }),
      scope: { level: 'nation' },
      changes,
    },
  };
}

/** Ho Chi Minh City after a return file came: its conflict is settled, one question is open, one is answered. */
export function cityAsked(): PageSituation {
  const situation = withEdits(city(), [{ register: disputed, value: 'blocked' }], officer.name);
  const asks = writes('y', officer.name, now - day);
  const answers = writes('z', 'Nguyễn Thị Thanh Hương', now - 3_600_000);
  const takes = writes('v', 'Nguyễn Thị Thanh Hương', now - day / 2);
  const returned = '9c'.repeat(32);
  const second = '7b1c9a52-1111-4a6e-9d3c-7a1b2c3d4e5f';
  return {
    ...situation,
    receipts,
    ...(situation.workspace && {
      workspace: {
        ...situation.workspace,
        changes: [
          ...situation.workspace.changes,
          takes(recordRegister('import', returned, 'about'), {
            name: 'phan-hoi_79-ho-chi-minh_2025-06-24.json',
            person: officer.name,
            organisation: officer.organisation,
            exportedAt: '2025-06-24T18:00:00+07:00',
            asOf: '2025-06-24',
            scope: 'nation',
            isPart: true,
            localities: 169,
            answers: 4_205,
            registers: 8_402,
            signer: key,
            new: 3,
            changed: 1,
            conflicting: 0,
            stale: 0,
            regressed: 0,
          }),
          takes(recordRegister('import', returned, 'accepted'), true),
          asks(recordRegister('question', question, 'about'), '79/TTHC-01'),
          asks(
            recordRegister('question', question, 'text'),
            'Hai máy báo khác nhau: Cổng đã cấu hình xong hay còn vướng kết nối? Đề nghị nêu rõ ngày xong.',
          ),
          asks(recordRegister('question', second, 'about'), '79/TTHC-02'),
          asks(recordRegister('question', second, 'text'), 'Biên bản nghiệm thu số bao nhiêu?'),
          answers(recordRegister('question', second, 'answer'), 'Biên bản số 145/BB-SKHCN ngày 20/6/2025.'),
        ],
      },
    }),
  };
}

const receipts: readonly Receipt[] = [
  {
    digest: `sha256:${'3a'.repeat(32)}`,
    exportedAt: '2025-06-24T16:00:00+07:00',
    receivedAt: '2025-06-24T17:05:00+07:00',
    answers: 4_205,
    decided: [
      {
        register: disputed,
        values: [
          { value: 'done', person: 'Võ Thị Mỹ Duyên', at: '2025-06-24T01:15:00.000Z' },
          { value: 'blocked', person: 'Lê Hoàng Phúc', at: '2025-06-24T01:16:00.000Z' },
        ],
        decided: 'blocked',
        person: officer.name,
        at: '2025-06-24T11:00:00.000Z',
      },
    ],
  },
];

export function startPicked(): PageSituation {
  return {
    officer: null,
    start: {
      kind: 'good',
      name: 'khoi-dau_2025-07-01_2025-06-02.json',
      digest: '5e'.repeat(32),
      campaign: newCampaign({ cutover: '2025-07-01', common: true, block: 'party' }),
      centre: { name: officer.name, organisation: officer.organisation },
      fingerprint: key,
      madeAt: '2025-06-02T08:30:00+07:00',
    },
  };
}

export function startRefused(): PageSituation {
  return {
    officer: null,
    start: {
      kind: 'refused',
      name: 'khoi-dau (1).json',
      faults: [{ path: '$.digest', code: 'wrong-digest', detail: '' }],
    },
  };
}
