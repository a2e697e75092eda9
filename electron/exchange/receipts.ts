import type { Receipt } from '../../shared/exchange/schema.ts';
import { survives } from '../../shared/exchange/standing.ts';
import { State } from '../../shared/history/state.ts';
import { takenFiles } from '../../shared/exchange/import-preview.ts';
import { parseRegister } from '../../shared/model/register.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { FolderHistory } from '../workspace/folder-reading.ts';

/**
 * What to tell a province about its files: which came, when they were taken in, and how a person here settled the
 * conflicts in which they stood.
 */
export function receiptsFor(province: string, workspace: Workspace, { imported }: FolderHistory): Receipt[] {
  const files = takenFiles(workspace).filter(
    ({ accepted, about }) => accepted && (about.scope === province || about.scope === 'nation'),
  );
  const incoming = State.of([...imported.values()].flat());
  const settled = settledIn(province, workspace, incoming);
  return files.map(({ digest, about, at }) => ({
    digest: `sha256:${digest}`,
    exportedAt: about.exportedAt,
    receivedAt: new Date(at).toISOString(),
    answers: about.answers,
    decided: settled.filter(({ register }) =>
      (imported.get(digest) ?? []).some(
        (change) => change.register === register && survives(incoming, change),
      ),
    ),
  }));
}

/** Registers of a province where the files alone are in conflict and a person's later change is not. */
function settledIn(province: string, { state, plan }: Workspace, incoming: State): Receipt['decided'] {
  const settled: Receipt['decided'] = [];
  for (const [register, survivors] of incoming.registers()) {
    const name = parseRegister(register);
    const locality = name?.entity === 'item' ? plan.locality(name.locality) : undefined;
    if (locality === undefined || (locality.parent ?? locality.code) !== province) continue;
    const [decision] = state.survivors(register);
    if (!incoming.inConflict(register) || state.inConflict(register) || decision === undefined) continue;
    if (survivors.includes(decision)) continue;
    settled.push({
      register,
      values: survivors.map(({ value, person, at }) => ({ value, person, at: new Date(at).toISOString() })),
      decided: decision.value,
      person: decision.person,
      at: new Date(decision.at).toISOString(),
    });
  }
  return settled;
}
