import { useEffect } from 'react';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { printedScreen, type ShownScreen } from './printed-screen.ts';

/**
 * While the caller is in sight, printing offers what it shows; nothing where that is undefined. It is made only once
 * it is asked for.
 */
export function usePrintable(show: (() => ShownScreen) | undefined): void {
  const { paper } = useApp();
  const text = useText();
  const { plan } = useOpen().workspace;
  const today = useAppState((state) => state.today);
  useEffect(() =>
    show === undefined ? undefined : paper.offer(() => printedScreen(show(), plan, today, text)),
  );
}
