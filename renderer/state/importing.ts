import type { GoodFile, PreviewedFile } from '../../shared/exchange/import-preview.ts';
import type { Change } from '../../shared/history/change.ts';
import type { HostFailure } from '../../shared/host/host.ts';

/** What a preview is asked for and has answered, until the dialog is left. */
export interface Importing {
  readonly work: 'none' | 'choosing' | 'reading' | 'judging' | 'taking-in';
  /** How many of the files have been read; null before the first report. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** Every file chosen so far; null before the first preview. */
  readonly files: readonly PreviewedFile[] | null;
  /** The digests of the files to take in. */
  readonly ticked: ReadonlySet<string>;
  readonly failure: HostFailure | null;
  /** True after a taking in that was stopped, until something else is done. */
  readonly wasStopped: boolean;
  /** What was taken in last. */
  readonly taken: TakenIn | null;
}

export interface TakenIn {
  readonly files: readonly GoodFile[];
  /** One of the changes of the step, by which the whole of it is undone. */
  readonly change: Change;
}

/** Before anything was chosen. */
export const nothing: Importing = {
  work: 'none',
  progress: null,
  files: null,
  ticked: new Set(),
  failure: null,
  wasStopped: false,
  taken: null,
};

export function goodFiles(files: readonly PreviewedFile[] | null): readonly GoodFile[] {
  return (files ?? []).filter((file) => file.kind === 'good');
}

/** A file that says something and is not in already. */
export function isSuggested({ flags }: GoodFile): boolean {
  return !flags.includes('already-in') && !flags.includes('adds-nothing');
}

/** The same for the same digests, in whatever order. */
export function keyOf(digests: Iterable<string>): string {
  return [...digests].sort().join(' ');
}
