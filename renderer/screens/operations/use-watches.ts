import { useMemo } from 'react';
import { dutiesOn, type Duty } from '../../../shared/operations/duties.ts';
import { watchesOf, watchId, watchScope } from '../../../shared/operations/watch.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { StandingRecord } from '../../../shared/model/record-view.ts';
import { useOpen } from '../../state/hooks.ts';
import { itemsOf } from '../../state/members.ts';
import { useRecord, useRecords } from '../register/use-records.ts';

/** The daily checks of the workspace's own scope. */
export function useWatches(): readonly StandingRecord<'watch'>[] {
  const { plan } = useOpen().workspace;
  const all = useRecords('watch');
  return useMemo(() => watchesOf(all, watchScope(plan.scope)), [all, plan]);
}

export interface CheckOfDay {
  readonly id: string;
  readonly watch: StandingRecord<'watch'> | undefined;
  readonly duties: readonly Duty[];
}

/** The daily check of a day as it stands. */
export function useCheckOf(day: Day): CheckOfDay {
  const { plan } = useOpen().workspace;
  const watches = useWatches();
  const scope = watchScope(plan.scope);
  const id = watchId(scope, day);
  const watch = useRecord('watch', id);
  const duties = useMemo(() => dutiesOn(plan, watches, scope, day), [plan, watches, scope, day]);
  return { id, watch, duties };
}

/** The campaign's platforms that run: the common conditions are none. */
export function usePlatforms() {
  const { plan } = useOpen().workspace;
  return useMemo(
    () => itemsOf(plan).flatMap(({ platform }) => (platform.id === 'common' ? [] : [platform])),
    [plan],
  );
}
