import { daysBetween } from '../../../shared/model/day.ts';
import { serviceLevels } from '../../../shared/model/records/watch.ts';
import { repeatingItems } from '../../../shared/operations/duties.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { templateText } from '../../../shared/text/template.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { useAppState, useOpen, useText } from '../../state/hooks.ts';
import { useRecords } from '../register/use-records.ts';
import styles from './before-cutover.module.css';
import { LevelMark } from './level-mark.tsx';
import { SupportUntil } from './support-until.tsx';
import { usePlatforms } from './use-watches.ts';

/** Before the cutover: when it starts, and what each day will ask. */
export function BeforeCutover() {
  const { language, operations, records, words } = useText();
  const { before } = operations;
  const { plan } = useOpen().workspace;
  const today = useAppState((state) => state.today);
  const platforms = usePlatforms();
  const vendors = useRecords('vendor');
  const { cutover } = plan.campaign;
  return (
    <div className={styles['before']}>
      <h3 className={styles['heading']}>{before.heading(daysBetween(today, cutover))}</h3>
      <p className={styles['lead']}>{before.lead(formatDay(cutover, language))}</p>
      <section aria-label={before.levels}>
        <h4 className={styles['part']}>{before.levels}</h4>
        <p className={styles['soft']}>{platforms.map(({ shortName }) => shortName[language]).join(', ')}</p>
        <ul className={styles['levels']}>
          {serviceLevels.toReversed().map((level) => (
            <li key={level}>
              <KeyCap>{operations.levelKeys[level]}</KeyCap>
              <LevelMark level={level} />
              {records.watch.platform[level]}
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={before.duties}>
        <h4 className={styles['part']}>{before.duties}</h4>
        <ul>
          {repeatingItems(plan).map(({ id, template }) => (
            <li key={id} className={styles['duty']}>
              <strong>{id}</strong>
              <span>{templateText(template.title, language, cutover)}</span>
              <span className={styles['soft']}>
                {template.recurrence !== undefined && words.recurrences[template.recurrence]}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={before.vendors}>
        <h4 className={styles['part']}>{before.vendors}</h4>
        {vendors.length === 0 && <p className={styles['soft']}>{operations.vendors.none}</p>}
        <ul>
          {vendors.map(({ id, fields }) => (
            <li key={id} className={styles['duty']}>
              <strong>
                {platforms.find((platform) => id.endsWith(`-${platform.id}`))?.shortName[language]}
              </strong>
              <span>{fields.name}</span>
              <span className={styles['soft']}>
                <SupportUntil until={fields.supportUntil} today={today} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
