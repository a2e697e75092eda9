import type { Change } from '../../shared/history/change.ts';
import { differencesOf, type Difference } from '../../shared/history/difference.ts';
import { State } from '../../shared/history/state.ts';
import type { BackupEntry } from '../../shared/host/contract.ts';
import { HostError } from '../../renderer/state/host.ts';
import type { Language } from '../../shared/model/words.ts';
import { failureIn } from './fake-failure.ts';
import type { FakeBackup } from './fake-situation.ts';

/** The backups of a fake host, each of the first so many changes that were written down. */
export class FakeBackups {
  /** The newest first. */
  readonly #backups: FakeBackup[];
  readonly #language: () => Language;

  constructor(backups: readonly FakeBackup[], language: () => Language) {
    this.#backups = [...backups];
    this.#language = language;
  }

  list(): BackupEntry[] {
    return this.#backups.map(entryOf);
  }

  /** Of all that is written down; null where nothing was since the newest. */
  make(log: readonly Change[]): BackupEntry | null {
    if (this.#backups[0]?.changes === log.length) return null;
    const backup = { at: Date.now(), changes: log.length };
    this.#backups.unshift(backup);
    return entryOf(backup);
  }

  /** How a backup differs from what stands now. Throws a `HostError` where it is damaged. */
  compare(name: string, now: State, log: readonly Change[]): Difference[] {
    const backup = this.#backups.find((other) => entryOf(other).name === name);
    if (backup === undefined) throw new Error(`no backup ${name}`);
    if (backup.isDamaged === true) {
      throw new HostError(failureIn(this.#language(), 'backup-damaged', name));
    }
    return differencesOf(now, State.of(log.slice(0, backup.changes)));
  }
}

/** The name of its file. */
export function nameOfBackup({ at, changes }: FakeBackup): string {
  return `${new Date(at).toISOString().replaceAll(/[:.]/g, '-')}_${changes}.jsonl`;
}

function entryOf(backup: FakeBackup): BackupEntry {
  const { at, changes } = backup;
  return {
    name: nameOfBackup(backup),
    at,
    changes,
    bytes: changes * 310,
  };
}
