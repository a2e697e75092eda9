import { z } from 'zod';
import { changeSchema, type Change } from '../history/change.ts';
import { registerValueSchema } from '../history/value.ts';
import { campaignSchema, daySchema, scopeSchema } from '../model/campaign.ts';
import { blocks, languages, verdicts } from '../model/words.ts';
import type { CallName } from './call-names.ts';
import { centreContract } from './centre-contract.ts';
import { exchangeContract, originsSchema, type Origins } from './exchange-contract.ts';
import { paperContract } from './paper-contract.ts';
import { formContract } from './form-contract.ts';
import { mostEdits } from './limits.ts';
import { reportContract } from './report-contract.ts';
import { tableContract } from './table-contract.ts';

export type { Device, Exported, Origins } from './exchange-contract.ts';

/**
 * Every call that a window may make to the main process: its name, what it takes and what it answers. Main checks
 * the arguments of each call against these schemas; the window's side is typed by them.
 */

export const languageSchema = z.enum(languages);

const personText = z.string().trim().max(200);

/** Who sits at this computer. The name goes into every change, all three into exports and signature blocks. */
export const officerSchema = z.strictObject({
  name: personText.min(1),
  title: personText,
  organisation: personText,
});
export type Officer = Readonly<z.infer<typeof officerSchema>>;

const workspaceFolder = z.strictObject({
  folder: z.string().min(1),
  /** Where the folder no longer opens, the start screen says so instead of hiding it. */
  found: z.boolean(),
  campaign: campaignSchema.optional(),
  scope: scopeSchema.optional(),
});
export type WorkspaceFolder = Readonly<z.infer<typeof workspaceFolder>>;

const start = z.strictObject({
  language: languageSchema,
  officer: officerSchema.nullable(),
  /** Workspaces opened before, the latest first. */
  recent: z.array(workspaceFolder),
  version: z.string(),
});
export type Start = Readonly<z.infer<typeof start>>;

const damagedFile = z.strictObject({
  file: z.string(),
  fault: z.enum(['missing', 'unreadable', 'damaged', 'cut']),
  /** Where the damaged file is now, inside the workspace folder; null where there was none. */
  setAside: z.string().nullable(),
});

/** Why a backup could not be made. */
export const backupFailures = [
  'disk-full',
  'cannot-write',
  'cannot-read',
  'workspace-damaged',
  'unexpected',
] as const;

/** Something that opening a workspace, or keeping it, found and mended, for the officer to know. */
const openNotice = z.discriminatedUnion('kind', [
  /** The last line of the journal was cut short by a crash; no acknowledged change is in such a line. */
  z.strictObject({ kind: z.literal('torn-line'), bytes: z.int(), setAside: z.string() }),
  /** Files were damaged; they were set aside and everything that could be found again was restored. */
  z.strictObject({
    kind: z.literal('restored'),
    files: z.array(damagedFile),
    /** Changes that were found in the mirror or a backup only. */
    restored: z.int(),
    /** Changes that could not be found again. */
    lost: z.int(),
    changes: z.int(),
    /** When the newest change that is there was made, in milliseconds since 1970; null where there is none. */
    upTo: z.int().nullable(),
  }),
  /** The workspace was of an older format; it was backed up and brought to this version's. */
  z.strictObject({ kind: z.literal('migrated'), from: z.int(), backup: z.string().nullable() }),
  /** This computer's clock runs before the time of the newest change. */
  z.strictObject({ kind: z.literal('clock-behind'), newest: z.int() }),
  /** It has run far ahead since the newest change: see clock-check.ts. */
  z.strictObject({ kind: z.literal('clock-ahead'), now: z.int(), newest: z.int() }),
  /** It ran far ahead when the newest change was made, and is right again. */
  z.strictObject({ kind: z.literal('clock-was-ahead'), newest: z.int() }),
  /** The folder is kept by a program that copies files elsewhere, or on a network drive. */
  z.strictObject({ kind: z.literal('shared-folder'), by: z.string() }),
  /** Backups or kept files were damaged: nothing that opening needs, and found by reading all of them afterwards. */
  z.strictObject({
    kind: z.literal('copies-damaged'),
    files: z.array(damagedFile.extend({ /** A good one stands in its place again. */ mended: z.boolean() })),
    /** Because the newest one no longer held everything. */
    backupMade: z.boolean(),
    /** The backups that are good, and the changes that the journal and the newest of them hold; null if unknown. */
    kept: z.strictObject({ backups: z.int(), changes: z.int() }).nullable(),
  }),
  /** The same of any file where nothing can be written, and so nothing mended. */
  z.strictObject({ kind: z.literal('view-only-damage'), files: z.array(damagedFile) }),
  /** No backup could be made in the background; the next hour tries again. */
  z.strictObject({
    kind: z.literal('backup-failed'),
    at: z.int(),
    code: z.enum(backupFailures),
    detail: z.string(),
  }),
  /** One could be made again. */
  z.strictObject({ kind: z.literal('backup-works'), at: z.int() }),
  /** The lock of a process that no longer runs was taken over. */
  z.strictObject({ kind: z.literal('stale-lock'), machine: z.string(), pid: z.int() }),
]);
export type OpenNotice = Readonly<z.infer<typeof openNotice>>;

const openedWorkspace = z.strictObject({
  folder: z.string(),
  campaign: campaignSchema,
  scope: scopeSchema,
  notices: z.array(openNotice),
  /** Why nothing can be written, where that is so. */
  readOnly: z.enum(['newer-version', 'folder-not-writable']).nullable(),
});
export type OpenedWorkspace = Readonly<z.infer<typeof openedWorkspace>>;

const historyQuery = z.strictObject({
  prefix: z.string().max(300).default(''),
  from: z.int().optional(),
  to: z.int().optional(),
  limit: z.int().min(1).max(5_000).default(500),
});
export type HistoryQuery = Readonly<z.output<typeof historyQuery>>;

/** Changes, and where they came from. */
export interface History extends Origins {
  readonly changes: readonly Change[];
}

const backup = z.strictObject({
  name: z.string(),
  /** Milliseconds since 1970. */
  at: z.int(),
  changes: z.int(),
  bytes: z.int(),
});
export type BackupEntry = Readonly<z.infer<typeof backup>>;

const difference = z.strictObject({
  register: z.string(),
  now: registerValueSchema,
  then: registerValueSchema,
});

const cancelled = z.null();

/**
 * A part of a list that may be too long to cross at once without keeping the windows waiting. The next part begins at
 * `next`; null after the last one.
 */
const part = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), next: z.int().nullable() });
const from = z.int().min(0).default(0);

const sinceExport = z.strictObject({
  /** Milliseconds since 1970. */
  at: z.int(),
  changes: z.int(),
  /** Platforms that were ready in a locality then and no longer are. */
  regressed: z.array(z.strictObject({ locality: z.string(), platform: z.string(), now: z.enum(verdicts) })),
});
export type SinceExport = Readonly<z.infer<typeof sinceExport>>;

export const contract = {
  /** What the first screen needs. */
  start: { takes: z.undefined(), gives: start },
  setLanguage: { takes: languageSchema, gives: z.null() },
  setOfficer: { takes: officerSchema, gives: z.null() },
  /** Makes a workspace in the product's own folder and opens it. */
  createWorkspace: {
    takes: z.strictObject({
      scope: scopeSchema,
      cutover: daySchema,
      common: z.boolean(),
      block: z.enum(blocks).default('government'),
    }),
    gives: openedWorkspace,
  },
  /** Makes a province's workspace from the starting file that was picked last, and opens it. */
  createFromStart: {
    takes: z.strictObject({
      digest: z.string().regex(/^[0-9a-f]{64}$/),
      province: z.string().regex(/^\d{2}$/),
    }),
    gives: openedWorkspace,
  },
  /** Opens a workspace again; without a folder, the officer picks one. Null where the dialog was cancelled. */
  openWorkspace: {
    takes: z.strictObject({ folder: z.string().optional() }),
    gives: openedWorkspace.or(cancelled),
  },
  closeWorkspace: { takes: z.undefined(), gives: z.null() },
  /**
   * The standing changes of the open workspace, a part at a time: of one province and its communes, or with null of
   * what belongs to no locality. `from` is 0, then what `next` says, until that is null.
   */
  standingChanges: {
    takes: z.strictObject({ province: z.string().nullable(), from }),
    gives: z.strictObject({ changes: z.array(changeSchema), next: z.int().nullable() }),
  },
  /**
   * Carries out one step of edits. Answers with its first changes once all are flushed to the disk; `moreOfStep` has
   * the others.
   */
  edit: {
    takes: z.strictObject({
      edits: z
        .array(z.strictObject({ register: z.string().max(300), value: registerValueSchema }))
        .min(1)
        .max(mostEdits),
    }),
    gives: part(changeSchema),
  },
  /**
   * Changes, newest first: of the registers whose name starts with `prefix`, made from `from` until before `to`
   * (milliseconds since 1970), at most `limit`, and where those of the part came from. With `skip` 0 they are looked
   * up anew, then with what `next` says the others can be asked for once, in their order.
   */
  history: {
    takes: historyQuery.extend({ skip: z.int().min(0).default(0) }),
    gives: part(changeSchema).extend(originsSchema.shape),
  },
  /**
   * Takes back the step that a change was made in, whenever that was, and names the registers changed since. Answers
   * with its first changes; `moreOfStep` has the others.
   */
  undoStep: {
    takes: z.strictObject({ writer: z.string(), n: z.int().min(1) }),
    gives: part(changeSchema).extend({ skipped: z.array(z.string()) }),
  },
  /** The changes from `from` on of a step that begins with a change. They can be asked for once, in their order. */
  moreOfStep: {
    takes: z.strictObject({ writer: z.string(), n: z.int().min(1), from }),
    gives: part(changeSchema),
  },
  /** The backups of the open workspace, newest first. */
  listBackups: { takes: z.undefined(), gives: z.array(backup) },
  /** Makes a backup now; null where the newest one holds everything already. */
  makeBackup: { takes: z.undefined(), gives: backup.nullable() },
  /** What is different now from what it was in a backup; from 0 on, it is looked at anew. */
  compareBackup: { takes: z.strictObject({ name: z.string(), from }), gives: part(difference) },
  /**
   * Brings every register back to its value in a backup, as one step that can be undone. A backup is made first.
   * Answers with its first changes; `moreOfStep` has the others.
   */
  restoreBackup: { takes: z.strictObject({ name: z.string() }), gives: part(changeSchema) },
  /** Asks for a folder, such as a USB stick, and writes a checked copy of the workspace there. Null if cancelled. */
  copyWorkspace: { takes: z.undefined(), gives: z.strictObject({ folder: z.string() }).or(cancelled) },
  /** Reads every file of the open workspace, backups included, and names those that are damaged. */
  checkWorkspace: {
    takes: z.undefined(),
    gives: z.strictObject({ changes: z.int(), damaged: z.array(z.string()) }),
  },
  /** Lets the officer pick a file as evidence; answers with its name and SHA-256, never its content. */
  pickEvidenceFile: {
    takes: z.undefined(),
    gives: z.strictObject({ file: z.string(), sha256: z.string() }).or(cancelled),
  },
  ...paperContract,
  ...exchangeContract,
  ...centreContract,
  /** What happened since this computer last exported the open workspace; null where it never did. */
  sinceExport: { takes: z.strictObject({ asOf: daySchema }), gives: sinceExport.nullable() },
  ...reportContract,
  ...tableContract,
  ...formContract,
  /** Shows a file that was just saved in the system's file manager. */
  showFile: { takes: z.string(), gives: z.null() },
  /** Everything typed is on the disk, or cannot be: the window may close. */
  readyToClose: { takes: z.undefined(), gives: z.null() },
} as const satisfies Record<CallName, { takes: z.ZodType; gives: z.ZodType }>;

export type Contract = typeof contract;
export type Takes<Name extends CallName> = z.input<Contract[Name]['takes']>;
export type Gives<Name extends CallName> = z.output<Contract[Name]['gives']>;
