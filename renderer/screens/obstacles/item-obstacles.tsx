import { Button, Select, type ComboboxItem } from '@mantine/core';
import { memo } from 'react';
import type { Locality } from '../../../shared/model/unit.ts';
import type { Item } from '../../../shared/model/campaign.ts';
import type { Status } from '../../../shared/model/words.ts';
import { linkMember, obstaclesAt } from '../../../shared/obstacles/links.ts';
import { isSolved, obstacleRows, stateOf } from '../../../shared/obstacles/row.ts';
import { CrossIcon } from '../../components/icons.tsx';
import { foundBy } from '../../components/found-by.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { useApp, useAppState, useIsReadOnly, useText } from '../../state/hooks.ts';
import { useRecords } from '../register/use-records.ts';
import styles from './item-obstacles.module.css';
import { ObstacleMark } from './obstacle-mark.tsx';

interface ItemObstaclesProps {
  readonly locality: Locality;
  readonly item: Item;
  readonly status: Status | undefined;
}

/** The obstacles behind an item of a locality; for a blocked one, ways to record a new one or link it with another. */
export const ItemObstacles = memo(function ItemObstacles({ locality, item, status }: ItemObstaclesProps) {
  const app = useApp();
  const text = useText();
  const { obstacles: words } = text;
  const isReadOnly = useIsReadOnly();
  const all = useRecords('obstacle');
  const held = { locality: locality.code, item: item.id };
  const linked = obstaclesAt(all, held);
  const canAdd = status === 'blocked' && !isReadOnly;
  if (linked.length === 0 && !canAdd) return null;
  return (
    <section className={styles['obstacles']} aria-label={words.item.heading}>
      <h4 className={styles['heading']}>{words.item.heading}</h4>
      <ul>
        {linked.map((obstacle) => {
          const title = obstacle.fields.title ?? text.register.untitled;
          return (
            <li key={obstacle.id} className={styles['entry']}>
              <ObstacleMark state={stateOf(obstacle)} name={text.records.obstacle.state[stateOf(obstacle)]} />
              <button
                type="button"
                className={styles['open']}
                aria-label={words.item.open(title)}
                onClick={() => app.obstacles.open(obstacle.id)}
              >
                {title}
              </button>
              {!isReadOnly && (
                <button
                  type="button"
                  className={styles['remove']}
                  aria-label={words.item.unlink(title)}
                  title={words.item.unlink(title)}
                  onClick={() => void app.obstacles.unlink(obstacle.id, [linkMember(held)])}
                >
                  <CrossIcon size={12} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {canAdd && (
        <>
          <Button
            variant="default"
            size="compact-sm"
            aria-keyshortcuts="V"
            rightSection={<KeyCap isHint>V</KeyCap>}
            onClick={() => void app.obstacles.addFor([held])}
          >
            {words.item.record}
          </Button>
          <LinkToExisting
            taken={new Set(linked.map(({ id }) => id))}
            onChoose={(id) => void app.obstacles.link(id, [linkMember(held)])}
          />
        </>
      )}
    </section>
  );
});

interface LinkToExistingProps {
  readonly taken: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
}

/** Finds an unsolved obstacle by any of its words, without accents. */
function LinkToExisting({ taken, onChoose }: LinkToExistingProps) {
  const { obstacles: words, register } = useText();
  const today = useAppState((state) => state.today);
  const all = useRecords('obstacle');
  const rows = obstacleRows(all, today).filter(({ id, obstacle }) => !isSolved(obstacle) && !taken.has(id));
  if (rows.length === 0) return null;
  const found = new Map(rows.map(({ id, folded }) => [id, folded]));
  return (
    <Select
      size="sm"
      className={styles['link'] ?? ''}
      label={words.item.link}
      placeholder={words.item.linkHint}
      searchable
      selectFirstOptionOnChange
      limit={20}
      filter={foundBy(found)}
      withScrollArea={false}
      styles={{ options: { maxHeight: '14rem', overflowY: 'auto' } }}
      nothingFoundMessage={words.item.none}
      value={null}
      data={rows.map(({ id, obstacle }): ComboboxItem => ({
        value: id,
        label: obstacle.fields.title ?? register.untitled,
      }))}
      onChange={(id) => id !== null && onChoose(id)}
    />
  );
}
