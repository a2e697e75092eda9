import type { Decision, DecisionStanding, DecisionState } from '../../../shared/decisions/standing.ts';
import type { Plan } from '../../../shared/model/campaign.ts';
import { decisionResults, type DecisionResult } from '../../../shared/model/records/decision.ts';
import type { Verdict } from '../../../shared/model/words.ts';
import type { Text } from '../../../shared/text/index.ts';
import { placeName } from '../../state/register-text.ts';

/** A decision and how it stands today. */
export interface DecisionRow {
  readonly id: string;
  readonly decision: Decision;
  readonly standing: DecisionStanding;
}

const markOfResult: Readonly<Record<DecisionResult, Verdict>> = {
  go: 'ready',
  conditional: 'on-track',
  'no-go': 'not-ready',
};

/** The shape of a verdict that a decision shares; its words stand beside it. */
export function markOf(state: DecisionState, result: DecisionResult | undefined): Verdict {
  if (state === 'stale' || state === 'outdated') return 'at-risk';
  return state === 'holds' && result !== undefined ? markOfResult[result] : 'not-reported';
}

export function markOfChoice(value: string): Verdict {
  const result = decisionResults.find((one) => one === value);
  return result === undefined ? 'not-reported' : markOfResult[result];
}

/** "Phường Sài Gòn · Họp trực tuyến"; empty while no place is chosen. */
export function subjectName(plan: Plan, decision: Decision, text: Text): string {
  const { place } = decision.fields;
  return place === undefined ? '' : `${placeName(plan, place, text)} · ${platformName(plan, decision, text)}`;
}

/** The platform that it is about, or that it is about all. */
export function platformName({ template }: Plan, { fields: { platform } }: Decision, text: Text): string {
  const found = [...template.platforms, template.common].find(({ id }) => id === platform);
  return found?.shortName[text.language] ?? text.decisions.allPlatforms;
}
