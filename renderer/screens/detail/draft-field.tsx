import { memo, type KeyboardEvent } from 'react';
import { longestText } from '../../../shared/model/text-value.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { useApp, useAppState, useIsReadOnly, useText } from '../../state/hooks.ts';
import { focusOn } from '../../components/focus.ts';
import { useCutPaste } from '../../components/cut-paste.ts';
import { typedIn } from '../../components/text-area.ts';
import { CutNote } from './cut-note.tsx';
import { Fault } from './fault.tsx';
import styles from './draft-field.module.css';

interface DraftFieldProps {
  readonly id: string;
  readonly label: string;
  /** The key that leads here. */
  readonly hint?: string;
  readonly register: string;
  /** What the disk has. */
  readonly kept: string | undefined;
  readonly lines: number;
  readonly placeholder?: string;
  readonly fault?: string | undefined;
  /** Where the keyboard goes when the text is done; left out: to the checklist. */
  readonly onDone?: () => void;
}

/** A text that keeps itself: at a pause, when left, or at once by Ctrl+Enter. */
export const DraftField = memo(function DraftField(props: DraftFieldProps) {
  const { id, label, hint, register, kept, lines, placeholder } = props;
  const { onDone = () => focusOn('checklist') } = props;
  const app = useApp();
  const { screens } = useText();
  const draft = useAppState((state) => state.drafts[register]);
  const isReadOnly = useIsReadOnly();
  const { isCut, notePaste, noteEdit } = useCutPaste(longestText);
  const hintId = `${id}-hint`;
  // What is being typed is on its way to the disk: it is not asked for again meanwhile.
  const fault = (draft ?? '').trim() === '' ? props.fault : undefined;

  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (lines > 1 && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onDone();
  };

  return (
    <div className={styles['field']}>
      <div className={styles['head']}>
        <label htmlFor={id} className={styles['label']}>
          {label}
        </label>
        {draft !== undefined && (
          <span id={hintId} className={styles['unsaved']}>
            {screens.detail.unsaved}
          </span>
        )}
        {hint !== undefined && <KeyCap isHint>{hint}</KeyCap>}
      </div>
      <textarea
        id={id}
        className={styles['input']}
        rows={lines}
        maxLength={longestText}
        readOnly={isReadOnly}
        placeholder={placeholder}
        value={draft ?? kept ?? ''}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onPaste={notePaste}
        onChange={(event) => {
          noteEdit(event);
          app.type(register, typedIn(event.currentTarget, lines));
        }}
        onBlur={() => void app.keepDraft(register)}
        onKeyDown={listen}
      />
      <Fault id={`${id}-fault`}>{fault}</Fault>
      <CutNote isCut={isCut} />
    </div>
  );
});
