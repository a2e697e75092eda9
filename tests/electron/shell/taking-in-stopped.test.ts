import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Exchange } from '../../../electron/shell/exchange.ts';
import { exchangeCalls, type ExchangeContext } from '../../../electron/shell/exchange-calls.ts';
import { OfficeSession } from '../../../electron/shell/session.ts';
import { Settings } from '../../../electron/shell/settings.ts';
import { backgroundIn, type Background } from '../../../electron/workspace/background.ts';
import type { CallProgress } from '../../../shared/host/host.ts';
import { scratchFolder } from '../../scratch.ts';
import {
  answer,
  asOf,
  bytesIn,
  campaign,
  centreAndFile,
  exported,
  status,
  workspaceOf,
} from '../workspace/centre-and-file.ts';

vi.mock('electron-store', () => ({
  default: class {
    readonly path = 'settings.json';
    readonly store: Record<string, unknown> = {};
    set(key: string, value: unknown): void {
      this.store[key] = value;
    }
  },
}));

const caller = { contentsId: 1 };

/** The centre's computer, two provinces' files, and the work whose end a test may change. */
async function centre() {
  const home = await scratchFolder();
  const settings = new Settings(home);
  settings.officer = { name: 'An', title: '', organisation: '' };
  // No thread can be started from there, so all is done in this one.
  const usual = backgroundIn(join(home, 'none.js'));
  const keeping = { ended: (): Promise<void> => Promise.resolve() };
  const background: Background = {
    run: async (name, input, options) => {
      const result = await usual.run(name, input, options);
      if (name === 'keepImports') await keeping.ended();
      return result;
    },
  };
  const session = new OfficeSession(settings, home, '0', background, () => undefined);
  onTestFinished(() => session.close());
  const { folder } = await session.create(campaign, { level: 'nation' });
  const exchange = new Exchange({ session, settings, background, appVersion: '0' });
  const { file } = await centreAndFile([{ register: status, value: 'done' }]);
  const more = await exported(await workspaceOf({ level: 'province', code: '92' }));
  const sources = [file, more].map((path, index) => ({ name: `${index}.json`, path }));
  const files = await exchange.previewImport({ sources, asOf }, {});
  const digests = files.flatMap((one) => (one.kind === 'good' ? [one.digest] : []));
  return { folder, session, exchange, keeping, request: { sources, asOf, digests } };
}

describe('taking in that is stopped', () => {
  it.each([1, 2])('after %i of the files was read leaves nothing behind', async (read) => {
    const { folder, exchange, request } = await centre();
    const before = await bytesIn(folder);
    const stop = new AbortController();
    const running = exchange.acceptImport(request, {
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === read) stop.abort(new Error('stopped'));
      },
    });
    await expect(running).rejects.toThrow();
    expect(await bytesIn(folder)).toEqual(before);
    expect(await readdir(folder)).not.toContain('imports');
  });

  it('when the files are kept already, or half-way to it, leaves nothing behind, and can be done again', async () => {
    const { folder, exchange, keeping, request } = await centre();
    const before = await bytesIn(folder);
    const stop = new AbortController();
    keeping.ended = async () => {
      expect(await readdir(join(folder, 'imports'))).toHaveLength(2);
      await writeFile(join(folder, 'imports', `.${request.digests[0] ?? ''}.json.0a1b2c.tmp`), '{"half');
      stop.abort(new Error('stopped'));
    };
    await expect(exchange.acceptImport(request, { signal: stop.signal })).rejects.toThrow('stopped');
    expect(await bytesIn(folder)).toEqual(before);
    expect(await readdir(folder)).not.toContain('imports');
    expect(await readdir(join(folder, 'backups')).catch(() => [])).not.toContain('imports');

    keeping.ended = () => Promise.resolve();
    await exchange.acceptImport(request, {});
    expect(await answer(folder)).toEqual({ status: 'done' });
  });

  it('by the calls of a window: the files stay chosen, and are taken in when they are accepted again', async () => {
    const { folder, session, exchange, request } = await centre();
    let isStopping = true;
    const calls = exchangeCalls({
      session,
      exchange,
      files: { askForFiles: () => Promise.resolve(request.sources.map(({ path }) => path)) },
      tellProgress: ({ call, done }: CallProgress) => {
        if (call === 'acceptImport' && done === 1 && isStopping) void calls.stopImport(undefined, caller);
      },
    } as unknown as ExchangeContext);
    const before = await bytesIn(folder);
    await calls.pickImportFiles(undefined, caller);
    const { digests } = request;
    await expect(calls.acceptImport({ asOf, digests }, caller)).rejects.toMatchObject({ code: 'cancelled' });
    expect(await bytesIn(folder)).toEqual(before);
    isStopping = false;
    expect(await calls.acceptImport({ asOf, digests }, caller)).not.toEqual([]);
    expect(await answer(folder)).toEqual({ status: 'done' });
  });

  it('keeps what was taken in before, also where it was taken out since', async () => {
    const { folder, session, exchange, keeping, request } = await centre();
    const [first = ''] = request.digests;
    await exchange.acceptImport({ ...request, digests: [first] }, {});
    await session.edit([{ register: `import/${first}/accepted`, value: false }]);
    const before = await bytesIn(folder);
    const stop = new AbortController();
    keeping.ended = () => {
      stop.abort(new Error('stopped'));
      return Promise.resolve();
    };
    await expect(exchange.acceptImport(request, { signal: stop.signal })).rejects.toThrow('stopped');
    expect(await bytesIn(folder)).toEqual(before);
  });
});
