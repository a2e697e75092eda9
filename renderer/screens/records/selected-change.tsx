import { Button, Loader } from '@mantine/core';
import { useRef } from 'react';
import type { Change } from '../../../shared/history/change.ts';
import { parseRegister } from '../../../shared/model/register.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { templateText } from '../../../shared/text/template.ts';
import { useFocusRescue } from '../../components/focus.ts';
import type { HistoryEntry } from '../../state/history.ts';
import { useOpen, useText } from '../../state/hooks.ts';
import { takesFile } from '../../state/imports.ts';
import { fieldLabel, placeName } from '../../state/register-text.ts';
import dialog from '../dialogs/dialog.module.css';
import { FaultNote } from '../dialogs/outcome.tsx';
import { Confirm } from './confirm.tsx';
import { OriginText } from '../exchange/files-origin.tsx';
import { placesOf } from './rows.ts';
import styles from './selected-change.module.css';
import { UndoneNote } from './undone-note.tsx';
import { useUndo } from './use-undo.ts';
import { ValuePair } from './value-pair.tsx';

interface SelectedChangeProps {
  readonly entry: HistoryEntry;
  /** Given where the list is about more than one item. */
  readonly onOpen?: () => void;
}

/** The change that is selected in a list, whole, and what can be done with it. Give it the entry's id as its key. */
export function SelectedChange({ entry: { change, origin, before }, onOpen }: SelectedChangeProps) {
  const text = useText();
  const { history } = text.screens;
  return (
    <section className={styles['selected']} aria-label={history.selected}>
      <div>
        {onOpen !== undefined && <Item register={change.register} />}
        <p className={styles['by']}>
          {fieldLabel(change.register, text)} ·{' '}
          {history.by(change.person, formatMoment(change.at, text.language))} · <OriginText origin={origin} />
        </p>
      </div>
      <ValuePair
        register={change.register}
        from={[history.before, before]}
        to={[history.after, change.value]}
      />
      <Actions change={change} onOpen={onOpen} />
    </section>
  );
}

function Item({ register }: { readonly register: string }) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const name = parseRegister(register);
  if (name?.entity !== 'item') return null;
  const locality = plan.locality(name.locality);
  const item = locality && plan.item(locality, name.item);
  const title = item && templateText(item.template.title, text.language, plan.campaign.cutover);
  return (
    <p className={styles['item']}>
      {placeName(plan, name.locality, text)} · {name.item} {title}
    </p>
  );
}

function Actions({ change, onOpen }: { readonly change: Change; readonly onOpen: (() => void) | undefined }) {
  const text = useText();
  const { workspace, readOnly } = useOpen();
  const { undoing, undo, confirm, cancel } = useUndo();
  const { history, day, notices } = text.screens;
  const undoButton = useRef<HTMLButtonElement>(null);
  useFocusRescue(undoButton);

  if (undoing.kind === 'asking') {
    const { step } = undoing;
    const places = placesOf(step.changes.map(({ register }) => register)).map((code) =>
      placeName(workspace.plan, code, text),
    );
    const files = step.changes.filter(takesFile).length;
    return (
      <Confirm
        question={files > 0 ? text.exchange.taken.wholeStep(files) : history.wholeStep(step.count, places)}
        action={files > 0 ? text.exchange.taken.undoStep(files) : history.undoAll(step.count)}
        onConfirm={() => confirm(change)}
        onCancel={cancel}
      />
    );
  }
  return (
    <>
      {undoing.kind === 'failed' && <FaultNote failure={undoing.failure} />}
      {undoing.kind === 'done' && <UndoneNote undone={undoing.undone} />}
      {readOnly !== null && <p className={dialog['soft']}>{notices.readOnly[readOnly]}</p>}
      <div className={dialog['actions']}>
        <p className={dialog['working']} role="status">
          {undoing.kind === 'working' && (
            <>
              <Loader size="xs" aria-hidden="true" /> {history.undoing}
            </>
          )}
        </p>
        <Button ref={undoButton} variant="default" disabled={readOnly !== null} onClick={() => undo(change)}>
          {history.undo}
        </Button>
        {onOpen !== undefined && parseRegister(change.register)?.entity === 'item' && (
          <Button onClick={onOpen}>{day.open}</Button>
        )}
      </div>
    </>
  );
}
