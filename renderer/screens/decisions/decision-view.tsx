import { use, useMemo } from 'react';
import { evidenceOf } from '../../../shared/decisions/evidence.ts';
import { isSigned, subjectOf } from '../../../shared/decisions/standing.ts';
import { isIn } from '../../state/arrival.ts';
import { ReadOnlyContext, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { KeptBy } from '../register/kept-elsewhere.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { DecisionRow } from './decision-state.ts';
import styles from './decision-view.module.css';
import { EvidencePage } from './evidence-page.tsx';

interface DecisionViewProps {
  readonly row: DecisionRow;
  /** Selected once this one is deleted. */
  readonly next: string | null;
}

/** A decision as a form, with what it stands on beside it. What is signed is for viewing until it is reopened. */
export function DecisionView({ row, next }: DecisionViewProps) {
  const { decisions } = useText();
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const revision = useAppState((state) => state.revision);
  const arrival = useAppState((state) => state.arrival);
  const isAround = use(ReadOnlyContext);
  const { decision } = row;
  const { place, platform } = decision.fields;
  const locality = workspace.plan.locality(place ?? '');
  const isKnown = locality !== undefined && isIn(arrival, locality);
  const evidence = useMemo(
    () =>
      revision < 0 || !isKnown || place === undefined
        ? undefined
        : evidenceOf(workspace, { place, platform }, today),
    [workspace, place, platform, today, revision, isKnown],
  );
  return (
    <div className={styles['panes']}>
      <KeptBy id={decision.id}>
        <ReadOnlyContext value={isAround || isSigned(decision)}>
          <DecisionForm row={row} evidence={evidence} next={next} />
        </ReadOnlyContext>
      </KeptBy>
      <aside className={styles['evidence']} aria-label={decisions.evidence.heading} tabIndex={0}>
        {evidence !== undefined && <EvidencePage evidence={evidence} />}
        {evidence === undefined && (
          <p className={styles['none']}>
            {subjectOf(decision) === undefined ? decisions.evidence.choosePlace : decisions.wait}
          </p>
        )}
      </aside>
    </div>
  );
}
