import { subjectOf } from '../../decisions/standing.ts';
import type { Workspace } from '../../model/workspace.ts';
import * as counts from './count-tables.ts';
import * as page from './decision-page.ts';
import type { Block, ReportDocument } from './document.ts';
import { newDraft, type Draft } from './draft.ts';
import { tallyOf } from './figures.ts';
import { generalSection } from './general-section.ts';
import type { OwnSection } from './kinds.ts';
import { letterheadOf, linesOf, usualLetterhead } from './letterhead.ts';
import { obstacleSection } from './obstacle-section.ts';
import * as hindrances from './obstacle-tables.ts';
import * as places from './place-tables.ts';
import { gateSection, platformSection } from './progress-sections.ts';
import type { ReportRequest } from './request.ts';
import { campaignOf, factsOf, periodText, placeOf } from './titles.ts';

/** A report of a workspace. All figures are counted here; whatever is laid out later only shows them. */
export function buildReport(workspace: Workspace, request: ReportRequest): ReportDocument {
  const draft = newDraft(workspace, request);
  const { kind, language, reporter, asOf } = draft.request;
  const { plan } = draft.workspace;
  const { reports } = draft.text;
  const blocks = [...bodyOf(draft), draft.parts.say(reports.closing(reports.kinds[kind]))];
  draft.parts.appendTable(places.localityTable(draft.context), false);
  const fields = { ...usualLetterhead(plan, reporter, draft.text), ...draft.request.letterhead };
  const letterhead = letterheadOf(
    fields,
    { subject: reports.subjects[kind](campaignOf(draft)), period: periodText(draft), year: asOf.slice(0, 4) },
    draft.text,
  );
  return {
    kind,
    language,
    isEmpty: tallyOf(draft.figures).reported === 0,
    title: `${reports.kinds[kind]} - ${placeOf(draft)}`,
    facts: factsOf(draft),
    letterhead,
    blocks,
    appendices: draft.parts.appendices,
  };
}

/** The sections of each kind, in the order in which they are asked for. */
function bodyOf(draft: Draft): Block[] {
  const { kind } = draft.request;
  switch (kind) {
    case 'summary':
      return [
        ...generalSection(draft),
        ...platformSection(draft),
        ...gateSection(draft),
        ...obstacleSection(draft),
        ...ownSections(draft, 'assessment', 'proposals'),
      ];
    case 'weekly':
    case 'monthly':
      return [
        ...generalSection(draft),
        ...platformSection(draft),
        ...ownSections(draft, 'results'),
        ...gateSection(draft),
        ...obstacleSection(draft),
        ...ownSections(draft, 'difficulties', 'next-tasks', 'proposals'),
      ];
    case 'readiness':
      appendDecision(draft);
      return [
        ...generalSection(draft),
        ...platformSection(draft),
        ...gateSection(draft),
        draft.parts.table(hindrances.openGateTable(draft.context)),
        ...obstacleSection(draft),
        ...ownSections(draft, 'assessment', 'conditions', 'proposals'),
      ];
    case 'obstacles':
      return [...obstacleSection(draft), ...ownSections(draft, 'causes', 'proposals')];
    case 'review':
      return [
        ...generalSection(draft),
        ...platformSection(draft),
        ...ownSections(draft, 'results'),
        ...gateSection(draft),
        ...obstacleSection(draft),
        ...ownSections(draft, 'difficulties', 'causes', 'proposals', 'next-tasks'),
      ];
  }
}

function ownSections(draft: Draft, ...sections: OwnSection[]): Block[] {
  return sections.flatMap((section): Block[] => [
    draft.parts.heading(draft.text.reports.headings.own[section]),
    { kind: 'own', section, paragraphs: linesOf(draft.request.own[section] ?? '') },
  ]);
}

/** The go/no-go page. */
function appendDecision(draft: Draft): void {
  const { decision } = draft.text.reports;
  const decided = page.decisionOf(draft.workspace, draft.request.decision);
  const subject = decided && subjectOf(decided);
  const { plan } = draft.workspace;
  const figures = subject === undefined ? draft.figures : page.figuresUnder(draft.figures, plan, subject);
  const proven = page.provenIn(draft.workspace, figures);
  draft.parts.append(decision.title, true, [
    { kind: 'table', table: counts.decisionTable({ ...draft.context, figures }, proven) },
    { kind: 'text', text: decision.note },
    page.decisionBlock(draft.workspace, decided, draft.request.asOf, draft.text),
  ]);
}
