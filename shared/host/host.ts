import type { CallName, Gives, Takes } from './contract.ts';

/** The names of all calls, without the schemas: the sandboxed preload needs no more. */
export const callNames = [
  'start',
  'setLanguage',
  'setOfficer',
  'createWorkspace',
  'openWorkspace',
  'closeWorkspace',
  'edit',
  'pickEvidenceFile',
  'saveChecklist',
  'saveExport',
  'showFile',
  'paperJob',
  'paperReady',
] as const satisfies readonly CallName[];

/** A call that is in the contract but not in the list above would be a compile error here. */
export type Unlisted = Exclude<CallName, (typeof callNames)[number]>;
const allListed: [Unlisted] extends [never] ? true : Unlisted = true;
void allListed;

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

/** The ipc channel of a call. */
export function channelOf(name: CallName): string {
  return `host:${name}`;
}
