/** The names of all calls, apart from their schemas: the sandboxed preload needs no more. */
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
] as const;

export type CallName = (typeof callNames)[number];

/** The ipc channel of a call. */
export function channelOf(name: CallName): string {
  return `host:${name}`;
}
