import type { Change } from '../../shared/history/change.ts';
import type { Plan } from '../../shared/model/campaign.ts';
import { recordRegister } from '../../shared/model/register.ts';
import type { Workspace } from '../../shared/model/workspace.ts';

/** A question that the centre asks about an item of a locality. */
export interface Question {
  readonly id: string;
  readonly locality: string;
  readonly item: string;
  readonly text: string;
  readonly answer: string | undefined;
  /** The change that asked it: by whom, and when. */
  readonly asked: Change;
  /** The change that answered it. */
  readonly answered: Change | undefined;
}

/** The questions that stand, open ones first, then the newest first. Questions about what the plan lacks are left out. */
export function questionsIn({ state, plan }: Workspace): Question[] {
  return [...state.shardsOf('question')]
    .flatMap((shard) => questionOf(state, plan, shard.slice('question/'.length)))
    .sort(
      (a, b) => Number(a.answer !== undefined) - Number(b.answer !== undefined) || b.asked.at - a.asked.at,
    );
}

function questionOf(state: Workspace['state'], plan: Plan, id: string): Question[] {
  const [asked] = state.survivors(recordRegister('question', id, 'text'));
  const [answered] = state.survivors(recordRegister('question', id, 'answer'));
  const about = state.value(recordRegister('question', id, 'about'));
  if (typeof about !== 'string' || typeof asked?.value !== 'string') return [];
  const [code = '', item = ''] = about.split('/');
  const locality = plan.locality(code);
  if (locality === undefined || plan.item(locality, item) === undefined) return [];
  const answer = typeof answered?.value === 'string' ? answered.value : undefined;
  return [
    {
      id,
      locality: code,
      item,
      text: asked.value,
      answer,
      asked,
      answered: answer === undefined ? undefined : answered,
    },
  ];
}
