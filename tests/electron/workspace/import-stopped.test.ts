import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backgroundIn } from '../../../electron/workspace/background.ts';
import { asOf, bytesIn, centreAndFile, exported, status, workspaceOf } from './centre-and-file.ts';

// A thread that loads every task from its sources takes its time on a busy machine.
it('a preview that is stopped half-way leaves nothing behind', { timeout: 120_000 }, async () => {
  const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
  const more = await exported(await workspaceOf({ level: 'province', code: '92' }));
  const sources = [file, more, file, more].map((path, index) => ({ name: `${index}.json`, path }));
  const before = await bytesIn(centre);
  const background = backgroundIn(join(import.meta.dirname, '../../../electron/storage-worker.ts'));
  const stop = new AbortController();
  const read: number[] = [];
  const running = background.run(
    'previewImport',
    { folder: centre, sources, asOf, appVersion: '0' },
    {
      signal: stop.signal,
      onProgress: ({ done }) => {
        read.push(done);
        if (done === 2) stop.abort(new Error('stopped by the officer'));
      },
    },
  );
  await expect(running).rejects.toThrow('stopped by the officer');
  expect(read).toEqual([1, 2]);
  expect(await bytesIn(centre)).toEqual(before);
});
