import type { ChecklistSheet, SheetPlatform, SheetRow } from '../../shared/paper/checklist.ts';
import { statuses } from '../../shared/model/words.ts';
import { textIn, type Text } from '../../shared/text/index.ts';

interface Props {
  readonly sheet: ChecklistSheet;
  readonly index: number;
}

/** One locality's checklist on as many pages as it takes. */
export function ChecklistPages({ sheet, index }: Props): React.ReactElement {
  const text = textIn(sheet.language);
  return (
    <article className="sheet" data-sheet={index} lang={sheet.language}>
      <Letterhead sheet={sheet} text={text} />
      <h1>{text.paper.checklistTitle}</h1>
      <p className="campaign">{sheet.campaign}</p>
      <Facts sheet={sheet} text={text} />
      <p className="legend">
        {text.paper.gateLegend}. {text.paper.tickHint}
      </p>
      {sheet.platforms.map((platform) => (
        <PlatformTable key={platform.code} platform={platform} text={text} />
      ))}
      <Signatures sheet={sheet} text={text} />
    </article>
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
    { label: words.localityCode, value: `${sheet.place.code} (${sheet.place.type})` },
    ...sheet.facts,
    { label: paper.revisionCode, value: sheet.code },
  ];
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}:</dt> <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function PlatformTable({ platform, text }: { platform: SheetPlatform; text: Text }): React.ReactElement {
  const { paper, words } = text;
  return (
    <table>
      <colgroup>
        <col className="code" />
        <col />
        <col className="due" />
        {statuses.map((status) => (
          <col key={status} className="box" />
        ))}
        <col className="remarks" />
      </colgroup>
      <thead>
        <tr>
          <th colSpan={9} className="platform" scope="colgroup">
            <h2>{platform.name}</h2>
            {platform.verdict !== undefined && (
              <p>
                {platform.verdict.label} · {platform.verdict.progress}
              </p>
            )}
          </th>
        </tr>
        <tr className="columns">
          <th scope="col" className="code">
            {paper.columns.code}
          </th>
          <th scope="col">{paper.columns.item}</th>
          <th scope="col" className="due">
            {paper.columns.due}
          </th>
          {statuses.map((status, index) => (
            <th scope="col" key={status} className="box">
              <span>
                {index + 1}. {words.statuses[status]}
              </span>
            </th>
          ))}
          <th scope="col" className="remarks">
            {paper.columns.remarks}
          </th>
        </tr>
      </thead>
      <tbody>
        {platform.rows.map((row) => (
          <Row key={row.code} row={row} text={text} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, text: { paper, words } }: { row: SheetRow; text: Text }): React.ReactElement {
  return (
    <tr>
      <th scope="row" className="code">
        {row.code}
        {row.gate && <p className="gate">{paper.gateMark}</p>}
      </th>
      <td>
        {row.title}
        <p className="evidence">
          {paper.evidenceWanted} {row.evidence}
        </p>
      </td>
      <td className="due">{row.due}</td>
      {statuses.map((status) => (
        <td key={status} className="box">
          {row.status === status ? (
            <span className="tick ticked" role="img" aria-label={words.statuses[status]} />
          ) : (
            <span className="tick" />
          )}
        </td>
      ))}
      <td className="remarks">
        {row.remarks.map((remark, index) => (
          <p key={index}>{remark}</p>
        ))}
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
