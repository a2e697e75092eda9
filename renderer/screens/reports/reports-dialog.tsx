import { Button, Loader, Radio, Tabs } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import type { HostFailure } from '../../../shared/host/host.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { ReportDocument } from '../../../shared/paper/report/document.ts';
import {
  isReportKind,
  reportFormats,
  reportKinds,
  type ReportFormat,
  type ReportKind,
} from '../../../shared/paper/report/kinds.ts';
import { usualDay } from '../../../shared/paper/report/period.ts';
import type { Language } from '../../../shared/model/words.ts';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { failureOf } from '../../state/host.ts';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import { useLoaded, type Loaded } from '../../state/use-loaded.ts';
import shared from '../dialogs/dialog.module.css';
import { FaultNote, SavedAt } from '../dialogs/outcome.tsx';
import { PaperPreview } from '../print/paper-preview.tsx';
import { LetterheadFields, OwnFields } from './report-fields.tsx';
import { ReportPreview } from './report-preview.tsx';
import styles from './reports-dialog.module.css';

/** Makes official reports: which, of which day, in which language, with which words of the officer's own. */
export function ReportsDialog() {
  const app = useApp();
  const text = useText();
  const today = useAppState((state) => state.today);
  const { screen, kinds } = text.reports;

  const [kind, setKind] = useState<ReportKind>(app.reports.kind);
  const [asOf, setAsOf] = useState<Day | undefined>(() => usualDay(app.reports.kind, today));
  const [decision] = useState(app.reports.decision);
  useEffect(() => app.reports.forget, [app]);
  const [language, setLanguage] = useState<Language>(text.language);
  const [working, setWorking] = useState<Target>();
  const [file, setFile] = useState<string>();
  const [note, setNote] = useState<'sent' | 'notPrinted'>();
  const [failure, setFailure] = useState<HostFailure>();

  const isFuture = asOf !== undefined && asOf > today;
  const carried = kind === 'readiness' && decision !== undefined ? { decision } : {};
  const choice = asOf === undefined || isFuture ? undefined : { kind, language, asOf, ...carried };
  const preview = useLoaded(`${kind} ${language} ${choice?.asOf ?? ''}`, () =>
    choice === undefined ? Promise.resolve(undefined) : app.reports.preview(choice),
  );

  const chooseKind = (name: string): void => {
    if (!isReportKind(name)) return;
    setKind(name);
    setAsOf(usualDay(name, today));
    setFile(undefined);
    setNote(undefined);
  };

  const save = async (format: ReportFormat): Promise<void> => {
    if (choice === undefined) return;
    setWorking(format);
    setFailure(undefined);
    setFile(undefined);
    setNote(undefined);
    try {
      setFile((await app.reports.save(choice, format))?.file);
    } catch (error) {
      setFailure(failureOf(error));
    }
    setWorking(undefined);
  };

  const print = async (): Promise<void> => {
    if (choice === undefined) return;
    setWorking('printer');
    setFailure(undefined);
    setFile(undefined);
    setNote(undefined);
    try {
      const isSent = await app.paper.print({ kind: 'report', report: choice }, 1);
      setNote(isSent ? 'sent' : 'notPrinted');
    } catch (error) {
      setFailure(failureOf(error));
    }
    setWorking(undefined);
  };

  return (
    <Dialog onClose={app.closeDialog} title={screen.heading} size="wide">
      <div className={styles['panes']}>
        <div className={styles['choices']}>
          <Radio.Group label={screen.kind} value={kind} onChange={chooseKind}>
            <div className={styles['kinds']}>
              {reportKinds.map((name) => (
                <Radio
                  key={name}
                  value={name}
                  label={kinds[name]}
                  {...(name === kind && { 'data-autofocus': true })}
                />
              ))}
            </div>
          </Radio.Group>
          <DayField
            key={kind}
            label={screen.asOf}
            day={asOf}
            onDay={setAsOf}
            error={isFuture ? screen.future : asOf === undefined && text.screens.start.required.day}
          />
          <Radio.Group
            label={screen.language}
            value={language}
            onChange={(value) => setLanguage(value === 'en' ? 'en' : 'vi')}
          >
            <div className={styles['kinds']}>
              <Radio value="vi" label={screen.vi} />
              <Radio value="en" label={screen.en} />
            </div>
          </Radio.Group>
        </div>
        <Tabs defaultValue="pages" className={styles['work'] ?? ''} keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="pages">{text.screens.print.preview}</Tabs.Tab>
            <Tabs.Tab value="figures">{screen.preview}</Tabs.Tab>
            <Tabs.Tab value="own">{screen.own}</Tabs.Tab>
            <Tabs.Tab value="letterhead">{screen.letterhead}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="pages" className={styles['panel'] ?? ''}>
            <PaperPreview of={choice && { order: { kind: 'report', report: choice } }} />
          </Tabs.Panel>
          <Tabs.Panel value="figures" className={styles['panel'] ?? ''}>
            <Figures loaded={preview} kind={kind} />
          </Tabs.Panel>
          <Tabs.Panel value="own" className={styles['panel'] ?? ''}>
            <OwnFields kind={kind} />
          </Tabs.Panel>
          <Tabs.Panel value="letterhead" className={styles['panel'] ?? ''}>
            <LetterheadFields language={language} />
          </Tabs.Panel>
        </Tabs>
      </div>
      <FaultNote failure={failure} />
      {file !== undefined && <SavedAt file={file} />}
      {note !== undefined && (
        <p className={shared['receipt']} role="status">
          {text.screens.print[note]}
        </p>
      )}
      <SaveBar isReady={choice !== undefined} working={working} save={save} print={print} />
    </Dialog>
  );
}

function Figures({
  loaded: { value, failure, isLoading },
  kind,
}: {
  readonly loaded: Loaded<ReportDocument | undefined>;
  readonly kind: ReportKind;
}) {
  const { reports } = useText();
  return (
    <>
      <FaultNote failure={failure} />
      {isLoading && (
        <p className={styles['loading']} role="status">
          <Loader size="xs" aria-hidden="true" /> {reports.screen.loading}
        </p>
      )}
      {!isLoading && failure === undefined && value !== undefined && (
        <ReportPreview report={value} kind={kind} />
      )}
    </>
  );
}

/** Where a report goes: into a file, or to the printer. */
type Target = ReportFormat | 'printer';

interface SaveBarProps {
  readonly isReady: boolean;
  readonly working: Target | undefined;
  readonly save: (format: ReportFormat) => Promise<void>;
  readonly print: () => Promise<void>;
}

function SaveBar({ isReady, working, save, print }: SaveBarProps) {
  const app = useApp();
  const text = useText();
  const { screen } = text.reports;
  const hint = useId();
  return (
    <div className={`${shared['actions'] ?? ''} ${styles['foot'] ?? ''}`}>
      <p className={shared['working']} role="status" id={hint}>
        {working === undefined ? (
          screen.formatHint
        ) : (
          <>
            <Loader size="xs" aria-hidden="true" /> {screen.working}
          </>
        )}
      </p>
      <Button variant="default" onClick={app.closeDialog}>
        {text.screens.close}
      </Button>
      <Button variant="default" disabled={!isReady || working !== undefined} onClick={() => void print()}>
        {text.screens.print.toPrinter}
      </Button>
      {reportFormats.toReversed().map((format) => (
        <Button
          key={format}
          variant={format === 'pdf' ? 'filled' : 'default'}
          disabled={!isReady || working !== undefined}
          aria-describedby={hint}
          onClick={() => void save(format)}
        >
          {screen.formats[format]}
        </Button>
      ))}
    </div>
  );
}
