import { Button, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Item } from '../../../shared/model/campaign.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import { longestText } from '../../../shared/model/text-value.ts';
import { statuses, type Status } from '../../../shared/model/words.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { StatusMark } from '../../components/status-pill.tsx';
import { useApp, useAppState, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import type { OpenSheet } from './open-sheet.ts';
import { focusSheet } from './sheet-focus.ts';
import type { ChangedSince } from './use-changed-since.ts';
import styles from './paper-entry.module.css';

interface EntrySideProps {
  readonly sheet: OpenSheet;
  readonly at: number;
  readonly entered: number;
  readonly changed: ChangedSince;
  readonly onAnswer: (status: Status | null) => void;
  readonly onGo: (by: number) => void;
}

/** Whose sheet it is, what it was printed from, and every key as a button. */
export function EntrySide({ sheet, at, entered, changed, onAnswer, onGo }: EntrySideProps) {
  const { words, paperEntry } = useText();
  const { plan } = useOpen().workspace;
  const isReadOnly = useIsReadOnly();
  const { locality, printed, items } = sheet;
  const province = locality.parent === null ? undefined : plan.units.byCode.get(locality.parent);
  const item = items[at];
  const version = plan.template.version.toUpperCase();
  return (
    <div className={styles['side']}>
      <div>
        <h3 className={styles['name']}>{words.localityName(locality.type, locality.name)}</h3>
        <p className={styles['soft']}>
          {locality.code}
          {province !== undefined && ` · ${words.localityName(province.type, province.name)}`}
        </p>
        <p role="status">
          {paperEntry.row(at + 1, items.length)} · {paperEntry.done(entered)}
        </p>
      </div>
      <PrintedFrom sheet={sheet} changed={changed} />
      {printed !== undefined && printed.templateVersion !== version && (
        <p className={styles['notice']}>{paperEntry.otherVersion(printed.templateVersion, version)}</p>
      )}
      <div className={styles['statuses']} role="group" aria-label={paperEntry.status}>
        {statuses.map((status, index) => (
          <button
            key={status}
            type="button"
            className={styles['status']}
            disabled={isReadOnly}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onAnswer(status)}
          >
            <KeyCap isHint>{String(index + 1)}</KeyCap>
            <StatusMark status={status} />
            {words.statuses[status]}
          </button>
        ))}
        <button
          type="button"
          className={styles['status']}
          disabled={isReadOnly}
          aria-keyshortcuts="0 Delete"
          onClick={() => onAnswer(null)}
        >
          <KeyCap isHint>0</KeyCap>
          <StatusMark status={undefined} />
          {paperEntry.clear}
        </button>
      </div>
      {item !== undefined && <NoteField key={item.id} sheet={sheet} item={item} />}
      <div className={styles['go']}>
        <Button variant="default" size="compact-sm" aria-keyshortcuts="[" onClick={() => onGo(-1)}>
          {paperEntry.previous}
        </Button>
        <Button variant="default" size="compact-sm" aria-keyshortcuts="]" onClick={() => onGo(1)}>
          {paperEntry.next}
        </Button>
      </div>
      <Keys />
    </div>
  );
}

/** The remark written beside a row. It keeps itself; Enter goes back to the rows. */
function NoteField({ sheet, item }: { readonly sheet: OpenSheet; readonly item: Item }) {
  const app = useApp();
  const { paperEntry } = useText();
  const { workspace } = useOpen();
  const isReadOnly = useIsReadOnly();
  const register = itemRegister(sheet.locality.code, item.id, 'note');
  const draft = useAppState((state) => state.drafts[register]);
  const kept = workspace.answers.of(sheet.locality.code)[item.id]?.note;
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    focusSheet();
  };
  return (
    <TextInput
      size="xs"
      label={`${paperEntry.note} ${item.id}`}
      maxLength={longestText}
      readOnly={isReadOnly}
      value={draft ?? kept ?? ''}
      onChange={({ currentTarget }) => app.type(register, currentTarget.value)}
      onBlur={() => void app.keepDraft(register)}
      onKeyDown={listen}
    />
  );
}

interface PrintedFromProps {
  readonly sheet: OpenSheet;
  readonly changed: ChangedSince;
}

/** Whether the sheet was printed from what stands now, and if not, what has changed since. */
function PrintedFrom({ sheet: { printed, shortCode }, changed: { kind, items } }: PrintedFromProps) {
  const { code } = useText().paperEntry;
  if (kind === 'typed') return null;
  if (kind === 'same') return <p className={styles['same']}>{code.same(shortCode)}</p>;
  if (kind === 'unreadable') return <p className={styles['notice']}>{code.unreadable}</p>;
  return (
    <div className={styles['notice']} role="status">
      <p>{code.older(printed?.shortCode ?? '', shortCode)}</p>
      {kind === 'looking' && <p>{code.looking}</p>}
      {kind === 'unknown' && <p>{code.unknown}</p>}
      {kind === 'changed' && (
        <>
          <p>{code.changed(items.length)}</p>
          <p className={styles['changed']}>{items.join(', ')}</p>
        </>
      )}
    </div>
  );
}

function Keys() {
  const { keys } = useText().paperEntry;
  const hints: readonly (readonly [ways: readonly string[], does: string])[] = [
    [['1–5'], keys.status],
    [['Enter', '↓'], keys.skip],
    [['T8'], keys.jump],
    [['Ctrl+Z'], keys.undo],
    [['[', ']'], keys.next],
    [['/'], keys.field],
  ];
  return (
    <ul className={styles['keys']}>
      {hints.map(([ways, does]) => (
        <li key={does}>
          <span>
            {ways.map((way) => (
              <KeyCap key={way}>{way}</KeyCap>
            ))}
          </span>{' '}
          {does}
        </li>
      ))}
    </ul>
  );
}
