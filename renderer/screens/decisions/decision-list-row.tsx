import { formatDayShort } from '../../../shared/text/dates.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useOpen, useText } from '../../state/hooks.ts';
import { placeName } from '../../state/register-text.ts';
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
