import { newCampaign } from '../../shared/data/plan.ts';
import { buildExport } from '../../shared/exchange/build-export.ts';
import { exportText } from '../../shared/exchange/export-text.ts';
import type { Change, Edit } from '../../shared/history/change.ts';
import type { Campaign } from '../../shared/model/campaign.ts';
import { Workspace } from '../../shared/model/workspace.ts';
import type { FakeFile } from './fake-imports.ts';

export interface FileOptions {
  readonly name: string;
  readonly province: string;
  /** What the sender had before. */
  readonly base?: readonly Change[];
  readonly edits: readonly Edit[];
  readonly writer: string;
  readonly person: string;
  readonly organisation?: string;
  readonly exportedAt: string;
  readonly campaign?: Campaign;
}

/** An export as another office makes it: what it had, and what it set since. */
export function exportFile(options: FileOptions): FakeFile & { readonly changes: readonly Change[] } {
  const { name, province, base = [], edits, writer, person, organisation = '', exportedAt } = options;
  const campaign = options.campaign ?? newCampaign({ cutover: '2025-07-01', common: false });
  const workspace = new Workspace(campaign, { level: 'province', code: province }, [...base]);
  const made = workspace.propose([...edits], { writer, person, now: Date.parse(exportedAt) - 3_600_000 });
  if ('fault' in made) throw new Error(made.fault);
  workspace.take(made);
  const file = buildExport(workspace, {
    exportedAt,
    asOf: exportedAt.slice(0, 10),
    appVersion: '0.1.0',
    exporter: { name: person, title: '', organisation, writer },
  });
  return { name, text: exportText(file), changes: [...base, ...made] };
}
