import type { RegisterValue } from '../../../shared/history/value.ts';
import { parseRegister, statusSchema } from '../../../shared/model/register.ts';
import { StatusPill } from '../../components/status-pill.tsx';
import { useOpen, useText } from '../../state/hooks.ts';
import { describeValue } from '../../state/register-text.ts';
import styles from './register-value-text.module.css';

/** A register's value as the checklist shows it: a status with its mark, all else in words. */
export function RegisterValueText({
  register,
  value,
}: {
  readonly register: string;
  readonly value: RegisterValue;
}) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const name = parseRegister(register);
  if (name?.entity === 'item' && 'field' in name && name.field === 'status') {
    return <StatusPill status={statusSchema.safeParse(value).data} />;
  }
  return (
    <span className={styles['value']} data-empty={value === null}>
      {describeValue(plan, register, value, text)}
    </span>
  );
}
