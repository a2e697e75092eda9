import { BackupsDialog } from '../records/backups-dialog.tsx';
import { DayDialog } from '../records/day-dialog.tsx';
import { HistoryDialog } from '../records/history-dialog.tsx';
import { CutoverDialog } from '../dialogs/cutover-dialog.tsx';
import { ExportDialog } from '../dialogs/export-dialog.tsx';
import { BoardScreen } from '../exchange/board/board-screen.tsx';
import { QuestionsDialog } from '../exchange/questions/questions-dialog.tsx';
import { StartFileDialog } from '../exchange/start-file/start-file-dialog.tsx';
import { ConflictsDialog } from '../exchange/conflicts-dialog.tsx';
import { FilesDialog } from '../exchange/files-dialog.tsx';
import { FormsDialog } from '../exchange/forms-dialog.tsx';
import { ImportDialog } from '../exchange/import-dialog.tsx';
import { OfficerDialog } from '../dialogs/officer-dialog.tsx';
import { PrintDialog } from '../print/print-dialog.tsx';
import { ShortcutSheet } from '../dialogs/shortcut-sheet.tsx';
import { ReportsDialog } from '../reports/reports-dialog.tsx';
import { ItemDetail } from '../detail/item-detail.tsx';
import { isIn } from '../../state/arrival.ts';
import { useAppState, useText } from '../../state/hooks.ts';
import { Loading } from '../records/loading.tsx';
import { Checklist } from './checklist.tsx';
import { LocalityHeader } from './locality-header.tsx';
import { LocalityPanel } from './locality-panel.tsx';
import { Notices } from './notices.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useChecklist } from './use-checklist.ts';
import { useShortcuts } from './use-shortcuts.ts';
import styles from './workspace-screen.module.css';

/** The screen of all day: the localities, one locality's checklist, and the item being worked on. */
export function WorkspaceScreen() {
  useShortcuts();
  return (
    <div className={styles['screen']}>
      <TopBar />
      <Notices />
      <View />
      <StatusBar />
      <Dialog />
    </div>
  );
}

/** What fills the window between the bars. */
function View() {
  const view = useAppState((state) => state.view);
  switch (view) {
    case 'checklist':
      return (
        <div className={styles['panes']}>
          <LocalityPanel />
          <Work />
        </div>
      );
    case 'board':
      return <BoardScreen />;
  }
}

/** One locality's checklist and the item being answered. */
function Work() {
  const { screens } = useText();
  const { locality, sections } = useChecklist();
  const arrival = useAppState((state) => state.arrival);
  if (locality === undefined) return <main className={styles['centre']} />;
  if (!isIn(arrival, locality)) {
    return (
      <main className={styles['centre']}>
        <Loading label={screens.arrival.locality} />
      </main>
    );
  }
  return (
    <>
      <main className={styles['centre']}>
        <LocalityHeader locality={locality} sections={sections} />
        <Checklist locality={locality} sections={sections} />
      </main>
      <ItemDetail locality={locality} sections={sections} />
    </>
  );
}

function Dialog() {
  const dialog = useAppState((state) => state.dialog);
  switch (dialog) {
    case 'print':
      return <PrintDialog />;
    case 'export':
      return <ExportDialog />;
    case 'questions':
      return <QuestionsDialog />;
    case 'start-file':
      return <StartFileDialog />;
    case 'forms':
      return <FormsDialog />;
    case 'reports':
      return <ReportsDialog />;
    case 'shortcuts':
      return <ShortcutSheet />;
    case 'officer':
      return <OfficerDialog />;
    case 'cutover':
      return <CutoverDialog />;
    case 'history':
      return <HistoryDialog />;
    case 'day':
      return <DayDialog />;
    case 'backups':
      return <BackupsDialog />;
    case 'import':
      return <ImportDialog />;
    case 'files':
      return <FilesDialog />;
    case 'conflicts':
      return <ConflictsDialog />;
    case null:
      return null;
  }
}
