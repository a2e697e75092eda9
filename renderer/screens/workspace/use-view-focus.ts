import { useEffect, type RefObject } from 'react';
import type { View } from '../../state/views.ts';

/**
 * Sends the keyboard into a view that was just opened, where what had it is gone with the view before. A view that
 * knows better, as the checklist does, has it by then.
 */
export function useViewFocus(view: View, body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const main = body.current?.querySelector('main');
    if (main === null || main === undefined) return;
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  }, [view, body]);
}
