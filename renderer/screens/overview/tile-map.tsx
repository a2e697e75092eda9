import { VisuallyHidden } from '@mantine/core';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { tilePlaces, tileTowards, type Direction } from '../../../shared/overview/province-tiles.ts';
import { wholeProvince, type WholeProvince } from '../../../shared/overview/overview.ts';
import type { LocalityTally } from '../../../shared/overview/tally.ts';
import { verdicts } from '../../../shared/model/words.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import { byProvince } from './by-province.ts';
import { Panel } from './panel.tsx';
import { VerdictBar } from './verdict-bar.tsx';
import styles from './tile-map.module.css';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The country as tiles roughly where the provinces lie: one tab stop, moved through by the arrow keys. */
export function TileMap({ tallies }: { readonly tallies: readonly LocalityTally[] }) {
  const app = useApp();
  const { overview: text } = useText();
  const { plan } = useOpen().workspace;
  const box = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState('01');
  const wholes = useMemo(() => {
    const groups = byProvince(tallies);
    return new Map([...groups].map(([code, group]) => [code, wholeProvince(group)]));
  }, [tallies]);
  const provinces = plan.units.provinces.filter(({ code }) => tilePlaces.has(code));

  const listen = (event: KeyboardEvent): void => {
    const direction = arrows[event.key];
    const next = direction && tileTowards(at, direction);
    if (direction !== undefined) event.preventDefault();
    if (next === undefined) return;
    setAt(next);
    box.current?.querySelector<HTMLElement>(`[data-province="${next}"]`)?.focus();
  };

  return (
    <Panel heading={text.map.heading}>
      <ul ref={box} className={styles['map']} aria-label={text.map.heading} onKeyDown={listen}>
        {provinces.map(({ code, name }) => {
          const place = tilePlaces.get(code);
          return (
            <li key={code} style={{ gridColumn: (place?.column ?? 0) + 1, gridRow: (place?.row ?? 0) + 1 }}>
              <Tile
                code={code}
                name={name}
                whole={wholes.get(code)}
                isAt={code === at}
                onOpen={() => {
                  setAt(code);
                  app.overview.openProvince(code, tallies);
                }}
              />
            </li>
          );
        })}
      </ul>
      <p className={styles['legend']}>{text.map.legend}</p>
    </Panel>
  );
}

interface TileProps {
  readonly code: string;
  readonly name: string;
  /** How it stands; undefined until its answers are in. */
  readonly whole: WholeProvince | undefined;
  readonly isAt: boolean;
  readonly onOpen: () => void;
}

function Tile({ code, name, whole, isAt, onOpen }: TileProps) {
  const { overview: text, words } = useText();
  const all = whole === undefined ? 0 : verdicts.reduce((sum, verdict) => sum + whole.localities[verdict], 0);
  return (
    <button
      type="button"
      className={styles['tile']}
      data-province={code}
      data-verdict={whole?.verdict}
      tabIndex={isAt ? 0 : -1}
      title={whole && `${name}: ${words.verdicts[whole.verdict]}`}
      aria-disabled={whole === undefined}
      onClick={() => whole !== undefined && onOpen()}
    >
      <span className={styles['name']}>{name}</span>
      <span className={styles['facts']}>
        {whole === undefined ? (
          text.map.loading
        ) : (
          <>
            <VerdictMark verdict={whole.verdict} size={13} name={words.verdicts[whole.verdict]} />
            {whole.localities.ready}/{all}
            <VisuallyHidden>{text.map.ready}</VisuallyHidden>
          </>
        )}
      </span>
      {whole !== undefined && <VerdictBar counts={whole.localities} />}
    </button>
  );
}
