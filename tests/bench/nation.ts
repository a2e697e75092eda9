import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeJournal } from '../../electron/workspace/journal-content.ts';
import { journalFile, mirrorFile } from '../../electron/workspace/journal.ts';
import { journalLine } from '../../electron/workspace/journal-line.ts';
import { createWorkspace, workspaceOf } from '../../electron/workspace/workspace-folder.ts';
import { readFolder } from '../../electron/workspace/read-folder.ts';
import { newCampaign } from '../../shared/data/plan.ts';
import { unitListOf } from '../../shared/data/units.ts';
import { buildExport } from '../../shared/exchange/build-export.ts';
import { exportText } from '../../shared/exchange/export-text.ts';
import type { Change, Edit } from '../../shared/history/change.ts';
import { itemRegister } from '../../shared/model/register.ts';
import { levelOf } from '../../shared/model/unit.ts';
import { statuses } from '../../shared/model/words.ts';
import { Workspace } from '../../shared/model/workspace.ts';

const scopes = { nation: { level: 'nation' }, commune: { level: 'province', code: '46' } } as const;

/**
 * A workspace folder with a status for every item: 115,022 of the whole nation with the common set, or the 27 of one
 * commune. Every tenth item has a note too.
 */
export async function workspaceWith(folder: string, size: keyof typeof scopes): Promise<number> {
  const campaign = newCampaign({ cutover: '2026-07-01', common: size === 'nation' });
  await createWorkspace(folder, campaign, scopes[size]);
  const workspace = new Workspace(campaign, scopes[size]);
  const writer = randomBytes(8).toString('hex');
  const changes: Change[] = [];
  const localities =
    size === 'nation'
      ? workspace.plan.localities
      : workspace.plan.localities.filter(({ parent }) => parent !== null).slice(0, 1);
  let states = 0;
  for (const locality of localities) {
    const edits: Edit[] = [];
    for (const { items } of workspace.plan.platforms(levelOf(locality))) {
      for (const { id } of items) {
        edits.push({
          register: itemRegister(locality.code, id, 'status'),
          value: statuses[states % 3] ?? 'done',
        });
        if (states % 10 === 0)
          edits.push({
            register: itemRegister(locality.code, id, 'note'),
            value: `Biên bản số ${states}/BB-UBND`,
          });
        states += 1;
      }
    }
    const made = workspace.propose(edits, {
      writer,
      person: 'Nguyễn Văn An',
      now: 1_780_000_000_000 + states,
    });
    if ('fault' in made) throw new Error(made.fault);
    workspace.take(made);
    changes.push(...made);
  }
  const { meta } = await readFolder(folder);
  const { records } = composeJournal(meta, [], changes);
  const text = records.map(journalLine).join('');
  for (const file of [journalFile, mirrorFile]) await writeFile(join(folder, file), text);
  return states;
}

/** One export a province, with an answer to every item: 115,022 of them in all. */
export async function nationExports(folder: string): Promise<void> {
  const place = join(folder, 'workspace');
  await mkdir(folder, { recursive: true });
  await workspaceWith(place, 'nation');
  const nation = workspaceOf(await readFolder(place));
  const { campaign, units } = nation.plan;
  const changes = Map.groupBy(
    [...nation.state.registers()].flatMap(([, survivors]) => survivors),
    ({ register }) => {
      const code = register.split('/')[1] ?? '';
      return units.byCode.get(code)?.parent ?? code;
    },
  );
  const exporter = { name: 'Nguyễn Văn An', title: '', organisation: '', writer: '' };
  const options = { exportedAt: '2026-06-20T00:00:00Z', asOf: '2026-06-20', appVersion: '0.0.0', exporter };
  for (const { code } of unitListOf(campaign.units)?.provinces ?? []) {
    const workspace = new Workspace(campaign, { level: 'province', code }, changes.get(code) ?? []);
    await writeFile(join(folder, `${code}.json`), exportText(buildExport(workspace, options)));
  }
}
