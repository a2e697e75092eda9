import { useRef, type ReactElement } from 'react';
import { CommitmentsScreen } from '../commitments/commitments-screen.tsx';
import { DecisionsScreen } from '../decisions/decisions-screen.tsx';
import { CutoverDialog } from '../dialogs/cutover-dialog.tsx';
import { ExportDialog } from '../dialogs/export-dialog.tsx';
import { OfficerDialog } from '../dialogs/officer-dialog.tsx';
import { ShortcutSheet } from '../dialogs/shortcut-sheet.tsx';
import { BoardScreen } from '../exchange/board/board-screen.tsx';
import { ConflictsDialog } from '../exchange/conflicts-dialog.tsx';
import { FilesDialog } from '../exchange/files-dialog.tsx';
import { FormsDialog } from '../exchange/forms-dialog.tsx';
import { ImportDialog } from '../exchange/import-dialog.tsx';
import { QuestionsDialog } from '../exchange/questions/questions-dialog.tsx';
import { StartFileDialog } from '../exchange/start-file/start-file-dialog.tsx';
import { GridScreen } from '../grid/grid-screen.tsx';
import { PasteDialog } from '../grid/paste-dialog.tsx';
import { ObstaclesScreen } from '../obstacles/obstacles-screen.tsx';
import { OperationsScreen } from '../operations/operations-screen.tsx';
import { PaperEntryDialog } from '../paper-entry/paper-entry-dialog.tsx';
import { OverviewScreen } from '../overview/overview-screen.tsx';
import { PaletteDialog } from '../palette/palette-dialog.tsx';
import { PrintDialog } from '../print/print-dialog.tsx';
import { BackupsDialog } from '../records/backups-dialog.tsx';
import { DayDialog } from '../records/day-dialog.tsx';
import { HistoryDialog } from '../records/history-dialog.tsx';
import { RehearsalsScreen } from '../rehearsals/rehearsals-screen.tsx';
import { ReportsDialog } from '../reports/reports-dialog.tsx';
import { EntryHistoryDialog } from '../register/entry-history-dialog.tsx';
import type { DialogName } from '../../state/app-state.ts';
import { useAppState } from '../../state/hooks.ts';
import type { View } from '../../state/views.ts';
import { ChecklistScreen } from './checklist-screen.tsx';
import { Notices } from './notices.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { useViewFocus } from './use-view-focus.ts';
import { ViewRail } from './view-rail.tsx';
import styles from './workspace-screen.module.css';

/** What fills the window between the bars; a view is there once `viewsOf` names it too. */
const screens: Readonly<Partial<Record<View, ReactElement>>> = {
  overview: <OverviewScreen />,
  checklist: <ChecklistScreen />,
  grid: <GridScreen />,
  obstacles: <ObstaclesScreen />,
  rehearsals: <RehearsalsScreen />,
  decisions: <DecisionsScreen />,
  commitments: <CommitmentsScreen />,
  operations: <OperationsScreen />,
  board: <BoardScreen />,
};

const dialogs: Readonly<Record<DialogName, ReactElement>> = {
  print: <PrintDialog />,
  export: <ExportDialog />,
  questions: <QuestionsDialog />,
  'start-file': <StartFileDialog />,
  forms: <FormsDialog />,
  reports: <ReportsDialog />,
  shortcuts: <ShortcutSheet />,
  officer: <OfficerDialog />,
  cutover: <CutoverDialog />,
  history: <HistoryDialog />,
  'entry-history': <EntryHistoryDialog />,
  day: <DayDialog />,
  backups: <BackupsDialog />,
  import: <ImportDialog />,
  files: <FilesDialog />,
  conflicts: <ConflictsDialog />,
  palette: <PaletteDialog />,
  'grid-paste': <PasteDialog />,
  'paper-entry': <PaperEntryDialog />,
};

/** The open workspace: the bars, the rail, one view, and the dialog above it. */
export function WorkspaceScreen() {
  useShortcuts();
  const body = useRef<HTMLDivElement>(null);
  const view = useAppState((state) => state.view);
  useViewFocus(view, body);
  const dialog = useAppState((state) => (state.dialog === null ? undefined : dialogs[state.dialog]));
  return (
    <div className={styles['screen']}>
      <TopBar />
      <Notices />
      <div ref={body} className={styles['body']}>
        <ViewRail />
        {screens[view]}
      </div>
      <StatusBar />
      {dialog}
    </div>
  );
}
