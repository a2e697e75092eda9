import type { Text } from '../../../shared/text/index.ts';

/** The keys that the entry grid listens to by itself, for the sheet of shortcuts. */
export function gridShortcuts({
  grid: { shortcuts },
  obstacles,
}: Text): readonly (readonly [does: string, ...ways: string[]])[] {
  return [
    [shortcuts.range, 'Shift+↑↓←→'],
    [shortcuts.edge, 'Ctrl+↑↓←→'],
    [shortcuts.rowEnds, 'Home End', 'Ctrl+Home Ctrl+End'],
    [shortcuts.wholes, 'Ctrl+Space', 'Shift+Space', 'Ctrl+A'],
    [shortcuts.fillDown, 'Ctrl+D'],
    [shortcuts.copyPaste, 'Ctrl+C', 'Ctrl+V'],
    [obstacles.item.record, 'V'],
    [shortcuts.detail, 'Enter', 'F2'],
    [shortcuts.checklist, 'Ctrl+Enter'],
  ];
}
