import * as counts from './count-tables.ts';
import type { Block } from './document.ts';
import type { Draft } from './draft.ts';
import * as hindrances from './obstacle-tables.ts';
import { mostListed } from './parts.ts';
import * as register from './register-tables.ts';

/** What is blocked, by who must act; the obstacle report says where that comes from and adds the gate items. */
export function obstacleSection(draft: Draft): Block[] {
  const { reports } = draft.text;
  const { blocked } = draft.figures;
  const isProvince = draft.workspace.plan.scope.level === 'province';
  const isSubject = draft.request.kind === 'obstacles';
  const heading = draft.parts.heading(reports.headings.obstacles);
  const source = isSubject ? [draft.parts.say(reports.obstacleSource)] : [];
  const registered = registerBlocks(draft, isSubject);
  if (blocked.length > 0) draft.parts.appendTable(hindrances.blockedTable(draft.context), isProvince);
  return [
    heading,
    ...source,
    ...registered,
    draft.parts.say(blockedText(draft)),
    ...(blocked.length > 0 ? [draft.parts.table(hindrances.actorTable(draft.context))] : []),
    ...(isSubject ? [draft.parts.table(counts.gateTable(draft.context))] : []),
    ...gaps(draft),
  ];
}

/** The register of obstacles, where there is one: its sums, and each obstacle where the report is about them. */
function registerBlocks(draft: Draft, isSubject: boolean): Block[] {
  const obstacles = draft.workspace.records.of('obstacle');
  if (obstacles.length === 0) return [];
  const figures = register.registerFigures(obstacles, draft.context);
  const said = register.registerText(figures, draft.context);
  const groups = register.groupTable(figures, draft.context);
  if (!isSubject) return [draft.parts.say(said), draft.parts.table(groups)];
  const list = register.registerTable(figures, draft.context);
  const isShort = figures.rows.length <= mostListed;
  const appendix = isShort ? '' : draft.parts.appendTable(list, true);
  return [
    draft.parts.say(isShort ? said : `${said} ${draft.text.obstacles.report.listed(appendix)}`),
    draft.parts.table(groups),
    draft.parts.table(register.sourceTable(figures, draft.context)),
    ...(isShort ? [draft.parts.table(list)] : []),
  ];
}

function blockedText(draft: Draft): string {
  const { reports } = draft.text;
  const { blocked } = draft.figures;
  const others = blocked.filter(({ blockedBy }) => blockedBy === 'vendor' || blockedBy === 'ministry');
  return blocked.length === 0
    ? reports.noBlocked
    : reports.blocked(draft.parts.number(blocked.length), draft.parts.number(others.length));
}

/** Answers that lack what the field wants of them. */
function gaps(draft: Draft): Block[] {
  const blockedBy = draft.figures.blocked.filter((item) => item.blockedBy === undefined).length;
  let reason = 0;
  for (const { locality } of draft.figures.localities) {
    for (const answer of Object.values(draft.workspace.answers.of(locality.code))) {
      if (answer.status === 'not-applicable' && answer.reason === undefined) reason += 1;
    }
  }
  return blockedBy + reason === 0 ? [] : [draft.parts.say(draft.text.reports.unanswered(blockedBy, reason))];
}
