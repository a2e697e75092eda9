import { Button, VisuallyHidden } from '@mantine/core';
import { compareClocks } from '../../../shared/history/clock.ts';
import type { Change } from '../../../shared/history/change.ts';
import type { RegisterValue } from '../../../shared/history/value.ts';
import { parseRegister } from '../../../shared/model/register.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { templateText } from '../../../shared/text/template.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { changesIn, type Conflict } from '../../state/conflicts.ts';
import type { Origin } from '../../state/history.ts';
import { useApp, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { describeValue, fieldLabel, placeName } from '../../state/register-text.ts';
import { RegisterValueText } from '../records/register-value-text.tsx';
import styles from './conflicts-dialog.module.css';
import { OriginText } from './files-origin.tsx';

interface ConflictDetailProps {
  readonly conflict: Conflict;
  readonly originOf: (change: Change) => Origin;
  readonly onDecide: (value: RegisterValue) => void;
}

/** The values side by side, each with who gave it, when, and on which computer or in which file. */
export function ConflictDetail({ conflict, originOf, onDecide }: ConflictDetailProps) {
  const app = useApp();
  const text = useText();
  const isReadOnly = useIsReadOnly();
  const { plan } = useOpen().workspace;
  const { register, sides } = conflict;
  const words = text.exchange.conflicts;
  const name = parseRegister(register);
  const locality = name?.entity === 'item' ? plan.locality(name.locality) : undefined;
  const item = name?.entity === 'item' ? locality && plan.item(locality, name.item) : undefined;
  const [newest] = changesIn(sides).toSorted((a, b) => compareClocks(b.clock, a.clock));
  return (
    <section className={styles['detail']} aria-label={fieldLabel(register, text)}>
      <div>
        <p className={styles['place']}>{placeName(plan, conflict.locality, text)}</p>
        <h3 className={styles['heading']}>
          {name?.entity === 'item' && `${name.item} · `}
          {item === undefined
            ? fieldLabel(register, text)
            : templateText(item.template.title, text.language, plan.campaign.cutover)}
        </h3>
        {item !== undefined && <p>{fieldLabel(register, text)}</p>}
      </div>
      <ol className={styles['sides']}>
        {sides.map(({ value, changes }, index) => {
          const number = index + 1;
          return (
            <li key={`${changes[0].writer}/${changes[0].n}`} className={styles['side']}>
              <p className={styles['label']}>
                {words.side(number)}
                {index === 0 && <span className={styles['mark']}>{words.shownNow}</span>}
                {newest !== undefined && changes.includes(newest) && (
                  <span className={styles['mark']}>{words.newest}</span>
                )}
              </p>
              <div className={styles['whole']}>
                <RegisterValueText register={register} value={value} />
              </div>
              <ul className={styles['by']}>
                {changes.map((change) => (
                  <li key={`${change.writer}/${change.n}`}>
                    {change.person}, {formatMoment(change.at, text.language)}
                    <br />
                    <OriginText origin={originOf(change)} />
                  </li>
                ))}
              </ul>
              <Button
                variant="default"
                disabled={isReadOnly}
                rightSection={number < 10 && <KeyCap isHint>{String(number)}</KeyCap>}
                onClick={() => onDecide(value)}
              >
                {/* Not a label beside the text: the name has to hold what is seen (WCAG 2.5.3). */}
                <span aria-hidden="true">{words.take}</span>
                <VisuallyHidden>
                  {words.takeValue(number, describeValue(plan, register, value, text))}
                </VisuallyHidden>
              </Button>
            </li>
          );
        })}
      </ol>
      {name?.entity === 'item' && (
        <div>
          <Button variant="subtle" onClick={() => app.goTo(name.locality, name.item)}>
            {words.openItem}
          </Button>
        </div>
      )}
    </section>
  );
}
