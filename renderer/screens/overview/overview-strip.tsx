import { useMemo } from 'react';
import { daysBetween } from '../../../shared/model/day.ts';
import { verdicts } from '../../../shared/model/words.ts';
import { nextMilestone, openAt, type Milestone } from '../../../shared/overview/milestones.ts';
import type { Overview } from '../../../shared/overview/overview.ts';
import type { LocalityTally } from '../../../shared/overview/tally.ts';
import { formatDayShort } from '../../../shared/text/dates.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import styles from './overview-strip.module.css';

interface OverviewStripProps {
  readonly overview: Overview | undefined;
  readonly tallies: readonly LocalityTally[];
}

/** The next milestone and how many localities stand where; the bar above it counts the days. */
export function OverviewStrip({ overview, tallies }: OverviewStripProps) {
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const days = daysBetween(workspace.plan.campaign.cutover, today);
  return (
    <div className={styles['strip']}>
      {days >= 0 && overview !== undefined && (
        <SinceCutover days={days} overview={overview} tallies={tallies} />
      )}
      <NextMilestone tallies={tallies} isCounted={overview !== undefined} />
      {overview !== undefined && <Localities overview={overview} tallies={tallies} />}
    </div>
  );
}

/** From the cutover day on: what is still open. */
function SinceCutover({
  days,
  overview: { gates },
  tallies,
}: {
  readonly days: number;
  readonly overview: Overview;
  readonly tallies: readonly LocalityTally[];
}) {
  const { overview: text } = useText();
  const open = gates.total - gates.done;
  const places = tallies.filter((tally) => tally.gateDays.length < tally.gates).length;
  return (
    <p className={styles['fact']} data-over={open > 0}>
      <span className={styles['label']}>{text.milestone.cutover}</span>
      <strong className={styles['line']}>{text.milestone.pastHeading(days)}</strong>
      <span>{text.milestone.past(open, places)}</span>
    </p>
  );
}

function NextMilestone({
  tallies,
  isCounted,
}: {
  readonly tallies: readonly LocalityTally[];
  readonly isCounted: boolean;
}) {
  const { overview: text, language } = useText();
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const [next, open] = useMemo((): [Milestone | undefined, number] => {
    const milestone = nextMilestone(workspace, today);
    // The tallies are counted anew after every change: so is what is open.
    const isKnown = isCounted && tallies.length > 0 && milestone !== undefined;
    return [milestone, isKnown ? openAt(workspace, milestone.items) : 0];
  }, [workspace, today, tallies, isCounted]);
  if (next === undefined) return null;
  return (
    <p className={styles['fact']}>
      <span className={styles['label']}>{text.milestone.next}</span>
      <span className={styles['line']}>
        <strong>{formatDayShort(next.day, language)}</strong> ·{' '}
        {text.milestone.inDays(daysBetween(today, next.day))}
      </span>
      <span className={styles['soft']}>
        <MilestoneName milestone={next} />
        {/* Of a milestone that no item belongs to, nothing is open and nothing has held. */}
        {isCounted && next.items.length > 0 && `, ${text.milestone.open(open)}`}
      </span>
    </p>
  );
}

/** One that was recorded leads to its record. */
function MilestoneName({ milestone: { id, name, items } }: { readonly milestone: Milestone }) {
  const app = useApp();
  const { overview: text, register } = useText();
  if (id === undefined) return text.milestone.gatesDue(items.length);
  return (
    <button type="button" className={styles['milestone']} onClick={() => app.commitments.openMilestone(id)}>
      {name ?? register.untitled}
    </button>
  );
}

function Localities({
  overview,
  tallies,
}: {
  readonly overview: Overview;
  readonly tallies: readonly LocalityTally[];
}) {
  const app = useApp();
  const { overview: text, words, language } = useText();
  const { localities, complete } = overview;
  return (
    <div className={styles['fact']} data-wide="true">
      <p className={styles['label']}>{text.localities.heading}</p>
      <ul className={styles['verdicts']} aria-label={text.localities.heading}>
        {verdicts.map((verdict) => (
          <li key={verdict}>
            <button
              type="button"
              className={styles['verdict']}
              disabled={localities[verdict] === 0}
              onClick={() => app.overview.openVerdict(verdict, tallies)}
            >
              <VerdictMark verdict={verdict} />
              <strong>{localities[verdict].toLocaleString(language)}</strong>
              <span className={styles['name']}>{words.verdicts[verdict]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles['soft']}>{text.localities.complete(complete.done, complete.total)}</p>
    </div>
  );
}
