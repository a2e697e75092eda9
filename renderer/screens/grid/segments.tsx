import styles from './segments.module.css';

interface SegmentsProps<Value> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly name: string; readonly title?: string }[];
  readonly chosen: Value;
  readonly onChosen: (value: Value) => void;
}

/** A few choices side by side of which one is on. */
export function Segments<Value extends string | null>({
  label,
  choices,
  chosen,
  onChosen,
}: SegmentsProps<Value>) {
  return (
    <div className={styles['segments']} role="group" aria-label={label}>
      {choices.map(({ value, name, title }) => (
        <button
          key={value}
          type="button"
          className={styles['segment']}
          aria-pressed={value === chosen}
          title={title}
          onClick={() => onChosen(value)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
