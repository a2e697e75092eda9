import type { Plan } from '../../../shared/model/campaign.ts';
import type { Text } from '../../../shared/text/index.ts';
import type { Conflict } from '../../state/conflicts.ts';
import { placeName } from '../../state/register-text.ts';
import type { PickRow } from './pick-list.tsx';

/** A place, or what is in conflict there. */
export interface ConflictListRow extends PickRow {
  readonly text: string;
  readonly conflict?: Conflict;
}

/** The conflicts under their places. */
export function conflictRows(
  conflicts: readonly Conflict[],
  plan: Plan,
  text: Text,
): readonly ConflictListRow[] {
  return [...Map.groupBy(conflicts, ({ locality }) => locality)].flatMap(([locality, there]) => [
    { id: `place-${locality ?? ''}`, isHeading: true, text: placeName(plan, locality, text) },
    ...there.map((conflict) => ({ id: conflict.register, text: '', conflict })),
  ]);
}
