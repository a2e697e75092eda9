import { Button, Popover } from '@mantine/core';
import { memo, useMemo, useState } from 'react';
import { gridLevels, platformsOf } from '../../../shared/entry/columns.ts';
import { asksAnswers, noFilter } from '../../../shared/entry/filter.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { focusOn } from '../../components/focus.ts';
import { PaperIcon } from '../../components/icons.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { VerdictChips } from '../../components/verdict-chips.tsx';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { placeVerdicts, type GridView } from '../../state/grid-view.ts';
import type { ListedLocality } from '../../state/localities.ts';
import { GridFilters } from './grid-filters.tsx';
import { Legend } from './legend.tsx';
import { Segments } from './segments.tsx';
import styles from './grid-tools.module.css';
import { useLaterRevision } from '../../state/revision.tsx';

interface GridToolsProps {
  readonly view: GridView;
  readonly places: readonly ListedLocality[];
}

/** Which localities and items stand in the grid: search, level, platform and filters, with what they leave. */
export const GridTools = memo(function GridTools({ view, places }: GridToolsProps) {
  const app = useApp();
  const { grid, language } = useText();
  const { workspace } = useOpen();
  const level = useAppState((state) => state.grid.level);
  const platform = useAppState((state) => state.grid.platform);
  return (
    <div className={styles['tools']}>
      <Search />
      <Segments
        label={grid.level}
        choices={gridLevels.map((value) => ({ value, name: grid.levels[value] }))}
        chosen={level}
        onChosen={(chosen) => app.grid.setLevel(chosen)}
      />
      <Segments
        label={grid.platform}
        choices={[
          { value: null, name: grid.allPlatforms },
          ...platformsOf(workspace.plan).map(({ id, code, name }) => ({
            value: id,
            name: code,
            title: name[language],
          })),
        ]}
        chosen={platform}
        onChosen={(chosen) => app.grid.show({ platform: chosen })}
      />
      <MoreFilters />
      <div className={styles['second']}>
        <Verdicts places={places} />
        <Shown view={view} places={places} />
        <div className={styles['end']}>
          <Legend />
          <ActionButton action="paperEntry" icon={<PaperIcon />} />
        </div>
      </div>
    </div>
  );
});

const Verdicts = memo(function Verdicts({ places }: { readonly places: readonly ListedLocality[] }) {
  const app = useApp();
  const { screens } = useText();
  const { workspace } = useOpen();
  const chosen = useAppState((state) => state.grid.filter.verdicts);
  const today = useAppState((state) => state.today);
  const arrival = useAppState((state) => state.arrival);
  const revision = useLaterRevision();
  const counts = useMemo(
    () => (revision < 0 ? undefined : placeVerdicts(workspace, places, today, arrival)),
    [workspace, places, today, arrival, revision],
  );
  return (
    <VerdictChips
      label={screens.localities.byVerdict}
      chosen={chosen}
      counts={counts}
      onChosen={(verdicts) => app.grid.setFilter({ verdicts })}
    />
  );
});

/** How many rows and columns are left, and the way back to all of them. */
function Shown({ view, places }: GridToolsProps) {
  const app = useApp();
  const { grid } = useText();
  const { query, filter, level } = useAppState((state) => state.grid);
  const { plan } = useOpen().workspace;
  const all = useMemo(
    () =>
      level === 'both'
        ? plan.localities.length
        : plan.localities.filter(({ parent }) => (parent === null) === (level === 'province')).length,
    [plan, level],
  );
  const isFiltered = query !== '' || filter.vendor !== null || places.length < all || asksAnswers(filter);
  return (
    <p className={styles['shown']}>
      <span role="status">
        {grid.shown(view.rows.length, all)} · {grid.columns(view.columns.length)}
      </span>
      {asksAnswers(filter) && (
        <button
          type="button"
          className={styles['link']}
          title={grid.refilterHint}
          onClick={() => app.grid.filterAgain()}
        >
          {grid.refilter}
        </button>
      )}
      {isFiltered && (
        <button type="button" className={styles['link']} onClick={() => app.grid.clearFilters()}>
          {grid.clear}
        </button>
      )}
    </p>
  );
}

function Search() {
  const app = useApp();
  const { grid } = useText();
  const query = useAppState((state) => state.grid.query);
  const take = (key: string): boolean => {
    const isLeaving = key === 'ArrowDown' || key === 'Enter' || (key === 'Escape' && query === '');
    if (isLeaving) focusOn('checklist');
    return isLeaving;
  };
  return (
    <SearchField
      isMain
      size="xs"
      className={styles['search']}
      label={grid.search}
      hint={grid.searchHint}
      query={query}
      onQuery={(typed) => app.grid.show({ query: typed })}
      onKey={take}
    />
  );
}

const MoreFilters = memo(function MoreFilters() {
  const { grid } = useText();
  const filter = useAppState((state) => state.grid.filter);
  const [isOpen, setOpen] = useState(false);
  const on =
    filter.types.length +
    filter.conditions.length +
    Number(filter.province !== noFilter.province) +
    Number(filter.former !== noFilter.former) +
    Number(filter.vendor !== noFilter.vendor) +
    Number(filter.changedSince !== noFilter.changedSince);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      shadow="md"
      withinPortal={false}
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          variant={on > 0 ? 'filled' : 'default'}
          size="compact-sm"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {on > 0 ? grid.filtersOn(on) : grid.moreFilters}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={grid.moreFilters}>
        <GridFilters />
      </Popover.Dropdown>
    </Popover>
  );
});
