import type { Change, Edit } from '../../shared/history/change.ts';
import { differencesOf, editsBack, type Difference } from '../../shared/history/difference.ts';
import { State } from '../../shared/history/state.ts';
import { inverseOf, stepOf, type Inverse } from '../../shared/history/undo.ts';
import type { History, HistoryQuery, SinceExport } from '../../shared/host/contract.ts';
import type { Day } from '../../shared/model/day.ts';
import { cutoverRegister, isImportAbout } from '../../shared/model/register.ts';
import { Workspace } from '../../shared/model/workspace.ts';
import { regressionsOf } from '../../shared/readiness/regression.ts';
import { readBackup } from './backup.ts';
import { acceptedImports, readImport } from './imports.ts';
import type { WorkspaceMeta } from './meta.ts';
import { filesByExport, originsOf } from './origins.ts';
import { byWriting } from './journal-content.ts';
import { everyChange, type FolderReading } from './folder-reading.ts';
import { readFolder } from './read-folder.ts';
import { readWorkspace } from './workspace-folder.ts';

/**
 * What only the whole of a workspace's history can answer. Each reads every line of the journal, which takes its time
 * in a large one, and throws a `Failure`.
 */

/** The changes that a query asks for, newest first, and the devices they were made on. */
export async function historyOf(folder: string, query: HistoryQuery): Promise<History> {
  const { prefix, from = -Infinity, to = Infinity, limit } = query;
  const reading = await readFolder(folder);
  const history = await reading.history();
  // A day's list has what was done here; a file taken in is one line of it, not thousands.
  const changes = prefix === '' ? history.own : everyChange(history).toSorted(byWriting);
  const found: Change[] = [];
  for (let index = changes.length - 1; index >= 0 && found.length < limit; index -= 1) {
    const change = changes[index];
    if (!change?.register.startsWith(prefix)) continue;
    if (change.at >= from && change.at < to) found.push(change);
  }
  const files = filesByExport(reading.state).map(
    (digest) => [digest, history.imported.get(digest) ?? []] as const,
  );
  return { changes: found, ...originsOf(found, history.own, history.writers, files) };
}

/** What would take back the step that a change was made in. */
export async function inverseOfStep(folder: string, change: Pick<Change, 'writer' | 'n'>): Promise<Inverse> {
  const changes = everyChange(await (await readFolder(folder)).history());
  const step = stepOf(changes, change).filter(({ register }) => !isImportAbout(register));
  return inverseOf(step, changes);
}

/** What differs now from a backup, and going back would change. */
export async function differencesFromBackup(folder: string, name: string): Promise<Difference[]> {
  const { reading } = await readWorkspace(folder);
  const then = await stateInBackup(folder, reading, name);
  return takenBack(differencesOf(reading.state, then));
}

/**
 * The edits that bring everything back to a backup, as one step. What only differs because a file was taken in since
 * needs none: taking the file out does it.
 */
export async function editsBackTo(folder: string, name: string): Promise<Edit[]> {
  const reading = await readFolder(folder);
  const then = await stateInBackup(folder, reading, name);
  const { own } = await reading.history();
  const withItsFiles = await withImports(State.of(own), acceptedImports(then), folder, reading.meta);
  const isImport = ({ register }: Difference): boolean => register.startsWith('import/');
  const files = differencesOf(reading.state, then).filter(isImport);
  const others = differencesOf(withItsFiles, then).filter((difference) => !isImport(difference));
  return editsBack(takenBack([...files, ...others]));
}

async function stateInBackup(folder: string, { meta }: FolderReading, name: string): Promise<State> {
  const then = State.of((await readBackup(folder, name)).changes);
  return withImports(then, acceptedImports(then), folder, meta);
}

async function withImports(
  state: State,
  digests: readonly string[],
  folder: string,
  meta: WorkspaceMeta,
): Promise<State> {
  for (const digest of digests) {
    for (const change of (await readImport(folder, meta, digest)).changes ?? []) state.add(change);
  }
  return state;
}

/**
 * The cutover day stays: it locks with the first status. So does what is known of a file that was taken in since: it is
 * taken out, and can be put back.
 */
function takenBack(differences: readonly Difference[]): Difference[] {
  return differences.filter(
    ({ register, then }) => register !== cutoverRegister && !(isImportAbout(register) && then === null),
  );
}

/** What happened since each writer had come as far as `counts` says. */
export async function sinceCounts(
  folder: string,
  counts: Readonly<Record<string, number>>,
  asOf: Day,
): Promise<Omit<SinceExport, 'at'>> {
  const { reading, workspace } = await readWorkspace(folder);
  const changes = everyChange(await reading.history());
  const before = changes.filter(({ writer, n }) => n <= (counts[writer] ?? 0));
  const { campaign, scope } = reading.meta;
  const regressed = regressionsOf(workspace, new Workspace(campaign, scope, before), asOf);
  return { changes: changes.length - before.length, regressed };
}
