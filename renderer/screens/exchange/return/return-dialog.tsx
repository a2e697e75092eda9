import { Button, Loader } from '@mantine/core';
import { useRef, useState } from 'react';
import type { BoardRow } from '../../../../shared/exchange/board.ts';
import type { Exported } from '../../../../shared/host/contract.ts';
import type { HostFailure } from '../../../../shared/host/host.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { useFocusRescue } from '../../../components/focus.ts';
import { failureOf } from '../../../state/host.ts';
import { useApp, useAppState, useText } from '../../../state/hooks.ts';
import dialog from '../../dialogs/dialog.module.css';
import { FaultNote } from '../../dialogs/outcome.tsx';
import { ExportReceipt } from '../export/export-receipt.tsx';

interface ReturnDialogProps {
  readonly row: BoardRow;
  readonly onClose: () => void;
}

/** Sends a province what became of its files: receipts, settled conflicts, questions. */
export function ReturnDialog({ row, onClose }: ReturnDialogProps) {
  const app = useApp();
  const { centre, screens, words } = useText();
  const today = useAppState((state) => state.today);
  const [isWorking, setIsWorking] = useState(false);
  const [receipt, setReceipt] = useState<Exported>();
  const [failure, setFailure] = useState<HostFailure>();
  const { province, files, conflicts, questions } = row;
  const received = files.filter(({ accepted }) => accepted).length;

  const closeButton = useRef<HTMLButtonElement>(null);
  useFocusRescue(closeButton);

  const submit = async (): Promise<void> => {
    setIsWorking(true);
    setFailure(undefined);
    try {
      setReceipt((await app.centre.saveReturn(today, province.code)) ?? undefined);
    } catch (error) {
      setFailure(failureOf(error));
    }
    setIsWorking(false);
  };

  return (
    <Dialog
      onClose={onClose}
      title={centre.return.heading(words.localityName(province.type, province.name))}
      size="lg"
    >
      <div className={dialog['stack']}>
        {receipt === undefined ? (
          <>
            <p>{centre.return.lead}</p>
            <dl className={dialog['facts']}>
              <dt>{centre.return.files}</dt>
              <dd>{received}</dd>
              <dt>{centre.return.conflicts}</dt>
              <dd>{conflicts.length}</dd>
              <dt>{centre.return.questions}</dt>
              <dd>{questions.length}</dd>
            </dl>
            {received === 0 && <p className={dialog['notice']}>{centre.return.nothing}</p>}
            {conflicts.length > 0 && <p className={dialog['notice']}>{centre.return.undecided}</p>}
          </>
        ) : (
          <ExportReceipt receipt={receipt} />
        )}
        <FaultNote failure={failure} />
        <div className={dialog['actions']}>
          <p className={dialog['working']} role="status">
            {isWorking && (
              <>
                <Loader size="xs" aria-hidden="true" /> {screens.export.working}
              </>
            )}
          </p>
          <Button ref={closeButton} variant="default" onClick={onClose}>
            {screens.close}
          </Button>
          {receipt === undefined && (
            <Button data-autofocus disabled={isWorking} onClick={() => void submit()}>
              {centre.return.submit}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
