import { Button } from '@mantine/core';
import type { Gate } from '../../../shared/decisions/gates.ts';
import { gateName } from '../../../shared/decisions/gates.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { templateText } from '../../../shared/text/template.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { WarningIcon } from '../../components/icons.tsx';
import { placeName } from '../../state/register-text.ts';
import type { DecisionRow } from './decision-state.ts';
import styles from './standing-note.module.css';

/** So many gates are named; the others are counted. */
const mostGates = 8;

/** Says where a decision no longer stands, why, and what to do about it. */
export function StandingNote({ row: { decision, standing } }: { readonly row: DecisionRow }) {
  const app = useApp();
  const text = useText();
  const { decisions } = text;
  const { workspace } = useOpen();
  const isReadOnly = useAppState((state) => (state.open?.readOnly ?? null) !== null);
  const { state, fallen, lapsed, replacedBy } = standing;
  if (state === 'draft' || state === 'holds') return null;
  if (replacedBy !== undefined) {
    const newer = workspace.records.one('decision', replacedBy);
    const day = newer?.fields.day;
    return (
      <div className={styles['note']} data-state={state}>
        <p>{decisions.replaced(day === undefined ? '' : formatDay(day, text.language))}</p>
        <Button variant="default" size="compact-sm" onClick={() => app.decisions.open(replacedBy)}>
          {decisions.showNewer}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['note']} data-state={state} role="status">
      <p className={styles['head']}>
        <WarningIcon />
        <strong>{decisions.states[state]}</strong>
      </p>
      <p>{state === 'stale' ? decisions.stale(fallen.length, lapsed.length) : decisions.outdated}</p>
      <Gates gates={fallen} why={decisions.fallen} />
      <Gates gates={lapsed} why={decisions.lapsed} />
      {!isReadOnly && (
        <Button size="compact-sm" onClick={() => void app.decisions.renew(decision.id)}>
          {decisions.renew}
        </Button>
      )}
    </div>
  );
}

function Gates({ gates, why }: { readonly gates: readonly Gate[]; readonly why: string }) {
  const app = useApp();
  const text = useText();
  const { plan } = useOpen().workspace;
  if (gates.length === 0) return null;
  return (
    <ul className={styles['gates']}>
      {gates.slice(0, mostGates).map((gate) => (
        <li key={gateName(gate)}>
          <button
            type="button"
            className={styles['gate']}
            title={templateText(gate.item.template.title, text.language, plan.campaign.cutover)}
            onClick={() => app.goTo(gate.locality.code, gate.item.id)}
          >
            {placeName(plan, gate.locality.code, text)}: {gate.item.id}
          </button>{' '}
          ({why})
        </li>
      ))}
      {gates.length > mostGates && <li>{text.decisions.more(gates.length - mostGates)}</li>}
    </ul>
  );
}
