import { useEffect, type KeyboardEvent } from 'react';
import { missingIn } from '../../../shared/entry/missing.ts';
import type { Item } from '../../../shared/model/campaign.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import type { EvidenceEntry } from '../../../shared/model/answers.ts';
import type { Locality } from '../../../shared/model/unit.ts';
import { useAnswer, useApp, useAppState, useText } from '../../state/hooks.ts';
import { focusIds, focusOn } from '../../components/focus.ts';
import type { LocalityChecklist } from '../workspace/use-checklist.ts';
import { BlockedBy } from './blocked-by.tsx';
import { ItemQuestions } from '../exchange/questions/item-questions.tsx';
import { ItemObstacles } from '../obstacles/item-obstacles.tsx';
import { Conflicts } from './conflicts.tsx';
import { DraftField } from './draft-field.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ItemFacts } from './item-facts.tsx';
import styles from './item-detail.module.css';
import { LastChange } from './last-change.tsx';
import { StatusButtons } from './status-buttons.tsx';

/** Everything about the selected item, and every way to answer it by mouse. */
export function ItemDetail({ locality, sections }: LocalityChecklist) {
  const { screens } = useText();
  const selected = useAppState((state) => state.item);
  const row = sections.flatMap(({ rows }) => rows).find(({ item }) => item.id === selected);

  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    focusOn('checklist');
  };

  return (
    <aside className={styles['panel']} aria-label={screens.detail.heading} onKeyDown={listen}>
      {row === undefined ? (
        <p className={styles['none']}>{screens.detail.none}</p>
      ) : (
        <Detail key={`${locality.code}/${row.item.id}`} locality={locality} item={row.item} />
      )}
    </aside>
  );
}

interface DetailProps {
  readonly locality: Locality;
  readonly item: Item;
}

function Detail({ locality, item }: DetailProps) {
  const { words, screens } = useText();
  const answer = useAnswer(locality.code, item.id);
  const missing = missingIn(answer);
  const asked = useAppState(({ asking }) =>
    asking?.locality === locality.code && asking.item === item.id ? asking.field : undefined,
  );
  useFocusWish();
  const register = (field: 'note' | 'reason' | 'owner'): string =>
    itemRegister(locality.code, item.id, field);
  return (
    <>
      <ItemFacts item={item} status={answer?.status} />
      <Conflicts locality={locality} item={item} />
      <ItemQuestions locality={locality.code} item={item.id} />
      <StatusButtons status={answer?.status} />
      {(asked === 'blockedBy' || answer?.status === 'blocked' || answer?.blockedBy !== undefined) && (
        <BlockedBy
          chosen={answer?.blockedBy}
          fault={missing === 'blockedBy' ? screens.detail.askBlockedBy : undefined}
        />
      )}
      <ItemObstacles locality={locality} item={item} status={answer?.status} />
      {(asked === 'reason' || answer?.status === 'not-applicable' || answer?.reason !== undefined) && (
        <DraftField
          id={focusIds.reason}
          label={words.reason}
          register={register('reason')}
          kept={answer?.reason}
          lines={2}
          fault={missing === 'reason' ? screens.detail.askReason : undefined}
        />
      )}
      <DraftField
        id={focusIds.note}
        label={words.note}
        hint="N"
        register={register('note')}
        kept={answer?.note}
        lines={2}
        placeholder={screens.detail.notePlaceholder}
      />
      <EvidenceList locality={locality} item={item} evidence={answer?.evidence ?? noEvidence} />
      <DraftField
        id={focusIds.owner}
        label={words.owner}
        hint="O"
        register={register('owner')}
        kept={answer?.owner}
        lines={1}
        placeholder={screens.detail.ownerPlaceholder}
      />
      <LastChange locality={locality} item={item} />
    </>
  );
}

const noEvidence: readonly EvidenceEntry[] = [];

/** Sends the keyboard where it was asked to go, once that part is on the screen. */
function useFocusWish(): void {
  const app = useApp();
  const wish = useAppState((state) => state.focusWish);
  useEffect(() => {
    if (wish === null) return;
    focusOn(wish);
    app.focusDone();
  }, [app, wish]);
}
