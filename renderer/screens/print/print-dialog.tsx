import { Button, Radio, SegmentedControl } from '@mantine/core';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { HostFailure } from '../../../shared/host/host.ts';
import { packForms, type SheetsOrder, type SavedPaper } from '../../../shared/host/paper-contract.ts';
import { fitsOnePdf } from '../../../shared/paper/pack.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { Dialog } from '../../components/dialog.tsx';
import { failureOf } from '../../state/host.ts';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import { shownLocalities } from '../../state/localities.ts';
import dialog from '../dialogs/dialog.module.css';
import { FaultNote, ShowInFolder } from '../dialogs/outcome.tsx';
import { ContentFields } from './content-fields.tsx';
import { oneOf } from './one-of.ts';
import { PaperFields } from './paper-fields.tsx';
import { PlacesField } from './places-field.tsx';
import {
  newForm,
  orderOf,
  placesOptions,
  platformsOf,
  settingsOf,
  withSettings,
  type PrintForm,
} from './print-form.ts';
import styles from './print.module.css';
import { localityList } from './locality-list.ts';
import { printedScreen } from './printed-screen.ts';
import { RunState } from './run-state.tsx';
import { SheetsPreview } from './sheets-preview.tsx';

type Outcome = { readonly saved: SavedPaper } | { readonly note: 'sent' | 'notPrinted' | 'nothingSaved' };

/** Checklists, or the screen as shown, on paper or as PDF, with the pages as they will be beside the choices. */
export function PrintDialog() {
  const app = useApp();
  const text = useText();
  const { print } = text.screens;
  const { workspace } = useOpen();
  const { locality: code, filter, today, arrival } = app.store.getState();
  const [shown] = useState(() => shownLocalities(workspace, filter, today, arrival));
  // The screen behind offers anew in another language.
  const offer = useSyncExternalStore(app.paper.onOffer, app.paper.offered);
  const offered = useMemo(() => offer?.(), [offer]);
  const platforms = platformsOf(workspace);
  const current = workspace.plan.locality(code ?? '');
  const options = placesOptions(
    workspace,
    current,
    shown.map(({ locality }) => locality.code),
  );

  const [form, setForm] = useState(() => ({
    ...newForm(text.language, platforms),
    ...(offered !== undefined && { what: 'screen' as const }),
  }));
  const [isRemembered, setIsRemembered] = useState(false);
  const [isWorking, setIsWorking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const [failure, setFailure] = useState<HostFailure>();

  useEffect(() => {
    const recall = async (): Promise<void> => {
      const settings = await app.paper.settings().catch(() => null);
      if (settings !== null) setForm((now) => withSettings(now, settings));
      setIsRemembered(true);
    };
    void recall();
  }, [app]);

  const change = (part: Partial<PrintForm>): void => setForm((now) => ({ ...now, ...part }));

  const isScreen = form.what === 'screen';
  const codes =
    form.places === 'chosen'
      ? form.chosen
      : (options.find(({ places }) => places === form.places)?.codes ?? []);
  const order = orderOf(form, codes, today, platforms.length);
  const onePdf = fitsOnePdf(workspace, codes);
  const screen = useMemo(
    () =>
      offered ??
      printedScreen(
        localityList(workspace, shown, { filter, today, arrival }, text),
        workspace.plan,
        today,
        text,
      ),
    [offered, workspace, shown, filter, today, arrival, text],
  );
  const [only, ...others] = screen.tables;
  // Of a list it is said how long it is.
  const screenLabel = others.length > 0 ? print.screen : print.list(only?.rows.length ?? 0);
  const isReady = isScreen
    ? screen.tables.some(({ rows }) => rows.length > 0)
    : codes.length > 0 && form.platforms.length > 0;
  const screenOrder = (): SheetsOrder => ({
    kind: 'screen',
    screen,
    language: text.language,
    paper: form.choice.paper,
  });
  const whole = (): SheetsOrder => (isScreen ? screenOrder() : order);
  const run = async (work: () => Promise<Outcome>): Promise<void> => {
    setIsWorking(true);
    setFailure(undefined);
    setOutcome(undefined);
    try {
      await app.paper.remember(settingsOf(form));
      setOutcome(await work());
    } catch (error) {
      setFailure(failureOf(error));
    }
    setIsWorking(false);
  };
  const save = (): Promise<void> =>
    run(async () => {
      const saved = await app.paper.save(whole(), form.form);
      return saved === null ? { note: 'nothingSaved' } : { saved };
    });
  const toPrinter = (): Promise<void> =>
    run(async () => ({ note: (await app.paper.print(whole(), form.copies)) ? 'sent' : 'notPrinted' }));

  return (
    <Dialog onClose={app.closeDialog} title={print.heading} size="full">
      <div className={styles['split']}>
        <div className={styles['form']}>
          <SegmentedControl
            aria-label={print.what}
            value={form.what}
            onChange={(value) => change({ what: oneOf(['checklists', 'screen'], value) ?? 'checklists' })}
            data={[
              { value: 'checklists', label: print.checklists },
              { value: 'screen', label: screenLabel },
            ]}
          />
          {!isScreen && (
            <>
              <PlacesField form={form} options={options} onChange={change} />
              <ContentFields form={form} platforms={platforms} onChange={change} />
            </>
          )}
          <PaperFields form={form} onChange={change} />
          {!isScreen && codes.length > 1 && (
            <Radio.Group
              label={print.form}
              value={onePdf ? form.form : 'each'}
              onChange={(value) => change({ form: oneOf(packForms, value) ?? 'one' })}
            >
              <div className={`${dialog['choices'] ?? ''} ${dialog['columns'] ?? ''}`}>
                <Radio value="one" label={print.one} disabled={!onePdf} />
                <Radio value="each" label={print.each} />
              </div>
              <p className={dialog['soft']}>
                {onePdf ? (form.form === 'one' ? print.untagged : '') : print.eachOnly}
              </p>
            </Radio.Group>
          )}
          <p className={dialog['soft']}>{print.asOf(formatDay(today, text.language))}</p>
          <FaultNote failure={failure} />
          <OutcomeNote outcome={outcome} />
          <div className={dialog['actions']}>
            {isWorking && <RunState />}
            <Button variant="default" onClick={app.closeDialog}>
              {text.screens.close}
            </Button>
            <Button
              variant="default"
              disabled={isWorking || !isReady || (!isScreen && !onePdf)}
              onClick={() => void toPrinter()}
            >
              {print.toPrinter}
            </Button>
            <Button data-autofocus disabled={isWorking || !isReady} onClick={() => void save()}>
              {print.submit}
            </Button>
          </div>
        </div>
        <SheetsPreview
          key={form.places + form.chosen.join()}
          order={isReady && isRemembered ? whole() : undefined}
          inOne={onePdf && form.form === 'one'}
          isPaused={isWorking}
        />
      </div>
    </Dialog>
  );
}

function OutcomeNote({ outcome }: { readonly outcome: Outcome | undefined }) {
  const { print } = useText().screens;
  if (outcome === undefined) return null;
  if ('note' in outcome) {
    return (
      <p className={dialog['receipt']} role="status">
        {print[outcome.note]}
      </p>
    );
  }
  const { file, written, of } = outcome.saved;
  return (
    <div className={dialog['receipt']} role="status">
      {written < of && <p>{print.stopped(written, of)}</p>}
      <p>
        {of > 1 ? print.savedMany(written) : print.saved} <span className={dialog['path']}>{file}</span>
      </p>
      <ShowInFolder file={file} />
    </div>
  );
}
