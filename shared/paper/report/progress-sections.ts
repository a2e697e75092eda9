import { regressionsOf } from '../../readiness/regression.ts';
import * as counts from './count-tables.ts';
import type { Block } from './document.ts';
import type { Draft } from './draft.ts';
import { tallyOf } from './figures.ts';
import { mostListed } from './parts.ts';
import * as places from './place-tables.ts';
import { askedPlatforms, platformSums } from './table-parts.ts';

/** What is done on each platform. */
export function platformSection(draft: Draft): Block[] {
  const { reports } = draft.text;
  const tally = tallyOf(draft.figures);
  const sums = platformSums(draft.context, draft.figures);
  const names = askedPlatforms(draft.context);
  return [
    draft.parts.heading(reports.headings.progress),
    draft.parts.say(
      reports.progress(
        draft.parts.number(tally.done),
        draft.parts.number(tally.applicable),
        draft.parts.percent(tally.done, tally.applicable),
        draft.parts.number(tally.evidenced),
      ),
    ),
    draft.parts.table(counts.platformVerdictTable(draft.context)),
    draft.parts.table(counts.progressTable(draft.context)),
    {
      kind: 'bars',
      chart: {
        title: reports.charts.progress,
        bars: sums.map(({ platform, tally: { done, applicable } }) => ({
          label: names.find(({ id }) => id === platform)?.shortName[draft.request.language] ?? platform,
          share: applicable === 0 ? 0 : done / applicable,
          value: draft.parts.percent(done, applicable),
        })),
      },
    },
  ];
}

/** The gate items, and what was ready and no longer is. */
export function gateSection(draft: Draft): Block[] {
  const { reports } = draft.text;
  const tally = tallyOf(draft.figures);
  return [
    draft.parts.heading(reports.headings.gates),
    draft.parts.say(
      tally.gatesOpen === 0 && tally.gates > 0
        ? reports.noGates
        : reports.gates(
            draft.parts.number(tally.gatesOpen),
            draft.parts.number(tally.gates),
            draft.parts.number(tally.gatesOverdue),
          ),
    ),
    draft.parts.table(counts.gateTable(draft.context)),
    ...regressions(draft),
  ];
}

function regressions(draft: Draft): Block[] {
  const { previous, asOf } = draft.request;
  if (previous === undefined) return [];
  const { reports } = draft.text;
  const regressed = regressionsOf(draft.workspace, previous.workspace, asOf);
  const say = draft.parts.say(reports.regressed(regressed.length, draft.parts.day(previous.asOf)));
  if (regressed.length === 0) return [say];
  const table = places.regressionTable(regressed, draft.context);
  if (regressed.length <= mostListed) return [say, draft.parts.table(table)];
  const listed = reports.listed(draft.parts.appendTable(table, true));
  return [
    draft.parts.say(`${reports.regressed(regressed.length, draft.parts.day(previous.asOf))} ${listed}`),
  ];
}
