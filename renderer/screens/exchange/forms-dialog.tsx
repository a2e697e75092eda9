import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import type { SentForms } from '../../../shared/host/form-contract.ts';
import type { HostFailure } from '../../../shared/host/host.ts';
import type { Locality } from '../../../shared/model/unit.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { failureOf } from '../../state/host.ts';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import { shownLocalities } from '../../state/localities.ts';
import { useProgress } from '../../state/use-progress.ts';
import dialogStyles from '../dialogs/dialog.module.css';
import { FaultNote, ShowInFolder } from '../dialogs/outcome.tsx';
import styles from './forms-dialog.module.css';

/** Writes a form for each chosen commune, to be filled in where there is no app. */
export function FormsDialog() {
  const app = useApp();
  const text = useText();
  const words = text.forms.dialog;
  const choices = useChoices();
  const [which, setWhich] = useState<string>(choices[0]?.id ?? '');
  const [language, setLanguage] = useState(text.language);
  const [running, setRunning] = useState<number>();
  const [sent, setSent] = useState<SentForms | null>(null);
  const [failure, setFailure] = useState<HostFailure>();
  const progress = useProgress('sendForms', running !== undefined);
  const localities = choices.find(({ id }) => id === which)?.codes ?? [];

  const submit = async (): Promise<void> => {
    setRunning(localities.length);
    setFailure(undefined);
    setSent(null);
    try {
      setSent(await app.handouts.sendForms({ localities: [...localities], language }));
    } catch (error) {
      setFailure(failureOf(error));
    }
    setRunning(undefined);
  };
  const done = progress?.done ?? 0;

  return (
    <Dialog onClose={app.closeDialog} title={words.heading} size="lg">
      <div className={dialogStyles['stack']}>
        <p>{words.lead}</p>
        <Radio.Group label={words.which} value={which} onChange={setWhich}>
          <div className={dialogStyles['choices']}>
            {choices.map(({ id, label, codes }) => (
              <Radio key={id} value={id} label={label} disabled={codes.length === 0} />
            ))}
          </div>
        </Radio.Group>
        <Radio.Group
          label={words.language}
          value={language}
          onChange={(value) => setLanguage(value === 'en' ? 'en' : 'vi')}
        >
          <div className={dialogStyles['choices']}>
            <Radio value="vi" label={words.vi} />
            <Radio value="en" label={words.en} />
          </div>
        </Radio.Group>
        <FaultNote failure={failure} />
        {sent !== null && <Sent {...sent} />}
        {running !== undefined && (
          <div className={styles['progress']}>
            <ProgressBar done={done} of={running} />
            <p role="status">{words.working(done, running)}</p>
          </div>
        )}
        <div className={dialogStyles['actions']}>
          {running === undefined ? (
            <>
              <Button variant="default" onClick={app.closeDialog}>
                {text.screens.close}
              </Button>
              <Button data-autofocus disabled={localities.length === 0} onClick={() => void submit()}>
                {words.submit}
              </Button>
            </>
          ) : (
            <Button variant="default" onClick={() => void app.handouts.stopForms()}>
              {words.stop}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Sent({ folder, done, of }: SentForms) {
  const { forms } = useText();
  const { dialog } = forms;
  return (
    <div className={dialogStyles[done < of ? 'notice' : 'receipt']} role="status">
      <p>
        {done < of ? dialog.stopped(done, of) : dialog.done(done)}{' '}
        <span className={dialogStyles['path']}>{folder}</span>
      </p>
      <ShowInFolder file={folder} />
    </div>
  );
}

interface Choice {
  readonly id: 'all' | 'shown' | 'this';
  readonly label: string;
  readonly codes: readonly string[];
}

/** All communes, those that the list shows where it shows fewer, and the one that is open. */
function useChoices(): Choice[] {
  const app = useApp();
  const { forms, words } = useText();
  const { workspace } = useOpen();
  const { locality: code, filter, today, arrival } = app.store.getState();
  const open = workspace.plan.locality(code ?? '');
  const all = workspace.plan.localities.filter(isCommune);
  const shown = shownLocalities(workspace, filter, today, arrival)
    .map(({ locality }) => locality)
    .filter(isCommune);
  const codesOf = (localities: readonly Locality[]): string[] => localities.map((locality) => locality.code);
  return [
    { id: 'all', label: forms.dialog.all(all.length), codes: codesOf(all) },
    ...(shown.length === all.length
      ? []
      : [{ id: 'shown', label: forms.dialog.shown(shown.length), codes: codesOf(shown) } as const]),
    ...(open === undefined
      ? []
      : [
          {
            id: 'this',
            label: forms.dialog.only(words.localityName(open.type, open.name)),
            codes: [open.code],
          } as const,
        ]),
  ];
}

function isCommune({ parent }: Locality): boolean {
  return parent !== null;
}
