import { formerProvinceOf, formerProvincesOf } from '../../../shared/data/former-provinces.ts';
import type { SinceExport } from '../../../shared/host/contract.ts';
import type { Plan } from '../../../shared/model/campaign.ts';
import { daysBetween, type Day } from '../../../shared/model/day.ts';
import { verdicts } from '../../../shared/model/words.ts';
import { forecast } from '../../../shared/overview/burn-up.ts';
import {
  platformsOf,
  wholeProvince,
  type BlockerGroup,
  type OpenGate,
  type Overview,
  type PlatformSum,
} from '../../../shared/overview/overview.ts';
import type { LocalityTally } from '../../../shared/overview/tally.ts';
import type { PrintedTable } from '../../../shared/paper/screen.ts';
import type { VerdictCount } from '../../../shared/readiness/locality.ts';
import type { Text } from '../../../shared/text/index.ts';
import { placeName, platformName } from '../../state/register-text.ts';
import { printedTable, type PrintColumn, type ShownScreen } from '../print/printed-screen.ts';
import { forecastText } from './forecast-text.ts';
import { heatRows, type HeatRow } from './heat-rows.ts';
import { itemTitle } from './item-title.ts';

interface Counted {
  readonly overview: Overview;
  readonly tallies: readonly LocalityTally[];
  /** What was ready at the last export and no longer is. */
  readonly regressed: SinceExport['regressed'];
}

/** The overview for paper: its sums, what to do next, and every locality (for the nation: province) by platform. */
export function printedOverview(
  { overview, tallies, regressed }: Counted,
  plan: Plan,
  today: Day,
  text: Text,
): ShownScreen {
  const { complete, gates } = overview;
  const { cutover } = plan.campaign;
  const { localities, heading } = text.overview;
  const tables = [
    printedTable(
      countColumns(text, (counts: VerdictCount) => counts),
      [overview.localities],
      localities.heading,
    ),
    platforms(overview, text),
    openGates(overview, plan, today, text),
    blockers(overview, plan, text),
    regressions(regressed, plan, text),
    formerProvinces(tallies, plan, text),
    heat(tallies, plan, text),
  ];
  return {
    heading,
    facts: [
      daysText(daysBetween(today, cutover), text),
      localities.complete(complete.done, complete.total),
      forecastText('complete', complete, forecast(complete, today, cutover), cutover, text),
      forecastText('gates', gates, forecast(gates, today, cutover), cutover, text),
    ],
    tables: tables.filter(({ rows }) => rows.length > 0),
  };
}

function daysText(days: number, { overview: { milestone } }: Text): string {
  return days > 0 ? `${milestone.cutover}: ${milestone.inDays(days)}` : milestone.pastHeading(-days);
}

/** How many stand at each verdict, a column each. */
function countColumns<Row>(
  { words, language }: Text,
  countsOf: (row: Row) => VerdictCount,
): readonly PrintColumn<Row>[] {
  return verdicts.map((verdict) => ({
    heading: words.verdicts[verdict],
    kind: 'figure',
    cell: (row) => countsOf(row)[verdict].toLocaleString(language),
  }));
}

function platforms(overview: Overview, text: Text): PrintedTable {
  const { words, language } = text;
  const { platforms: heads } = text.overview;
  const figure = (heading: string, of: (sum: PlatformSum) => number): PrintColumn<PlatformSum> => ({
    heading,
    kind: 'figure',
    cell: (sum) => of(sum).toLocaleString(language),
  });
  return printedTable(
    [
      { heading: heads.name, cell: ({ platform }) => platform.shortName[language] },
      { heading: words.verdict, cell: ({ verdict }) => words.verdicts[verdict] },
      ...countColumns<PlatformSum>(text, ({ localities }) => localities),
      figure(heads.applicable, ({ applicable }) => applicable),
      figure(heads.declared, ({ declared }) => declared),
      figure(heads.evidenced, ({ evidenced }) => evidenced),
      figure(heads.proven, ({ proven }) => proven),
      figure(heads.gates, ({ gatesOpen }) => gatesOpen),
    ],
    overview.platforms,
    heads.heading,
  );
}

function openGates(overview: Overview, plan: Plan, today: Day, text: Text): PrintedTable {
  const { next } = text.overview;
  const { columns } = text.paper;
  const rows: readonly PrintColumn<OpenGate>[] = [
    { heading: columns.code, kind: 'code', cell: ({ item }) => item },
    { heading: columns.item, cell: ({ item }) => itemTitle(plan, item, text.language) },
    { heading: columns.due, kind: 'code', cell: ({ due }) => text.words.daysLeft(daysBetween(today, due)) },
    { heading: text.words.locality, kind: 'code', cell: ({ localities }) => next.at(localities) },
  ];
  return printedTable(rows, overview.openGates, next.gates);
}

function blockers(overview: Overview, plan: Plan, text: Text): PrintedTable {
  const { next } = text.overview;
  const rows: readonly PrintColumn<BlockerGroup>[] = [
    {
      heading: text.paper.columns.code,
      kind: 'code',
      cell: ({ item, obstacle }) => (obstacle === undefined ? item : ''),
    },
    {
      heading: text.paper.columns.item,
      cell: ({ item, obstacle }) => obstacle?.title ?? itemTitle(plan, item, text.language),
    },
    {
      heading: text.words.blockedBy,
      cell: ({ actor }) => (actor === undefined ? next.byNobody : text.words.actors[actor]),
    },
    { heading: text.words.locality, cell: ({ frees, localities }) => next.frees(frees, localities) },
  ];
  return printedTable(rows, overview.blockers, next.blockers);
}

function regressions(regressed: Counted['regressed'], plan: Plan, text: Text): PrintedTable {
  const { words } = text;
  const rows: readonly PrintColumn<Counted['regressed'][number]>[] = [
    { heading: words.locality, cell: ({ locality }) => placeName(plan, locality, text) },
    { heading: text.overview.platforms.name, cell: ({ platform }) => platformName(plan, platform, text) },
    { heading: words.verdict, cell: ({ now }) => words.verdicts[now] },
  ];
  return printedTable(rows, regressed, text.overview.next.regressed);
}

function formerProvinces(tallies: readonly LocalityTally[], { scope }: Plan, text: Text): PrintedTable {
  const formers = scope.level === 'province' ? formerProvincesOf(scope.code) : [];
  const rows = formers.flatMap(({ code, name }) => {
    const inside = tallies.filter(({ locality }) => formerProvinceOf(locality)?.code === code);
    const whole = wholeProvince(inside);
    return whole === undefined ? [] : [{ name, whole }];
  });
  return printedTable(
    [
      { heading: text.words.locality, cell: ({ name }) => name },
      ...countColumns<(typeof rows)[number]>(text, ({ whole }) => whole.localities),
    ],
    rows,
    text.overview.former.heading,
  );
}

function heat(tallies: readonly LocalityTally[], plan: Plan, text: Text): PrintedTable {
  const { words, language } = text;
  const { heat: heads } = text.overview;
  const isNation = plan.scope.level === 'nation';
  const rows: readonly PrintColumn<HeatRow>[] = [
    {
      heading: isNation ? heads.province : heads.place,
      cell: ({ locality }) => words.localityName(locality.type, locality.name),
    },
    ...platformsOf(plan).map(({ id, shortName }): PrintColumn<HeatRow> => ({
      heading: shortName[language],
      cell: ({ verdictOn }) => {
        const verdict = verdictOn.get(id);
        return verdict === undefined ? '' : words.verdicts[verdict];
      },
    })),
  ];
  return printedTable(rows, heatRows(tallies, isNation), isNation ? heads.provinces : heads.heading);
}
