import { Button, VisuallyHidden } from '@mantine/core';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { usePrintable } from '../print/use-printable.ts';
import { BurnUpPanel } from './burn-up-panel.tsx';
import { FormerProvinces } from './former-provinces.tsx';
import { HeatMap } from './heat-map.tsx';
import { NextSteps } from './next-steps.tsx';
import { OverviewStrip } from './overview-strip.tsx';
import styles from './overview-screen.module.css';
import { Panel } from './panel.tsx';
import { PlatformTable } from './platform-table.tsx';
import { printedOverview } from './printed-overview.ts';
import { TileMap } from './tile-map.tsx';
import { useOverview } from './use-overview.ts';
import { useSinceExport } from './use-since-export.ts';

/** How the whole stands, how far it will get, and what to do next. */
export function OverviewScreen() {
  const text = useText();
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const { overview, tallies } = useOverview();
  const compared = useSinceExport();
  const regressed = compared.value?.regressed ?? [];
  usePrintable(
    overview && (() => printedOverview({ overview, tallies, regressed }, workspace.plan, today, text)),
  );
  const isNation = workspace.plan.scope.level === 'nation';
  return (
    <main className={styles['screen']}>
      <VisuallyHidden component="h2">{text.overview.heading}</VisuallyHidden>
      <OverviewStrip overview={overview} tallies={tallies} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {overview === undefined ? (
            <Coming />
          ) : (
            <>
              {!workspace.answers.anyStatus && <NothingYet />}
              <NextSteps overview={overview} tallies={tallies} compared={compared} />
              <PlatformTable overview={overview} tallies={tallies} />
              <FormerProvinces tallies={tallies} />
              {isNation && <BurnUpPanel overview={overview} />}
            </>
          )}
        </div>
        <div className={styles['column']}>
          {isNation && <TileMap tallies={tallies} />}
          {!isNation && overview !== undefined && <BurnUpPanel overview={overview} />}
          <HeatMap tallies={tallies} />
        </div>
      </div>
    </main>
  );
}

/** Nothing that sums over localities is shown before all of them are in. */
function Coming() {
  const { overview: text } = useText();
  const { waiting, of } = useAppState((state) => state.arrival);
  return (
    <Panel heading={text.next.heading}>
      <p role="status">{waiting.size === 0 ? text.counting : text.arriving(of - waiting.size, of)}</p>
      {waiting.size > 0 && (
        <progress className={styles['coming']} value={of - waiting.size} max={of} aria-hidden />
      )}
    </Panel>
  );
}

function NothingYet() {
  const app = useApp();
  const { overview: text } = useText();
  return (
    <div className={styles['empty']}>
      <p>{text.nothingYet}</p>
      <Button size="compact-md" onClick={() => app.look('checklist')}>
        {text.toChecklist}
      </Button>
    </div>
  );
}
