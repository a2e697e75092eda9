import { Fragment, type ComponentType } from 'react';
import {
  BoardIcon,
  ChecklistIcon,
  CommitmentIcon,
  DecisionIcon,
  GridIcon,
  OperationsIcon,
  OverviewIcon,
  RehearsalIcon,
  WarningIcon,
} from '../../components/icons.tsx';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import { ariaKeys } from '../../state/key-combination.ts';
import { keysOfView, viewsOf, type View } from '../../state/views.ts';
import styles from './view-rail.module.css';

const icons: Readonly<Record<View, ComponentType<{ readonly size?: number }>>> = {
  overview: OverviewIcon,
  checklist: ChecklistIcon,
  grid: GridIcon,
  obstacles: WarningIcon,
  rehearsals: RehearsalIcon,
  decisions: DecisionIcon,
  commitments: CommitmentIcon,
  operations: OperationsIcon,
  board: BoardIcon,
};

/** Where to go in the workspace; nothing where it has only its checklist. */
export function ViewRail() {
  const { views } = useText();
  const shown = useAppState(viewsOf);
  if (shown.length < 2) return null;
  return (
    <nav className={styles['rail']} aria-label={views.label}>
      {shown.map((view) => (
        <ViewLink key={view} view={view} keys={keysOfView(shown, view)} />
      ))}
    </nav>
  );
}

function ViewLink({ view, keys }: { readonly view: View; readonly keys: string }) {
  const app = useApp();
  const { views } = useText();
  const isCurrent = useAppState((state) => state.view === view);
  const Icon = icons[view];
  return (
    <button
      type="button"
      className={styles['view']}
      data-view={view}
      aria-current={isCurrent ? 'page' : undefined}
      aria-keyshortcuts={ariaKeys([keys])}
      title={`${views.names[view]} (${keys})`}
      onClick={() => app.look(view)}
    >
      <Icon size={20} />
      <span>
        {views.names[view].split(' ').map((word, index) => (
          <Fragment key={index}>
            {index > 0 && ' '}
            <span className={styles['word']}>{word}</span>
          </Fragment>
        ))}
      </span>
    </button>
  );
}
