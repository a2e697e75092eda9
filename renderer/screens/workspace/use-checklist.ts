import { useMemo } from 'react';
import type { Locality } from '../../../shared/model/unit.ts';
import { isIn } from '../../state/arrival.ts';
import { checklistOf, type PlatformSection } from '../../state/checklist.ts';
import { useAppState, useOpen } from '../../state/hooks.ts';
import { useLaterRevision } from '../../state/revision.tsx';

/** What the parts of the screen that show one locality are given. */
export interface LocalityChecklist {
  readonly locality: Locality;
  readonly sections: readonly PlatformSection[];
}

interface CurrentChecklist {
  readonly locality: Locality | undefined;
  readonly sections: readonly PlatformSection[];
}

/** The selected locality and its checklist as it stands now. */
export function useChecklist(): CurrentChecklist {
  const { workspace } = useOpen();
  const code = useAppState((state) => state.locality);
  const today = useAppState((state) => state.today);
  const revision = useLaterRevision();
  const isThere = useAppState(({ arrival }) => {
    const locality = workspace.plan.locality(code ?? '');
    return locality !== undefined && isIn(arrival, locality);
  });
  return useMemo(() => {
    const locality = revision < 0 || code === null ? undefined : workspace.plan.locality(code);
    const sections = locality === undefined || !isThere ? [] : checklistOf(workspace, locality, today);
    return { locality, sections };
  }, [workspace, code, isThere, today, revision]);
}
