import type { Receipt } from '../../shared/exchange/schema.ts';
import { Failure } from '../failure.ts';
import { keptExport } from './imports.ts';

/** The receipts in a file that was taken in; empty where it is no return file. Throws a `Failure` where no copy reads. */
export async function receiptsOfKept({
  folder,
  digest,
}: {
  readonly folder: string;
  readonly digest: string;
}): Promise<readonly Receipt[]> {
  const kept = await keptExport(folder, digest);
  if (kept === undefined) throw new Failure('cannot-read', digest.slice(0, 8));
  return kept.receipts ?? [];
}
