import { useMemo } from 'react';
import type { EntryColumn } from '../../../shared/entry/columns.ts';
import { templateText } from '../../../shared/text/template.ts';
import { useOpen, useText } from '../../state/hooks.ts';

/** What a screen reader is told of each column: the item's code and title. */
export function useColumnNames(columns: readonly EntryColumn[]): readonly string[] {
  const { language } = useText();
  const { cutover } = useOpen().workspace.plan.campaign;
  return useMemo(
    () => columns.map(({ item }) => `${item.id} ${templateText(item.template.title, language, cutover)}`),
    [columns, language, cutover],
  );
}
