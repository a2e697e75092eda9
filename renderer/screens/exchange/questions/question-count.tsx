import { useMemo } from 'react';
import { openQuestions } from '../../../../shared/exchange/board.ts';
import { useApp, useOpen, useText } from '../../../state/hooks.ts';
import styles from './question-count.module.css';
import { useLaterRevision } from '../../../state/revision.tsx';

/** How many questions wait for an answer, leading to them; nothing where there are none. */
export function QuestionCount() {
  const app = useApp();
  const { centre } = useText();
  const { workspace } = useOpen();
  const revision = useLaterRevision();
  const count = useMemo(
    () => (revision < 0 ? 0 : [...openQuestions(workspace).values()].flat().length),
    [workspace, revision],
  );
  if (count === 0) return null;
  return (
    <button type="button" className={styles['count']} onClick={() => app.show('questions')}>
      {centre.questions.open(count)}
    </button>
  );
}
