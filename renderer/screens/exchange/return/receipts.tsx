import type { Receipt } from '../../../../shared/exchange/schema.ts';
import { shortCode } from '../../../../shared/model/digest.ts';
import { itemOfRegister } from '../../../../shared/exchange/board.ts';
import { formatMoment } from '../../../../shared/text/dates.ts';
import { useApp, useOpen, useText } from '../../../state/hooks.ts';
import { describeRegister, describeValue } from '../../../state/register-text.ts';
import { useLoaded } from '../../../state/use-loaded.ts';
import { FaultNote } from '../../dialogs/outcome.tsx';
import { Loading } from '../../records/loading.tsx';
import styles from './receipts.module.css';

/**
 * What a return file says of our own files: which came, when, and how conflicts in which they stood were settled. Reads
 * the kept file by its 64 digits.
 */
export function KeptReceipts({ digest }: { readonly digest: string }) {
  const app = useApp();
  const { centre, screens } = useText();
  const { value, failure, isLoading } = useLoaded(digest, () => app.centre.receiptsOf(digest));
  if (isLoading) return <Loading label={screens.loading} />;
  if (value === undefined) return <FaultNote failure={failure} />;
  return value.length === 0 ? (
    <p className={styles['soft']}>{centre.receipts.none}</p>
  ) : (
    <Receipts receipts={value} />
  );
}

interface ReceiptsProps {
  readonly receipts: readonly Receipt[];
  /** Without ways to the items, where leaving would lose what is being looked at. */
  readonly isPlain?: boolean;
}

export function Receipts({ receipts, isPlain = false }: ReceiptsProps) {
  const { centre, language } = useText();
  const words = centre.receipts;
  const moment = (iso: string): string => formatMoment(Date.parse(iso), language);
  return (
    <section className={styles['receipts']} aria-label={words.heading}>
      <h4>{words.heading}</h4>
      <ul>
        {receipts.map(({ digest, exportedAt, receivedAt, answers, decided }) => (
          <li key={digest} className={styles['receipt']}>
            <p className={styles['head']}>{words.came(shortCode(digest), moment(exportedAt))}</p>
            <p>{words.received(moment(receivedAt), answers)}</p>
            <p className={styles['soft']}>{words.decided(decided.length)}</p>
            {decided.length > 0 && (
              <ul>
                {decided.map((decision) => (
                  <Decision key={decision.register} decision={decision} isPlain={isPlain} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decision({
  decision,
  isPlain,
}: {
  readonly decision: Receipt['decided'][number];
  readonly isPlain: boolean;
}) {
  const app = useApp();
  const text = useText();
  const { plan } = useOpen().workspace;
  const words = text.centre.receipts;
  const { register, values, decided, person, at } = decision;
  const place = itemOfRegister(register);
  const moment = (iso: string): string => formatMoment(Date.parse(iso), text.language);
  return (
    <li className={styles['decision']}>
      <p className={styles['what']}>
        {place === undefined || isPlain ? (
          describeRegister(plan, register, text)
        ) : (
          <button
            type="button"
            className={styles['link']}
            title={words.open}
            onClick={() => app.goTo(place.locality, place.item)}
          >
            {describeRegister(plan, register, text)}
          </button>
        )}
      </p>
      <dl className={styles['sides']}>
        <div>
          <dt>{words.values}</dt>
          {values.map((side, index) => (
            <dd key={index}>
              <strong>{describeValue(plan, register, side.value, text)}</strong>
              <span className={styles['soft']}>
                {side.person} · {moment(side.at)}
              </span>
            </dd>
          ))}
        </div>
        <div>
          <dt>{words.result}</dt>
          <dd>
            <strong>{describeValue(plan, register, decided, text)}</strong>
            <span className={styles['soft']}>{words.chosen(person, moment(at))}</span>
          </dd>
        </div>
      </dl>
    </li>
  );
}
