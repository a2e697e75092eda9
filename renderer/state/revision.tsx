import { createContext, startTransition, use, useEffect, useState, type ReactNode } from 'react';
import { AfterFrame } from './after-frame.ts';
import { useApp, useAppState } from './hooks.ts';

const LaterRevision = createContext(0);

/** Goes up with every change taken in. Who asks for it is drawn anew at once: what the officer just answered. */
export function useRevision(): number {
  return useAppState((state) => state.revision);
}

/**
 * The same, a moment later: for what only follows from the answers, such as verdicts, counts and lists. In a workspace
 * of thousands of places that takes longer than a keystroke, and the key's own answer must not wait for it.
 */
export function useLaterRevision(): number {
  return use(LaterRevision);
}

export function LaterRevisionProvider({ children }: { readonly children: ReactNode }) {
  const { store } = useApp();
  const [revision, setRevision] = useState(() => store.getState().revision);
  useEffect(() => {
    const later = new AfterFrame();
    const follow = (): void => startTransition(() => setRevision(store.getState().revision));
    follow();
    const stop = store.subscribe((now, before) => {
      // The frame is the one that shows the answer itself.
      if (now.revision !== before.revision) later.plan(follow);
    });
    return () => {
      stop();
      later.callOff();
    };
  }, [store]);
  return <LaterRevision value={revision}>{children}</LaterRevision>;
}
