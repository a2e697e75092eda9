import { Button } from '@mantine/core';
import { memo } from 'react';
import type { Item } from '../../../shared/model/campaign.ts';
import { itemFieldNames, itemRegister } from '../../../shared/model/register.ts';
import type { Locality } from '../../../shared/model/unit.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { ConflictIcon } from '../../components/icons.tsx';
import { sidesOf } from '../../state/conflicts.ts';
import { useApp, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { describeValue, fieldLabel } from '../../state/register-text.ts';
import styles from './conflicts.module.css';
import { useLaterRevision } from '../../state/revision.tsx';

/** The fields for which several answers stand that differ, each side by side with who gave it and when. */
export const Conflicts = memo(function Conflicts({
  locality,
  item,
}: {
  readonly locality: Locality;
  readonly item: Item;
}) {
  const { workspace } = useOpen();
  useLaterRevision();
  return itemFieldNames
    .map((field) => itemRegister(locality.code, item.id, field))
    .filter((register) => workspace.state.inConflict(register))
    .map((register) => <Conflict key={register} register={register} />);
});

/** One register's answers side by side. */
export function Conflict({ register }: { readonly register: string }) {
  const app = useApp();
  const text = useText();
  const isReadOnly = useIsReadOnly();
  const { workspace } = useOpen();
  return (
    <section
      className={styles['conflict']}
      aria-label={`${text.words.conflict}: ${fieldLabel(register, text)}`}
    >
      <h4 className={styles['heading']}>
        <ConflictIcon size={14} />
        {text.words.conflict}: {fieldLabel(register, text)}
      </h4>
      <p>{text.screens.detail.conflictLead}</p>
      <ul>
        {sidesOf(workspace.state.survivors(register)).map(({ value, changes }) => {
          const shown = describeValue(workspace.plan, register, value, text);
          return (
            <li key={`${changes[0].writer}/${changes[0].n}`} className={styles['side']}>
              <span>
                <span className={styles['value']}>{shown}</span>
                {changes.map(({ writer, n, person, at }) => (
                  <span key={`${writer}/${n}`} className={styles['who']}>
                    {person} · {formatMoment(at, text.language)}
                  </span>
                ))}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                disabled={isReadOnly}
                aria-label={text.screens.detail.chooseValue(shown)}
                onClick={() => void app.set(register, value)}
              >
                {text.screens.detail.choose}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
