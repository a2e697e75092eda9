import type { OpenedWorkspace, Officer, OpenNotice, WorkspaceFolder } from '../../shared/host/contract.ts';
import type { HostFailure } from '../../shared/host/host.ts';
import type { Campaign } from '../../shared/model/campaign.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Language, Verdict } from '../../shared/model/words.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { Text } from '../../shared/text/index.ts';
import { nothingArriving, type Arrival } from './arrival.ts';
import { wholeBoard, type BoardState } from './board.ts';
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

export interface Filter {
  readonly query: string;
  /** Empty means every verdict. */
  readonly verdicts: readonly Verdict[];
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
  | 'day'
  | 'backups';

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
  readonly locality: string | null;
  readonly item: string | null;
  readonly filter: Filter;

  readonly saving: Saving;
  /** Texts typed and not yet kept, by register. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly past: readonly Step[];
  readonly future: readonly Step[];

  readonly dialog: DialogName | null;
  /** A call that failed, shown until dismissed. */
  readonly failure: HostFailure | null;
  readonly message: Message | null;
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
  locality: null,
  item: null,
  filter: { query: '', verdicts: [] },
  saving: { pending: 0, savedAt: null, failure: null },
  drafts: {},
  past: [],
  future: [],
  dialog: null,
  message: null,
  focusWish: null,
} satisfies Partial<AppState>;
