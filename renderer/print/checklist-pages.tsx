import type { ChecklistSheet, SheetRow } from '../../shared/paper/checklist.ts';
import { statuses } from '../../shared/model/words.ts';
import { textIn, type Text } from '../../shared/text/index.ts';
import { boxesImage } from './boxes.ts';

interface Props {
  readonly sheet: ChecklistSheet;
  readonly index: number;
}

/** More rows are set a little closer: a commune's with the common ones then still fit the two sides of one sheet. */
const mostRowsOfTwoSides = 30;

/**
 * One locality's checklist on as few pages as it takes: a commune's is one sheet of paper, front and back. Few and
 * plain elements, each with one text: a province's pack has thousands of rows, and each text node of a line is shaped
 * and painted by itself.
 */
export function ChecklistPages({ sheet, index }: Props): React.ReactElement {
  const text = textIn(sheet.language);
  const rows = sheet.platforms.reduce((sum, platform) => sum + platform.rows.length, 0);
  return (
    <article
      className={rows > mostRowsOfTwoSides ? 'sheet dense' : 'sheet'}
      id={`sheet-${index}`}
      data-sheet={index}
      lang={sheet.language}
    >
      <Qr sheet={sheet} />
      <Letterhead sheet={sheet} text={text} />
      <h1>{text.paper.checklistTitle}</h1>
      <p className="campaign">{sheet.campaign}</p>
      <Facts sheet={sheet} text={text} />
      {sheet.platforms.length === 0 ? (
        <>
          <p className="nothing">{text.paper.nothingOpen}</p>
          <Signatures sheet={sheet} text={text} />
        </>
      ) : (
        <Rows sheet={sheet} text={text} />
      )}
    </article>
  );
}

/** Always in the upper right corner of the first page, where a scanner looks for it. */
function Qr({ sheet: { qr, code } }: { sheet: ChecklistSheet }): React.ReactElement {
  return (
    <figure className="qr">
      <svg viewBox={`0 0 ${qr.size} ${qr.size}`} aria-hidden="true">
        <path d={qr.path} />
      </svg>
      <figcaption>{code}</figcaption>
    </figure>
  );
}

function Letterhead({ sheet, text: { paper } }: { sheet: ChecklistSheet; text: Text }): React.ReactElement {
  return (
    <header className="letterhead">
      <div>
        <p>{paper.peoplesCommittee}</p>
        <p className="underlined upper">{sheet.place.name}</p>
      </div>
      <div>
        <p className="strong">{paper.nationalHeading}</p>
        <p className="underlined strong">{paper.nationalMotto}</p>
      </div>
    </header>
  );
}

function Facts({ sheet, text: { words, paper } }: { sheet: ChecklistSheet; text: Text }): React.ReactElement {
  const place = sheet.within === undefined ? sheet.place.name : `${sheet.place.name}, ${sheet.within}`;
  const facts = [
    { label: words.locality, value: place },
    { label: words.localityCode, value: sheet.place.code },
    ...sheet.facts,
  ];
  return (
    <>
      <p className="facts">
        {facts.map(({ label, value }) => (
          <span key={label}>
            {`${label}: `}
            <b>{value}</b>
          </span>
        ))}
      </p>
      <p className="revision">{`${sheet.revision}. ${paper.tickHint}`}</p>
    </>
  );
}

function Rows({ sheet, text }: { sheet: ChecklistSheet; text: Text }): React.ReactElement {
  const { paper, words } = text;
  const boxes = statuses.map((status, index) => `${index + 1} ${words.statuses[status]}`);
  return (
    <table className="checklist">
      <colgroup>
        <col className="code" />
        <col />
        <col className="due" />
        <col className="boxes" />
        <col className="remarks" />
      </colgroup>
      <thead>
        <tr>
          <td colSpan={5} className="legend">
            {`${paper.boxLegend} ${boxes.join(' · ')}. ${paper.gateLegend}`}
          </td>
        </tr>
        <tr>
          <th scope="col">{paper.columns.code}</th>
          <th scope="col">{paper.columns.item}</th>
          <th scope="col">{paper.columns.due}</th>
          <th scope="col" className="boxes" aria-label={paper.boxes}>
            {statuses.map((status, index) => (
              <span key={status}>{index + 1}</span>
            ))}
          </th>
          <th scope="col">{paper.columns.remarks}</th>
        </tr>
      </thead>
      {sheet.platforms.map(({ code, name, verdict, rows }, index, { length }) => (
        <tbody key={code}>
          <tr className="platform">
            <th colSpan={5} scope="rowgroup">
              <h2>{name}</h2>
              {verdict !== undefined && ` · ${verdict.label} · ${verdict.progress}`}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.code} row={row} text={text} />
          ))}
          {index === length - 1 && <Closing sheet={sheet} text={text} />}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row, text: { paper, words } }: { row: SheetRow; text: Text }): React.ReactElement {
  return (
    <tr>
      <th scope="row">
        {row.code}
        {row.gate && (
          <>
            <br />
            {paper.gateMark}
          </>
        )}
      </th>
      <td>
        {`${row.title}. `}
        <i>{`${paper.evidenceWanted} ${row.evidence}`}</i>
      </td>
      <td>{row.due}</td>
      <td className="boxes">
        <img
          src={boxesImage(row.status)}
          alt={row.status === undefined ? paper.emptyBoxes : words.statuses[row.status]}
        />
      </td>
      {row.remarks.length === 0 ? (
        <td />
      ) : (
        <td>
          {row.remarks.map((remark, index) => (
            <p key={index}>{remark}</p>
          ))}
        </td>
      )}
    </tr>
  );
}

/**
 * The signatures stand in the table: only rows of one part of it are kept on one page by Chromium wherever the page
 * ends, and signatures without a row of what they sign are worth nothing.
 */
function Closing(props: { sheet: ChecklistSheet; text: Text }): React.ReactElement {
  return (
    <tr className="closing">
      <td colSpan={5}>
        <Signatures {...props} />
      </td>
    </tr>
  );
}

function Signatures({ sheet, text: { paper } }: { sheet: ChecklistSheet; text: Text }): React.ReactElement {
  return (
    <footer className="signatures">
      <p className="place-and-date">{paper.placeAndDate(sheet.place.name)}</p>
      <div>
        <p className="strong">{paper.preparedBy}</p>
        <p className="hint">{paper.signHint}</p>
      </div>
      <div>
        <p className="strong">{paper.headOfUnit}</p>
        <p className="hint">{paper.stampHint}</p>
      </div>
    </footer>
  );
}
