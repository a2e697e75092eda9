import { textIn } from '../../shared/text/index.ts';
import { newFolderIn } from '../files/new-folder.ts';
import type { Background } from '../workspace/background.ts';
import type { FileDialogs } from './file-dialogs.ts';
import { fileName, placeOf } from './file-name.ts';
import type { Calls } from './ipc.ts';
import type { OfficeSession } from './session.ts';

export interface TableContext {
  readonly session: OfficeSession;
  readonly files: FileDialogs;
  readonly background: Background;
}

export type TableCalls = Pick<Calls, 'saveTables'>;

/** What the call does by which tables for reading are made. */
export function tableCalls({ session, files, background }: TableContext): TableCalls {
  return {
    saveTables: async ({ asOf, format, language }) => {
      const { folder, workspace } = session.workspace;
      const name = fileName(textIn(language).tables.fileStart, placeOf(workspace), asOf);
      const out = format === 'xlsx' ? await files.askWhereToSave(name, format) : await askForNewFolder(name);
      if (out === undefined) return null;
      const exporter = session.officer;
      const rows = await background.run('tables', { folder, out, format, asOf, language, exporter });
      files.remember(out);
      return { path: out, rows };
    },
  };

  async function askForNewFolder(name: string): Promise<string | undefined> {
    const parent = await files.askForFolder();
    return parent === undefined ? undefined : newFolderIn(parent, name);
  }
}
