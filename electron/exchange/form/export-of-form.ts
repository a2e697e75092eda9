import { buildExport } from '../../../shared/exchange/build-export.ts';
import type { FilledForm } from '../../../shared/exchange/form/read-form.ts';
import type { Export } from '../../../shared/exchange/schema.ts';
import { dayOf } from '../../../shared/model/day.ts';
import { Workspace } from '../../../shared/model/workspace.ts';

/**
 * A filled form as an export of what changed since the form was sent, so that it is previewed, merged, kept and
 * rolled back like any other file. The same form gives the same export.
 */
export function exportOfForm(form: FilledForm, appVersion: string): Export {
  const { campaign, scope, locality, changes, filledBy, filledAt, sentAt } = form;
  return buildExport(new Workspace(campaign, scope, changes), {
    exportedAt: new Date(filledAt).toISOString(),
    asOf: dayOf(new Date(filledAt)),
    appVersion,
    exporter: {
      name: filledBy,
      title: '',
      organisation: locality.name,
      writer: changes[0]?.writer ?? '',
    },
    part: { localities: [locality.code] },
    since: { at: new Date(sentAt).toISOString(), counts: new Map() },
  });
}
