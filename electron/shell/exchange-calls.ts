import { basename } from 'node:path';
import type { CallName } from '../../shared/host/call-names.ts';
import type { CallProgress } from '../../shared/host/host.ts';
import type { ImportSource } from '../exchange/import-source.ts';
import { Failure } from '../failure.ts';
import type { Exchange } from './exchange.ts';
import type { FileDialogs } from './file-dialogs.ts';
import { fileName, placeOf } from './file-name.ts';
import type { Calls } from './ipc.ts';
import type { OfficeSession } from './session.ts';

export interface ExchangeContext {
  readonly session: OfficeSession;
  readonly exchange: Exchange;
  readonly files: FileDialogs;
  readonly tellProgress: (progress: CallProgress) => void;
}

export type ExchangeCalls = Pick<
  Calls,
  | 'saveExport'
  | 'saveReturn'
  | 'pickImportFiles'
  | 'dropImportFiles'
  | 'previewImport'
  | 'acceptImport'
  | 'cancelImport'
  | 'stopImport'
  | 'effectsOfFile'
  | 'origins'
  | 'sinceExport'
>;

/** What each call does by which files come and go. */
export function exchangeCalls({ session, exchange, files, tellProgress }: ExchangeContext): ExchangeCalls {
  let chosen: readonly ImportSource[] = [];
  let running = new AbortController();

  function choose(more: readonly ImportSource[]): string[] {
    chosen = [...chosen, ...more];
    return chosen.map(({ name }) => name);
  }

  /** Runs one piece of work over the chosen files, which `cancelImport` and `stopImport` end. */
  async function watch<T>(
    call: CallName,
    work: (options: {
      signal: AbortSignal;
      onProgress: (progress: { done: number; of: number }) => void;
    }) => Promise<T>,
  ): Promise<T> {
    running = new AbortController();
    const { signal } = running;
    try {
      return await work({ signal, onProgress: (progress) => tellProgress({ call, ...progress }) });
    } catch (error) {
      if (signal.aborted) throw new Failure('cancelled', '', { cause: error });
      throw error;
    }
  }

  return {
    saveExport: async ({ asOf, part, sinceLast }) => {
      const name = fileName('san-sang', placeOf(session.workspace.workspace), asOf);
      const file = await files.askWhereToSave(name, 'json');
      if (file === undefined) return null;
      const {
        counts: _counts,
        part: _part,
        ...receipt
      } = await exchange.export(file, {
        asOf,
        part,
        sinceLast,
      });
      files.remember(file);
      return { file, ...receipt };
    },
    saveReturn: async ({ province, asOf }) => {
      const locality = session.workspace.workspace.plan.locality(province);
      if (locality === undefined) throw new Failure('bad-call');
      const file = await files.askWhereToSave(
        fileName('phan-hoi', `${province}-${locality.name}`, asOf),
        'json',
      );
      if (file === undefined) return null;
      const {
        counts: _counts,
        part: _part,
        ...receipt
      } = await exchange.exportReturn(file, { asOf, province });
      files.remember(file);
      return { file, ...receipt };
    },
    pickImportFiles: async () => {
      const paths = await files.askForFiles(['json', 'xlsx']);
      return choose(paths.map((path) => ({ name: basename(path).normalize('NFC'), path })));
    },
    dropImportFiles: ({ files: dropped }) => choose(dropped),
    previewImport: ({ asOf, digests, page }) =>
      watch('previewImport', (options) =>
        exchange.previewImport({ sources: chosen, asOf, digests, page }, options),
      ),
    acceptImport: async ({ asOf, digests }) => {
      const changes = await watch('acceptImport', (options) =>
        exchange.acceptImport({ sources: chosen, asOf, digests }, options),
      );
      chosen = [];
      return changes;
    },
    sinceExport: ({ asOf }) => exchange.sinceExport(asOf),
    effectsOfFile: (query) => exchange.effectsOf(query),
    origins: ({ changes }) => session.origins(changes),
    cancelImport: () => {
      chosen = [];
      running.abort();
      return null;
    },
    stopImport: () => {
      running.abort();
      return null;
    },
  };
}
