import type { StoreApi } from 'zustand/vanilla';
import type { PlatformId } from '../../shared/model/template.ts';
import { levelOf, type Locality } from '../../shared/model/unit.ts';
import type { Verdict } from '../../shared/model/words.ts';
import type { LocalityTally } from '../../shared/overview/tally.ts';
import type { Text } from '../../shared/text/index.ts';
import type { AppState, FoundList } from './app-state.ts';
import { listLocalities } from './localities.ts';
import { platformName } from './register-text.ts';

/** Where the lines and figures of the overview lead: to the checklist, with the localities in the list that they are about. */
export class Overview {
  readonly #store: StoreApi<AppState>;
  readonly #select: (locality: string, item?: string) => void;

  constructor(store: StoreApi<AppState>, select: (locality: string, item?: string) => void) {
    this.#store = store;
    this.#select = select;
  }

  /** Lists these localities and no others, and opens the first of them at the item. */
  openList(title: FoundList['title'], localities: readonly Locality[], item?: string): void {
    const codes = new Set(localities.map(({ code }) => code));
    this.#open({ only: { title, codes } }, codes, () => item);
  }

  openVerdict(verdict: Verdict, tallies: readonly LocalityTally[]): void {
    const codes = tallies.filter((tally) => tally.verdict === verdict).map(({ locality }) => locality.code);
    this.#open({ verdicts: [verdict] }, new Set(codes));
  }

  /** The localities that stand at a verdict on a platform. */
  openPlatform(platform: PlatformId, verdict: Verdict, tallies: readonly LocalityTally[]): void {
    const found = tallies.filter((tally) => tally.platforms.get(platform)?.verdict === verdict);
    const title = (text: Text): string =>
      text.overview.lists.platform(this.#platformName(platform, text), text.words.verdicts[verdict]);
    const codes = new Set(found.map(({ locality }) => locality.code));
    this.#open({ only: { title, codes } }, codes, (first) => this.#firstOpenItem(first, platform));
  }

  /** A locality's checklist, at the first item of the platform that is not done. */
  openLocality(locality: Locality, platform?: PlatformId): void {
    this.#open({}, new Set([locality.code]), () => platform && this.#firstOpenItem(locality, platform));
  }

  /** A province with its communes; with a platform and a verdict, those that stand there. */
  openProvince(
    code: string,
    tallies: readonly LocalityTally[],
    at?: { readonly platform: PlatformId; readonly verdict: Verdict },
  ): void {
    const inside = tallies.filter(
      ({ locality, platforms }) =>
        (locality.code === code || locality.parent === code) &&
        (at === undefined || platforms.get(at.platform)?.verdict === at.verdict),
    );
    const province = this.#store.getState().open?.workspace.plan.locality(code);
    const name = (text: Text): string =>
      province === undefined ? code : text.words.localityName(province.type, province.name);
    const title = (text: Text): string =>
      at === undefined
        ? name(text)
        : `${name(text)} · ${text.overview.lists.platform(this.#platformName(at.platform, text), text.words.verdicts[at.verdict])}`;
    const codes = new Set(inside.map(({ locality }) => locality.code));
    this.#open({ only: { title, codes } }, codes, (first) => at && this.#firstOpenItem(first, at.platform));
  }

  #open(
    filter: Partial<AppState['filter']>,
    codes: ReadonlySet<string>,
    itemAt?: (first: Locality) => string | undefined,
  ): void {
    const { open } = this.#store.getState();
    if (open === null) return;
    const first = listLocalities(open.workspace.plan).find(({ locality }) => codes.has(locality.code));
    if (first === undefined) return;
    this.#select(first.locality.code, itemAt?.(first.locality));
    this.#store.setState({
      view: 'checklist',
      filter: { query: '', verdicts: [], ...filter },
      focusWish: 'checklist',
    });
  }

  #firstOpenItem(locality: Locality, platform: PlatformId): string | undefined {
    const { workspace } = this.#store.getState().open ?? {};
    if (workspace === undefined) return undefined;
    const asked = workspace.plan.platforms(levelOf(locality)).find((other) => other.platform.id === platform);
    const answers = workspace.answers.of(locality.code);
    const isOpen = (id: string): boolean =>
      answers[id]?.status !== 'done' && answers[id]?.status !== 'not-applicable';
    return asked?.items.find(({ id, recurring }) => !recurring && isOpen(id))?.id ?? asked?.items[0]?.id;
  }

  #platformName(id: PlatformId, text: Text): string {
    const { open } = this.#store.getState();
    return open === null ? id : platformName(open.workspace.plan, id, text);
  }
}
