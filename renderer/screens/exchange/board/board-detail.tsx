import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { itemOfRegister, type BoardRow } from '../../../../shared/exchange/board.ts';
import type { TakenFile } from '../../../../shared/exchange/import-preview.ts';
import { shortCode } from '../../../../shared/model/digest.ts';
import { verdicts } from '../../../../shared/model/words.ts';
import { formatMoment } from '../../../../shared/text/dates.ts';
import { VerdictMark } from '../../../components/verdict-mark.tsx';
import { useApp, useOpen, useText } from '../../../state/hooks.ts';
import { questionsIn } from '../../../state/questions.ts';
import { describeRegister } from '../../../state/register-text.ts';
import { ReturnDialog } from '../return/return-dialog.tsx';
import styles from './board-detail.module.css';

/** So many of a list are shown; the checklist has them all. */
const mostLines = 40;

/** One province of the board: where each of its figures comes from. */
export function BoardDetail({ row }: { readonly row: BoardRow | undefined }) {
  const { board } = useText();
  return (
    <aside className={styles['panel']} aria-label={board.detail.label}>
      {row === undefined ? (
        <p className={styles['soft']}>{board.detail.choose}</p>
      ) : (
        <Detail key={row.province.code} row={row} />
      )}
    </aside>
  );
}

function Detail({ row }: { readonly row: BoardRow }) {
  const app = useApp();
  const text = useText();
  const { board, words } = text;
  const { workspace } = useOpen();
  const [isReturning, setIsReturning] = useState(false);
  const { province, own, communes, conflicts, silent, files } = row;
  const questions = questionsIn(workspace).filter(({ id }) => row.questions.includes(id));
  const name = words.localityName(province.type, province.name);
  return (
    <>
      <h3 className={styles['name']}>{name}</h3>
      <div className={styles['tools']}>
        <Button size="compact-sm" variant="default" onClick={() => app.board.openLocality(province.code)}>
          {board.detail.open}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setIsReturning(true)}>
          {board.detail.send}
        </Button>
      </div>
      <ul className={styles['verdicts']}>
        <li>
          <button
            type="button"
            className={styles['link']}
            onClick={() => app.board.openLocality(province.code)}
          >
            <VerdictMark verdict={own} size={13} /> {board.detail.own}: {words.verdicts[own]}
          </button>
        </li>
        {verdicts
          .filter((verdict) => communes[verdict] > 0)
          .map((verdict) => (
            <li key={verdict}>
              <button
                type="button"
                className={styles['link']}
                onClick={() => app.board.openVerdict(province.code, province.name, verdict)}
              >
                <VerdictMark verdict={verdict} size={13} />{' '}
                {board.communeCount(words.verdicts[verdict], communes[verdict])}
              </button>
            </li>
          ))}
      </ul>
      <Part heading={board.detail.files}>
        {files.length === 0 ? (
          <p className={styles['soft']}>{board.detail.noFiles}</p>
        ) : (
          <ul>
            {files.slice(0, mostLines).map((file) => (
              <li key={file.digest} className={styles['file']} data-out={!file.accepted}>
                <FileLine file={file} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      {conflicts.length > 0 && (
        <Part heading={board.detail.conflicts(conflicts.length)}>
          <Links
            items={conflicts.map((register) => ({
              key: register,
              label: describeRegister(workspace.plan, register, text),
              open: () => {
                const place = itemOfRegister(register);
                if (place !== undefined) app.goTo(place.locality, place.item);
              },
            }))}
          />
        </Part>
      )}
      {questions.length > 0 && (
        <Part heading={board.detail.questions(questions.length)}>
          <Links
            items={questions.map(({ id, locality, item, text: asked }) => ({
              key: id,
              label: `${item}: ${asked}`,
              open: () => app.goTo(locality, item),
            }))}
          />
        </Part>
      )}
      {silent.length > 0 && (
        <Part heading={board.detail.silent(silent.length)}>
          <Links
            items={silent.map(({ code, type, name: commune }) => ({
              key: code,
              label: words.localityName(type, commune),
              open: () => app.board.openLocality(code),
            }))}
          />
        </Part>
      )}
      {isReturning && <ReturnDialog row={row} onClose={() => setIsReturning(false)} />}
    </>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h4>{heading}</h4>
      {children}
    </section>
  );
}

interface Link {
  readonly key: string;
  readonly label: string;
  readonly open: () => void;
}

function Links({ items }: { readonly items: readonly Link[] }) {
  const { board } = useText();
  return (
    <ul>
      {items.slice(0, mostLines).map(({ key, label, open }) => (
        <li key={key}>
          <button type="button" className={styles['link']} onClick={open}>
            {label}
          </button>
        </li>
      ))}
      {items.length > mostLines && (
        <li className={styles['soft']}>{board.detail.more(items.length - mostLines)}</li>
      )}
    </ul>
  );
}

function FileLine({ file: { digest, about, accepted } }: { readonly file: TakenFile }) {
  const app = useApp();
  const { board, language } = useText();
  const words = board.detail;
  const marks = [
    about.isPart ? words.part : '',
    about.scope === 'nation' ? words.nation : '',
    about.signer === '' ? board.keys.unsigned : '',
    accepted ? '' : words.takenOut,
  ].filter((mark) => mark !== '');
  return (
    <>
      <span className={styles['head']}>
        <button type="button" className={styles['link']} onClick={() => app.showTaken(digest)}>
          <strong>{formatMoment(Date.parse(about.exportedAt), language)}</strong>
        </button>
        <code>{shortCode(digest)}</code>
      </span>
      <span>{words.by(about.person, about.organisation)}</span>
      <span className={styles['soft']}>
        {about.name} · {words.answers(about.answers)}
      </span>
      {marks.length > 0 && <span className={styles['marks']}>{marks.join(' · ')}</span>}
    </>
  );
}
