import type { OpenedWorkspace, Officer, OpenNotice, WorkspaceFolder } from '../../shared/host/contract.ts';
import type { HostFailure } from '../../shared/host/host.ts';
import type { Campaign } from '../../shared/model/campaign.ts';
import type { Day } from '../../shared/model/day.ts';
import type { RecordKind } from '../../shared/model/record.ts';
import type { Language, Verdict } from '../../shared/model/words.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { Text } from '../../shared/text/index.ts';
import { nothingArriving, type Arrival } from './arrival.ts';
import { wholeGrid, type GridState } from './grid-state.ts';
import { wholeBoard, type BoardState } from './board.ts';
import type { EntryLists } from './entry-lists.ts';
import { todaysOperations, type OperationsState } from './operations.ts';
import type { Step } from './steps.ts';
import type { View } from './views.ts';

/** The workspace on the screen. The object stays the same while its answers change: see `AppState.revision`. */
export interface OpenWorkspace {
  readonly folder: string;
  /** As it was founded; the plan of `workspace` has what was decided since. */
  readonly campaign: Campaign;
  readonly workspace: Workspace;
  /** Why nothing can be written, where that is so. */
  readonly readOnly: OpenedWorkspace['readOnly'];
}

/** Something to tell the officer, in whichever language is on when it is read. */
export interface Message {
  readonly id: number;
  readonly say: (text: Text) => string;
}

export interface Saving {
  /** Steps sent or waiting that the disk has not acknowledged. */
  readonly pending: number;
  /** When the last one was acknowledged, in milliseconds since 1970. */
  readonly savedAt: number | null;
  /** Why the first of the waiting steps could not be written; nothing more is sent until retried or dropped. */
  readonly failure: HostFailure | null;
}

/** Localities that a figure or a line led to, with what they have in common. */
export interface FoundList {
  readonly title: (text: Text) => string;
  readonly codes: ReadonlySet<string>;
}

export interface Filter {
  readonly query: string;
  /** Empty means every verdict. */
  readonly verdicts: readonly Verdict[];
  /** These and no others; left out: all. */
  readonly only?: FoundList | undefined;
}

/** A part of the detail, or the checklist beside it, that the keyboard can be sent to. */
export type DetailField = 'checklist' | 'status' | 'blockedBy' | 'reason' | 'owner' | 'note' | 'evidence';
export type DialogName =
  | 'import'
  | 'files'
  | 'conflicts'
  | 'print'
  | 'export'
  | 'questions'
  | 'start-file'
  | 'forms'
  | 'reports'
  | 'shortcuts'
  | 'officer'
  | 'cutover'
  | 'history'
  | 'entry-history'
  | 'day'
  | 'backups'
  | 'grid-paste'
  | 'paper-entry'
  | 'palette';

/** The field of an item that its new status wants filled in. */
export interface Asking {
  readonly locality: string;
  readonly item: string;
  readonly field: 'blockedBy' | 'reason';
}

export interface AppState {
  readonly phase: 'starting' | 'start' | 'opening' | 'workspace' | 'broken';
  readonly language: Language;
  readonly officer: Officer | null;
  readonly recent: readonly WorkspaceFolder[];
  readonly version: string;
  readonly today: Day;

  readonly open: OpenWorkspace | null;
  /** Goes up with every change taken in; whoever reads the workspace depends on it. */
  readonly revision: number;
  readonly arrival: Arrival;
  readonly notices: readonly OpenNotice[];
  /** What fills the window. */
  readonly view: View;
  readonly board: BoardState;
  readonly grid: GridState;
  readonly locality: string | null;
  readonly item: string | null;
  readonly filter: Filter;
  /** Which part of a view that has several is shown; the first where none was chosen. */
  readonly parts: Readonly<Partial<Record<View, string>>>;
  readonly operations: OperationsState;
  /** What is shown of each register's list. */
  readonly entries: EntryLists;
  /** The element that the keyboard goes to as soon as it is there. */
  readonly entryFocus: string | null;
  /** The record whose history the dialog shows. */
  readonly entryHistory: { readonly kind: RecordKind; readonly id: string } | null;

  readonly saving: Saving;
  /** Texts typed and not yet kept, by register. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly past: readonly Step[];
  readonly future: readonly Step[];

  readonly dialog: DialogName | null;
  /** A call that failed, shown until dismissed. */
  readonly failure: HostFailure | null;
  readonly message: Message | null;
  /** What a status asks for that is on its way to the disk: on a slow one, fingers are faster. */
  readonly asking: Asking | null;
  /** Where the keyboard goes as soon as that part of the detail is there. */
  readonly focusWish: DetailField | null;
}

export const nothingOpen = {
  open: null,
  revision: 0,
  arrival: nothingArriving,
  notices: [],
  view: 'checklist',
  board: wholeBoard,
  grid: wholeGrid,
  locality: null,
  item: null,
  filter: { query: '', verdicts: [] },
  parts: {},
  operations: todaysOperations,
  entries: {},
  entryFocus: null,
  entryHistory: null,
  saving: { pending: 0, savedAt: null, failure: null },
  drafts: {},
  past: [],
  future: [],
  dialog: null,
  message: null,
  asking: null,
  focusWish: null,
} satisfies Partial<AppState>;
