import { Button, Loader } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Exported } from '../../../shared/host/contract.ts';
import type { HostFailure } from '../../../shared/host/host.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { Dialog } from '../../components/dialog.tsx';
import { isAllIn } from '../../state/arrival.ts';
import { countContent } from '../../state/content.ts';
import { failureOf } from '../../state/host.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import styles from './dialog.module.css';
import { FaultNote, ShowInFolder } from './outcome.tsx';
import { SinceExport } from './since-export.tsx';

/** Says what the file will hold, writes it, and hands over the receipt with the code to compare by phone. */
export function ExportDialog() {
  const app = useApp();
  const text = useText();
  const { workspace } = useOpen();
  const { today } = app.store.getState();
  const isCounted = useAppState((state) => isAllIn(state.arrival));
  const content = useMemo(() => (isCounted ? countContent(workspace) : undefined), [workspace, isCounted]);
  const [isWorking, setIsWorking] = useState(false);
  const [receipt, setReceipt] = useState<Exported>();
  const [failure, setFailure] = useState<HostFailure>();

  const submit = async (): Promise<void> => {
    setIsWorking(true);
    setFailure(undefined);
    setReceipt(undefined);
    try {
      setReceipt((await app.saveExport(today)) ?? undefined);
    } catch (error) {
      setFailure(failureOf(error));
    }
    setIsWorking(false);
  };
  const { close, export: words } = text.screens;

  return (
    <Dialog onClose={app.closeDialog} title={words.heading} size="md">
      <div className={styles['stack']}>
        <p>{words.lead}</p>
        {receipt === undefined && <SinceExport asOf={today} />}
        <dl className={styles['facts']}>
          <dt>{text.words.asOf}</dt>
          <dd>{formatDay(today, text.language)}</dd>
          <dt>{words.localities}</dt>
          <dd>{receipt?.localities ?? workspace.plan.localities.length}</dd>
          <dt>{words.answers}</dt>
          <dd>{receipt?.answers ?? content?.answers ?? text.screens.loading}</dd>
          <dt>{words.conflicts}</dt>
          <dd>{receipt?.conflicts ?? content?.conflicts ?? text.screens.loading}</dd>
        </dl>
        <FaultNote failure={failure} />
        {receipt !== undefined && (
          <div className={styles['receipt']} role="status">
            <p>{words.done}</p>
            <p>
              {words.code}
              <br />
              <strong className={styles['code']}>{receipt.code}</strong>
            </p>
            <p className={styles['soft']}>{words.codeHint}</p>
            <p>
              {words.file} <span className={styles['path']}>{receipt.file}</span>
            </p>
            <ShowInFolder file={receipt.file} />
          </div>
        )}
        <div className={styles['actions']}>
          <p className={styles['working']} role="status">
            {isWorking && (
              <>
                <Loader size="xs" aria-hidden="true" /> {words.working}
              </>
            )}
          </p>
          <Button variant="default" onClick={app.closeDialog}>
            {close}
          </Button>
          <Button data-autofocus disabled={isWorking} onClick={() => void submit()}>
            {words.submit}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
