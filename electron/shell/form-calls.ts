import { dayOf } from '../../shared/model/day.ts';
import type { CallProgress } from '../../shared/host/host.ts';
import { textIn } from '../../shared/text/index.ts';
import { Failure } from '../failure.ts';
import { newFolderIn } from '../files/new-folder.ts';
import type { Background } from '../workspace/background.ts';
import type { FileDialogs } from './file-dialogs.ts';
import { fileName, placeOf } from './file-name.ts';
import type { Calls } from './ipc.ts';
import type { OfficeSession } from './session.ts';

export interface FormContext {
  readonly session: OfficeSession;
  readonly files: FileDialogs;
  readonly background: Background;
  readonly tellProgress: (progress: CallProgress) => void;
}

export type FormCalls = Pick<Calls, 'sendForms' | 'stopForms'>;

/** What each call does by which forms go out. */
export function formCalls({ session, files, background, tellProgress }: FormContext): FormCalls {
  let isStopping = false;
  return {
    sendForms: async ({ localities, language }) => {
      const { folder, workspace } = session.workspace;
      const parent = await files.askForFolder();
      if (parent === undefined) return null;
      const name = fileName(textIn(language).forms.fileStart, placeOf(workspace), dayOf(new Date()));
      const into = await newFolderIn(parent, name);
      files.remember(into);
      const of = localities.length;
      let done = 0;
      isStopping = false;
      // The thread waits here after each form, so that a stop never meets one half-written.
      const onProgress = (count: number): void => {
        done = count;
        tellProgress({ call: 'sendForms', done, of });
        if (isStopping && done < of) throw new Failure('cancelled');
      };
      try {
        await background.run('forms', { folder, into, localities, language }, { onProgress });
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'cancelled') throw error;
      }
      return { folder: into, done, of };
    },
    stopForms: () => {
      isStopping = true;
      return null;
    },
  };
}
