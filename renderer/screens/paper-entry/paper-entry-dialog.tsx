import { useCallback, useRef, useState } from 'react';
import { itemOfRowNumber } from '../../../shared/entry/sheet-code.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { listLocalities, neighbour } from '../../state/localities.ts';
import { isIn } from '../../state/arrival.ts';
import { Loading } from '../records/loading.tsx';
import { CodeField } from './code-field.tsx';
import { EntrySheet } from './entry-sheet.tsx';
import { resolveCode, type Resolved } from './resolve-code.ts';
import { sheetOf, type OpenSheet, type SheetPart } from './open-sheet.ts';
import styles from './paper-entry.module.css';

/** Filled sheets go in: a scan or a code opens one, then one key per row, each saved at once. */
export function PaperEntryDialog() {
  const app = useApp();
  const text = useText();
  const { workspace } = useOpen();
  const arrival = useAppState((state) => state.arrival);
  const field = useRef<HTMLInputElement>(null);
  const [sheet, setSheet] = useState<OpenSheet>();
  const [part, setPart] = useState<SheetPart>({ onlyOpen: false, platform: null });
  const [at, setAt] = useState(0);
  const [fault, setFault] = useState<string>();
  const [finished, setFinished] = useState<string>();

  const open = useCallback(
    (code: string, printed: OpenSheet['printed'], on: SheetPart): void => {
      const locality = workspace.plan.locality(code);
      if (locality === undefined) return;
      const next = sheetOf(workspace, locality, printed, on);
      setSheet(next);
      setAt(0);
      setFault(undefined);
      setFinished(undefined);
      app.select(code, next.items[0]?.id);
    },
    [app, workspace],
  );

  const take = (resolved: Resolved, typed: string): boolean => {
    if (resolved.kind === 'sheet') open(resolved.locality, resolved.printed, part);
    else if (resolved.kind === 'row') setAt(resolved.at);
    else
      setFault(
        resolved.kind === 'elsewhere'
          ? text.paperEntry.elsewhere(resolved.locality)
          : text.paperEntry.notFound(typed),
      );
    return resolved.kind === 'sheet' || resolved.kind === 'row';
  };

  const resolve = (typed: string): Resolved =>
    resolveCode(typed, workspace.plan, (number) => {
      const item = sheet && itemOfRowNumber(number, sheet.items);
      return item === undefined ? -1 : (sheet?.items.indexOf(item) ?? -1);
    });

  const goBy = (by: number): void => {
    const next = neighbour(workspace, listLocalities(workspace.plan), sheet?.locality.code ?? null, by);
    if (next !== undefined) open(next, undefined, part);
  };

  const finish = (rows: number): void => {
    if (sheet === undefined) return;
    const { type, name } = sheet.locality;
    setFinished(text.paperEntry.finished(text.words.localityName(type, name), rows));
    field.current?.focus();
  };

  const isThere = sheet !== undefined && isIn(arrival, sheet.locality);
  return (
    <Dialog onClose={app.closeDialog} title={text.paperEntry.heading} size="full">
      <div className={styles['dialog']}>
        <CodeField
          ref={field}
          resolve={resolve}
          onTaken={take}
          onTyping={() => setFault(undefined)}
          onGo={goBy}
          fault={fault}
          hasSheet={isThere}
        />
        {finished !== undefined && (
          <p className={styles['finished']} role="status">
            {finished}
          </p>
        )}
        {sheet === undefined ? (
          <p className={styles['start']}>{text.paperEntry.start}</p>
        ) : !isThere ? (
          <Loading label={text.paperEntry.arriving} />
        ) : (
          <EntrySheet
            key={sheet.id}
            sheet={sheet}
            part={part}
            at={at}
            onAt={setAt}
            onPart={(next) => {
              setPart(next);
              open(sheet.locality.code, sheet.printed, next);
            }}
            onGo={goBy}
            onField={() => field.current?.focus()}
            onFinish={finish}
          />
        )}
      </div>
    </Dialog>
  );
}
