import { useState } from 'react';
import {
  effects as allEffects,
  type EffectEntry,
  type FileEffects,
} from '../../../shared/exchange/preview.ts';
import { useText } from '../../state/hooks.ts';
import styles from './file-effects.module.css';
import { ImportEntries, type ReadMore } from './import-entries.tsx';

interface FileEffectListProps {
  readonly effects: FileEffects;
  readonly readMore: ReadMore;
}

/** What a file does: the counts, which filter the list of registers below them. */
export function FileEffectList({ effects: { counts, entries }, readMore }: FileEffectListProps) {
  const { exchange, language } = useText();
  const [only, setOnly] = useState<EffectEntry['effect']>();
  const words = exchange.import;
  const number = new Intl.NumberFormat(language);
  return (
    <>
      <div className={styles['counts']} role="group" aria-label={words.byEffect}>
        {allEffects.map((effect) => (
          <button
            key={effect}
            type="button"
            className={styles['count']}
            data-effect={effect}
            data-none={counts[effect] === 0}
            title={words.effectHints[effect]}
            aria-pressed={only === effect}
            disabled={effect === 'same' || counts[effect] === 0}
            onClick={() => setOnly(effect === 'same' || only === effect ? undefined : effect)}
          >
            <strong>{number.format(counts[effect])}</strong> {words.effects[effect]}
          </button>
        ))}
      </div>
      <ImportEntries key={only ?? ''} entries={entries} counts={counts} only={only} readMore={readMore} />
    </>
  );
}
