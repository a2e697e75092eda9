import type { Text } from '../../../shared/text/index.ts';

/** The keys that the check of a day listens to by itself, for the sheet of shortcuts. */
export function operationShortcuts({
  operations: { shortcuts },
}: Text): readonly (readonly [does: string, ...ways: string[]])[] {
  return [
    [shortcuts.level, '1', '2', '3'],
    [shortcuts.duty, '1', '2'],
    [shortcuts.clear, '0', 'Delete'],
    [shortcuts.rows, '↑', '↓'],
  ];
}
