import type { Plan } from '../../../shared/model/campaign.ts';
import { formatDay, formatDayShort } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useOpen, useText } from '../../state/hooks.ts';
import { placeName } from '../../state/register-text.ts';
import type { PrintColumn } from '../print/printed-screen.ts';
import { Alarm, RecordRow } from '../register/record-row.tsx';
import { markOf, platformName, type DecisionRow } from './decision-state.ts';

/** A decision in the list: about what, what was decided, and whether it still stands. */
export function DecisionListRow({ row: { decision, standing } }: { readonly row: DecisionRow }) {
  const text = useText();
  const { decisions, records } = text;
  const { plan } = useOpen().workspace;
  const { result, day, place } = decision.fields;
  const { state } = standing;
  const asks = state === 'stale' || state === 'outdated';
  return (
    <RecordRow
      mark={<VerdictMark verdict={markOf(state, result)} name={decisions.states[state]} />}
      title={place === undefined ? decisions.noPlace : placeName(plan, place, text)}
      isUntitled={place === undefined}
      isMuted={state === 'replaced'}
      aside={day === undefined ? undefined : formatDayShort(day, text.language)}
      more={<span>{result === undefined ? decisions.noResult : records.decision.result[result]}</span>}
    >
      {asks ? <Alarm>{decisions.states[state]}</Alarm> : <span>{decisions.states[state]}</span>}
      <span>{platformName(plan, decision, text)}</span>
    </RecordRow>
  );
}

/** The same on paper, with who signed and what was asked for. */
export function decisionColumns(plan: Plan, text: Text): readonly PrintColumn<DecisionRow>[] {
  const { fields, result } = text.records.decision;
  return [
    {
      heading: fields.place,
      cell: ({ decision: { fields: of } }) =>
        of.place === undefined ? text.decisions.noPlace : placeName(plan, of.place, text),
    },
    { heading: fields.platform, cell: ({ decision }) => platformName(plan, decision, text) },
    {
      heading: fields.result,
      cell: ({ decision }) => decision.fields.result && result[decision.fields.result],
    },
    { heading: fields.conditions, cell: ({ decision }) => decision.fields.conditions },
    { heading: fields.signer, cell: ({ decision }) => decision.fields.signer },
    {
      heading: fields.day,
      cell: ({ decision }) => decision.fields.day && formatDay(decision.fields.day, text.language),
    },
    { heading: text.decisions.filters.state, cell: ({ standing }) => text.decisions.states[standing.state] },
  ];
}
