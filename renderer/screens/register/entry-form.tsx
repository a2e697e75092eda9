import { Button, VisuallyHidden } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { isRecordKind, type RecordKind } from '../../../shared/model/record.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { useApp, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { describeValue, fieldLabel } from '../../state/register-text.ts';
import { focusEntryList } from './entry-list-focus.ts';
import styles from './entry-form.module.css';
import { labelOf } from './field-parts.ts';
import { useRecord } from './use-records.ts';

interface EntryFormProps {
  readonly kind: RecordKind;
  readonly id: string;
  /** What the record is called; empty where it has no name yet. */
  readonly name: string;
  /** What stands above the fields: a state, a mark. The name is one of the fields, so it is not repeated. */
  readonly aside?: ReactNode;
  /** Further buttons of the record. */
  readonly actions?: ReactNode;
  /** The record that is selected once this one is deleted. */
  readonly next?: string | null;
  readonly children: ReactNode;
}

/** One record as a form whose fields keep themselves; Escape leads back to the list. Give it the id as its key. */
export function EntryForm(props: EntryFormProps) {
  const { kind, id, name, aside, actions, next = null, children } = props;
  const app = useApp();
  const text = useText();
  const { register } = text;
  const isReadOnly = useIsReadOnly();

  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.target instanceof Element && event.target.closest('[role="dialog"], [aria-expanded="true"]'))
      return;
    event.preventDefault();
    focusEntryList(kind);
  };

  const shown = name === '' ? register.untitled : name;
  return (
    <section className={styles['form']} aria-label={register.formOf(shown)} onKeyDown={listen}>
      <VisuallyHidden component="h3">{shown}</VisuallyHidden>
      {aside}
      {children}
      <footer className={styles['foot']}>
        <LastChangeOf kind={kind} id={id} />
        <div className={styles['actions']}>
          {actions}
          <Button variant="subtle" size="compact-sm" onClick={() => app.entries.showHistory(kind, id)}>
            {register.history}
          </Button>
          {!isReadOnly && (
            <Button
              variant="subtle"
              size="compact-sm"
              color="red"
              onClick={() => void app.entries.remove(kind, id, name, next)}
            >
              {register.remove}
            </Button>
          )}
        </div>
      </footer>
    </section>
  );
}

/** Where no record is selected of so many; of none, the list says what to do. */
export function NoEntry({ of }: { readonly of: number }) {
  const { register } = useText();
  return <div className={styles['none']}>{of > 0 && <p>{register.notChosen}</p>}</div>;
}

/** Fields that belong together, under a heading. */
export function FormPart({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']} aria-label={heading}>
      <h4 className={styles['heading']}>{heading}</h4>
      {children}
    </section>
  );
}

interface FoldedPartProps {
  readonly heading: string;
  /** Whether it is open to begin with: where there is something in it. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** As `FormPart`, for what few records need: folded away until asked for. */
export function FoldedPart({ heading, isOpen, children }: FoldedPartProps) {
  // It must not fold up under the hands of who clears its last field.
  const [isOpenNow, setIsOpenNow] = useState(isOpen);
  return (
    <details
      className={styles['folded']}
      open={isOpenNow}
      onToggle={({ currentTarget }) => setIsOpenNow(currentTarget.open)}
    >
      <summary className={styles['heading']}>{heading}</summary>
      <div className={styles['unfolded']}>{children}</div>
    </details>
  );
}

/** What was last set, by whom and when. */
function LastChangeOf({ kind, id }: { readonly kind: RecordKind; readonly id: string }) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const change = useRecord(kind, id)?.newest;
  if (change === undefined) return null;
  return (
    <p className={styles['last']}>
      {text.register.lastChange}: {change.person} · {formatMoment(change.at, text.language)} ·{' '}
      <span className={styles['what']}>
        {ownLabel(change.register, text)} → {describeValue(plan, change.register, change.value, text)}
      </span>
    </p>
  );
}

/** The field without the kind of record, which the form is about anyway. */
function ownLabel(register: string, text: Text): string {
  const [kind = '', , field = ''] = register.split('/');
  return isRecordKind(kind) ? labelOf(kind, field, text) : fieldLabel(register, text);
}
