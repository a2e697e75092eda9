import { useMemo, useState } from 'react';
import type { Effect, EffectCount, EffectEntry } from '../../../shared/exchange/preview.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { useOpen, useText } from '../../state/hooks.ts';
import { describeRegister } from '../../state/register-text.ts';
import { RecordList } from '../records/record-list.tsx';
import { differenceRows } from '../records/rows.ts';
import { ValuePair } from '../records/value-pair.tsx';
import styles from './import-entries.module.css';

interface ImportEntriesProps {
  readonly entries: readonly EffectEntry[];
  readonly counts: EffectCount;
  /** The effect that the list is narrowed to; undefined shows all. */
  readonly only: Effect | undefined;
}

/** What a file would set, place by place, and the selected entry whole. */
export function ImportEntries({ entries, counts, only }: ImportEntriesProps) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const [chosen, setChosen] = useState<string>();
  const shown = useMemo(
    () => (only === undefined ? entries : entries.filter(({ effect }) => effect === only)),
    [entries, only],
  );
  const rows = useMemo(
    () =>
      differenceRows(
        shown.map(({ register, before, value }) => ({ register, now: before, then: value })),
        plan,
        text,
      ),
    [shown, plan, text],
  );
  const words = text.exchange.import;
  if (shown.length === 0) return <p className={styles['none']}>{words.noEntries}</p>;
  const options = rows.filter((row) => row.kind === 'entry');
  const row = options.find(({ id }) => id === chosen) ?? options[0];
  const entry = shown.find(({ register }) => register === row?.register);
  const all =
    only === undefined ? counts.new + counts.changed + counts.conflicting + counts.stale : counts[only];
  return (
    <div className={styles['entries']}>
      <RecordList
        label={words.inFile}
        rows={rows}
        selected={row?.id}
        onSelect={setChosen}
        takesFocus={false}
      />
      {all > shown.length && <p className={styles['cut']}>{words.entriesCut(shown.length, all)}</p>}
      {entry !== undefined && (
        <section className={styles['entry']} aria-label={words.selected}>
          <p className={styles['by']}>
            {describeRegister(plan, entry.register, text)} · {words.effects[entry.effect]} · {entry.person},{' '}
            {formatMoment(entry.at, text.language)}
          </p>
          <ValuePair
            register={entry.register}
            from={[words.now, entry.before]}
            to={[words.inFile, entry.value]}
          />
        </section>
      )}
    </div>
  );
}
