import type { GoodFile, PreviewedFile } from '../../../shared/exchange/import-preview.ts';
import type { Plan } from '../../../shared/model/campaign.ts';
import { compareVietnamese } from '../../../shared/text/fold.ts';
import { listLocalities } from '../../state/localities.ts';
import type { PickRow } from './pick-list.tsx';

export interface FileRow extends PickRow {
  readonly file: PreviewedFile;
}

/** The files to look at: those refused first, then by their place, and those made later first; twins at the end. */
export function importRows(files: readonly PreviewedFile[], plan: Plan): readonly FileRow[] {
  const order = new Map(listLocalities(plan).map(({ locality }, index) => [locality.code, index]));
  const placeIn = ({ about }: GoodFile): number => order.get(about.scope) ?? -1;
  return files
    .toSorted((a, b) => {
      if (a.kind !== 'good' || b.kind !== 'good')
        return rankOf(a) - rankOf(b) || compareVietnamese(a.name, b.name);
      return placeIn(a) - placeIn(b) || Date.parse(b.about.exportedAt) - Date.parse(a.about.exportedAt);
    })
    .map((file, index) => ({
      id: file.kind === 'good' ? file.digest : `refused-${index}`,
      file,
      canTick: file.kind === 'good',
    }));
}

function rankOf({ kind }: PreviewedFile): number {
  return kind === 'good' ? 1 : kind === 'twin' ? 2 : 0;
}

/** What files that were judged together would do. */
export function sumOf(files: readonly GoodFile[]) {
  const sum = { files: files.length, new: 0, changed: 0, conflicting: 0 };
  for (const { effects } of files) {
    sum.new += effects.once.new;
    sum.changed += effects.once.changed;
    sum.conflicting += effects.once.conflicting;
  }
  return sum;
}
