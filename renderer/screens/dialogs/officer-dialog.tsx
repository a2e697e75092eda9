import { Button } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { KeyFingerprint } from '../../components/key-fingerprint.tsx';
import { useApp, useText } from '../../state/hooks.ts';
import { cleanOfficer, nobody, OfficerFields } from '../start/officer-fields.tsx';
import styles from './dialog.module.css';

export function OfficerDialog() {
  const app = useApp();
  const { screens } = useText();
  const [officer, setOfficer] = useState(() => app.store.getState().officer ?? nobody);
  const [tried, setTried] = useState(false);
  const cleaned = cleanOfficer(officer);

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (cleaned.name !== '' && (await app.session.setOfficer(cleaned))) app.closeDialog();
  };

  return (
    <Dialog onClose={app.closeDialog} title={screens.officer.heading} size="md">
      <form className={styles['stack']} noValidate onSubmit={(event) => void submit(event)}>
        <p className={styles['soft']}>{screens.officer.lead}</p>
        <OfficerFields
          officer={officer}
          onOfficer={setOfficer}
          nameError={tried && cleaned.name === '' && screens.start.required.name}
        />
        <KeyFingerprint />
        <div className={styles['actions']}>
          <Button variant="default" onClick={app.closeDialog}>
            {screens.cancel}
          </Button>
          <Button type="submit">{screens.save}</Button>
        </div>
      </form>
    </Dialog>
  );
}
