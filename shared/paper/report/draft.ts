import type { Workspace } from '../../model/workspace.ts';
import type { Text } from '../../text/index.ts';
import { figuresOf, type Figures } from './figures.ts';
import { Parts } from './parts.ts';
import type { ReportRequest } from './request.ts';
import type { TableContext } from './table-parts.ts';

/** A report that is being put together: what is asked for, all its figures, and the numbered parts so far. */
export interface Draft {
  readonly workspace: Workspace;
  readonly request: ReportRequest;
  readonly parts: Parts;
  readonly text: Text;
  readonly context: TableContext;
  readonly figures: Figures;
}

export function newDraft(workspace: Workspace, request: ReportRequest): Draft {
  const { language, asOf, previous } = request;
  const parts = new Parts(language);
  const { text } = parts;
  const figures = figuresOf(workspace, asOf);
  const context = {
    plan: workspace.plan,
    figures,
    previous: previous && figuresOf(previous.workspace, previous.asOf),
    text,
    language,
  };
  return { workspace, request, parts, text, context, figures };
}
