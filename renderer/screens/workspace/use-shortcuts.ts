import { useEffect } from 'react';
import type { App } from '../../state/app.ts';
import { views } from '../../state/board.ts';
import { useApp } from '../../state/hooks.ts';
import { focusOn } from '../../components/focus.ts';
import { hasModifier, isTyping, statusOfKey, type KeyPress } from './keys.ts';

/** The keys that work all over the workspace. The lists and fields have their own. */
export function useShortcuts(): void {
  const app = useApp();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isElsewhere(app, event.target)) return;
      const action =
        chord(app, event, event.target) ?? (isTyping(event.target) ? undefined : plain(app, event));
      if (action === undefined) return;
      event.preventDefault();
      action();
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

/** Keys held by nothing; most belong to the checklist and do nothing while another view is looked at. */
function plain(app: App, event: KeyboardEvent): (() => void) | undefined {
  if (app.store.getState().view === 'checklist') return letter(app, event) ?? answer(app, event);
  if (hasModifier(event)) return undefined;
  if (event.key === '?') return () => app.show('shortcuts');
  return event.key === '/' ? () => focusOn('search') : undefined;
}

/** Keys held with Ctrl (or Cmd) or Alt, and function keys: these work inside text fields too. */
function chord(app: App, press: KeyPress, target: EventTarget | null): (() => void) | undefined {
  if (press.key === 'F1') return () => app.show('shortcuts');
  if (press.altKey && app.store.getState().view === 'checklist') {
    if (press.key === 'ArrowUp') return () => app.goBy(-1);
    if (press.key === 'ArrowDown') return () => app.goBy(1);
  }
  if ((!press.ctrlKey && !press.metaKey) || press.altKey) return undefined;
  const view = views[Number(/^Digit(\d)$/.exec(press.code)?.[1]) - 1];
  if (view !== undefined) return () => app.look(view);
  switch (press.key.toLowerCase()) {
    case 'f':
      return () => focusOn('search');
    case 'p':
      return () => app.show('print');
    case 'e':
      return () => app.show('export');
    case 'b':
      return () => app.show('reports');
    case 'i':
      return () => app.show(press.shiftKey ? 'files' : 'import');
    case 'h':
      return () => app.show('day');
    // A text field undoes its own typing.
    case 'z':
      return isTyping(target) ? undefined : press.shiftKey ? app.redo : app.undo;
    case 'y':
      return isTyping(target) ? undefined : app.redo;
    default:
      return undefined;
  }
}

function letter(app: App, press: KeyPress): (() => void) | undefined {
  if (hasModifier(press)) return undefined;
  if (press.code === 'BracketLeft' || press.key === '[') return () => app.goBy(-1);
  if (press.code === 'BracketRight' || press.key === ']') return () => app.goBy(1);
  switch (press.key.toLowerCase()) {
    case '?':
      return () => app.show('shortcuts');
    case '/':
      return () => focusOn('search');
    case 'n':
      return () => app.wishFocus('note');
    case 'e':
      return () => app.wishFocus('evidence');
    case 'o':
      return () => app.wishFocus('owner');
    case 'h':
      return () => app.show('history');
    case 'c':
      return () => app.show('conflicts');
    default:
      return undefined;
  }
}

/** The status keys work at the checklist and the detail, not in the list of localities or on the bars. */
function answer(app: App, event: KeyboardEvent): (() => void) | undefined {
  const { target } = event;
  const isHere =
    target === document.body || (target instanceof Element && target.closest('main, aside') !== null);
  const status = isHere ? statusOfKey(event) : undefined;
  return status === undefined ? undefined : () => void app.setStatus(status);
}
