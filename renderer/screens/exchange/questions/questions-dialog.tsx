import { Button } from '@mantine/core';
import { Dialog } from '../../../components/dialog.tsx';
import { formatMoment } from '../../../../shared/text/dates.ts';
import { useApp, useAppState, useOpen, useText } from '../../../state/hooks.ts';
import { questionsIn, type Question } from '../../../state/questions.ts';
import { placeName } from '../../../state/register-text.ts';
import dialog from '../../dialogs/dialog.module.css';
import styles from './questions-dialog.module.css';

/** Every question of the centre, those without an answer first; each leads to its item. */
export function QuestionsDialog() {
  const app = useApp();
  const { centre, screens } = useText();
  const { workspace } = useOpen();
  useAppState((state) => state.revision);
  const questions = questionsIn(workspace);
  const groups = {
    open: questions.filter(({ answer }) => answer === undefined),
    answered: questions.filter(({ answer }) => answer !== undefined),
  };
  return (
    <Dialog onClose={app.closeDialog} title={centre.questions.heading} size="lg">
      <div className={dialog['stack']}>
        {questions.length === 0 && <p>{centre.questions.none}</p>}
        {(['open', 'answered'] as const).map(
          (group) =>
            groups[group].length > 0 && (
              <section key={group}>
                <h3 className={styles['heading']}>
                  {centre.questions.groups[group]} ({groups[group].length})
                </h3>
                <ul>
                  {groups[group].map((question) => (
                    <Entry key={question.id} question={question} />
                  ))}
                </ul>
              </section>
            ),
        )}
        <div className={dialog['actions']}>
          <Button variant="default" onClick={app.closeDialog}>
            {screens.close}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Entry({
  question: { locality, item, text: asked, answer, asked: change },
}: {
  readonly question: Question;
}) {
  const app = useApp();
  const text = useText();
  const { plan } = useOpen().workspace;
  return (
    <li className={styles['entry']}>
      <button type="button" className={styles['place']} onClick={() => app.goTo(locality, item)}>
        {placeName(plan, locality, text)} · {item}
      </button>
      <p className={styles['text']} dir="auto">
        {asked}
      </p>
      {answer !== undefined && (
        <p className={styles['text']} dir="auto">
          <span className={dialog['soft']}>{text.centre.questions.answer}:</span> {answer}
        </p>
      )}
      <p className={styles['who']}>
        {text.centre.questions.by(change.person, formatMoment(change.at, text.language))}
      </p>
    </li>
  );
}
