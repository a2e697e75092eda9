import { campaignTitle } from '../campaign-title.ts';
import type { Draft } from './draft.ts';
import { periodOf } from './period.ts';

/** The campaign's name, as it stands within a sentence. */
export function campaignOf(draft: Draft): string {
  const { template, campaign } = draft.workspace.plan;
  const name = campaignTitle(template.name[draft.request.language], campaign, draft.text);
  return draft.request.language === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** What the report is of: the province, or the nation. */
export function placeOf(draft: Draft): string {
  const { plan } = draft.workspace;
  const province = plan.scope.level === 'nation' ? undefined : plan.locality(plan.scope.code);
  const { words } = draft.text;
  return province === undefined ? words.nation : words.localityName(province.type, province.name);
}

/** The days that the report is about. */
export function periodText(draft: Draft): string {
  const { kind, asOf } = draft.request;
  const { reports } = draft.text;
  const period = periodOf(kind, asOf);
  if (period === undefined) return reports.asOfDay(draft.parts.day(asOf));
  const from = draft.parts.day(period.from);
  const to = draft.parts.day(period.to);
  if (kind === 'weekly') return reports.week(from, to);
  if (kind === 'monthly') {
    return reports.month(Number(period.to.slice(5, 7)), period.to.slice(0, 4), from, to);
  }
  return reports.span(from, to);
}

/** What the report says of itself above its tables as files. */
export function factsOf(draft: Draft): (readonly [string, string])[] {
  const { kind, asOf, previous } = draft.request;
  const { reports, words } = draft.text;
  const { campaign } = draft.workspace.plan;
  return [
    [reports.facts.kind, reports.kinds[kind]],
    [reports.facts.scope, placeOf(draft)],
    [reports.facts.period, periodText(draft).replace(/^\(|\)$/g, '')],
    [words.asOf, draft.parts.day(asOf)],
    [words.cutover, draft.parts.day(campaign.cutover)],
    ...(previous === undefined ? [] : [[reports.facts.previous, draft.parts.day(previous.asOf)] as const]),
  ];
}
