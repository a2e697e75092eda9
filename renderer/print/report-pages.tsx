import { cellText, cutForPaper } from '../../shared/paper/report/cells.ts';
import { heldRows } from '../../shared/paper/report/table-height.ts';
import type {
  Appendix,
  Block,
  Column,
  Letterhead,
  ReportDocument,
  ReportTable,
} from '../../shared/paper/report/document.ts';
import type { Language } from '../../shared/model/words.ts';
import { ReportBars } from './report-bars.tsx';
import './report.css';
import './report-figures.css';
import './report-annexes.css';

/** An official report: head, body, signature block, and an appendix a page. */
export function ReportPages({ report }: { readonly report: ReportDocument }): React.ReactElement {
  const { letterhead, blocks, appendices, language } = report;
  return (
    <article className="report" lang={language}>
      <Head letterhead={letterhead} />
      {blocks.map((block, index) => (
        <BlockPart key={index} block={block} language={language} />
      ))}
      <Foot letterhead={letterhead} />
      {appendices.map((appendix, index) =>
        appendix.onPaper ? <AppendixPart key={index} appendix={appendix} language={language} /> : null,
      )}
    </article>
  );
}

/** The head of an official document. */
export function Head({ letterhead }: { readonly letterhead: Letterhead }): React.ReactElement {
  return (
    <>
      {letterhead.translation !== undefined && <p className="translation">{letterhead.translation}</p>}
      <header className="report-head">
        <div>
          {letterhead.superior.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <div className="agency">
            {letterhead.agency.map((line) => (
              <p key={line} className="strong">
                {line}
              </p>
            ))}
          </div>
        </div>
        <div>
          <p className="strong">{letterhead.nationalHeading}</p>
          <p className="motto strong">{letterhead.motto}</p>
        </div>
        <p className="number">{letterhead.number}</p>
        <p className="place">{letterhead.placeAndDate}</p>
      </header>
      <div className="subject">
        <h1>{letterhead.type}</h1>
        <p className="strong">{letterhead.subject}</p>
        <p className="period">{letterhead.period}</p>
      </div>
    </>
  );
}

function BlockPart({
  block,
  language,
}: {
  readonly block: Block;
  readonly language: Language;
}): React.ReactElement {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'text':
      return <p className="text">{block.text}</p>;
    case 'table':
      return <Table table={block.table} language={language} />;
    case 'bars':
      return <ReportBars chart={block.chart} />;
    case 'own':
      return block.paragraphs.length === 0 ? (
        <Lines count={3} />
      ) : (
        <>
          {block.paragraphs.map((paragraph, index) => (
            <p key={index} className="text own" dir="auto">
              {paragraph}
            </p>
          ))}
        </>
      );
    case 'decision':
      return <Decision block={block} />;
  }
}

/** Dotted lines for a pen. */
function Lines({ count }: { readonly count: number }): React.ReactElement {
  return (
    <div className="lines" aria-hidden="true">
      {Array.from({ length: count }, (_line, index) => (
        <div key={index} />
      ))}
    </div>
  );
}

function Table({
  table,
  language,
  isNamed = true,
}: {
  readonly table: ReportTable;
  readonly language: Language;
  readonly isNamed?: boolean;
}): React.ReactElement {
  const { columns, rows, total } = table;
  const caption = isNamed && <p className="caption">{table.title}</p>;
  const widths = columns.reduce((sum, { width }) => sum + width, 0);
  const held = heldRows(table, language);
  if (rows.length === 0) {
    return (
      <div className="figure">
        {caption}
        <p className="text">{table.empty}</p>
      </div>
    );
  }
  return (
    <div className="figure">
      {caption}
      <table className={columns.length > 7 ? 'dense' : ''} aria-label={table.title}>
        <colgroup>
          {columns.map(({ label, width }) => (
            <col key={label} width={`${(width / widths) * 100}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} columns={columns} row={row} language={language} isHeld={held[index] === true} />
          ))}
          {total !== undefined && <Row columns={columns} row={total} language={language} isTotal />}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  columns,
  row,
  language,
  isTotal = false,
  isHeld = false,
}: {
  readonly columns: readonly Column[];
  readonly row: ReportTable['rows'][number];
  readonly language: Language;
  readonly isTotal?: boolean;
  /** It stays on one page with the row below. */
  readonly isHeld?: boolean;
}): React.ReactElement {
  return (
    <tr className={isTotal ? 'total' : isHeld ? 'held' : undefined}>
      {columns.map(({ label, kind }, index) => (
        <td key={label} className={kind} dir={kind === 'text' ? 'auto' : undefined}>
          {cutForPaper(cellText(kind, row[index] ?? null, language))}
        </td>
      ))}
    </tr>
  );
}

function Decision({ block }: { readonly block: Extract<Block, { kind: 'decision' }> }): React.ReactElement {
  return (
    <section className="decision">
      <p className="text">{block.lead}</p>
      <ul>
        {block.choices.map((choice, index) => (
          <li key={choice}>
            <span>{index === block.chosen && '×'}</span> {choice}
          </li>
        ))}
      </ul>
      <p className="text">{block.writeIn}</p>
      {block.written === undefined ? (
        <Lines count={4} />
      ) : (
        block.written.map((line, index) => (
          <p key={index} className="text">
            {line}
          </p>
        ))
      )}
      <div className="signers">
        {block.signers.map(({ title, hint, name }) => (
          <div key={title}>
            <p className="strong">{title}</p>
            <p className="hint">{hint}</p>
            {name !== undefined && <p className="strong name">{name}</p>}
          </div>
        ))}
      </div>
    </section>
  );
}

function Foot({ letterhead }: { readonly letterhead: Letterhead }): React.ReactElement {
  return (
    <footer className="report-foot">
      <div className="recipients">
        <p className="label">{letterhead.recipientsLabel}</p>
        {letterhead.recipients.map((line, index) => (
          <p key={index}>- {line}</p>
        ))}
      </div>
      <div className="signature">
        {letterhead.authority.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
        <p>{letterhead.signerTitle}</p>
        <p className="name">{letterhead.signerName}</p>
      </div>
    </footer>
  );
}

function AppendixPart({
  appendix,
  language,
}: {
  readonly appendix: Appendix;
  readonly language: Language;
}): React.ReactElement {
  return (
    <section className="appendix">
      <h2>{appendix.name}</h2>
      <p className="strong">{appendix.title}</p>
      <p className="attached">{appendix.attached}</p>
      {appendix.blocks.map((block, index) =>
        // The appendix is named after the table that it is.
        block.kind === 'table' && block.table.title === appendix.title ? (
          <Table key={index} table={block.table} language={language} isNamed={false} />
        ) : (
          <BlockPart key={index} block={block} language={language} />
        ),
      )}
    </section>
  );
}
