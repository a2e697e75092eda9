import { Button, Textarea } from '@mantine/core';
import { memo, useEffect, useRef, useState } from 'react';
import { longestText } from '../../../../shared/model/text-value.ts';
import { recordRegister } from '../../../../shared/model/register.ts';
import type { Change, Edit } from '../../../../shared/history/change.ts';
import { formatMoment } from '../../../../shared/text/dates.ts';
import { unlessHidden } from '../../../components/unless-hidden.ts';
import { useApp, useIsReadOnly, useOpen, useText } from '../../../state/hooks.ts';
import { questionsIn, type Question } from '../../../state/questions.ts';
import { Conflict } from '../../detail/conflicts.tsx';
import { DraftField } from '../../detail/draft-field.tsx';
import styles from './item-questions.module.css';
import { useLaterRevision } from '../../../state/revision.tsx';

interface ItemQuestionsProps {
  readonly locality: string;
  readonly item: string;
}

/** What the centre asks about an item: the centre asks, the province answers, both see both. */
export const ItemQuestions = memo(function ItemQuestions({ locality, item }: ItemQuestionsProps) {
  const { workspace } = useOpen();
  useLaterRevision();
  const questions = questionsIn(workspace).filter(
    (question) => question.locality === locality && question.item === item,
  );
  const isCentre = workspace.plan.scope.level === 'nation';
  return (
    <>
      {questions.map((question) => (
        <QuestionBox key={question.id} question={question} isCentre={isCentre} />
      ))}
      {isCentre && <AskForm locality={locality} item={item} />}
    </>
  );
});

function QuestionBox({ question, isCentre }: { readonly question: Question; readonly isCentre: boolean }) {
  const app = useApp();
  const { centre } = useText();
  const { workspace } = useOpen();
  const isReadOnly = useIsReadOnly();
  const { id, text, answer, asked, answered } = question;
  const words = centre.questions;
  const register = recordRegister('question', id, 'answer');
  return (
    <section className={styles['question']} aria-label={words.one} data-open={answer === undefined}>
      <h4>{words.one}</h4>
      <p className={styles['text']} dir="auto">
        {text}
      </p>
      <Who change={asked} />
      {workspace.state.inConflict(register) && <Conflict register={register} />}
      {isCentre ? (
        <>
          <p className={styles['answer']} data-none={answer === undefined} dir="auto">
            {answer ?? words.unanswered}
          </p>
          {answered !== undefined && <Who change={answered} />}
          {answer === undefined && (
            <Button
              size="compact-xs"
              variant="default"
              disabled={isReadOnly}
              onClick={() => void app.centre.withdraw(id)}
            >
              {words.withdraw}
            </Button>
          )}
        </>
      ) : (
        <>
          <DraftField
            id={`question-${id}`}
            label={words.answer}
            register={register}
            kept={answer}
            lines={2}
            placeholder={words.answerHint}
          />
          {answered !== undefined && <Who change={answered} />}
        </>
      )}
    </section>
  );
}

function Who({ change: { person, at } }: { readonly change: Change }) {
  const { centre, language } = useText();
  return <p className={styles['who']}>{centre.questions.by(person, formatMoment(at, language))}</p>;
}

function AskForm({ locality, item }: ItemQuestionsProps) {
  const app = useApp();
  const { centre, screens } = useText();
  const isReadOnly = useIsReadOnly();
  const [typed, setTyped] = useState<string>();
  const held = useRef('');
  const words = centre.questions;
  const hold = (text: string | undefined): void => {
    held.current = text ?? '';
    setTyped(text);
  };
  useEffect(() => {
    const keep = (): void => {
      const text = held.current;
      if (text.trim() === '') return;
      hold(undefined);
      void app.centre.askAbout(locality, item, text);
    };
    const edits = (): readonly Edit[] => app.centre.questionEdits(locality, item, held.current);
    const unwatch = app.watchField({ keep: unlessHidden(keep), edits });
    return () => {
      unwatch();
      // Whoever goes on to another item has asked it; it can be taken back.
      keep();
    };
  }, [app, locality, item]);
  if (typed === undefined) {
    return (
      <div>
        <Button size="compact-sm" variant="subtle" disabled={isReadOnly} onClick={() => hold('')}>
          {words.ask}
        </Button>
      </div>
    );
  }
  const send = async (): Promise<void> => {
    // On its way: leaving now must not ask it again.
    held.current = '';
    hold((await app.centre.askAbout(locality, item, typed)) ? undefined : typed);
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        label={words.text}
        description={words.sendHint}
        autosize
        minRows={2}
        maxLength={longestText}
        data-autofocus
        autoFocus
        value={typed}
        onChange={({ currentTarget }) => hold(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void send();
        }}
      />
      <div className={styles['tools']}>
        <Button size="compact-sm" type="submit" disabled={typed.trim() === ''}>
          {words.send}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => hold(undefined)}>
          {screens.cancel}
        </Button>
      </div>
    </form>
  );
}
