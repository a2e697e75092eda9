import { newestOn, isSigned, subjectOf, decisionStanding, type Decision } from '../../decisions/standing.ts';
import { placesUnder, type Subject } from '../../decisions/gates.ts';
import type { Plan } from '../../model/campaign.ts';
import type { Day } from '../../model/day.ts';
import { decisionResults, type Waiver } from '../../model/records/decision.ts';
import type { PlatformId } from '../../model/template.ts';
import { levelOf } from '../../model/unit.ts';
import type { Workspace } from '../../model/workspace.ts';
import { assuranceOf } from '../../readiness/proven.ts';
import { proofsIn } from '../../rehearsals/proofs.ts';
import { formatDay } from '../../text/dates.ts';
import type { Text } from '../../text/index.ts';
import type { Block } from './document.ts';
import type { Figures } from './figures.ts';

/** The go/no-go page of a readiness report: boxes to tick, or what was decided. */

/** The decision that a report carries: the one asked for, else the newest that was signed for the whole province. */
export function decisionOf({ plan, records }: Workspace, asked: string | undefined): Decision | undefined {
  if (asked !== undefined) return records.one('decision', asked);
  const { scope } = plan;
  return scope.level === 'nation' ? undefined : newestOn(records.of('decision'), { place: scope.code });
}

/** The figures of what a decision is about, and of nothing else. */
export function figuresUnder(figures: Figures, plan: Plan, { place, platform }: Subject): Figures {
  const codes = new Set(placesUnder(plan, place).map(({ code }) => code));
  const isUnder = (id: PlatformId): boolean => platform === undefined || platform === id;
  return {
    ...figures,
    localities: figures.localities
      .filter(({ locality }) => codes.has(locality.code))
      .map((of) => ({ ...of, platforms: of.platforms.filter((one) => isUnder(one.platform)) })),
    blocked: figures.blocked.filter(
      ({ locality, item }) => codes.has(locality.code) && isUnder(item.platform.id),
    ),
  };
}

/** How many of the done items rehearsals have confirmed, by platform. */
export function provenIn(workspace: Workspace, { localities }: Figures): ReadonlyMap<PlatformId, number> {
  const proofs = proofsIn(workspace);
  const sums = new Map<PlatformId, number>();
  for (const { locality } of localities) {
    const answers = workspace.answers.of(locality.code);
    for (const { platform, items } of workspace.plan.platforms(levelOf(locality))) {
      const counted = items.filter(({ recurring }) => !recurring);
      const { proven } = assuranceOf(locality.code, counted, answers, proofs);
      sums.set(platform.id, (sums.get(platform.id) ?? 0) + proven);
    }
  }
  return sums;
}

type DecisionBlock = Extract<Block, { kind: 'decision' }>;

/** What is decided, by whom and under which conditions; without a decision, boxes to tick and lines to write on. */
export function decisionBlock(
  workspace: Workspace,
  decision: Decision | undefined,
  asOf: Day,
  text: Text,
): DecisionBlock {
  const { decision: words } = text.reports;
  const [prepared = '', vendor = '', head = ''] = words.signers;
  const blank = {
    kind: 'decision',
    lead: words.lead,
    choices: words.choices,
    writeIn: words.writeIn,
  } as const;
  const signers = [prepared, vendor].map((one) => ({ title: one, hint: words.hint }));
  if (decision === undefined) return { ...blank, signers: [...signers, { title: head, hint: words.hint }] };
  const { result, title = head, signer } = decision.fields;
  return {
    ...blank,
    ...(result === undefined ? {} : { chosen: decisionResults.indexOf(result) }),
    written: writtenOf(workspace, decision, asOf, text),
    signers: [...signers, { title, hint: words.hint, ...(signer === undefined ? {} : { name: signer }) }],
  };
}

/** What stands instead of lines to write on. */
function writtenOf(workspace: Workspace, decision: Decision, asOf: Day, text: Text): string[] {
  const { paper, states, stale, outdated } = text.decisions;
  const { day, conditions, blockers, attendance, signed } = decision.fields;
  const { state, fallen, lapsed } = decisionStanding(workspace, decision, asOf);
  return [
    paper.about(
      subjectText(workspace.plan, decision, text),
      day === undefined ? '' : formatDay(day, text.language),
    ),
    ...(state === 'stale' ? [`${states.stale}: ${stale(fallen.length, lapsed.length)}.`] : []),
    ...(state === 'outdated' ? [outdated] : []),
    ...(signed === undefined ? [paper.draft] : []),
    ...(isSigned(decision) ? [text.decisions.openThen(decision.sets.open.size)] : []),
    ...linesUnder(paper.conditions, conditions),
    ...waiverLines(decision.sets.waiver, text),
    ...linesUnder(paper.blockers, blockers),
    ...linesUnder(paper.attendance, attendance),
  ];
}

function linesUnder(label: string, written: string | undefined): string[] {
  const [first, ...others] = (written ?? '').split('\n').filter((line) => line.trim() !== '');
  return first === undefined ? [] : [`${label}: ${first}`, ...others];
}

/** A line for all the places in which an item is waived for the same reason until the same day. */
function waiverLines(waivers: ReadonlyMap<string, Waiver>, text: Text): string[] {
  const alike = Map.groupBy(
    waivers,
    ([gate, { reason, until }]) => `${gate.split(':')[1] ?? ''}|${until}|${reason}`,
  );
  return [...alike.values()].flatMap((gates) => {
    const [first] = gates;
    if (first === undefined) return [];
    const [gate, { reason, until }] = first;
    const item = gate.split(':')[1] ?? gate;
    return [text.decisions.paper.waiver(item, gates.length, formatDay(until, text.language), reason)];
  });
}

function subjectText(plan: Plan, decision: Decision, text: Text): string {
  const subject = subjectOf(decision);
  const locality = subject && plan.locality(subject.place);
  if (subject === undefined || locality === undefined) return text.decisions.noPlace;
  const communes = placesUnder(plan, subject.place).length - 1;
  const found = [...plan.template.platforms, plan.template.common].find(({ id }) => id === subject.platform);
  const place = text.words.localityName(locality.type, locality.name);
  const whole = communes > 0 ? `${place} ${text.decisions.withCommunes(communes)}` : place;
  return `${whole}; ${found?.name[text.language] ?? text.decisions.allPlatforms}`;
}
