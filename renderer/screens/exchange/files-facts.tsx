import type { ImportAbout } from '../../../shared/model/records/received.ts';
import { formatDay, formatMoment } from '../../../shared/text/dates.ts';
import { useText } from '../../state/hooks.ts';
import styles from './files-facts.module.css';

/** What a file says of itself: who sent it, when, how much is in it, and by what to compare it on the phone. */
export function FileFacts({ about, code }: { readonly about: ImportAbout; readonly code: string }) {
  const { exchange, language } = useText();
  const words = exchange.import;
  const facts: readonly (readonly [label: string, value: string, isCode?: boolean])[] = [
    [words.sender, about.person],
    [words.organisation, about.organisation],
    [words.exportedAt, formatMoment(Date.parse(about.exportedAt), language)],
    [words.asOf, formatDay(about.asOf, language)],
    [words.content, words.holds(about.answers, about.localities) + (about.isPart ? ` (${words.part})` : '')],
    [words.file, about.name],
    [words.code, code, true],
    [words.signature, about.signer === '' ? words.noSignature : about.signer, about.signer !== ''],
  ];
  return (
    <dl className={styles['facts']}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value, isCode = false]) => (
          <div key={label} className={styles['fact']}>
            <dt>{label}</dt>
            <dd data-code={isCode}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
