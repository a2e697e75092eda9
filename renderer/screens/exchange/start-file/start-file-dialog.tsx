import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HostFailure } from '../../../../shared/host/host.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { failureOf } from '../../../state/host.ts';
import { useApp, useOpen, useText } from '../../../state/hooks.ts';
import dialog from '../../dialogs/dialog.module.css';
import { FaultNote, ShowInFolder } from '../../dialogs/outcome.tsx';
import { CampaignFacts } from './campaign-facts.tsx';

/** Writes the file from which the provinces make their workspaces, and shows the fingerprint that they will ask for. */
export function StartFileDialog() {
  const app = useApp();
  const { centre, screens } = useText();
  const { workspace } = useOpen();
  const [saved, setSaved] = useState<{ readonly file: string; readonly fingerprint: string }>();
  const [failure, setFailure] = useState<HostFailure>();

  const submit = async (): Promise<void> => {
    setFailure(undefined);
    try {
      setSaved((await app.centre.saveStartFile()) ?? undefined);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };

  return (
    <Dialog onClose={app.closeDialog} title={centre.start.dialog} size="lg">
      <div className={dialog['stack']}>
        <p>{centre.start.dialogLead}</p>
        <dl className={dialog['facts']}>
          <CampaignFacts campaign={workspace.plan.campaign} />
        </dl>
        {saved !== undefined && (
          <div className={dialog['receipt']}>
            <p role="status">
              {centre.start.saved} <span className={dialog['path']}>{saved.file}</span>
            </p>
            <p>
              {centre.fingerprint}
              <br />
              <strong className={dialog['code']}>{saved.fingerprint}</strong>
            </p>
            <p className={dialog['soft']}>{centre.start.tellCode}</p>
            <ShowInFolder file={saved.file} />
          </div>
        )}
        <FaultNote failure={failure} />
        <div className={dialog['actions']}>
          <Button variant="default" onClick={app.closeDialog}>
            {screens.close}
          </Button>
          <Button data-autofocus onClick={() => void submit()}>
            {centre.start.save}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
