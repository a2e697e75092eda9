import type { StoreApi } from 'zustand/vanilla';
import { levelOf } from '../../shared/model/unit.ts';
import { fold, matches } from '../../shared/text/fold.ts';
import { templateText } from '../../shared/text/template.ts';
import { textIn } from '../../shared/text/index.ts';
import { actionsFor, type ActionId } from './actions.ts';
import type { AppState } from './app-state.ts';
import { listLocalities } from './localities.ts';
import { viewsOf, type View } from './views.ts';

/** Where the palette leads. */
export type Target =
  | { readonly kind: 'locality'; readonly code: string }
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'action'; readonly action: ActionId };

export const targetKinds = [
  'locality',
  'item',
  'view',
  'action',
] as const satisfies readonly Target['kind'][];

/** Targets that belong together, under a heading. */
export interface PaletteGroup {
  readonly kind: 'recent' | Target['kind'];
  readonly targets: readonly Target[];
  /** How many there are with those that the list leaves out. */
  readonly of: number;
}

/** A list is to be looked over at a glance; who wants another types one letter more. */
const mostOfAKind: Readonly<Record<Target['kind'], number>> = { locality: 12, item: 8, view: 9, action: 8 };
const mostRecent = 8;

interface Findable {
  readonly target: Target;
  /** What it is called, folded: a query that starts it comes first. */
  readonly name: string;
  /** Everything that finds it, folded. */
  readonly words: string;
  /** Of a province: the names of those that were merged into it, folded. It goes before communes of the same name. */
  readonly former?: readonly string[];
}

/** Everything there is to go to or to do, found by its name; what was chosen last comes first while nothing is typed. */
export class Palette {
  readonly #store: StoreApi<AppState>;
  #recent: readonly Target[] = [];

  constructor(store: StoreApi<AppState>) {
    this.#store = store;
  }

  /** Takes note that a target was chosen. */
  remember(target: Target): void {
    const others = this.#recent.filter((other) => keyOf(other) !== keyOf(target));
    this.#recent = [target, ...others].slice(0, mostRecent);
  }

  find(query: string): readonly PaletteGroup[] {
    const folded = fold(query);
    const all = this.#all();
    if (folded === '') return this.#withoutQuery(all);
    const groups = targetKinds.map((kind) => {
      const found = all[kind]
        .filter(({ words }) => matches(words, folded))
        .map((findable) => ({ findable, rank: rankOf(findable, folded) }))
        .sort((a, b) => a.rank - b.rank);
      const targets = found.slice(0, mostOfAKind[kind]).map(({ findable }) => findable.target);
      return { kind, rank: found[0]?.rank ?? 0, targets, of: found.length };
    });
    return groups.filter(({ targets }) => targets.length > 0).sort((a, b) => a.rank - b.rank);
  }

  #withoutQuery(all: Readonly<Record<Target['kind'], readonly Findable[]>>): readonly PaletteGroup[] {
    const there = new Set(targetKinds.flatMap((kind) => all[kind].map(({ target }) => keyOf(target))));
    const recent = this.#recent.filter((target) => there.has(keyOf(target)));
    const known = new Set(recent.map(keyOf));
    const whole = (kind: PaletteGroup['kind'], targets: readonly Target[]): PaletteGroup => ({
      kind,
      targets,
      of: targets.length,
    });
    const others = (kind: 'view' | 'action'): PaletteGroup =>
      whole(
        kind,
        all[kind].map(({ target }) => target).filter((target) => !known.has(keyOf(target))),
      );
    const groups = [whole('recent', recent), others('view'), others('action')];
    return groups.filter(({ targets }) => targets.length > 0);
  }

  #all(): Readonly<Record<Target['kind'], readonly Findable[]>> {
    const state = this.#store.getState();
    const text = textIn(state.language);
    const named = (target: Target, name: string): Findable => ({
      target,
      name: fold(name),
      words: fold(name),
    });
    return {
      locality: localities(state),
      item: items(state),
      view: viewsOf(state)
        .filter((view) => view !== state.view)
        .map((view) => named({ kind: 'view', view }, text.views.names[view])),
      action: actionsFor(state)
        .filter(({ id, view }) => id !== 'palette' && (view ?? state.view) === state.view)
        .map(({ id, text: name }) => named({ kind: 'action', action: id }, name(text))),
    };
  }
}

const findables = new WeakMap<readonly unknown[], readonly Findable[]>();

function localities({ open }: AppState): readonly Findable[] {
  const listed = open === null ? [] : listLocalities(open.workspace.plan);
  const known = findables.get(listed);
  if (known !== undefined) return known;
  const made = listed.map(({ locality: { code, name, parent }, province, foldedNames }): Findable => ({
    target: { kind: 'locality', code },
    name: `${fold(name)} ${code}`,
    words: foldedNames,
    ...(parent === null && { former: province?.formerNames.map(fold) ?? [] }),
  }));
  findables.set(listed, made);
  return made;
}

/** The items of the locality that is open. */
function items({ open, locality: code, language }: AppState): readonly Findable[] {
  const locality = open?.workspace.plan.locality(code ?? '');
  if (open === null || locality === undefined) return [];
  const { plan } = open.workspace;
  return plan.platforms(levelOf(locality)).flatMap((platform) =>
    platform.items.map(({ id, template }): Findable => {
      const title = templateText(template.title, language, plan.campaign.cutover);
      return { target: { kind: 'item', item: id }, name: fold(id), words: fold(`${id} ${title}`) };
    }),
  );
}

/**
 * The whole name or code first, then the beginning of a name, then words anywhere in it, then what else finds it: the
 * names of former provinces, initials, for a commune its province.
 */
function rankOf({ name, words, former }: Findable, query: string): number {
  const names = [name, ...(former ?? [])];
  const rank = ((): number => {
    if (names.some((each) => each === query || each.startsWith(`${query} `)) || name.endsWith(` ${query}`))
      return 0;
    if (names.some((each) => each.startsWith(query))) return 1;
    return matches(name, query) ? 2 : 3;
  })();
  return former !== undefined && matches(words, query) ? rank - 0.5 : rank;
}

export function keyOf(target: Target): string {
  switch (target.kind) {
    case 'locality':
      return `locality ${target.code}`;
    case 'item':
      return `item ${target.item}`;
    case 'view':
      return `view ${target.view}`;
    case 'action':
      return `action ${target.action}`;
  }
}
