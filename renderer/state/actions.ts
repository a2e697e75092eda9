import type { Text } from '../../shared/text/index.ts';
import { focusOn } from '../components/focus.ts';
import type { App } from './app.ts';
import type { AppState, DialogName } from './app-state.ts';
import type { KeyCombination } from './key-combination.ts';
import { newEntryIn } from './new-entry.ts';
import type { View } from './views.ts';

/** Something an officer can have done by a button, a menu, the command palette or a key: all of them read this. */
export interface Action {
  readonly text: (text: Text) => string;
  /** The keys that do it, the ones to show first. */
  readonly keys: readonly KeyCombination[];
  readonly group: ActionGroup;
  /** The only view where it means something; left out: all. */
  readonly view?: View;
  /** A text field has its own use for the keys. */
  readonly isOfTextFields?: boolean;
  /** Whether the open workspace has it; left out: every one. */
  readonly isFor?: (state: AppState) => boolean;
  readonly run: (app: App) => void;
}

/** What it has to do with; the sheet of shortcuts has a part for each. */
export const actionGroups = ['answer', 'move', 'detail', 'app'] as const;
export type ActionGroup = (typeof actionGroups)[number];

function opens(
  dialog: DialogName,
  text: Action['text'],
  ...keys: readonly KeyCombination[]
): Pick<Action, 'text' | 'keys' | 'group' | 'run'> {
  return { text, keys, group: 'app', run: (app) => app.show(dialog) };
}

/** Looks at a part of a view that has several. */
function shows(
  view: View,
  part: string,
  text: Action['text'],
): Pick<Action, 'text' | 'keys' | 'group' | 'run'> {
  return {
    text,
    keys: [],
    group: 'move',
    run: (app) => {
      app.lookAt(view, part);
      app.look(view);
    },
  };
}

/** They work on every screen and inside dialogs too: whoever cannot read what is open has to get out of it. */
export const languageKeys = 'Ctrl+L';

/** Every action of a workspace, in the order in which lists show them. */
export const actions = {
  palette: opens('palette', ({ palette }) => palette.open, 'Ctrl+K'),
  print: opens('print', ({ screens }) => screens.bar.print, 'Ctrl+P'),
  reports: opens('reports', ({ reports }) => reports.screen.open, 'Ctrl+B'),
  import: opens('import', ({ exchange }) => exchange.import.open, 'Ctrl+I'),
  export: opens('export', ({ screens }) => screens.bar.export, 'Ctrl+E'),

  undo: {
    text: ({ screens }) => screens.shortcuts.keys.undo,
    keys: ['Ctrl+Z'],
    group: 'answer',
    isOfTextFields: true,
    run: (app) => app.undo(),
  },
  redo: {
    text: ({ screens }) => screens.shortcuts.keys.redo,
    keys: ['Ctrl+Y', 'Ctrl+Shift+Z'],
    group: 'answer',
    isOfTextFields: true,
    run: (app) => app.redo(),
  },

  search: {
    text: ({ screens }) => screens.shortcuts.keys.search,
    keys: ['/', 'Ctrl+F'],
    group: 'move',
    // A view without a list to search has the palette for that.
    run: (app) => {
      if (!focusOn('search')) app.show('palette');
    },
  },
  previousLocality: {
    text: ({ screens }) => screens.localities.previous,
    keys: ['[', 'Alt+↑'],
    group: 'move',
    view: 'checklist',
    run: (app) => app.goBy(-1),
  },
  nextLocality: {
    text: ({ screens }) => screens.localities.next,
    keys: [']', 'Alt+↓'],
    group: 'move',
    view: 'checklist',
    run: (app) => app.goBy(1),
  },

  newEntry: {
    text: ({ register }) => register.add,
    keys: ['Ctrl+N', 'Insert'],
    group: 'detail',
    isFor: ({ view }) => newEntryIn[view] !== undefined,
    run: (app) => newEntryIn[app.store.getState().view]?.(app),
  },
  previousDay: {
    text: ({ operations }) => operations.day.previous,
    keys: [','],
    group: 'move',
    view: 'operations',
    run: (app) => app.operations.goBy(-1),
  },
  nextDay: {
    text: ({ operations }) => operations.day.next,
    keys: ['.'],
    group: 'move',
    view: 'operations',
    run: (app) => app.operations.goBy(1),
  },

  note: {
    text: ({ words }) => words.note,
    keys: ['N'],
    group: 'detail',
    view: 'checklist',
    run: (app) => app.wishFocus('note'),
  },
  evidence: {
    text: ({ words }) => words.evidence,
    keys: ['E'],
    group: 'detail',
    view: 'checklist',
    run: (app) => app.wishFocus('evidence'),
  },
  owner: {
    text: ({ words }) => words.owner,
    keys: ['O'],
    group: 'detail',
    view: 'checklist',
    run: (app) => app.wishFocus('owner'),
  },
  recordObstacle: {
    text: ({ obstacles }) => obstacles.item.record,
    keys: ['V'],
    group: 'detail',
    view: 'checklist',
    run: (app) => void app.obstacles.addHere(),
  },
  history: {
    text: ({ screens }) => screens.shortcuts.keys.history,
    keys: ['H'],
    group: 'detail',
    view: 'checklist',
    run: (app) => app.show('history'),
  },

  paperEntry: opens('paper-entry', ({ paperEntry }) => paperEntry.open, 'P'),
  day: opens('day', ({ screens }) => screens.bar.day, 'Ctrl+H'),
  backups: opens('backups', ({ screens }) => screens.bar.backups),
  questions: opens('questions', ({ centre }) => centre.questions.heading),
  startFile: {
    ...opens('start-file', ({ centre }) => centre.start.dialog),
    isFor: ({ open }) => open?.workspace.plan.scope.level === 'nation',
  },
  files: opens('files', ({ exchange }) => exchange.taken.heading, 'Ctrl+Shift+I'),
  conflicts: opens('conflicts', ({ exchange }) => exchange.conflicts.heading, 'C'),
  claims: shows('rehearsals', 'claims', ({ rehearsals }) => rehearsals.parts.claims),
  milestones: shows('commitments', 'milestone', ({ commitments }) => commitments.parts.milestone),
  services: shows('commitments', 'service', ({ commitments }) => commitments.parts.service),
  forms: opens('forms', ({ forms }) => forms.dialog.heading),
  officer: opens('officer', ({ screens }) => screens.bar.officer),
  cutover: opens('cutover', ({ screens }) => screens.bar.cutover),
  language: {
    text: ({ screens }) => screens.otherLanguage,
    keys: [languageKeys],
    group: 'app',
    run: (app) => void app.session.switchLanguage(),
  },
  shortcuts: opens('shortcuts', ({ screens }) => screens.bar.shortcuts, 'F1', '?'),
  start: {
    text: ({ screens }) => screens.bar.start,
    keys: [],
    group: 'app',
    run: (app) => void app.toStart(),
  },
} satisfies Readonly<Record<string, Action>>;

export type ActionId = keyof typeof actions;

/** The action of that name, with all that any action can have. */
export function actionOf(id: ActionId): Action {
  return actions[id];
}

/** Every action that the open workspace has, whichever view is looked at. */
export function actionsFor(state: AppState): readonly (Action & { readonly id: ActionId })[] {
  return (Object.keys(actions) as ActionId[])
    .map((id) => ({ ...actionOf(id), id }))
    .filter(({ isFor }) => isFor?.(state) ?? true);
}
