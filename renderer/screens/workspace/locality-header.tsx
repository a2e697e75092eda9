import { ActionIcon } from '@mantine/core';
import type { Locality } from '../../../shared/model/unit.ts';
import { DownIcon, UpIcon } from '../../components/icons.tsx';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { standingOf, wholeVerdict } from '../../state/localities.ts';
import { DecisionMark } from '../decisions/decision-mark.tsx';
import styles from './locality-header.module.css';
import { PlatformCards } from './platform-cards.tsx';
import type { LocalityChecklist } from './use-checklist.ts';

/** Which locality this is and how it stands, as a whole and platform by platform. */
export function LocalityHeader({ locality, sections }: LocalityChecklist) {
  return (
    <div className={styles['header']}>
      <Title locality={locality} />
      <PlatformCards sections={sections} />
    </div>
  );
}

function Title({ locality }: { readonly locality: Locality }) {
  const app = useApp();
  const { words, screens } = useText();
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const { verdict, reported, asked } = standingOf(workspace, locality, today);
  const isProvince = locality.parent === null;
  return (
    <div className={styles['title']}>
      <div className={styles['names']}>
        <h2 className={styles['name']}>{words.localityName(locality.type, locality.name)}</h2>
        <p className={styles['facts']}>
          {words.localityCode} {locality.code} · {screens.localities.reported(reported, asked)}
        </p>
      </div>
      <p className={styles['verdict']} data-verdict={verdict}>
        <VerdictMark verdict={verdict} size={20} />
        {words.verdicts[verdict]}
      </p>
      <DecisionMark code={locality.code} />
      {isProvince && <Whole code={locality.code} />}
      <div className={styles['steps']}>
        <ActionIcon
          variant="default"
          size="md"
          aria-label={screens.localities.previous}
          title={`${screens.localities.previous} ([)`}
          onClick={() => app.goBy(-1)}
        >
          <UpIcon />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="md"
          aria-label={screens.localities.next}
          title={`${screens.localities.next} (])`}
          onClick={() => app.goBy(1)}
        >
          <DownIcon />
        </ActionIcon>
      </div>
    </div>
  );
}

/** The province together with its communes: the worst of them all. */
function Whole({ code }: { readonly code: string }) {
  const { words, screens } = useText();
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const verdict = wholeVerdict(workspace, code, today);
  return (
    <p className={styles['whole']}>
      <span className={styles['wholeLabel']}>{screens.localities.whole}</span>
      <VerdictMark verdict={verdict} />
      {words.verdicts[verdict]}
    </p>
  );
}
