import type { OpenNotice } from '../../shared/host/contract.ts';
import { Failure } from '../failure.ts';
import { listBackups, makeBackup, type Backup } from './backup.ts';
import { mendBackups, mendEveryImport, type CopyDamage } from './copies-check.ts';

export interface LookAfter {
  readonly folder: string;
  /** `all` reads every backup and every copy of files taken in, `newest` only the newest backup. */
  readonly check: 'all' | 'newest';
}

export interface LookedAfter {
  /** The backup that was made; undefined where the newest one holds everything already, or it could not be made. */
  readonly backup: Backup | undefined;
  readonly damaged: Extract<OpenNotice, { kind: 'copies-damaged' }> | undefined;
  /** Why no backup could be made. */
  readonly failure: { readonly code: Failure['code']; readonly detail: string } | undefined;
}

/**
 * Sees that the copies of a workspace are as they were written: sets damaged ones aside, puts a good one in their place
 * where there is one, and makes a backup where the newest that is good does not hold everything. What fails is told,
 * not thrown: what else was found must be told as well.
 */
export async function lookAfter({ folder, check }: LookAfter): Promise<LookedAfter> {
  const files: CopyDamage[] = [];
  let failure: LookedAfter['failure'];
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      const known = error instanceof Failure ? error : new Failure('unexpected', String(error));
      failure ??= { code: known.code, detail: known.detail };
      return undefined;
    }
  };
  files.push(...((await attempt(() => mendBackups(folder, check))) ?? []));
  const backup = await attempt(() => makeBackup(folder));
  const isBackedUp = failure === undefined;
  if (check === 'all') files.push(...((await attempt(() => mendEveryImport(folder))) ?? []));
  if (files.length === 0) return { backup, damaged: undefined, failure };
  const kept = isBackedUp ? await attempt(() => listBackups(folder)) : undefined;
  return {
    backup,
    damaged: {
      kind: 'copies-damaged',
      files,
      backupMade: backup !== undefined,
      kept: kept === undefined ? null : { backups: kept.length, changes: kept[0]?.changes ?? 0 },
    },
    failure,
  };
}
