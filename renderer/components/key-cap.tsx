import styles from './key-cap.module.css';

interface KeyCapProps {
  readonly children: string;
  /** Beside a control that says its key by `aria-keyshortcuts`: for the eye only. */
  readonly isHint?: boolean;
}

export function KeyCap({ children, isHint = false }: KeyCapProps) {
  return (
    <kbd className={styles['key']} aria-hidden={isHint}>
      {children}
    </kbd>
  );
}
