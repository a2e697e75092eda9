import { VisuallyHidden } from '@mantine/core';
import type { Verdict } from '../../../shared/model/words.ts';
import type { Overview, PlatformSum } from '../../../shared/overview/overview.ts';
import type { LocalityTally } from '../../../shared/overview/tally.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useText } from '../../state/hooks.ts';
import { Panel } from './panel.tsx';
import styles from './platform-table.module.css';
import { thousandsIn, VerdictCounts } from './verdict-counts.tsx';

interface PlatformTableProps {
  readonly overview: Overview;
  readonly tallies: readonly LocalityTally[];
}

/** Each platform: its worst verdict, its localities by verdict, how much is done and how well that is backed. */
export function PlatformTable({ overview, tallies }: PlatformTableProps) {
  const { overview: text } = useText();
  const { platforms } = text;
  const thousands = thousandsIn(overview.platforms.map(({ localities }) => localities));
  return (
    <Panel heading={platforms.heading}>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{platforms.name}</th>
              <th scope="col">{platforms.verdicts}</th>
              <th scope="col" aria-label={platforms.progress} title={platforms.progress}>
                <BackingHead />
              </th>
              <th scope="col" className={styles['number']}>
                {platforms.gates}
              </th>
            </tr>
          </thead>
          <tbody>
            {overview.platforms.map((sum) => (
              <Row key={sum.platform.id} sum={sum} thousands={thousands} tallies={tallies} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

interface RowProps {
  readonly sum: PlatformSum;
  readonly thousands: ReadonlySet<Verdict>;
  readonly tallies: readonly LocalityTally[];
}

function Row({ sum, thousands, tallies }: RowProps) {
  const app = useApp();
  const { words, language } = useText();
  const { platform, verdict, localities, gates, gatesOpen } = sum;
  return (
    <tr>
      <th scope="row" title={platform.name[language]}>
        <span className={styles['platform']}>
          <VerdictMark verdict={verdict} name={words.verdicts[verdict]} />
          {platform.shortName[language]}
        </span>
      </th>
      <td>
        <VerdictCounts
          counts={localities}
          thousands={thousands}
          of={platform.shortName[language]}
          onOpen={(chosen) => app.overview.openPlatform(platform.id, chosen, tallies)}
        />
      </td>
      <td>
        <Backing sum={sum} />
      </td>
      <td className={styles['number']}>
        <strong data-open={gatesOpen > 0}>{gatesOpen.toLocaleString(language)}</strong>
        <span className={styles['of']}>/{gates.toLocaleString(language)}</span>
      </td>
    </tr>
  );
}

const backings = ['declared', 'evidenced', 'proven'] as const;

/** What is said to be done, what of it there is evidence for, and what rehearsals proved, each as a bar of its own. */
function Backing({ sum }: { readonly sum: PlatformSum }) {
  const { overview: text, language } = useText();
  const { applicable } = sum;
  const share = (count: number): number => (applicable === 0 ? 0 : (count / applicable) * 100);
  return (
    <span className={styles['backing']}>
      {backings.map((kind) => (
        <span key={kind} className={styles['part']} title={text.platforms[kind]}>
          <strong>{sum[kind].toLocaleString(language)}</strong>
          <VisuallyHidden> {text.platforms[kind]} </VisuallyHidden>
          <span className={styles['track']} aria-hidden="true">
            <span className={styles['bar']} data-kind={kind} style={{ width: `${share(sum[kind])}%` }} />
          </span>
        </span>
      ))}
      <span className={styles['of']}>/{applicable.toLocaleString(language)}</span>
    </span>
  );
}

/** The heads of the three figures. */
function BackingHead() {
  const { overview: text } = useText();
  return (
    <span className={styles['backing']}>
      {backings.map((kind) => (
        <span key={kind}>{text.platforms[kind]}</span>
      ))}
    </span>
  );
}
