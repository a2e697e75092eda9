import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { serviceLevels } from '../../../shared/model/records/watch.ts';
import type { TemplatePlatform } from '../../../shared/model/template.ts';
import { continuityOf, type Continuity } from '../../../shared/operations/continuity.ts';
import { watchScope } from '../../../shared/operations/watch.ts';
import { formatDay, formatDayShort } from '../../../shared/text/dates.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { clockNow } from '../../state/operations.ts';
import { useRecords } from '../register/use-records.ts';
import styles from './continuity-panel.module.css';
import { ContinuityStrip, LevelLegend } from './continuity-strip.tsx';
import { ContinuityTable } from './continuity-table.tsx';
import { OpenIncidents } from './open-incidents.tsx';
import { SupportUntil } from './support-until.tsx';
import { usePlatforms, useWatches } from './use-watches.ts';

/** How each platform has run since the cutover, what is open, and who supports it until when. */
export function ContinuityPanel() {
  const app = useApp();
  const text = useText();
  const { continuity: words } = text.operations;
  const { plan } = useOpen().workspace;
  const today = useAppState((state) => state.today);
  const isTable = useAppState((state) => state.operations.isTable);
  const platforms = usePlatforms();
  const watches = useWatches();
  const obstacles = useRecords('obstacle');
  const { cutover } = plan.campaign;
  const all = useMemo(() => {
    const scope = watchScope(plan.scope);
    const now = `${today}T${clockNow()}`;
    return platforms.map((platform) => ({
      platform,
      continuity: continuityOf(platform.id, watches, obstacles, scope, cutover, now),
    }));
  }, [platforms, watches, obstacles, plan, cutover, today]);
  const open = all.flatMap(({ continuity }) => continuity.openIncidents);
  return (
    <section className={styles['panel']} aria-label={words.heading}>
      <header className={styles['head']}>
        <h3 className={styles['heading']}>{words.heading}</h3>
        <p className={styles['soft']}>
          {cutover === today
            ? formatDay(today, text.language)
            : words.days(formatDayShort(cutover, text.language), formatDay(today, text.language))}
        </p>
        <Button
          variant="default"
          size="compact-sm"
          aria-pressed={isTable}
          onClick={() => app.operations.showTable(!isTable)}
        >
          {isTable ? words.chart : words.table}
        </Button>
      </header>
      {isTable ? (
        <ContinuityTable all={all} />
      ) : (
        <ul className={styles['platforms']}>
          {all.map(({ platform, continuity }) => (
            <PlatformContinuity key={platform.id} platform={platform} continuity={continuity} />
          ))}
        </ul>
      )}
      <LevelLegend levels={[...serviceLevels.toReversed(), undefined]} />
      <OpenIncidents incidents={open} />
    </section>
  );
}

interface PlatformContinuityProps {
  readonly platform: TemplatePlatform;
  readonly continuity: Continuity;
}

function PlatformContinuity({ platform, continuity }: PlatformContinuityProps) {
  const text = useText();
  const { continuity: words } = text.operations;
  const { days, checked, minutesInterrupted, openIncidents } = continuity;
  // Where nobody looked, nobody can say that it was not interrupted.
  const isKnown = days.some(({ level }) => level !== undefined);
  const bad = days.filter(({ level }) => level === 'interrupted').length;
  return (
    <li className={styles['platform']}>
      <h4 className={styles['name']}>{platform.shortName[text.language]}</h4>
      <ContinuityStrip platform={platform.shortName[text.language]} days={days} />
      <p className={styles['facts']}>
        <span data-bad={bad > 0}>{isKnown ? words.interrupted(minutesInterrupted, bad) : words.unknown}</span>
        <span data-bad={openIncidents.length > 0}>
          {openIncidents.length === 0 ? words.noOpen : words.open(openIncidents.length)}
        </span>
        <span>{words.checked(checked, days.length)}</span>
        <Support platform={platform} />
      </p>
    </li>
  );
}

/** Until when the platform's vendors support it. */
function Support({ platform }: { readonly platform: TemplatePlatform }) {
  const today = useAppState((state) => state.today);
  const vendors = useRecords('vendor').filter(({ id }) => id.endsWith(`-${platform.id}`));
  return vendors.map(({ id, fields }) => (
    <span key={id}>
      <SupportUntil vendor={fields.name} until={fields.supportUntil} today={today} />
    </span>
  ));
}
