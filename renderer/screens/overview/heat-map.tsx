import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { TemplatePlatform } from '../../../shared/model/template.ts';
import { platformsOf } from '../../../shared/overview/overview.ts';
import type { LocalityTally } from '../../../shared/overview/tally.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import { useFixedRows } from '../../components/fixed-rows.ts';
import { moveOfKey } from '../workspace/move.ts';
import styles from './heat-map.module.css';
import { heatRows, type HeatRow } from './heat-rows.ts';
import { Panel } from './panel.tsx';

/** The height of a row in rem. */
const rowHeight = 1.625;

interface HeatMapProps {
  readonly tallies: readonly LocalityTally[];
}

/** Every locality (for the nation: every province) by every platform; each cell leads to what it stands for. */
export function HeatMap({ tallies }: HeatMapProps) {
  const { overview: text } = useText();
  const { plan } = useOpen().workspace;
  const isNation = plan.scope.level === 'nation';
  const rows = useMemo(() => heatRows(tallies, isNation), [tallies, isNation]);
  return (
    <Panel
      heading={isNation ? text.heat.provinces : text.heat.heading}
      aside={<span className={styles['hint']}>{text.heat.hint}</span>}
      isTall
    >
      {rows.length === 0 ? <p role="status">{text.counting}</p> : <Grid rows={rows} tallies={tallies} />}
    </Panel>
  );
}

function Grid({ rows, tallies }: HeatMapProps & { readonly rows: readonly HeatRow[] }) {
  const app = useApp();
  const { overview: text, language } = useText();
  const { plan } = useOpen().workspace;
  const isNation = plan.scope.level === 'nation';
  const platforms = useMemo(() => platformsOf(plan), [plan]);
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const row = Math.min(at.row, rows.length - 1);
  const { virtualizer, page } = useFixedRows(box, { count: rows.length, overscan: 6, rem: rowHeight });
  useEffect(() => {
    virtualizer.scrollToIndex(row, { align: 'auto' });
  }, [virtualizer, row]);

  const open = ({ locality, verdictOn }: HeatRow, platform: TemplatePlatform | undefined): void => {
    const verdict = platform && verdictOn.get(platform.id);
    if (!isNation) app.overview.openLocality(locality, platform?.id);
    else if (platform === undefined || verdict === undefined)
      app.overview.openProvince(locality.code, tallies);
    else app.overview.openProvince(locality.code, tallies, { platform: platform.id, verdict });
  };

  const listen = (event: KeyboardEvent): void => {
    const chosen = rows[row];
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const to = moveOfKey(event, row, rows.length, page());
    if (event.key === 'Enter' && chosen !== undefined) open(chosen, platforms[at.column - 1]);
    else if (sideways !== undefined) {
      setAt({ row, column: Math.min(Math.max(at.column + sideways, 0), platforms.length) });
    } else if (to !== undefined) setAt({ row: to, column: at.column });
    else return;
    event.preventDefault();
  };

  const style = { gridTemplateColumns: columnsOf(platforms) };
  return (
    <div
      ref={box}
      className={styles['grid']}
      role="grid"
      tabIndex={0}
      aria-label={isNation ? text.heat.provinces : text.heat.heading}
      aria-rowcount={rows.length + 1}
      aria-colcount={platforms.length + 1}
      aria-activedescendant={cellId(row, at.column)}
      onKeyDown={listen}
    >
      <div role="row" aria-rowindex={1} className={styles['head']} style={style}>
        <span role="columnheader">{isNation ? text.heat.province : text.heat.place}</span>
        {platforms.map(({ id, code, name }) => (
          <span key={id} role="columnheader" title={name[language]} aria-label={name[language]}>
            {code}
          </span>
        ))}
      </div>
      <div role="presentation" className={styles['canvas']} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const shown = rows[index];
          return (
            shown !== undefined && (
              <Row
                key={shown.locality.code}
                shown={shown}
                index={index}
                start={start}
                platforms={platforms}
                current={index === row ? at.column : undefined}
                onOpen={(column) => {
                  setAt({ row: index, column });
                  open(shown, platforms[column - 1]);
                }}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

/** Names take what the cells leave: a name cut short is no name. */
function columnsOf(platforms: readonly TemplatePlatform[]): string {
  return `minmax(0, 1fr) repeat(${platforms.length}, 2.75rem)`;
}

function cellId(row: number, column: number): string {
  return `heat-${row}-${column}`;
}

interface RowProps {
  readonly shown: HeatRow;
  readonly index: number;
  /** Where the row starts, in pixels from the top. */
  readonly start: number;
  readonly platforms: readonly TemplatePlatform[];
  /** The column that the keyboard is at, where it is in this row; 0 is the locality itself. */
  readonly current: number | undefined;
  readonly onOpen: (column: number) => void;
}

function Row({ shown, index, start, platforms, current, onOpen }: RowProps) {
  const { overview: text, words, language } = useText();
  const { locality, verdict, verdictOn } = shown;
  const name = words.localityName(locality.type, locality.name);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles['row']}
      style={{
        gridTemplateColumns: columnsOf(platforms),
        transform: `translateY(${start}px)`,
      }}
    >
      <span
        role="rowheader"
        id={cellId(index, 0)}
        className={styles['place']}
        data-current={current === 0}
        aria-label={`${name}: ${words.verdicts[verdict]}`}
        title={`${name}: ${words.verdicts[verdict]}`}
        onClick={() => onOpen(0)}
      >
        <VerdictMark verdict={verdict} size={14} />
        <span className={styles['name']}>{name}</span>
      </span>
      {platforms.map(({ id, shortName }, column) => {
        const on = verdictOn.get(id);
        const says = on && text.heat.cell(name, shortName[language], words.verdicts[on]);
        return (
          <span
            key={id}
            role="gridcell"
            id={cellId(index, column + 1)}
            className={styles['cell']}
            data-verdict={on}
            data-current={current === column + 1}
            aria-label={says}
            title={says}
            onClick={() => onOpen(column + 1)}
          >
            {on === undefined ? '–' : <VerdictMark verdict={on} size={13} />}
          </span>
        );
      })}
    </div>
  );
}
