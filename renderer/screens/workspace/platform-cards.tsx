import { ProgressBar } from '../../components/progress-bar.tsx';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import type { PlatformSection } from '../../state/checklist.ts';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import { focusOn } from '../../components/focus.ts';
import styles from './platform-cards.module.css';

/** The platforms of a locality side by side; choosing one goes to its first item. */
export function PlatformCards({ sections }: { readonly sections: readonly PlatformSection[] }) {
  const { screens } = useText();
  return (
    <div className={styles['cards']} role="group" aria-label={screens.checklist.platforms}>
      {sections.map((section) => (
        <Card key={section.platform.id} section={section} />
      ))}
    </div>
  );
}

function Card({ section: { platform, readiness, gatesOpen, rows } }: { readonly section: PlatformSection }) {
  const app = useApp();
  const { language, words, screens } = useText();
  const isCurrent = useAppState((state) => rows.some(({ item }) => item.id === state.item));
  const verdict = readiness && words.verdicts[readiness.verdict];
  const gates = gatesOpen === 0 ? screens.checklist.gatesMet : screens.checklist.gatesOpen(gatesOpen);
  return (
    <button
      type="button"
      className={styles['card']}
      aria-current={isCurrent}
      title={[`${platform.code}: ${platform.name[language]}`, verdict].filter(Boolean).join('\n')}
      onClick={() => {
        const [first] = rows;
        if (first !== undefined) app.selectItem(first.item.id);
        focusOn('checklist');
      }}
    >
      <span className={styles['name']}>{platform.shortName[language]}</span>
      {readiness !== undefined && (
        <>
          <span className={styles['verdict']}>
            <VerdictMark verdict={readiness.verdict} />
            {verdict}
          </span>
          <span className={styles['progress']}>
            <ProgressBar done={readiness.done} of={readiness.applicable} />
            <span title={screens.checklist.progress(readiness.done, readiness.applicable)}>
              {readiness.done}/{readiness.applicable} · {gates}
            </span>
          </span>
        </>
      )}
    </button>
  );
}
