import { useMemo, useState } from 'react';
import type { EffectCount, EffectEntry } from '../../../shared/exchange/preview.ts';
import type { Plan } from '../../../shared/model/campaign.ts';
import type { HostFailure } from '../../../shared/host/host.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { failureOf } from '../../state/host.ts';
import { useOpen, useText } from '../../state/hooks.ts';
import { describeRegister } from '../../state/register-text.ts';
import { FaultNote } from '../dialogs/outcome.tsx';
import { RecordList } from '../records/record-list.tsx';
import { differenceRows, type RecordRow } from '../records/rows.ts';
import { ValuePair } from '../records/value-pair.tsx';
import styles from './import-entries.module.css';

interface ImportEntriesProps {
  /** What the preview brought; the others are asked for. */
  readonly entries: readonly EffectEntry[];
  readonly counts: EffectCount;
  /** The effect that the list is narrowed to; undefined shows all. */
  readonly only: EffectEntry['effect'] | undefined;
  readonly readMore: ReadMore;
}

/** The next entries of an effect (null: of any) after so many. Throws a `HostError`. */
export type ReadMore = (
  effect: EffectEntry['effect'] | null,
  skip: number,
) => Promise<readonly EffectEntry[]>;

/** What a file would set, place by place, and the selected entry whole. */
export function ImportEntries({ entries, counts, only, readMore }: ImportEntriesProps) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const [chosen, setChosen] = useState<string>();
  const known = useMemo(
    () => (only === undefined ? entries : entries.filter(({ effect }) => effect === only)),
    [entries, only],
  );
  const { more, isReading, failure, read } = useMore(readMore, known, only);
  const shown = useMemo(() => [...known, ...more], [known, more]);
  const rows = useMemo(() => rowsOf(shown, plan, text), [shown, plan, text]);
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
      {all > known.length && (
        <p className={styles['cut']}>
          <span role="status">{words.entriesCut(shown.length, all)}</span>{' '}
          {all > shown.length && (
            <button type="button" className={styles['more']} disabled={isReading} onClick={read}>
              {isReading ? words.readingEntries : words.moreEntries}
            </button>
          )}
        </p>
      )}
      <FaultNote failure={failure} />
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

/** An answer that conflicts with another takes nothing's place. */
function rowsOf(entries: readonly EffectEntry[], plan: Plan, text: Text): RecordRow[] {
  const conflicting = new Set(
    entries.filter(({ effect }) => effect === 'conflicting').map(({ register }) => register),
  );
  const differences = entries.map(({ register, before, value }) => ({ register, now: before, then: value }));
  return differenceRows(differences, plan, text).map((row) =>
    row.kind === 'entry' && conflicting.has(row.register)
      ? { ...row, from: row.from ?? undefined, differs: true }
      : row,
  );
}

interface Asked {
  /** What they follow on. */
  readonly after: readonly EffectEntry[];
  readonly more: readonly EffectEntry[];
  readonly isReading: boolean;
  readonly failure: HostFailure | undefined;
}

/** Entries beyond those that the preview brought; forgotten when the file is judged anew. */
function useMore(
  readMore: ReadMore,
  known: readonly EffectEntry[],
  only: EffectEntry['effect'] | undefined,
): Asked & { readonly read: () => void } {
  const fresh: Asked = { after: known, more: nothing, isReading: false, failure: undefined };
  const [asked, setAsked] = useState(fresh);
  const current = asked.after === known ? asked : fresh;
  const read = async (): Promise<void> => {
    const { more } = current;
    setAsked({ ...current, isReading: true, failure: undefined });
    try {
      const next = await readMore(only ?? null, known.length + more.length);
      setAsked((now) => (now.after === known ? { ...now, more: [...more, ...next], isReading: false } : now));
    } catch (error) {
      const failure = failureOf(error);
      setAsked((now) => (now.after === known ? { ...now, isReading: false, failure } : now));
    }
  };
  return { ...current, read: () => void read() };
}

const nothing: readonly EffectEntry[] = [];
