import type { PreviewedFile } from '../../../shared/exchange/import-preview.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { useOpen, useText } from '../../state/hooks.ts';
import { refusalOfFile } from './import-faults.ts';
import { FlagPill, shownFlags } from './import-flags.tsx';
import styles from './import-file-row.module.css';
import { scopeName } from './scope-name.ts';

/** A file in the list: whose it is, when it was made, and what it would do. */
export function ImportFileRow({ file }: { readonly file: PreviewedFile }) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const words = text.exchange.import;
  if (file.kind !== 'good') {
    const refusal = refusalOfFile(file);
    const why =
      file.kind === 'twin' ? words.twinOf(file.of) : refusal && text.exchange.refusals[refusal].what;
    return (
      <div className={styles['file']}>
        <span className={styles['name']} title={file.name}>
          {file.name}
        </span>
        <span className={styles['refused']} data-twin={file.kind === 'twin'}>
          {file.kind === 'twin' ? words.twin : words.refused}
        </span>
        <span className={styles['what']}>{why}</span>
      </div>
    );
  }
  const { about, flags, effects } = file;
  const { counts } = effects;
  const by = about.organisation === '' ? about.person : about.organisation;
  return (
    <div className={styles['file']}>
      <span className={styles['name']}>{scopeName(plan, about.scope, text)}</span>
      <span className={styles['by']} title={by}>
        {formatMoment(Date.parse(about.exportedAt), text.language)} · {by}
      </span>
      <span className={styles['what']} data-nothing={flags.includes('adds-nothing')}>
        {words.inWords({ new: counts.new, changed: counts.changed, conflicting: counts.conflicting })}
      </span>
      <span className={styles['flags']}>
        {shownFlags(file).map((flag) => (
          <FlagPill key={flag} flag={flag} />
        ))}
      </span>
    </div>
  );
}
