import { memo } from 'react';
import type { Item } from '../../../shared/model/campaign.ts';
import type { Status } from '../../../shared/model/words.ts';
import { templateText } from '../../../shared/text/template.ts';
import { GateMark } from '../../components/gate-mark.tsx';
import { useOpen, useText } from '../../state/hooks.ts';
import { useDueText } from '../workspace/due-day.tsx';
import styles from './item-facts.module.css';

/** What the template asks: the item in full, its evidence, who usually does it, by when. */
export const ItemFacts = memo(function ItemFacts({
  item,
  status,
}: {
  readonly item: Item;
  readonly status: Status | undefined;
}) {
  const { language, words, screens } = useText();
  const { workspace } = useOpen();
  const { cutover } = workspace.plan.campaign;
  const due = useDueText(item, status);
  return (
    <div>
      <p className={styles['line']}>
        <strong>{item.id}</strong>
        {item.gate && (
          <span className={styles['gate']} title={words.gateHint}>
            <GateMark /> {words.gate}
          </span>
        )}
        <span>{due}</span>
      </p>
      <h3 className={styles['title']}>{templateText(item.template.title, language, cutover)}</h3>
      <dl className={styles['facts']}>
        <dt>{words.expectedEvidence}</dt>
        <dd>{templateText(item.template.evidence, language, cutover)}</dd>
        <dt>{screens.detail.usualOwner}</dt>
        <dd>{item.template.owner[language]}</dd>
      </dl>
    </div>
  );
});
