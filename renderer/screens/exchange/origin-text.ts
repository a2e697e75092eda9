import type { Workspace } from '../../../shared/model/workspace.ts';
import type { Text } from '../../../shared/text/index.ts';
import type { Origin } from '../../state/history.ts';
import { aboutFile } from '../../state/imports.ts';

/** On which computer a change was made, or from which file it came. */
export function originText(
  { machine, file }: Origin,
  workspace: Workspace,
  { screens, exchange }: Text,
): string {
  if (file !== undefined) {
    const about = aboutFile(workspace, file);
    return about === undefined
      ? exchange.taken.unknownFile
      : exchange.taken.fromFile(about.name, about.organisation);
  }
  return machine === '' ? screens.history.unknownMachine : screens.history.onMachine(machine);
}
