import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { previewPaste, type PastePreview } from '../../../shared/entry/paste.ts';
import {
  isNumbered,
  likelyNumbers,
  numberMeanings,
  type NumberMeaning,
} from '../../../shared/entry/status-word.ts';
import { parseTable } from '../../../shared/entry/table-text.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useApp, useAppState, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { anchorOf } from '../../state/grid-state.ts';
import { hiddenFrom, pasteRows, rangeOf } from '../../state/grid-view.ts';
import dialogStyles from '../dialogs/dialog.module.css';
import { PastedCells } from './pasted-cells.tsx';
import { Segments } from './segments.tsx';
import { useGridView } from './use-grid-view.ts';
import styles from './paste-dialog.module.css';

/** What a pasted table would do, cell by cell, before any of it is done. */
export function PasteDialog() {
  const app = useApp();
  const { grid, screens } = useText();
  const isReadOnly = useIsReadOnly();
  const pasted = useAppState((state) => state.grid.pasted) ?? '';
  const { preview, numbers, choose } = usePreview(pasted);
  const changes = preview.cells.filter(({ outcome }) => outcome.kind === 'change').length;

  const paste = async (): Promise<void> => {
    if (await app.grid.paste(preview)) app.closeDialog();
  };

  return (
    <Dialog onClose={app.closeDialog} title={grid.pasting.heading} size="wide">
      <div className={dialogStyles['stack']}>
        {pasted === '' ? (
          <Textarea
            data-autofocus
            label={grid.pasting.label}
            description={grid.pasting.hint}
            rows={6}
            value=""
            onChange={({ currentTarget }) => app.grid.show({ pasted: currentTarget.value })}
          />
        ) : (
          <>
            <Summary preview={preview} changes={changes} />
            {numbers !== undefined && (
              <div className={dialogStyles['tools']}>
                <span>{grid.pasting.numbers}</span>
                <Segments
                  label={grid.pasting.numbers}
                  choices={numberMeanings.map((value) => ({ value, name: grid.pasting.meaning[value] }))}
                  chosen={numbers}
                  onChosen={choose}
                />
              </div>
            )}
            <PastedCells cells={preview.cells} />
          </>
        )}
        <div className={dialogStyles['actions']}>
          <Button variant="default" onClick={app.closeDialog}>
            {screens.cancel}
          </Button>
          {pasted !== '' && (
            <Button
              data-autofocus
              variant={changes === 0 || isReadOnly ? 'default' : 'filled'}
              aria-disabled={changes === 0 || isReadOnly}
              onClick={() => {
                if (changes > 0 && !isReadOnly) void paste();
              }}
            >
              {changes === 0 ? grid.pasting.nothing : grid.pasting.submit(changes)}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** The preview of a text, and what its numbers are taken for where it has any. */
function usePreview(pasted: string) {
  const { workspace } = useOpen();
  const { view } = useGridView();
  const { locality, item, arrival, revision } = useAppState((state) => state);
  const anchor = useAppState((state) => anchorOf(state.grid, state.locality, state.item));
  const [chosen, choose] = useState<NumberMeaning>();
  const table = useMemo(() => parseTable(pasted), [pasted]);
  const hasNumbers = useMemo(() => table.some((row) => row.some(isNumbered)), [table]);
  const numbers = chosen ?? likelyNumbers(table.flat());
  const hidden = useMemo(() => hiddenFrom(workspace, view), [workspace, view]);
  const preview = useMemo((): PastePreview => {
    const range = rangeOf(view, { locality, item }, anchor);
    if (range === undefined || revision < 0) return nothing;
    return previewPaste(
      table,
      { rows: pasteRows(workspace, view, arrival), columns: view.columns, hidden, range },
      numbers,
    );
  }, [workspace, view, locality, item, anchor, arrival, revision, table, numbers, hidden]);
  return { preview, numbers: hasNumbers ? numbers : undefined, choose };
}

const nothing: PastePreview = { heads: { rows: false, columns: false }, cells: [], empty: 0 };

interface SummaryProps {
  readonly preview: PastePreview;
  readonly changes: number;
}

function Summary({ preview: { heads, cells, empty }, changes }: SummaryProps) {
  const { pasting } = useText().grid;
  const faults = cells.filter(({ outcome }) => outcome.kind === 'fault').length;
  const same = cells.length - changes - faults;
  const where = heads.rows ? (heads.columns ? 'both' : 'rows') : heads.columns ? 'columns' : 'position';
  return (
    <div>
      <p className={styles['counts']} role="status">
        <strong>{pasting.change(changes)}</strong>
        {faults > 0 && <strong data-fault>{pasting.fault(faults)}</strong>}
        {same > 0 && <span>{pasting.same(same)}</span>}
        {empty > 0 && <span>{pasting.empty(empty)}</span>}
      </p>
      <p className={dialogStyles['soft']}>{pasting.where[where]}</p>
    </div>
  );
}
