import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { templateText } from '../../../shared/text/template.ts';
import { GateMark } from '../../components/gate-mark.tsx';
import { useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { itemsOf } from '../../state/members.ts';
import styles from './item-set-field.module.css';
import { MemberPicker } from './member-picker.tsx';

interface ItemSetFieldProps {
  readonly label: string;
  /** The id of the button that picks, for the keyboard to be sent to. */
  readonly pickId?: string;
  readonly items: ReadonlySet<string>;
  readonly onItems: (items: readonly string[]) => void;
  /** Further ways to fill it. */
  readonly actions?: ReactNode;
}

/** The items of a record's set by platform, and a way to pick others. */
export function ItemSetField({ label, pickId, items, onItems, actions }: ItemSetFieldProps) {
  const text = useText();
  const { register, language } = text;
  const { plan } = useOpen().workspace;
  const isReadOnly = useIsReadOnly();
  const [isPicking, setIsPicking] = useState(false);
  const groups = itemsOf(plan)
    .map(({ platform, items: asked }) => ({ platform, there: asked.filter(({ id }) => items.has(id)) }))
    .filter(({ there }) => there.length > 0);
  return (
    <div className={styles['field']} role="group" aria-label={label}>
      <div className={styles['head']}>
        <span className={styles['label']}>{label}</span>
        <span className={styles['count']}>{items.size > 0 && register.members.items(items.size)}</span>
        {!isReadOnly && (
          <>
            {actions}
            <Button id={pickId} variant="default" size="compact-sm" onClick={() => setIsPicking(true)}>
              {register.members.pick}
            </Button>
          </>
        )}
      </div>
      {groups.length === 0 && <p className={styles['none']}>{register.members.noItems}</p>}
      {groups.map(({ platform, there }) => (
        <p key={platform.id} className={styles['group']}>
          <span className={styles['platform']}>{platform.shortName[language]}</span>
          <span className={styles['items']}>
            {there.map(({ id, gate, template }) => (
              <span
                key={id}
                className={styles['item']}
                title={templateText(template.title, language, plan.campaign.cutover)}
              >
                {gate && <GateMark />}
                {id}
              </span>
            ))}
          </span>
        </p>
      ))}
      {isPicking && (
        <MemberPicker
          title={label}
          of="item"
          items={items}
          onPicked={onItems}
          onClose={() => setIsPicking(false)}
        />
      )}
    </div>
  );
}
