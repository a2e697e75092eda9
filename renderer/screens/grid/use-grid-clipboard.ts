import { useEffect, type RefObject } from 'react';
import { isAskedAt } from '../../../shared/entry/columns.ts';
import { composeTable } from '../../../shared/entry/table-text.ts';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import type { GridView, Rectangle } from '../../state/grid-view.ts';

/** Copies the range as a table, statuses in words, and opens the preview of what is pasted on the grid. */
export function useGridClipboard(
  box: RefObject<HTMLDivElement | null>,
  view: GridView,
  range: Rectangle | undefined,
): void {
  const app = useApp();
  const { words } = useText();
  const { workspace } = useOpen();
  useEffect(() => {
    const hasKeyboard = (): boolean =>
      document.activeElement === box.current && app.store.getState().dialog === null;

    const copy = (event: ClipboardEvent): void => {
      if (!hasKeyboard() || range === undefined || event.clipboardData === null) return;
      const columns = view.columns.slice(range.left, range.right + 1);
      const rows = view.rows.slice(range.top, range.bottom + 1).map(({ locality }) => {
        const answers = workspace.answers.of(locality.code);
        return columns.map((column) => {
          const status = isAskedAt(column, locality) ? answers[column.item.id]?.status : undefined;
          return status === undefined ? '' : words.statuses[status];
        });
      });
      event.clipboardData.setData('text/plain', composeTable(rows));
      event.preventDefault();
      app.grid.copied(rows.length, columns.length);
    };

    const paste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!hasKeyboard() || range === undefined || text === '') return;
      event.preventDefault();
      app.grid.preview(text);
    };

    document.addEventListener('copy', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('paste', paste);
    };
  }, [app, box, view, range, workspace, words]);
}
