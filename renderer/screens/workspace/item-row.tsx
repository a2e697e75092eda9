import { memo, type ReactNode } from 'react';
import { missingIn } from '../../../shared/entry/missing.ts';
import type { Answer } from '../../../shared/model/answers.ts';
import type { Item } from '../../../shared/model/campaign.ts';
import { templateText } from '../../../shared/text/template.ts';
import { GateMark } from '../../components/gate-mark.tsx';
import {
  ConflictIcon,
  EvidenceIcon,
  HandIcon,
  NoteIcon,
  PersonIcon,
  WarningIcon,
} from '../../components/icons.tsx';
import { StatusPill } from '../../components/status-pill.tsx';
import { useAnswer, useApp, useOpen, useText } from '../../state/hooks.ts';
import { DueDay } from './due-day.tsx';
import styles from './item-row.module.css';
import { focusOn } from '../../components/focus.ts';

interface ItemRowProps {
  readonly locality: string;
  readonly item: Item;
  readonly inConflict: boolean;
  readonly isSelected: boolean;
}

export function itemRowId(item: string): string {
  return `item-${item}`;
}

export const ItemRow = memo(function ItemRow({ locality, item, inConflict, isSelected }: ItemRowProps) {
  const app = useApp();
  const answer = useAnswer(locality, item.id);
  const { language } = useText();
  const { workspace } = useOpen();
  const title = templateText(item.template.title, language, workspace.plan.campaign.cutover);
  const marks = useMarks(answer, inConflict);
  return (
    <div
      id={itemRowId(item.id)}
      role="option"
      aria-selected={isSelected}
      className={styles['row']}
      onClick={() => {
        app.selectItem(item.id);
        focusOn('checklist');
      }}
      onDoubleClick={() => app.wishFocus('note')}
    >
      <span className={styles['code']}>{item.id}</span>
      <span className={styles['gate']}>{item.gate && <GateMark />}</span>
      <span className={styles['title']} title={title}>
        {title}
      </span>
      <span className={styles['marks']}>
        {marks.map(({ says, icon, isFault }) => (
          <span
            key={says}
            role="img"
            aria-label={says}
            className={styles['mark']}
            data-fault={isFault}
            title={says}
          >
            {icon}
          </span>
        ))}
      </span>
      <DueDay item={item} status={answer?.status} />
      <span className={styles['status']}>
        <StatusPill status={answer?.status} />
      </span>
    </div>
  );
});

interface Mark {
  readonly says: string;
  readonly icon: ReactNode;
  readonly isFault?: boolean;
}

/** What a row tells beside its status: who, what for, and what is amiss. */
function useMarks(answer: Answer | undefined, inConflict: boolean): Mark[] {
  const { words, screens } = useText();
  const { checklist } = screens;
  const missing = missingIn(answer);
  const marks: Mark[] = [];
  if (inConflict) marks.push({ says: words.conflict, icon: <ConflictIcon size={14} />, isFault: true });
  if (missing !== undefined) {
    marks.push({ says: checklist.missing[missing], icon: <WarningIcon size={14} />, isFault: true });
  }
  if (answer?.status === 'blocked' && answer.blockedBy !== undefined) {
    marks.push({ says: checklist.waitsFor(words.actors[answer.blockedBy]), icon: <HandIcon size={14} /> });
  }
  if (answer?.owner !== undefined) {
    marks.push({ says: checklist.ownedBy(answer.owner), icon: <PersonIcon size={14} /> });
  }
  if (answer?.evidence !== undefined) {
    marks.push({ says: checklist.hasEvidence(answer.evidence.length), icon: <EvidenceIcon size={14} /> });
  }
  if (answer?.note !== undefined) marks.push({ says: checklist.hasNote, icon: <NoteIcon size={14} /> });
  return marks;
}
