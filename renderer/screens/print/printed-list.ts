import type { Workspace } from '../../../shared/model/workspace.ts';
import { campaignTitle } from '../../../shared/paper/campaign-title.ts';
import type { PrintedList } from '../../../shared/paper/list.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import type { AppState } from '../../state/app-state.ts';
import { isIn } from '../../state/arrival.ts';
import { placeName } from '../../state/register-text.ts';
import { standingOf, type ListedLocality } from '../../state/localities.ts';

/** The list of localities as the filter shows it, for paper. */
export function printedList(
  workspace: Workspace,
  shown: readonly ListedLocality[],
  { filter: { query, verdicts }, today, arrival }: Pick<AppState, 'filter' | 'today' | 'arrival'>,
  text: Text,
): PrintedList {
  const { print } = text.screens;
  const { columns } = print;
  const { plan } = workspace;
  const { scope } = plan;
  const isNation = scope.level === 'nation';
  const campaign = campaignTitle(plan.template.name[text.language], plan.campaign, text);
  return {
    heading: print.listHeading,
    facts: [
      `${scope.level === 'nation' ? text.words.nation : placeName(plan, scope.code, text)} · ${campaign}`,
      `${print.asOf(formatDay(today, text.language))} · ${print.listCount(shown.length)}`,
      ...(query === '' ? [] : [print.listSearch(query)]),
      ...(verdicts.length === 0
        ? []
        : [print.listVerdicts(verdicts.map((verdict) => text.words.verdicts[verdict]).join(', '))]),
    ],
    columns: [
      columns.number,
      columns.code,
      columns.place,
      ...(isNation ? [columns.within] : []),
      columns.verdict,
      columns.reported,
    ],
    rows: shown.map(({ locality, province }, index) => {
      const { verdict, reported, asked } = standingOf(workspace, locality, today);
      return [
        String(index + 1),
        locality.code,
        text.words.localityName(locality.type, locality.name),
        ...(isNation ? [province?.name ?? ''] : []),
        // What is still on its way is not told as if nothing had been reported.
        ...(isIn(arrival, locality) ? [text.words.verdicts[verdict], `${reported}/${asked}`] : ['…', '…']),
      ];
    }),
  };
}
