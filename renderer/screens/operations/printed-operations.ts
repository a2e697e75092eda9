import { daysBetween, type Day } from '../../../shared/model/day.ts';
import type { PlatformId, TemplatePlatform } from '../../../shared/model/template.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import { continuityOf, type Continuity } from '../../../shared/operations/continuity.ts';
import { dutiesOn, repeatingItems, type Duty } from '../../../shared/operations/duties.ts';
import { hypercareItems, type HypercareItem } from '../../../shared/operations/hypercare.ts';
import { provincesOn, type ProvinceDay } from '../../../shared/operations/provinces.ts';
import { watchesOf, watchId, watchScope } from '../../../shared/operations/watch.ts';
import type { Item } from '../../../shared/model/campaign.ts';
import type { Obstacle } from '../../../shared/obstacles/row.ts';
import { stateOf } from '../../../shared/obstacles/row.ts';
import type { PrintedTable } from '../../../shared/paper/screen.ts';
import { formatDay, formatDayShort } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { templateText } from '../../../shared/text/template.ts';
import { printedTable, type PrintColumn, type ShownScreen } from '../print/printed-screen.ts';
import { supportText } from './support-text.ts';

/** What is open on the screen, and when. */
interface Shown {
  readonly workspace: Workspace;
  readonly platforms: readonly TemplatePlatform[];
  /** The day of the check. */
  readonly day: Day;
  readonly today: Day;
  /** Date and time on this computer's calendar. */
  readonly now: string;
}

/** The screen for paper before the cutover: what each day will ask. */
export function printedBefore({ workspace, platforms, today }: Shown, text: Text): ShownScreen {
  const { plan } = workspace;
  const { before, heading } = text.operations;
  const { cutover } = plan.campaign;
  return {
    heading,
    facts: [before.heading(daysBetween(today, cutover)), before.lead(formatDay(cutover, text.language))],
    tables: [
      printedTable<Item>(
        [
          { heading: text.paper.columns.code, kind: 'code', cell: ({ id }) => id },
          {
            heading: text.paper.columns.item,
            cell: ({ template }) => templateText(template.title, text.language, cutover),
          },
          {
            heading: text.operations.printed.recurrence,
            cell: ({ template: { recurrence } }) => recurrence && text.words.recurrences[recurrence],
          },
        ],
        repeatingItems(plan),
        before.duties,
      ),
      printedTable<TemplatePlatform>(
        [
          { heading: text.overview.platforms.name, cell: ({ shortName }) => shortName[text.language] },
          { heading: before.vendors, cell: ({ id }) => vendorsOf(id, workspace, today, text) },
        ],
        platforms,
        before.vendors,
      ),
    ],
  };
}

/** The screen for paper from the cutover on: the check of the day, and how each platform has run since. */
export function printedOperations(shown: Shown, text: Text): ShownScreen {
  const { workspace, platforms, day, now } = shown;
  const { plan, records } = workspace;
  const { operations, language } = text;
  const { cutover } = plan.campaign;
  const scope = watchScope(plan.scope);
  const watches = watchesOf(records.of('watch'), scope);
  const obstacles = records.of('obstacle');
  const note = records.one('watch', watchId(scope, day))?.fields.note;
  const all = platforms.map((platform) => ({
    platform,
    continuity: continuityOf(platform.id, watches, obstacles, scope, cutover, now),
  }));
  const tables = [
    levels(shown, text),
    duties(dutiesOn(plan, watches, scope, day), cutover, text),
    once(hypercareItems(workspace), cutover, text),
    ...(plan.scope.level === 'nation' ? [provinces(shown, text)] : []),
    sums(all, shown, text),
    daysOf(all, text),
    incidents(
      all.flatMap(({ continuity }) => continuity.openIncidents),
      text,
    ),
  ];
  return {
    heading: operations.heading,
    facts: [
      `${operations.day.heading}: ${formatDay(day, language)}, ${operations.day.number(daysBetween(cutover, day))}`,
      ...(note === undefined ? [] : [note]),
    ],
    tables: tables.filter(({ rows }) => rows.length > 0),
  };
}

function levels({ workspace: { plan, records }, platforms, day }: Shown, text: Text): PrintedTable {
  const { operations, language } = text;
  const said = records.one('watch', watchId(watchScope(plan.scope), day))?.sets.platform;
  const columns: readonly PrintColumn<TemplatePlatform>[] = [
    { heading: text.overview.platforms.name, cell: ({ shortName }) => shortName[language] },
    {
      heading: formatDay(day, language),
      cell: ({ id }) => {
        const level = said?.get(id);
        return level === undefined ? operations.continuity.unknown : text.records.watch.platform[level];
      },
    },
  ];
  return printedTable(columns, platforms, operations.day.platforms);
}

function duties(rows: readonly Duty[], cutover: Day, text: Text): PrintedTable {
  const { operations, language, words, records } = text;
  const columns: readonly PrintColumn<Duty>[] = [
    { heading: text.paper.columns.code, kind: 'code', cell: ({ item }) => item.id },
    {
      heading: text.paper.columns.item,
      cell: ({ item }) => templateText(item.template.title, language, cutover),
    },
    { heading: operations.printed.recurrence, cell: ({ recurrence }) => words.recurrences[recurrence] },
    {
      heading: text.paper.columns.due,
      kind: 'code',
      cell: ({ occurrence }) => formatDayShort(occurrence.due, language),
    },
    {
      heading: operations.printed.outcome,
      cell: ({ outcome }) =>
        outcome === undefined ? operations.continuity.unknown : records.watch.item[outcome],
    },
  ];
  return printedTable(columns, rows, operations.day.duties);
}

function once(rows: readonly HypercareItem[], cutover: Day, text: Text): PrintedTable {
  const { operations, language } = text;
  const columns: readonly PrintColumn<HypercareItem>[] = [
    { heading: text.paper.columns.code, kind: 'code', cell: ({ item }) => item.id },
    {
      heading: text.paper.columns.item,
      cell: ({ item }) => templateText(item.template.title, language, cutover),
    },
    { heading: text.paper.columns.due, kind: 'code', cell: ({ item }) => formatDayShort(item.due, language) },
    {
      heading: operations.printed.outcome,
      cell: ({ done, asked }) => operations.hypercare.done(done, asked),
    },
  ];
  return printedTable(columns, rows, operations.hypercare.heading);
}

function provinces({ workspace: { plan, records }, platforms, day, now }: Shown, text: Text): PrintedTable {
  const { operations } = text;
  const ids = platforms.map(({ id }) => id);
  const rows = provincesOn(plan, ids, records.of('watch'), records.of('obstacle'), day, now);
  const columns: readonly PrintColumn<ProvinceDay>[] = [
    {
      heading: operations.provinces.province,
      cell: ({ province }) => text.words.localityName(province.type, province.name),
    },
    ...platforms.map(({ id, shortName }): PrintColumn<ProvinceDay> => ({
      heading: shortName[text.language],
      cell: ({ levels: said }) => levelText(said.get(id), text),
    })),
    {
      heading: operations.provinces.incidents,
      cell: ({ openIncidents }) =>
        openIncidents.length === 0 ? '' : operations.provinces.openIncidents(openIncidents.length),
    },
  ];
  return printedTable(columns, rows, operations.provinces.heading);
}

interface PlatformDays {
  readonly platform: TemplatePlatform;
  readonly continuity: Continuity;
}

/** How each platform has run on the whole, and who supports it until when. */
function sums(all: readonly PlatformDays[], { workspace, today }: Shown, text: Text): PrintedTable {
  const { continuity: words, printed } = text.operations;
  const columns: readonly PrintColumn<PlatformDays>[] = [
    { heading: text.overview.platforms.name, cell: ({ platform }) => platform.shortName[text.language] },
    {
      heading: printed.outcome,
      cell: ({ continuity: { days, checked, minutesInterrupted, openIncidents } }) =>
        [
          days.some(({ level }) => level !== undefined)
            ? words.interrupted(
                minutesInterrupted,
                days.filter(({ level }) => level === 'interrupted').length,
              )
            : words.unknown,
          openIncidents.length === 0 ? words.noOpen : words.open(openIncidents.length),
          words.checked(checked, days.length),
        ].join('; '),
    },
    {
      heading: text.operations.before.vendors,
      cell: ({ platform }) => vendorsOf(platform.id, workspace, today, text),
    },
  ];
  return printedTable(columns, all, words.heading);
}

/** The vendors of a platform and until when they support it; says so where none is named. */
function vendorsOf(platform: PlatformId, { records }: Workspace, today: Day, text: Text): string {
  const named = records.of('vendor').filter(({ id }) => id.endsWith(`-${platform}`));
  return named.length === 0
    ? text.operations.vendors.none
    : named.map(({ fields }) => supportText(fields.name, fields.supportUntil, today, text)).join('; ');
}

/** Every day since the cutover, the latest first. */
function daysOf(all: readonly PlatformDays[], text: Text): PrintedTable {
  const { continuity: words } = text.operations;
  const days = (all[0]?.continuity.days ?? []).map(({ day }, index) => ({ day, index })).reverse();
  return printedTable<(typeof days)[number]>(
    [
      { heading: words.dayColumn, kind: 'code', cell: ({ day }) => formatDay(day, text.language) },
      ...all.map(({ platform, continuity }): PrintColumn<(typeof days)[number]> => ({
        heading: platform.shortName[text.language],
        cell: ({ index }) => levelText(continuity.days[index], text),
      })),
    ],
    days,
    words.tableLabel,
  );
}

type SaidLevel = Pick<Continuity['days'][number], 'level' | 'isByIncident'>;

function levelText(said: SaidLevel | undefined, { operations: { continuity }, records }: Text): string {
  const { level, isByIncident = false } = said ?? {};
  const name = level === undefined ? continuity.unknown : records.watch.platform[level];
  return isByIncident ? `${name} (${continuity.byIncident})` : name;
}

function incidents(rows: readonly Obstacle[], text: Text): PrintedTable {
  const { records, register, operations } = text;
  const columns: readonly PrintColumn<Obstacle>[] = [
    { heading: operations.provinces.incidents, cell: ({ fields }) => fields.title ?? register.untitled },
    {
      heading: operations.printed.level,
      cell: ({ fields: { incident } }) => incident && records.obstacle.incident[incident],
    },
    { heading: operations.printed.outcome, cell: (incident) => records.obstacle.state[stateOf(incident)] },
  ];
  return printedTable(columns, rows, operations.incidents.heading);
}
