import { makeBackup, type Backup } from './backup.ts';
import { readFolder } from './read-folder.ts';
import { makeSnapshot } from './snapshot.ts';

interface InFolder {
  readonly folder: string;
}

/** Each task: what it takes, what it tells while it works, and what it gives. All of it crosses as a copy. */
interface TaskTypes {
  /** See `makeBackup` in backup.ts. */
  readonly backup: { takes: InFolder; tells: never; gives: Backup | undefined };
  /** See `makeSnapshot` in snapshot.ts. */
  readonly snapshot: { takes: InFolder; tells: never; gives: undefined };
}

export type TaskName = keyof TaskTypes;
export type TaskInput<Name extends TaskName> = TaskTypes[Name]['takes'];
export type TaskProgress<Name extends TaskName> = TaskTypes[Name]['tells'];
export type TaskResult<Name extends TaskName> = TaskTypes[Name]['gives'];

/**
 * Tells how far a task is, or hands over a part of a large result. Resolves once the other side took it in, so that a
 * busy window is never flooded. Rejects where the task was cancelled.
 */
export type Report<Progress> = (progress: Progress) => Promise<void>;

/**
 * Work on a workspace folder that takes too long for the thread that the windows wait for. Each task reads the disk
 * by itself: every acknowledged change is there. It throws a `Failure`.
 */
export const backgroundTasks: {
  readonly [Name in TaskName]: (
    input: TaskInput<Name>,
    report: Report<TaskProgress<Name>>,
  ) => Promise<TaskResult<Name>>;
} = {
  backup: ({ folder }) => makeBackup(folder),
  snapshot: async ({ folder }) => {
    const { meta } = await readFolder(folder);
    await makeSnapshot(folder, meta);
  },
};
