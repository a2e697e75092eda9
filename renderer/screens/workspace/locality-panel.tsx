import { memo, useDeferredValue, useMemo, type KeyboardEvent } from 'react';
import { SearchField } from '../../components/search-field.tsx';
import { VerdictChips } from '../../components/verdict-chips.tsx';
import { isAllIn } from '../../state/arrival.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { shownLocalities } from '../../state/localities.ts';
import { focusOn } from '../../components/focus.ts';
import { LocalityList } from './locality-list.tsx';
import styles from './locality-panel.module.css';
import { useLaterRevision } from '../../state/revision.tsx';

/** Finding a locality: search, counts by verdict, and the list. */
export function LocalityPanel() {
  const app = useApp();
  const text = useText();
  const { workspace } = useOpen();
  // What is typed shows at once, the list follows when there is time.
  const filter = useDeferredValue(useAppState((state) => state.filter));
  const today = useAppState((state) => state.today);
  const arrival = useAppState((state) => state.arrival);
  const revision = useLaterRevision();
  const shown = useMemo(
    () => (revision < 0 ? [] : shownLocalities(workspace, filter, today, arrival)),
    [workspace, filter, today, arrival, revision],
  );
  const { plan } = workspace;
  const isFiltered = filter.query !== '' || filter.verdicts.length > 0 || filter.only !== undefined;

  return (
    <nav className={styles['panel']} aria-label={text.screens.localities.heading}>
      <div className={styles['tools']}>
        <Search />
        <VerdictFilter />
        {filter.only !== undefined && <p className={styles['only']}>{filter.only.title(text)}</p>}
        <p className={styles['count']}>
          <span role="status">{text.screens.localities.shown(shown.length, plan.localities.length)}</span>
          {isFiltered && (
            <button
              type="button"
              className={styles['clear']}
              onClick={() => app.setFilter({ query: '', verdicts: [], only: undefined })}
            >
              {text.screens.localities.clear}
            </button>
          )}
        </p>
      </div>
      {shown.length === 0 ? (
        <p className={styles['none']}>{text.screens.localities.none}</p>
      ) : (
        <LocalityList shown={shown} />
      )}
    </nav>
  );
}

function Search() {
  const app = useApp();
  const { screens } = useText();
  const query = useAppState((state) => state.filter.query);

  const take = (key: string, { altKey }: KeyboardEvent): boolean => {
    if (key === 'ArrowDown' && !altKey) focusOn('localities');
    else if (key === 'Enter') return app.openFound() && focusOn('checklist');
    else if (key === 'Escape' && query === '') focusOn('checklist');
    else return false;
    return true;
  };

  return (
    <SearchField
      isMain
      label={screens.localities.search}
      hint={screens.localities.searchHint}
      query={query}
      onQuery={(typed) => app.setFilter({ query: typed })}
      onKey={take}
    />
  );
}

const VerdictFilter = memo(function VerdictFilter() {
  const app = useApp();
  const { screens } = useText();
  const { workspace } = useOpen();
  const chosen = useAppState((state) => state.filter.verdicts);
  const today = useAppState((state) => state.today);
  const revision = useLaterRevision();
  const isCounted = useAppState((state) => isAllIn(state.arrival));
  const counts = useMemo(
    () => (revision < 0 || !isCounted ? undefined : workspace.verdictCounts(today)),
    [workspace, today, isCounted, revision],
  );
  return (
    <VerdictChips
      label={screens.localities.byVerdict}
      chosen={chosen}
      counts={counts}
      onChosen={(verdicts) => app.setFilter({ verdicts })}
    />
  );
});
