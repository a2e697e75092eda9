import { useMemo } from 'react';
import { decisionsFor } from '../../../shared/decisions/standing.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import styles from './decision-mark.module.css';
import { markOf } from './decision-state.ts';
import { useLaterRevision } from '../../state/revision.tsx';

/** On a place: what was decided about it, or that a decision has to be signed again. Leads to the decision. */
export function DecisionMark({ code }: { readonly code: string }) {
  const app = useApp();
  const { decisions, records } = useText();
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const revision = useLaterRevision();
  const found = useMemo(
    () => (revision < 0 ? [] : decisionsFor(workspace, code, today)),
    [workspace, code, today, revision],
  );
  const asking = found.filter(({ standing: { state } }) => state === 'stale' || state === 'outdated');
  const [shown] = asking.length > 0 ? asking : found;
  const result = shown?.decision.fields.result;
  if (shown === undefined || result === undefined) return null;
  const { state } = shown.standing;
  const short = decisions.short[state === 'stale' || state === 'outdated' ? state : result];
  const several = asking.length > 1 ? ` (${decisions.marks(asking.length)})` : '';
  const name = decisions.mark(records.decision.result[result], decisions.states[state]);
  return (
    <button
      type="button"
      className={styles['mark']}
      data-state={state}
      aria-label={`${short}. ${decisions.heading}: ${name}${several}`}
      title={`${name}${several}`}
      onClick={() => app.decisions.open(shown.decision.id)}
    >
      <VerdictMark verdict={markOf(state, result)} size={14} />
      {short}
    </button>
  );
}
