import { useEffect } from 'react';
import { actionsFor } from '../../state/actions.ts';
import type { App } from '../../state/app.ts';
import { useApp } from '../../state/hooks.ts';
import { isPress, typesText, worksWhileTyping } from '../../state/key-combination.ts';
import { keysOfView, viewsOf } from '../../state/views.ts';
import { isTyping, statusOfKey } from './keys.ts';

/** The keys that work all over the workspace. The lists and fields have their own. */
export function useShortcuts(): void {
  const app = useApp();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      // The most frequent key by far, and no shortcut.
      if (typesText(event) && isTyping(event.target)) return;
      if (isElsewhere(app, event.target)) return;
      const run = view(app, event) ?? action(app, event) ?? answer(app, event);
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [app]);
}

/** A dialog or a menu has the keyboard to itself. */
function isElsewhere(app: App, target: EventTarget | null): boolean {
  const { dialog, failure } = app.store.getState();
  return (
    dialog !== null ||
    failure !== null ||
    (target instanceof Element && target.closest('[role="menu"], [role="dialog"]') !== null)
  );
}

function view(app: App, event: KeyboardEvent): (() => void) | undefined {
  const shown = viewsOf(app.store.getState());
  const wanted = shown.find((name) => isPress(keysOfView(shown, name), event));
  return wanted === undefined ? undefined : () => app.look(wanted);
}

function action(app: App, event: KeyboardEvent): (() => void) | undefined {
  const state = app.store.getState();
  const isInField = isTyping(event.target);
  const found = actionsFor(state).find(
    (candidate) =>
      (candidate.view ?? state.view) === state.view &&
      candidate.keys.some(
        (keys) =>
          isPress(keys, event) &&
          (!isInField || (worksWhileTyping(keys) && candidate.isOfTextFields !== true)),
      ),
  );
  return found === undefined ? undefined : () => found.run(app);
}

/** The status keys work at the checklist and the detail, not in the list of localities or on the bars. */
function answer(app: App, event: KeyboardEvent): (() => void) | undefined {
  const { target } = event;
  if (app.store.getState().view !== 'checklist' || isTyping(target)) return undefined;
  const isHere =
    target === document.body || (target instanceof Element && target.closest('main, aside') !== null);
  const status = isHere ? statusOfKey(event) : undefined;
  return status === undefined ? undefined : () => void app.setStatus(status);
}
