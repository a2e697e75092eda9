import type { SinceExport } from '../../../shared/host/contract.ts';
import { isAllIn } from '../../state/arrival.ts';
import { useApp, useAppState, useOpen } from '../../state/hooks.ts';
import { useLaterRevision } from '../../state/revision.tsx';
import { useLoaded, type Loaded } from '../../state/use-loaded.ts';

/** How the workspace compares with its last export; null where there was none. */
export function useSinceExport(): Loaded<SinceExport | null> {
  const app = useApp();
  const { folder } = useOpen();
  const today = useAppState((state) => state.today);
  // Undone here, or exported here, it is another comparison; what is only on its way changes nothing.
  const revision = useLaterRevision();
  const isArriving = useAppState(({ arrival }) => !isAllIn(arrival));
  const isExporting = useAppState(({ dialog }) => dialog === 'export');
  const key = [folder, today, isArriving ? '' : revision, isExporting].join(' ');
  return useLoaded(key, () => app.sinceExport(today));
}
