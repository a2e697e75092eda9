import { useEffect, useEffectEvent, useState } from 'react';
import type { HostFailure } from '../../shared/host/host.ts';
import { failureOf } from './host.ts';

export interface Loaded<T> {
  /** What was loaded last; while something newer loads, and where that fails, it stays. */
  readonly value: T | undefined;
  readonly failure: HostFailure | undefined;
  readonly isLoading: boolean;
}

/** Loads something whenever its key changes. An answer that comes after the next key counts no more. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [last, setLast] = useState<{ key: string; value?: T; failure?: HostFailure }>();
  const start = useEffectEvent(load);
  useEffect(() => {
    let isCurrent = true;
    start().then(
      (value) => isCurrent && setLast({ key, value }),
      (error: unknown) => isCurrent && setLast((before) => ({ ...before, key, failure: failureOf(error) })),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  const isLoading = last?.key !== key;
  return { value: last?.value, failure: isLoading ? undefined : last.failure, isLoading };
}
