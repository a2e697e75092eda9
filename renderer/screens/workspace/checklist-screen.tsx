import { ItemDetail } from '../detail/item-detail.tsx';
import { isIn } from '../../state/arrival.ts';
import { useAppState, useText } from '../../state/hooks.ts';
import { Loading } from '../records/loading.tsx';
import { Checklist } from './checklist.tsx';
import styles from './checklist-screen.module.css';
import { LocalityHeader } from './locality-header.tsx';
import { LocalityPanel } from './locality-panel.tsx';
import { useChecklist } from './use-checklist.ts';

/** The screen of all day: the localities, one locality's checklist, and the item being worked on. */
export function ChecklistScreen() {
  return (
    <div className={styles['panes']}>
      <LocalityPanel />
      <Work />
    </div>
  );
}

/** One locality's checklist and the item being answered. */
function Work() {
  const { screens } = useText();
  const { locality, sections } = useChecklist();
  const arrival = useAppState((state) => state.arrival);
  if (locality === undefined) return <main className={styles['centre']} />;
  if (!isIn(arrival, locality)) {
    return (
      <main className={styles['centre']}>
        <Loading label={screens.arrival.locality} />
      </main>
    );
  }
  return (
    <>
      <main className={styles['centre']}>
        <LocalityHeader locality={locality} sections={sections} />
        <Checklist locality={locality} sections={sections} />
      </main>
      <ItemDetail locality={locality} sections={sections} />
    </>
  );
}
