import { reportRegister } from '../../../shared/model/register.ts';
import { cellText, cutForPaper } from '../../../shared/paper/report/cells.ts';
import type { Block, Cell, ReportDocument, ReportTable } from '../../../shared/paper/report/document.ts';
import type { ReportKind } from '../../../shared/paper/report/kinds.ts';
import { linesOf } from '../../../shared/paper/report/letterhead.ts';
import type { Language } from '../../../shared/model/words.ts';
import { useAppState, useOpen, useText } from '../../state/hooks.ts';
import styles from './report-preview.module.css';

/** What the report will say: its words and figures, in the order of its pages. */
export function ReportPreview({
  report,
  kind,
}: {
  readonly report: ReportDocument;
  readonly kind: ReportKind;
}) {
  const { reports } = useText();
  const { letterhead, blocks, appendices, language } = report;
  return (
    // What scrolls has to be reached by the keyboard.
    <div className={styles['page']} tabIndex={0} role="region" aria-label={reports.screen.preview}>
      {report.isEmpty && <p className={styles['empty']}>{reports.screen.nothingYet}</p>}
      {/* The report may be in another language than the screen around it. */}
      <div lang={language}>
        <p className={styles['title']}>{letterhead.subject}</p>
        <p className={styles['period']}>{letterhead.period}</p>
        {blocks.map((block, index) => (
          <Part key={index} block={block} language={language} kind={kind} />
        ))}
        {appendices
          .filter(({ onPaper }) => onPaper)
          .map(({ name, blocks: parts }) => (
            <section key={name}>
              <h3 className={styles['heading']}>{name}</h3>
              {parts.map((block, index) => (
                <Part key={index} block={block} language={language} kind={kind} />
              ))}
            </section>
          ))}
      </div>
    </div>
  );
}

function Part({
  block,
  language,
  kind,
}: {
  readonly block: Block;
  readonly language: Language;
  readonly kind: ReportKind;
}) {
  switch (block.kind) {
    case 'heading':
      return <h3 className={styles['heading']}>{block.text}</h3>;
    case 'text':
      return <p className={styles['text']}>{block.text}</p>;
    case 'own':
      return <Own section={block.section} kind={kind} />;
    case 'table':
      return <Table table={block.table} language={language} />;
    // The tables beside it say the same.
    case 'bars':
      return null;
    case 'decision':
      return (
        <>
          <ul className={styles['choices']}>
            {block.choices.map((choice, index) => (
              <li key={choice} data-chosen={index === block.chosen}>
                {index === block.chosen ? <strong>✕ {choice}</strong> : choice}
              </li>
            ))}
          </ul>
          {block.written?.map((line, index) => (
            <p key={index} className={styles['text']}>
              {line}
            </p>
          ))}
        </>
      );
  }
}

/** The officer's own words as they stand in the field now, kept or not. */
function Own({ section, kind }: { readonly section: string; readonly kind: ReportKind }) {
  const { workspace } = useOpen();
  const register = reportRegister(workspace.plan.scope, kind, section);
  const draft = useAppState((state) => state.drafts[register]);
  useAppState((state) => state.revision);
  const kept = workspace.state.value(register);
  const lines = linesOf(draft ?? (typeof kept === 'string' ? kept : ''));
  if (lines.length === 0) return <p className={styles['blank']}>…………………………</p>;
  return lines.map((line, index) => (
    <p key={index} className={styles['text']} dir="auto">
      {line}
    </p>
  ));
}

/** So many rows of a list are shown; the file has all. */
const mostRows = 30;

function Table({ table, language }: { readonly table: ReportTable; readonly language: Language }) {
  const { columns, rows, total, title, empty } = table;
  if (rows.length === 0) {
    return (
      <p className={styles['text']}>
        {title}: {empty}
      </p>
    );
  }
  const cells = (row: readonly Cell[]) =>
    columns.map(({ label, kind }, index) => (
      <td key={label} className={kind === 'text' ? undefined : styles['number']}>
        {cutForPaper(cellText(kind, row[index] ?? null, language))}
      </td>
    ));
  return (
    <table className={styles['table']}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {columns.map(({ label, kind }) => (
            <th key={label} scope="col" className={kind === 'text' ? undefined : styles['number']}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, mostRows).map((row, index) => (
          <tr key={index}>{cells(row)}</tr>
        ))}
        {rows.length > mostRows && (
          <tr>
            <td colSpan={columns.length}>… ({rows.length})</td>
          </tr>
        )}
        {total !== undefined && <tr className={styles['total']}>{cells(total)}</tr>}
      </tbody>
    </table>
  );
}
