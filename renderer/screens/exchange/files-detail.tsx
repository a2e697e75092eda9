import { Button, Loader } from '@mantine/core';
import { useRef, useState } from 'react';
import type { TakenFile } from '../../../shared/exchange/import-preview.ts';
import { shortCode } from '../../../shared/model/digest.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { useFocusRescue } from '../../components/focus.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { useLoaded } from '../../state/use-loaded.ts';
import dialog from '../dialogs/dialog.module.css';
import { FaultNote } from '../dialogs/outcome.tsx';
import { Confirm } from '../records/confirm.tsx';
import styles from './files-dialog.module.css';
import { KeptEffects } from './kept-effects.tsx';
import { FileFacts } from './files-facts.tsx';
import { KeptReceipts } from './return/receipts.tsx';
import { scopeName } from './scope-name.ts';

interface TakenFileDetailProps {
  readonly file: TakenFile;
  /** The files that came in or went out with it in one step, itself included. */
  readonly together: readonly TakenFile[];
}

/** A file that was taken in: what it said of itself, what it brought, and when it went in and out. */
export function TakenFileDetail({ file, together }: TakenFileDetailProps) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const { about, digest } = file;
  const words = text.exchange.taken;
  const place = scopeName(plan, about.scope, text);
  return (
    <section className={styles['detail']} aria-label={place} tabIndex={0}>
      <h3 className={styles['heading']}>{place}</h3>
      <FileFacts about={about} code={shortCode(digest)} />
      <div>
        <h4 className={styles['part']}>{words.whatItDid}</h4>
        <ul>
          <li>{text.exchange.import.inWords(about)}</li>
          {about.stale > 0 && <li>{words.stale(about.stale)}</li>}
          {about.regressed > 0 && <li>{words.regressed(about.regressed)}</li>}
        </ul>
        <KeptEffects key={digest} digest={digest} />
      </div>
      {about.scope === 'nation' && plan.scope.level === 'province' && <KeptReceipts digest={digest} />}
      <Log digest={digest} />
      <Actions file={file} together={together} />
    </section>
  );
}

/** Every time it was taken in or out, the latest first. */
function Log({ digest }: { readonly digest: string }) {
  const { records } = useApp();
  const { exchange, language } = useText();
  const revision = useAppState((state) => state.revision);
  const { value, failure } = useLoaded(`${digest} ${revision}`, () => records.ofFile(digest));
  const words = exchange.taken;
  return (
    <div>
      <h4 className={styles['part']}>{words.log}</h4>
      <FaultNote failure={failure} />
      <ol className={styles['log']}>
        {value?.map(({ writer, n, value: isIn, person, at }) => (
          <li key={`${writer}/${n}`}>
            {isIn === true
              ? words.takenIn(person, formatMoment(at, language))
              : words.takenOut(person, formatMoment(at, language))}
          </li>
        ))}
      </ol>
    </div>
  );
}

type Asking =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'asking'; readonly digests: readonly string[] }
  | { readonly kind: 'done'; readonly files: number; readonly isIn: boolean };

function Actions({ file, together }: TakenFileDetailProps) {
  const app = useApp();
  const { exchange, screens } = useText();
  const { readOnly } = useOpen();
  const [asking, setAsking] = useState<Asking>({ kind: 'idle' });
  const button = useRef<HTMLButtonElement>(null);
  useFocusRescue(button);
  const words = exchange.taken;
  const { accepted, digest } = file;

  const carryOut = async (digests: readonly string[]): Promise<void> => {
    setAsking({ kind: 'working' });
    const isDone = await app.exchange.setAccepted(digests, !accepted);
    setAsking(isDone ? { kind: 'done', files: digests.length, isIn: !accepted } : { kind: 'idle' });
  };

  if (asking.kind === 'asking') {
    const count = asking.digests.length;
    return (
      <Confirm
        question={accepted ? words.askOut(count) : words.askIn(count)}
        action={accepted ? words.doOut(count) : words.doIn(count)}
        onConfirm={() => void carryOut(asking.digests)}
        onCancel={() => setAsking({ kind: 'idle' })}
      />
    );
  }
  const ask = (files: readonly TakenFile[]): void =>
    setAsking({ kind: 'asking', digests: files.map((other) => other.digest) });
  return (
    <>
      {asking.kind === 'done' && (
        <p className={dialog['receipt']} role="status">
          {asking.isIn ? words.doneIn(asking.files) : words.doneOut(asking.files)}
        </p>
      )}
      {readOnly !== null && <p className={dialog['soft']}>{screens.notices.readOnly[readOnly]}</p>}
      <div className={dialog['tools']}>
        <Button
          ref={button}
          variant="default"
          disabled={readOnly !== null || asking.kind === 'working'}
          onClick={() => setAsking({ kind: 'asking', digests: [digest] })}
        >
          {accepted ? words.takeOut : words.takeIn}
        </Button>
        {together.length > 1 && (
          <Button
            variant="default"
            disabled={readOnly !== null || asking.kind === 'working'}
            onClick={() => ask(together)}
          >
            {accepted ? words.takeOutAll(together.length) : words.takeInAll(together.length)}
          </Button>
        )}
        <p className={dialog['working']} role="status">
          {asking.kind === 'working' && (
            <>
              <Loader size="xs" aria-hidden="true" /> {words.working}
            </>
          )}
        </p>
      </div>
    </>
  );
}
