import { useMemo } from 'react';
import { hypercareItems } from '../../../shared/operations/hypercare.ts';
import { formatDayShort } from '../../../shared/text/dates.ts';
import { templateText } from '../../../shared/text/template.ts';
import { isAllIn } from '../../state/arrival.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import styles from './daily-check.module.css';

/** What is done once after the cutover: in how many places it is, each leading to the first where it is not. */
export function HypercareList() {
  const app = useApp();
  const { language, operations } = useText();
  const { workspace } = useOpen();
  const { cutover } = workspace.plan.campaign;
  const today = useAppState((state) => state.today);
  const revision = useAppState((state) => state.revision);
  const isKnown = useAppState((state) => isAllIn(state.arrival));
  const items = useMemo(
    () => (revision < 0 || !isKnown ? [] : hypercareItems(workspace)),
    [workspace, revision, isKnown],
  );
  if (items.length === 0) return null;
  return (
    <section className={styles['part']} aria-label={operations.hypercare.heading}>
      <h3 className={styles['heading']}>{operations.hypercare.heading}</h3>
      <ul>
        {items.map(({ item, done, asked, openAt }) => (
          <li key={item.id} className={styles['once']}>
            <span className={styles['what']} title={templateText(item.template.title, language, cutover)}>
              <strong>{item.id}</strong> {templateText(item.template.title, language, cutover)}
            </span>
            <span className={styles['due']} data-late={item.due < today && openAt !== undefined}>
              {operations.day.due(formatDayShort(item.due, language))}
            </span>
            {openAt === undefined ? (
              <span>{operations.hypercare.done(done, asked)}</span>
            ) : (
              <button
                type="button"
                className={styles['open']}
                aria-label={`${item.id}: ${operations.hypercare.done(done, asked)}`}
                onClick={() => app.goTo(openAt, item.id)}
              >
                {operations.hypercare.done(done, asked)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
