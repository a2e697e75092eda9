import type { GoodFile, PreviewedFile } from '../../../shared/exchange/import-preview.ts';
import type { ProvinceEffects } from '../../../shared/exchange/preview.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import { placeName } from '../../state/register-text.ts';
import dialog from '../dialogs/dialog.module.css';
import { FileEffectList } from './file-effects.tsx';
import { FileFacts } from './files-facts.tsx';
import { Receipts } from './return/receipts.tsx';
import { faultTexts, refusalOfFile } from './import-faults.ts';
import styles from './import-file-detail.module.css';
import { FlagList } from './import-flags.tsx';
import { scopeName } from './scope-name.ts';

/** The file that is looked at: what it says of itself, what to mind, and what it would do. */
export function ImportFileDetail({ file }: { readonly file: PreviewedFile }) {
  return file.kind === 'good' ? <Good file={file} /> : <Refused file={file} />;
}

function Good({ file }: { readonly file: GoodFile }) {
  const app = useApp();
  const text = useText();
  const { plan } = useOpen().workspace;
  const { about, code, flags, receipts } = file;
  const place = scopeName(plan, about.scope, text);
  const words = text.exchange.import;
  return (
    <section className={styles['detail']} aria-label={words.changesOf(place)} tabIndex={0}>
      <h3 className={styles['heading']}>{place}</h3>
      <FlagList flags={flags} />
      <FileFacts about={about} code={code} />
      {receipts.length > 0 && <p>{words.receipts(receipts.length)}</p>}
      {receipts.length > 0 && <Receipts receipts={receipts} isPlain />}
      {file.effects.provinces.map((province) => (
        <InProvince key={province.province} effects={province} />
      ))}
      <FileEffectList
        effects={file.effects}
        readMore={(effect, skip) => app.exchange.moreEntries(file.digest, effect, skip)}
      />
      {file.effects.outside > 0 && <p className={styles['note']}>{words.outside(file.effects.outside)}</p>}
    </section>
  );
}

function InProvince({ effects: { province, regressed, silent } }: { readonly effects: ProvinceEffects }) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const words = text.exchange.import;
  const platforms = [...plan.template.platforms, plan.template.common];
  return (
    <>
      {regressed.length > 0 && (
        <section className={dialog['notice']} aria-label={words.regressed(regressed.length)}>
          <p>
            <strong>{words.regressed(regressed.length)}</strong>
          </p>
          <ul className={dialog['list']}>
            {regressed.map(({ locality, platform: id, now }) => (
              <li key={`${locality} ${id}`}>
                <VerdictMark verdict={now} size={14} /> {placeName(plan, locality, text)}:{' '}
                {platforms.find((platform) => platform.id === id)?.shortName[text.language] ?? id},{' '}
                {text.words.verdicts[now]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {silent.length > 0 && (
        <details className={styles['silent']}>
          <summary>{words.silent(silent.length, scopeName(plan, province, text))}</summary>
          <p>{silent.map((code) => placeName(plan, code, text)).join(', ')}</p>
        </details>
      )}
    </>
  );
}

function Refused({ file }: { readonly file: Exclude<PreviewedFile, GoodFile> }) {
  const text = useText();
  const words = text.exchange.import;
  const refusal = refusalOfFile(file);
  return (
    <section className={styles['detail']} aria-label={words.changesOf(file.name)} tabIndex={0}>
      <h3 className={styles['heading']}>{file.name}</h3>
      {refusal === undefined ? (
        <Faults of={file} className={dialog['notice']} />
      ) : (
        <>
          <div className={dialog['fault']}>
            <p>
              <strong>{text.exchange.refusals[refusal].what}.</strong> {words.refusedLead}
            </p>
          </div>
          <p>{text.exchange.refusals[refusal].advice}</p>
          <h4 className={styles['subheading']}>{words.faults}</h4>
          <Faults of={file} className={styles['faults']} />
        </>
      )}
    </section>
  );
}

function Faults({
  of,
  className,
}: {
  readonly of: Exclude<PreviewedFile, GoodFile>;
  readonly className: string | undefined;
}) {
  const text = useText();
  const faults = faultTexts(of, text);
  const shown = faults.slice(0, mostFaults);
  return (
    <ul className={className}>
      {shown.map((fault, index) => (
        <li key={index}>{fault}</li>
      ))}
      {faults.length > shown.length && (
        <li>{text.exchange.import.moreFaults(faults.length - shown.length)}</li>
      )}
    </ul>
  );
}

/** A person needs the first few to tell the sender. */
const mostFaults = 20;
