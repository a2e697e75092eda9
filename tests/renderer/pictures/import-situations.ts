import { planFor } from '../../../shared/data/plan.ts';
import { exportText } from '../../../shared/exchange/export-text.ts';
import { coverageOf } from '../../../shared/exchange/part.ts';
import { sampleExport } from '../../../shared/exchange/sample.ts';
import type { Export } from '../../../shared/exchange/schema.ts';
import { unpackMerge } from '../../../shared/exchange/unpack-merge.ts';
import type { Change, Edit } from '../../../shared/history/change.ts';
import { exportFile } from '../exchange-files.ts';
import type { FakeFile } from '../fake-imports.ts';
import type { PageSituation } from './page-host.ts';
import { nation } from './situations.ts';

function sampleOf(province: string): Export {
  return sampleExport({
    provinceCode: province,
    asOf: '2025-06-24',
    common: false,
    seed: 7,
    appVersion: '0.1.0',
  });
}

function changesOf(file: Export): readonly Change[] {
  const plan = planFor(file.campaign, file.scope);
  if (typeof plan === 'string') throw new Error(plan);
  const coverage = coverageOf(plan, undefined);
  if (coverage === undefined) throw new Error('no part was asked for');
  return unpackMerge(file, plan, coverage).changes;
}

function fileOf(province: string, file: Export): FakeFile {
  return { name: `san-sang_${province}_2025-06-24.json`, text: exportText(file) };
}

const laiChau = sampleOf('12');
const dienBien = sampleOf('11');

/** Answers that stand in the sample, set otherwise by two officers who do not know of each other. */
function disputes(value: string): Edit[] {
  return changesOf(laiChau)
    .filter(({ register, value: held }) => register.endsWith('/status') && held === 'done')
    .slice(0, 6)
    .map(({ register }) => ({ register, value }));
}

const secondLaptop = exportFile({
  name: 'lai-chau-may-2.json',
  province: '12',
  base: changesOf(laiChau),
  edits: [
    ...disputes('in-progress'),
    { register: 'item/12/TTHC-01/note', value: 'Đã thống nhất với VNPT, chờ biên bản ký số của hai bên.' },
  ],
  writer: 'c'.repeat(16),
  person: 'Lò Văn Panh',
  organisation: 'Trung tâm Công nghệ số tỉnh Lai Châu',
  exportedAt: '2025-06-25T08:10:00+07:00',
  campaign: laiChau.campaign,
});
const thirdLaptop = exportFile({
  name: 'lai-chau-may-3.json',
  province: '12',
  base: changesOf(laiChau),
  edits: [
    ...disputes('blocked').slice(0, 4),
    { register: 'item/12/TTHC-01/note', value: 'Nhà thầu xin lùi đến 28/6; UBND tỉnh chưa đồng ý.' },
  ],
  writer: 'd'.repeat(16),
  person: 'Giàng A Páo',
  organisation: 'Sở Khoa học và Công nghệ Lai Châu',
  exportedAt: '2025-06-25T08:40:00+07:00',
  campaign: laiChau.campaign,
});
const fromTheFuture = exportFile({
  name: 'dien-bien-dong-ho-sai.json',
  province: '11',
  base: changesOf(dienBien),
  edits: [{ register: 'item/11/TTHC-01/note', value: 'Đồng hồ máy chạy nhanh.' }],
  writer: 'e'.repeat(16),
  person: 'Vàng Thị Mai',
  organisation: 'Sở Khoa học và Công nghệ Điện Biên',
  exportedAt: '2025-07-14T08:00:00+07:00',
  campaign: dienBien.campaign,
});

function plain({ name, text }: FakeFile): FakeFile {
  return { name, text };
}

/** The whole nation on the morning on which the provinces' files come in: good ones, odd ones and broken ones. */
export function incoming(more: Partial<PageSituation> = {}): PageSituation {
  const good = fileOf('11', dienBien);
  return {
    ...nation(),
    picks: [
      [
        fileOf('12', laiChau),
        plain(secondLaptop),
        plain(thirdLaptop),
        good,
        plain(fromTheFuture),
        { name: 'bao-cao-tuan-nay-gui-TW-ban-cuoi-cung (2).json', text: good.text.slice(0, 40_000) },
        { name: 'sua-tay.json', text: good.text.replace(/("status": ?)"done"/, '$1"blocked"') },
        { name: `Bản sao của ${good.name}`, text: good.text },
      ],
    ],
    ...more,
  };
}
