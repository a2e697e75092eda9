import type { Language } from '../../../shared/model/words.ts';
import { Failure } from '../../failure.ts';
import { readWorkspace } from '../../workspace/workspace-folder.ts';
import { writeForm } from './write-forms.ts';

export interface FormsRequest {
  /** The workspace's. */
  readonly folder: string;
  /** Where the forms go; see `makeFormFolder`. */
  readonly into: string;
  readonly localities: readonly string[];
  readonly language: Language;
}

/** Writes a form per locality, and tells after each how many are done. Throws a `Failure`. */
export async function sendForms(
  { folder, into, localities, language }: FormsRequest,
  report: (done: number) => Promise<void>,
): Promise<undefined> {
  const { workspace } = await readWorkspace(folder);
  let done = 0;
  for (const code of localities) {
    const locality = workspace.plan.locality(code);
    if (locality === undefined) throw new Failure('edit-refused', code);
    await writeForm(into, workspace, locality, language);
    done += 1;
    await report(done);
  }
}
