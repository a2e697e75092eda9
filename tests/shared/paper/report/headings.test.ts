import { describe, expect, it } from 'vitest';
import { languages } from '../../../../shared/model/words.ts';
import { tablesOf, type ReportTable } from '../../../../shared/paper/report/document.ts';
import { reportKinds } from '../../../../shared/paper/report/kinds.ts';
import { widthIn } from '../../../font.ts';
import { asOf, reportOf, workspaceWith } from './cases.ts';

const bold = widthIn(new URL(import.meta.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf')));
const millimetresPerPoint = 25.4 / 72;

/** As the style sheet has it, in millimetres: what is between the margins of a page, and around the words of a cell. */
const textWidth = 164.7;
const border = 0.25;
const inset = { plain: 1, dense: 0.4 };
const size = { plain: 11, dense: 9 };

/** The words at the head of a table's columns that have to be broken to fit. */
function brokenWords({ columns, title }: ReportTable): string[] {
  const kind = columns.length > 7 ? 'dense' : 'plain';
  const parts = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.flatMap(({ label, width }) => {
    const room = (width / parts) * textWidth - 2 * inset[kind] - border;
    return label
      .split(/[\s/-]/)
      .filter((word) => bold(word) * size[kind] * millimetresPerPoint > room)
      .map((word) => `${title}: ${word}`);
  });
}

describe("the head of a report's table", () => {
  it('has no word that is broken, whatever the report, its language and its scope', () => {
    const scopes = [{ level: 'province', code: '12' } as const, { level: 'nation' } as const];
    const broken = scopes.flatMap((scope) => {
      const [workspace, before] = [workspaceWith([], scope), workspaceWith([], scope)];
      const previous = { workspace: before, asOf: '2025-06-18' };
      return reportKinds.flatMap((kind) =>
        languages.flatMap((language) => {
          const alone = reportOf(workspace, { kind, language, asOf });
          const compared = reportOf(workspace, { kind, language, asOf, previous });
          return [alone, compared].flatMap(({ blocks, appendices }) =>
            tablesOf({ blocks, appendices: appendices.filter(({ onPaper }) => onPaper) }).flatMap(
              brokenWords,
            ),
          );
        }),
      );
    });
    expect([...new Set(broken)]).toEqual([]);
  });
});
