import type { Change } from '../../shared/history/change.ts';
import { importAboutSchema, type ImportAbout } from '../../shared/model/records/received.ts';
import { parseRegister, recordRegister } from '../../shared/model/register.ts';
import type { Workspace } from '../../shared/model/workspace.ts';

/** True where a change takes a file in or out: then everything in the workspace may read differently. */
export function takesFile({ register }: Pick<Change, 'register'>): boolean {
  const name = parseRegister(register);
  return name?.entity === 'import' && name.field === 'accepted';
}

/** What is remembered of a file that was taken in at some time. */
export function aboutFile({ state }: Workspace, digest: string): ImportAbout | undefined {
  return importAboutSchema.safeParse(state.value(recordRegister('import', digest, 'about'))).data;
}
