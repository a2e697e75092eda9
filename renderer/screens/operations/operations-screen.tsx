import { VisuallyHidden } from '@mantine/core';
import { useAppState, useOpen, useText } from '../../state/hooks.ts';
import { clockNow, shownDay } from '../../state/operations.ts';
import { usePrintable } from '../print/use-printable.ts';
import { BeforeCutover } from './before-cutover.tsx';
import { ContinuityPanel } from './continuity-panel.tsx';
import { DailyCheck } from './daily-check.tsx';
import { ProvincesOfDay } from './provinces-of-day.tsx';
import { printedBefore, printedOperations } from './printed-operations.ts';
import styles from './operations-screen.module.css';
import { usePlatforms } from './use-watches.ts';

/** After the cutover: the check of a day, and how each platform has run since. Before it: what will be asked. */
export function OperationsScreen() {
  const text = useText();
  const { operations } = text;
  const { workspace } = useOpen();
  const { plan } = workspace;
  const today = useAppState((state) => state.today);
  const day = useAppState(shownDay);
  const platforms = usePlatforms();
  usePrintable(() => {
    const shown = { workspace, platforms, day, today, now: `${today}T${clockNow()}` };
    return today < plan.campaign.cutover ? printedBefore(shown, text) : printedOperations(shown, text);
  });
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
