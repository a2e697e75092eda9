import { VisuallyHidden } from '@mantine/core';
import { useAppState, useOpen, useText } from '../../state/hooks.ts';
import { BeforeCutover } from './before-cutover.tsx';
import { ContinuityPanel } from './continuity-panel.tsx';
import { DailyCheck } from './daily-check.tsx';
import { ProvincesOfDay } from './provinces-of-day.tsx';
import styles from './operations-screen.module.css';

/** After the cutover: the check of a day, and how each platform has run since. Before it: what will be asked. */
export function OperationsScreen() {
  const { operations } = useText();
  const { plan } = useOpen().workspace;
  const today = useAppState((state) => state.today);
  return (
    <main className={styles['screen']}>
      <VisuallyHidden component="h2">{operations.heading}</VisuallyHidden>
      {today < plan.campaign.cutover ? (
        <BeforeCutover />
      ) : (
        <div className={styles['panes']}>
          <DailyCheck />
          <div className={styles['since']}>
            {plan.scope.level === 'nation' && <ProvincesOfDay />}
            <ContinuityPanel />
          </div>
        </div>
      )}
    </main>
  );
}
