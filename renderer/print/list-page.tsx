import type { PrintedList } from '../../shared/paper/list.ts';

/** A list on as many pages as it takes, its column heads on each. */
export function ListPages({ list }: { list: PrintedList }): React.ReactElement {
  return (
    <article className="list">
      <h1>{list.heading}</h1>
      {list.facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <table>
        <thead>
          <tr>
            {list.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
