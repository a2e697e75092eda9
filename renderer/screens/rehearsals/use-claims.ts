import { useMemo } from 'react';
import { claimsOf, type Claim } from '../../../shared/rehearsals/claims.ts';
import { proofsIn } from '../../../shared/rehearsals/proofs.ts';
import { isAllIn } from '../../state/arrival.ts';
import { useAppState, useOpen } from '../../state/hooks.ts';

/** What is claimed ready and not proven; undefined while answers are still on their way. */
export function useClaims(): readonly Claim[] | undefined {
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const revision = useAppState((state) => state.revision);
  const isKnown = useAppState((state) => isAllIn(state.arrival));
  return useMemo(
    () => (revision < 0 || !isKnown ? undefined : claimsOf(workspace, proofsIn(workspace), today)),
    [workspace, today, revision, isKnown],
  );
}
