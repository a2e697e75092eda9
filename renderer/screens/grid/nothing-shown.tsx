import { Button } from '@mantine/core';
import { focusIds } from '../../components/focus.ts';
import { useApp, useText } from '../../state/hooks.ts';
import styles from './grid-screen.module.css';

/** Where no row or no column is left: why, and the way back. */
export function NothingShown({ hasColumns }: { readonly hasColumns: boolean }) {
  const app = useApp();
  const { grid } = useText();
  return (
    <div id={focusIds.checklist} className={styles['nothing']} tabIndex={-1}>
      <p role="status">{hasColumns ? grid.none : grid.noColumns}</p>
      <Button
        variant="default"
        onClick={() => (hasColumns ? app.grid.clearFilters() : app.grid.show({ platform: null }))}
      >
        {grid.clear}
      </Button>
    </div>
  );
}
