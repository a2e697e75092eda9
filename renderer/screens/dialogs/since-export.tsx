import type { SinceExport as Since } from '../../../shared/host/contract.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useOpen, useText } from '../../state/hooks.ts';
import styles from './dialog.module.css';

/** What the receiver of the last export does not know yet; what was ready and no longer is stands first. */
export function SinceExport({ since }: { readonly since: Since | null | undefined }) {
  const { language, words, screens } = useText();
  const { plan } = useOpen().workspace;
  if (since === undefined || since === null) return null;
  const { at, changes, regressed } = since;
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
