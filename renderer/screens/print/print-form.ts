import type { SheetsOrder, PrintSettings } from '../../../shared/host/paper-contract.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PlatformId, TemplatePlatform } from '../../../shared/model/template.ts';
import type { Locality } from '../../../shared/model/unit.ts';
import { localityTypes, type Language, type LocalityType } from '../../../shared/model/words.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import type { ItemRole } from '../../../shared/paper/choice.ts';
import { defaultSetup } from '../../../shared/paper/setup.ts';

/** Which localities: the one on screen, those that the list shows, a province, all of one type, or a choice. */
export type Places = 'this' | 'shown' | 'province' | 'whole' | 'chosen' | `type:${LocalityType}`;

/** What the officer has set in the print dialog. */
export interface PrintForm extends PrintSettings {
  readonly what: 'checklists' | 'screen';
  readonly places: Places;
  /** Codes in the order they were chosen. */
  readonly chosen: readonly string[];
  readonly platforms: readonly PlatformId[];
  readonly role: ItemRole | 'everyone';
}

export function newForm(language: Language, platforms: readonly TemplatePlatform[]): PrintForm {
  return {
    what: 'checklists',
    places: 'this',
    chosen: [],
    platforms: platforms.map(({ id }) => id),
    role: 'everyone',
    choice: { content: 'filled', order: 'listed', language, paper: defaultSetup },
    form: 'one',
    copies: 1,
  };
}

/** The form with what was printed with last; which places, platforms and roles are chosen anew each time. */
export function withSettings(form: PrintForm, { choice, form: kind, copies }: PrintSettings): PrintForm {
  return { ...form, choice, form: kind, copies };
}

export function settingsOf({ choice, form, copies }: PrintForm): PrintSettings {
  const { content, order, language, paper } = choice;
  return { choice: { content, order, language, paper }, form, copies };
}

/** The platforms that are asked at any level. */
export function platformsOf({ plan }: Workspace): readonly TemplatePlatform[] {
  const all = [...plan.platforms('province'), ...plan.platforms('commune')];
  return [...new Map(all.map(({ platform }) => [platform.id, platform])).values()];
}

/** A group of localities to choose, and who is in it. */
export interface PlacesOption {
  readonly places: Places;
  readonly codes: readonly string[];
  readonly type?: LocalityType;
  readonly province?: Locality;
}

/** What can be chosen with this locality on screen and these shown in the list; empty groups are left out. */
export function placesOptions(
  { plan }: Workspace,
  current: Locality | undefined,
  shown: readonly string[],
): readonly PlacesOption[] {
  const province = plan.locality(current?.parent ?? current?.code ?? '');
  const isNation = plan.scope.level === 'nation';
  const around = plan.localities.filter(
    ({ code, parent }) => province === undefined || code === province.code || parent === province.code,
  );
  const codesOf = (of: readonly Locality[]): string[] => of.map(({ code }) => code);
  const options: PlacesOption[] = [
    { places: 'this', codes: current === undefined ? [] : [current.code] },
    { places: 'shown', codes: shown },
    ...(province === undefined ? [] : [{ places: 'province' as const, codes: codesOf(around), province }]),
    ...localityTypes
      .filter((type) => type === 'ward' || type === 'commune' || type === 'special-zone')
      .map((type) => ({
        places: `type:${type}` as const,
        codes: codesOf(around.filter((locality) => locality.type === type)),
        type,
      })),
    ...(isNation ? [{ places: 'whole' as const, codes: codesOf(plan.localities) }] : []),
  ];
  return options.filter(({ codes }) => codes.length > 0);
}

/** The order of the form for these localities. */
export function orderOf(
  { choice, platforms, role }: PrintForm,
  localities: readonly string[],
  asOf: Day,
  allPlatforms: number,
): Extract<SheetsOrder, { kind: 'checklists' }> {
  return {
    kind: 'checklists',
    localities: [...localities],
    asOf,
    choice: {
      ...choice,
      ...(platforms.length === allPlatforms ? {} : { platforms: [...platforms] }),
      ...(role === 'everyone' ? {} : { roles: [role] }),
    },
  };
}
