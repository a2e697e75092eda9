import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeJournal } from '../../electron/workspace/journal-content.ts';
import { journalFile, mirrorFile } from '../../electron/workspace/journal.ts';
import { journalLine } from '../../electron/workspace/journal-line.ts';
import { createWorkspace } from '../../electron/workspace/workspace-folder.ts';
import { readFolder } from '../../electron/workspace/read-folder.ts';
import { newCampaign } from '../../shared/data/plan.ts';
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
