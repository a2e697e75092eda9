import { daysBetween } from '../../model/day.ts';
import { levelOf } from '../../model/unit.ts';
import { verdicts } from '../../model/words.ts';
import * as counts from './count-tables.ts';
import type { Block } from './document.ts';
import type { Draft } from './draft.ts';
import { communeVerdicts } from './figures.ts';
import { periodOf, previousDayOf } from './period.ts';
import * as places from './place-tables.ts';
import { campaignOf, placeOf } from './titles.ts';

/** So many names stand in a sentence; more than that go into an appendix. */
const mostNames = 20;

/** How the whole stands, in words, by verdict and by place. */
export function generalSection(draft: Draft): Block[] {
  const { kind, asOf, previous } = draft.request;
  const { plan } = draft.workspace;
  const { reports } = draft.text;
  const cutover = draft.parts.day(plan.campaign.cutover);
  const days = daysBetween(asOf, plan.campaign.cutover);
  const { opening } = reports;
  const period = periodOf(kind, asOf);
  const previousDay = previousDayOf(kind, asOf);
  const now = communeVerdicts(draft.figures);
  const communes = verdicts.reduce((sum, verdict) => sum + now[verdict], 0);
  return [
    draft.parts.heading(reports.headings.general),
    draft.parts.say(
      days > 0
        ? opening.before(campaignOf(draft), cutover, draft.parts.day(asOf), days)
        : days === 0
          ? opening.onDay(campaignOf(draft), cutover)
          : opening.after(campaignOf(draft), cutover, draft.parts.day(asOf), -days),
    ),
    ...(period !== undefined && asOf < period.to
      ? [draft.parts.say(reports.monthlyOpen(draft.parts.day(asOf), draft.parts.day(period.to)))]
      : []),
    ...(previousDay !== undefined && previous === undefined
      ? [draft.parts.say(reports.noPrevious(draft.parts.day(previousDay)))]
      : []),
    draft.parts.say(scopeText(draft, communes)),
    draft.parts.table(counts.verdictTable(draft.context)),
    {
      kind: 'bars',
      chart: {
        title: reports.charts.verdicts,
        bars: verdicts.map((verdict) => ({
          label: draft.text.words.verdicts[verdict],
          share: communes === 0 ? 0 : now[verdict] / communes,
          value: draft.parts.number(now[verdict]),
        })),
      },
    },
    ...(plan.scope.level === 'nation'
      ? [draft.parts.table(places.provinceTable(draft.context))]
      : weakPlaces(draft)),
  ];
}

function scopeText(draft: Draft, communes: number): string {
  const { reports, words } = draft.text;
  const [province] = draft.figures.localities;
  if (draft.workspace.plan.scope.level === 'nation' || province === undefined) {
    const provinces = draft.figures.localities.length - communes;
    return reports.nation(provinces, draft.parts.number(communes));
  }
  return reports.province(placeOf(draft), words.verdicts[province.verdict], communes);
}

/** Names the communes that are not ready or have not reported; long lists stand in an appendix. */
function weakPlaces(draft: Draft): Block[] {
  const { reports, words } = draft.text;
  const weak = (['not-reported', 'not-ready'] as const).map((verdict) => ({
    verdict,
    names: draft.figures.localities
      .filter((figures) => figures.verdict === verdict && levelOf(figures.locality) === 'commune')
      .map(({ locality }) => words.localityName(locality.type, locality.name)),
  }));
  const appendix = weak.some(({ names }) => names.length > 0)
    ? draft.parts.appendTable(places.weakPlaceTable(draft.context), true)
    : '';
  return weak.map(({ verdict, names }) => {
    const label = words.verdicts[verdict];
    if (names.length === 0) return draft.parts.say(reports.nobody(label));
    if (names.length > mostNames) return draft.parts.say(reports.listedIn(names.length, appendix, label));
    const say = verdict === 'not-ready' ? reports.notReady : reports.notReported;
    return draft.parts.say(say(names.join(', '), names.length));
  });
}
