import type { RegisterValue } from '../../../shared/history/value.ts';
import { RegisterValueText } from './register-value-text.tsx';
import styles from './value-pair.module.css';

interface ValuePairProps {
  readonly register: string;
  /** What each side is called, and what stands there; the first is left out where it is not known. */
  readonly from: readonly [label: string, value: RegisterValue | undefined];
  readonly to: readonly [label: string, value: RegisterValue];
}

/** Two values of a register side by side, whole: in the list they are cut to one line. */
export function ValuePair({ register, from, to }: ValuePairProps) {
  const sides = [from, to] as const;
  return (
    <dl className={styles['pair']}>
      {sides.map(([label, value]) =>
        value === undefined ? null : (
          <div key={label} className={styles['side']}>
            <dt>{label}</dt>
            <dd className={styles['value']}>
              <RegisterValueText register={register} value={value} />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
