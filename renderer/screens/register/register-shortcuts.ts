import type { Text } from '../../../shared/text/index.ts';

/** The keys that the list and the form of a register listen to by themselves, for the sheet of shortcuts. */
export function registerShortcuts({
  register: { shortcuts },
}: Text): readonly (readonly [does: string, ...ways: string[]])[] {
  return [
    [shortcuts.edit, 'Enter', '→'],
    [shortcuts.remove, 'Delete'],
    [shortcuts.keep, 'Ctrl+Enter'],
    [shortcuts.back, 'Esc'],
    [shortcuts.tick, 'Space', 'Ctrl+A'],
  ];
}
