import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepFiles, previewFiles } from '../../../electron/workspace/import-files.ts';
import { evidenceRegister } from '../../../shared/model/register.ts';
import { computed, expectInTime } from '../../file-limit.ts';
import { scratchFolder } from '../../scratch.ts';
import { drawFrom, mutations } from '../../shared/exchange/mutate.ts';
import {
  asOf,
  bytesIn,
  centreAndFile,
  edit,
  exported,
  items,
  note,
  other,
  status,
  takeIn,
  told,
  workspaceOf,
} from './centre-and-file.ts';

/** So many files are tried; `MUTATIONS=10000` is the long test. SEED picks other ones. */
const total = Number(process.env['MUTATIONS'] ?? 350);
const firstSeed = Number(process.env['SEED'] ?? 1) * 1_000_003;
const kinds = Object.keys(mutations);
const perKind = Math.ceil(total / kinds.length);
/** So many are dropped at once. */
const perDrop = 50;
/** For all files of a kind on a busy machine; what one may take is in `expectInTime`. */
const timeout = perKind * 2_000;

describe('a good file, mutated and dropped on a workspace', () => {
  it.each(kinds.map((kind, index) => [kind, index] as const))(
    '%s: leaves it byte for byte as it was where it is refused, and brings what the good file does where not',
    async (kind, index) => {
      const { centre, province } = await centreAndFile([
        { register: status, value: 'done' },
        { register: note, value: 'Chờ "tài khoản" – 5 ngày\nđã gọi \\ nhắc 🚀' },
        { register: evidenceRegister('96', 'TTHC-01', 'e1'), value: { text: 'Biên bản số 7/BB-UBND' } },
      ]);
      const file = await exported(province);
      // Something of the centre's own, and another laptop's answer that differs: there is much to damage.
      await edit(centre, [{ register: other, value: 'blocked' }]);
      const laptop = await workspaceOf({ level: 'province', code: '96' });
      await edit(laptop, [{ register: status, value: 'in-progress' }]);
      await takeIn(centre, [await exported(laptop)]);
      const before = await bytesIn(centre);
      const expected = await copyOf(centre);
      await takeIn(expected, [file]);

      const text = await readFile(file, 'utf8');
      for (let first = 0; first < perKind; first += perDrop) {
        const sources = Array.from({ length: Math.min(perDrop, perKind - first) }, (_, at) => ({
          name: `${first + at}.json`,
          bytes:
            mutations[kind]?.(text, drawFrom(firstSeed + index * 100_003 + first + at)) ?? new Uint8Array(),
        }));
        const request = { folder: centre, sources, asOf, appVersion: '0' };
        let start = computed();
        const files = await previewFiles(request, ({ done }) => {
          expectInTime(`${kind}, seed ${firstSeed + index * 100_003 + first + done - 1}`, start);
          start = computed();
          return told();
        });
        // Judging them against the workspace comes after the last: all of them in the time of one.
        expectInTime(`${kind}, judging ${sources.length} files`, start);
        expect(await keepFiles({ ...request, digests: [] }, told)).toEqual([]);
        expect(await bytesIn(centre)).toEqual(before);
        const digests = files.flatMap((one) => (one.kind === 'good' ? [one.digest] : []));
        if (digests.length === 0) continue;
        const folder = await copyOf(centre);
        start = computed();
        await edit(folder, await keepFiles({ ...request, folder, digests }, told));
        expectInTime(`${kind}, taking ${digests.length} files in`, start);
        expect(await items(folder)).toEqual(await items(expected));
      }
    },
    timeout,
  );
});

async function copyOf(folder: string): Promise<string> {
  const copy = join(await scratchFolder(), 'copy');
  await cp(folder, copy, { recursive: true });
  return copy;
}
