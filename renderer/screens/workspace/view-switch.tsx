import { views, viewsOf } from '../../state/board.ts';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import styles from './view-switch.module.css';

/** What fills the window; nothing where the workspace has only its checklist. */
export function ViewSwitch() {
  const app = useApp();
  const { board } = useText();
  const view = useAppState((state) => state.view);
  const known = useAppState(viewsOf);
  if (known.length < 2) return null;
  return (
    <nav className={styles['switch']} aria-label={board.views}>
      {known.map((name) => (
        <button
          key={name}
          type="button"
          className={styles['view']}
          aria-current={name === view ? 'page' : undefined}
          aria-keyshortcuts={`Control+${views.indexOf(name) + 1}`}
          title={`Ctrl+${views.indexOf(name) + 1}`}
          onClick={() => app.look(name)}
        >
          {board.view[name]}
        </button>
      ))}
    </nav>
  );
}
