import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { OpenItem } from '../../../shared/decisions/evidence.ts';
import { gateName, type Gate } from '../../../shared/decisions/gates.ts';
import type { Decision } from '../../../shared/decisions/standing.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { templateText } from '../../../shared/text/template.ts';
import { useApp, useAppState, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { placeName } from '../../state/register-text.ts';
import { FormPart } from '../register/entry-form.tsx';
import styles from './open-gates.module.css';
import { WaiverFields } from './waiver-fields.tsx';

interface OpenGatesProps {
  readonly decision: Decision;
  readonly open: readonly OpenItem[];
}

/** The gates that do not hold, each of which can be waived for a time: in all its places at once, or place by place. */
export function OpenGates({ decision, open }: OpenGatesProps) {
  const text = useText();
  const { waivers } = text.decisions;
  const { plan } = useOpen().workspace;
  const isReadOnly = useIsReadOnly();
  return (
    <FormPart heading={open.length === 0 ? waivers.heading : `${waivers.heading} (${open.length})`}>
      {open.length === 0 && <p className={styles['soft']}>{waivers.none}</p>}
      {open.length > 0 && !isReadOnly && <p className={styles['soft']}>{waivers.lead}</p>}
      <ul className={styles['items']}>
        {open.map(({ item, localities }) => {
          const gates = localities.map((locality) => ({ locality, item }));
          const title = templateText(item.template.title, text.language, plan.campaign.cutover);
          const [only] = localities;
          const where =
            localities.length === 1 && only !== undefined
              ? placeName(plan, only.code, text)
              : waivers.places(localities.length);
          return (
            <li key={item.id} className={styles['item']}>
              <Waivable decision={decision} gates={gates} what={`${item.id}, ${where}`}>
                <span className={styles['title']} title={title}>
                  <strong>{item.id}</strong> {title}
                </span>
                <span className={styles['soft']}>{where}</span>
              </Waivable>
              {gates.length > 1 && (
                <details className={styles['places']}>
                  <summary>{waivers.pickPlaces}</summary>
                  <ul>
                    {gates.map((gate) => {
                      const name = placeName(plan, gate.locality.code, text);
                      return (
                        <li key={gate.locality.code}>
                          <Waivable decision={decision} gates={[gate]} what={`${item.id}, ${name}`}>
                            <span className={styles['place']}>{name}</span>
                          </Waivable>
                        </li>
                      );
                    })}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </FormPart>
  );
}

interface WaivableProps {
  readonly decision: Decision;
  readonly gates: readonly Gate[];
  /** How it is called where several buttons read the same. */
  readonly what: string;
  readonly children: ReactNode;
}

function Waivable({ decision: { id, sets }, gates, what, children }: WaivableProps) {
  const app = useApp();
  const text = useText();
  const { waivers } = text.decisions;
  const isReadOnly = useIsReadOnly();
  const today = useAppState((state) => state.today);
  const [isOpen, setIsOpen] = useState(false);
  const untilOf = (gate: Gate): string | undefined => sets.waiver.get(gateName(gate))?.until;
  const waived = gates.filter((gate) => untilOf(gate) !== undefined);
  // One that ran out can be given anew.
  const others = gates.filter((gate) => (untilOf(gate) ?? '') < today);
  const isAgain = others.some((gate) => untilOf(gate) !== undefined);
  const until = waived.map((gate) => untilOf(gate) ?? '').sort()[0];
  return (
    <div className={styles['waivable']}>
      <div className={styles['line']}>
        {children}
        {until !== undefined && (
          <span className={styles['waived']} data-over={until < today}>
            {(until < today ? waivers.expired : waivers.waived)(
              waived.length,
              formatDay(until, text.language),
            )}
          </span>
        )}
        {!isReadOnly && waived.length > 0 && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={waivers.liftOf(what)}
            onClick={() => void app.decisions.lift(id, waived)}
          >
            {waivers.lift}
          </Button>
        )}
        {!isReadOnly && others.length > 0 && (
          <Button
            variant="default"
            size="compact-sm"
            aria-expanded={isOpen}
            aria-label={(isAgain ? waivers.againOf : waivers.waiveOf)(what)}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isAgain ? waivers.again : waivers.waive}
          </Button>
        )}
      </div>
      {isOpen && !isReadOnly && others.length > 0 && (
        <WaiverFields
          onCancel={() => setIsOpen(false)}
          onWaiver={(waiver) => {
            void app.decisions.waive(id, others, waiver);
            setIsOpen(false);
          }}
        />
      )}
    </div>
  );
}
