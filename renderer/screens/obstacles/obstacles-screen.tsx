import { useMemo } from 'react';
import { countObstacles } from '../../../shared/obstacles/counters.ts';
import { filterRows } from '../../../shared/obstacles/filter.ts';
import { obstacleRows, type ObstacleRow } from '../../../shared/obstacles/row.ts';
import { listOf } from '../../state/entry-lists.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { NoEntry } from '../register/entry-form.tsx';
import { RegisterList } from '../register/register-list.tsx';
import { RegisterScreen } from '../register/register-screen.tsx';
import { useRecords } from '../register/use-records.ts';
import { filtersOf } from './list-filters.ts';
import { ObstacleCountersBar } from './obstacle-counters.tsx';
import { ObstacleForm } from './obstacle-form.tsx';
import { ObstacleListRow, obstacleColumns } from './obstacle-list-row.tsx';

/** The register of obstacles: what stands in the way, of how many, and who must act. */
export function ObstaclesScreen() {
  const app = useApp();
  const text = useText();
  const { obstacles: words } = text;
  const { plan } = useOpen().workspace;
  const all = useRecords('obstacle');
  const today = useAppState((state) => state.today);
  const { selected, query, filters } = useAppState((state) => listOf(state, 'obstacle'));
  const rows = useMemo(() => obstacleRows(all, today), [all, today]);
  const shown = useMemo(() => filterRows(rows, filters, query), [rows, filters, query]);
  const counters = useMemo(() => countObstacles(all, today), [all, today]);
  const listFilters = useMemo(() => filtersOf(rows, plan, text), [rows, plan, text]);
  const current = all.find(({ id }) => id === selected);
  const nameOf = ({ obstacle }: ObstacleRow): string => obstacle.fields.title ?? '';
  const at = shown.findIndex(({ id }) => id === selected);
  return (
    <RegisterScreen
      heading={words.heading}
      summary={all.length > 0 && <ObstacleCountersBar counters={counters} />}
      list={
        <RegisterList
          kind="obstacle"
          label={words.list}
          rows={shown}
          all={all.length}
          columns={obstacleColumns(today, text)}
          rowHeight={3.25}
          filters={listFilters}
          searchHint={words.search}
          nameOf={nameOf}
          onAdd={() => void app.obstacles.add()}
          addLabel={words.add}
          firstField="title"
          empty={<Empty />}
        >
          {(row) => <ObstacleListRow row={row} today={today} />}
        </RegisterList>
      }
      form={
        current === undefined ? (
          <NoEntry of={all.length} />
        ) : (
          <ObstacleForm
            key={current.id}
            obstacle={current}
            next={(shown[at + 1] ?? shown[at - 1])?.id ?? null}
          />
        )
      }
    />
  );
}

function Empty() {
  const { obstacles } = useText();
  return (
    <p>
      <strong>{obstacles.emptyLead}</strong> {obstacles.emptyHint}
    </p>
  );
}
