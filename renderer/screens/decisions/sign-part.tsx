import { Button } from '@mantine/core';
import { useId } from 'react';
import { lacksOf } from '../../../shared/decisions/signing.ts';
import { isSigned } from '../../../shared/decisions/standing.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { isKeptElsewhere } from '../register/kept-elsewhere.tsx';
import type { DecisionRow } from './decision-state.ts';
import styles from './sign-part.module.css';

interface SignPartProps {
  readonly row: DecisionRow;
  /** False while the answers that it stands on are not in. */
  readonly isKnown: boolean;
}

/** Records that a decision was signed, says what is lacking before, and when it was, after. */
export function SignPart({ row: { decision }, isKnown }: SignPartProps) {
  const app = useApp();
  const text = useText();
  const { decisions } = text;
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  useAppState((state) => state.revision);
  const isReadOnly = useAppState((state) => (state.open?.readOnly ?? null) !== null);
  const lackId = useId();
  const mayWrite = !isReadOnly && !isKeptElsewhere(workspace.plan, decision.id);
  const { signed = '' } = decision.fields;
  if (isSigned(decision)) {
    const [day = '', time = ''] = signed.split('T');
    return (
      <div className={styles['signed']}>
        <p>
          {decisions.signedAt(`${time} ${formatDay(day, text.language)}`)}{' '}
          {decisions.openThen(decision.sets.open.size)}
        </p>
        {mayWrite && (
          <Button
            id="decision-reopen"
            variant="default"
            size="compact-sm"
            onClick={() => {
              void app.decisions.reopen(decision.id);
              app.entries.wishFocus('decision-sign');
            }}
          >
            {decisions.reopen}
          </Button>
        )}
      </div>
    );
  }
  if (!mayWrite) return null;
  const lacks = lacksOf(workspace, decision, today);
  return (
    <div className={styles['sign']}>
      {lacks.length > 0 && (
        <p id={lackId} className={styles['lacks']}>
          {decisions.lacking} {lacks.map((lack) => decisions.lacks[lack]).join('; ')}.
        </p>
      )}
      <Button
        id="decision-sign"
        disabled={lacks.length > 0 || !isKnown}
        aria-describedby={lacks.length > 0 ? lackId : undefined}
        onClick={() => {
          void app.decisions.sign(decision.id, new Date());
          app.entries.wishFocus('decision-reopen');
        }}
      >
        {decisions.sign}
      </Button>
    </div>
  );
}
