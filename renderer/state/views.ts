import type { AppState } from './app-state.ts';

/** The screens that fill the window. */
export const views = [
  'overview',
  'checklist',
  'grid',
  'obstacles',
  'rehearsals',
  'decisions',
  'commitments',
  'operations',
  'board',
] as const;
export type View = (typeof views)[number];

/** Those that a province's workspace has, in the order of the rail and of the keys Ctrl+1, Ctrl+2, ... */
const ofProvince: readonly View[] = [
  'overview',
  'checklist',
  'grid',
  'obstacles',
  'rehearsals',
  'decisions',
  'commitments',
  'operations',
];

/** A board compares provinces, so it takes a nation. */
const ofNation: readonly View[] = [...ofProvince, 'board'];

/** The views of the open workspace. Always the same list for the same kind of workspace, as a selector has to answer. */
export function viewsOf({ open }: Pick<AppState, 'open'>): readonly View[] {
  return open?.workspace.plan.scope.level === 'nation' ? ofNation : ofProvince;
}

/** The keys that lead to a view: its place among those of the workspace. */
export function keysOfView(shown: readonly View[], view: View): string {
  return `Ctrl+${shown.indexOf(view) + 1}`;
}
