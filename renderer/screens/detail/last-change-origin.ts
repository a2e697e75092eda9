import { useEffect, useEffectEvent, useState } from 'react';
import type { Change } from '../../../shared/history/change.ts';
import { originKey } from '../../../shared/host/exchange-contract.ts';
import { originIn, type Origin } from '../../state/history.ts';
import { useApp, useOpen } from '../../state/hooks.ts';

/** So long an item is looked at before its origin is read from the disk, in milliseconds. */
const lookingPause = 300;

/** Where a change came from; undefined until that is known, and where it cannot be read. */
export function useOrigin(change: Change | undefined): Origin | undefined {
  const { exchange } = useApp();
  const { workspace } = useOpen();
  const key = change === undefined ? '' : originKey(change);
  const [known, setKnown] = useState<{ readonly key: string; readonly origin: Origin }>();
  const load = useEffectEvent(() => (change === undefined ? undefined : exchange.origins([change])));
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      load()?.then(
        (origins) => {
          const [writer = '', n] = key.split('/');
          if (isCurrent) setKnown({ key, origin: originIn(origins, { writer, n: Number(n) }) });
        },
        () => undefined,
      );
    }, lookingPause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [workspace, key]);
  return known?.key === key ? known.origin : undefined;
}
