import type { Day } from '../../../shared/model/day.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import { useLoaded } from '../../state/use-loaded.ts';
import styles from './dialog.module.css';

/** What the receiver of the last export does not know yet; what was ready and no longer is stands first. */
export function SinceExport({ asOf }: { asOf: Day }) {
  const app = useApp();
  const { language, words, screens } = useText();
  const { plan } = useOpen().workspace;
  const { value } = useLoaded(asOf, () => app.sinceExport(asOf));
  if (value === undefined || value === null) return null;
  const { at, changes, regressed } = value;
  return (
    <>
      {regressed.length > 0 && (
        <section className={styles['notice']} aria-label={screens.export.regressed}>
          <p className={styles['strong']}>{screens.export.regressed}</p>
          <ul className={styles['list']}>
            {regressed.map(({ locality: code, platform: id, now }) => {
              const locality = plan.locality(code);
              const platform = [...plan.template.platforms, plan.template.common].find(
                (other) => other.id === id,
              );
              return (
                <li key={`${code} ${id}`}>
                  <VerdictMark verdict={now} size={14} />{' '}
                  {locality === undefined ? code : words.localityName(locality.type, locality.name)}:{' '}
                  {platform?.shortName[language] ?? id}, {words.verdicts[now]}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <p>{screens.export.since(formatMoment(at, language), changes)}</p>
    </>
  );
}
