import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { serviceNames } from '../../../shared/commitments/services.ts';
import { longestText } from '../../../shared/model/text-value.ts';
import { Dialog } from '../../components/dialog.tsx';
import { cleanText } from '../../state/clean-text.ts';
import { mostServices } from '../../state/commitments.ts';
import { useApp, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import dialog from '../dialogs/dialog.module.css';
import { isKeptElsewhere } from '../register/kept-elsewhere.tsx';
import { useRecords } from '../register/use-records.ts';

/** Leads to the dialog that adds many at once. */
export function PasteServicesButton() {
  const { services } = useText().commitments;
  const isReadOnly = useIsReadOnly();
  const [isPasting, setIsPasting] = useState(false);
  return (
    <>
      <Button variant="default" size="compact-md" disabled={isReadOnly} onClick={() => setIsPasting(true)}>
        {services.paste}
      </Button>
      {isPasting && <PasteServices onClose={() => setIsPasting(false)} />}
    </>
  );
}

/** Adds many services at once: one a line, from a document or a table. */
function PasteServices({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const { commitments, screens } = useText();
  const { services } = commitments;
  const { plan } = useOpen().workspace;
  const [pasted, setPasted] = useState('');
  const own = useRecords('service').filter(({ id }) => !isKeptElsewhere(plan, id));
  const there = new Set(own.flatMap(({ fields }) => fields.name ?? []));
  const names = serviceNames(pasted, there).flatMap((name) => cleanText(name.slice(0, longestText)) ?? []);
  const isTooLong = names.length > mostServices;
  return (
    <Dialog title={services.pasteHeading} onClose={onClose} size="lg">
      <div className={dialog['stack']}>
        <Textarea
          label={services.pasteLabel}
          description={services.pasteHint}
          rows={12}
          data-autofocus
          value={pasted}
          onChange={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <div className={dialog['actions']}>
          <p className={dialog['working']} role="status">
            {isTooLong ? services.tooLong(mostServices) : services.understood(names.length)}
          </p>
          <Button variant="default" onClick={onClose}>
            {screens.cancel}
          </Button>
          <Button
            disabled={isTooLong || names.length === 0}
            onClick={() => {
              void app.commitments.addServices(names);
              onClose();
            }}
          >
            {services.submit}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
