import type { PrintedScreen, PrintedTable } from '../../shared/paper/screen.ts';

/** The tables of a screen on as many pages as they take, their column heads on each. */
export function ScreenPages({ screen }: { screen: PrintedScreen }): React.ReactElement {
  return (
    <article className="screen">
      <h1>{screen.heading}</h1>
      {screen.facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {screen.tables.map((table, index) => (
        <ScreenTable key={index} table={table} />
      ))}
    </article>
  );
}

function ScreenTable({ table: { heading, columns, rows } }: { table: PrintedTable }): React.ReactElement {
  return (
    <>
      {heading !== '' && <h2>{heading}</h2>}
      <table>
        <thead>
          <tr>
            {columns.map(({ heading: head, kind }) => (
              <th key={head} scope="col" className={kind}>
                <span>{head}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={columns[column]?.kind}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
