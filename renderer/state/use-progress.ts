import { useEffect, useState } from 'react';
import type { CallName } from '../../shared/host/call-names.ts';
import type { CallProgress } from '../../shared/host/host.ts';

/** How far a long call told that it is while it runs; undefined before it first did. */
export function useProgress(call: CallName, isRunning: boolean): CallProgress | undefined {
  const [progress, setProgress] = useState<CallProgress>();
  useEffect(() => {
    if (!isRunning) return undefined;
    const stopListening = window.hostEvents.onProgress((told) => {
      if (told.call === call) setProgress(told);
    });
    return () => {
      stopListening();
      setProgress(undefined);
    };
  }, [call, isRunning]);
  return progress;
}
