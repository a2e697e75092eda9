import type { CallName } from './call-names.ts';
import type { Gives, OpenNotice, Takes } from './contract.ts';

/** What went wrong in a call: a code for the program, and for the officer what happened and what to do next. */
export interface HostFailure {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
}

export type Answer<Name extends CallName> =
  { readonly ok: true; readonly value: Gives<Name> } | { readonly ok: false; readonly failure: HostFailure };

/** What the preload puts on `window.host`. */
export type Host = {
  readonly [Name in CallName]: (argument: Takes<Name>) => Promise<Answer<Name>>;
};

/** So many of so many steps of a call are done. */
export interface CallProgress {
  readonly call: CallName;
  readonly done: number;
  readonly of: number;
}

/** Something found in a workspace's files while it is open. */
export interface ToldNotice {
  readonly folder: string;
  readonly notice: OpenNotice;
}

/** What the main process tells the window, which the preload puts on `window.hostEvents`. */
export interface HostEvents {
  /** The window is about to close and waits for `readyToClose`. */
  readonly onClosing: (listener: () => void) => void;
  /** A call that takes long tells how far it is. Returns a function that ends the listening. */
  readonly onProgress: (listener: (progress: CallProgress) => void) => () => void;
  /** Something was found after a workspace was opened, or is about to be shown. */
  readonly onNotice: (listener: (told: ToldNotice) => void) => void;
}
