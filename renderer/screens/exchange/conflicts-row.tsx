import { Fragment } from 'react';
import { parseRegister } from '../../../shared/model/register.ts';
import type { Conflict } from '../../state/conflicts.ts';
import { useText } from '../../state/hooks.ts';
import { fieldLabel } from '../../state/register-text.ts';
import { RegisterValueText } from '../records/register-value-text.tsx';
import styles from './conflicts-dialog.module.css';

/** What is in conflict, and the values that stand against each other. */
export function ConflictRow({ conflict: { register, sides } }: { readonly conflict: Conflict }) {
  const text = useText();
  const name = parseRegister(register);
  return (
    <div className={styles['row']}>
      <span className={styles['what']}>
        {name?.entity === 'item' && <strong>{name.item}</strong>} {fieldLabel(register, text)}
      </span>
      <span className={styles['values']}>
        {sides.map(({ value, changes: [first] }, index) => (
          <Fragment key={`${first.writer}/${first.n}`}>
            {index > 0 && <span aria-hidden="true">≠</span>}
            <span className={styles['value']}>
              <RegisterValueText register={register} value={value} />
            </span>
          </Fragment>
        ))}
      </span>
    </div>
  );
}
