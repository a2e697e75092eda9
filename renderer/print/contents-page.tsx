import type { PackContents } from '../../shared/paper/job.ts';
import type { Language } from '../../shared/model/words.ts';
import { textIn } from '../../shared/text/index.ts';

/** What a pack holds; on screen each line leads to its sheet, on paper by the number in the sheet's margin. */
export function ContentsPage({
  contents: { within, lines, left },
  language,
}: {
  contents: PackContents;
  language: Language;
}): React.ReactElement {
  const { paper } = textIn(language);
  return (
    <article className="contents" lang={language}>
      <h1>{paper.contents.heading}</h1>
      <p className="campaign">
        {within} · {paper.contents.count(lines.length)}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{paper.contents.sheet}</th>
            <th scope="col">{paper.contents.place}</th>
            <th scope="col">{paper.contents.code}</th>
            <th scope="col">{paper.contents.verdict}</th>
            <th scope="col">{paper.contents.revision}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ place, code, verdict, revision }, index) => (
            <tr key={code}>
              <td>{index + 1}</td>
              <td>
                <a href={`#sheet-${index}`}>{place}</a>
              </td>
              <td>{code}</td>
              <td>{verdict}</td>
              <td>{revision}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left.length > 0 && (
        <p className="left-out">
          {paper.contents.left} {left.join('; ')}.
        </p>
      )}
    </article>
  );
}
