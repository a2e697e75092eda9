import { Button, Loader } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { Exported } from '../../../shared/host/contract.ts';
import type { HostFailure } from '../../../shared/host/host.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useFocusRescue } from '../../components/focus.ts';
import { isAllIn } from '../../state/arrival.ts';
import { countContent } from '../../state/content.ts';
import { failureOf } from '../../state/host.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { useLoaded } from '../../state/use-loaded.ts';
import { asked, everything, ExportChoiceFields, isEmpty } from '../exchange/export/export-choice.tsx';
import { ExportReceipt } from '../exchange/export/export-receipt.tsx';
import styles from './dialog.module.css';
import { FaultNote } from './outcome.tsx';
import { SinceExport } from './since-export.tsx';
import { TableExport } from './table-export.tsx';

/** Says what the file will hold, writes it, and hands over the receipt with the code to compare by phone. */
export function ExportDialog() {
  const app = useApp();
  const text = useText();
  const { workspace } = useOpen();
  const { plan } = workspace;
  const { today, locality } = app.store.getState();
  const isCounted = useAppState((state) => isAllIn(state.arrival));
  const content = useMemo(() => (isCounted ? countContent(workspace) : undefined), [workspace, isCounted]);
  const since = useLoaded(today, () => app.sinceExport(today));
  const [choice, setChoice] = useState(() => everything(plan));
  const [isWorking, setIsWorking] = useState(false);
  const [receipt, setReceipt] = useState<Exported>();
  const [failure, setFailure] = useState<HostFailure>();

  const closeButton = useRef<HTMLButtonElement>(null);
  useFocusRescue(closeButton);

  const submit = async (): Promise<void> => {
    setIsWorking(true);
    setFailure(undefined);
    setReceipt(undefined);
    try {
      setReceipt((await app.centre.saveExport(today, asked(plan, choice, locality))) ?? undefined);
    } catch (error) {
      setFailure(failureOf(error));
    }
    setIsWorking(false);
  };
  const { close, export: words, loading } = text.screens;
  const isPart = choice.sinceLast || asked(plan, choice, locality).part !== undefined;

  return (
    <Dialog onClose={app.closeDialog} title={words.heading} size="lg">
      <div className={styles['stack']}>
        {receipt === undefined ? (
          <>
            <p>{words.lead}</p>
            <SinceExport since={since.value} />
            <ExportChoiceFields
              choice={choice}
              onChoice={setChoice}
              hasExported={since.value === undefined ? undefined : since.value !== null}
            />
            <p className={styles['soft']}>
              {text.words.asOf} {formatDay(today, text.language)}.{' '}
              {isPart
                ? text.centre.export.partNote
                : content === undefined
                  ? loading
                  : words.holds(content.answers, content.conflicts)}
            </p>
          </>
        ) : (
          <ExportReceipt receipt={receipt} />
        )}
        <FaultNote failure={failure} />
        <div className={styles['actions']}>
          <p className={styles['working']} role="status">
            {isWorking && (
              <>
                <Loader size="xs" aria-hidden="true" /> {words.working}
              </>
            )}
          </p>
          <Button ref={closeButton} variant="default" onClick={app.closeDialog}>
            {close}
          </Button>
          {receipt === undefined && (
            <Button data-autofocus disabled={isWorking || isEmpty(choice)} onClick={() => void submit()}>
              {words.submit}
            </Button>
          )}
        </div>
        {receipt === undefined && <TableExport asOf={today} />}
      </div>
    </Dialog>
  );
}
