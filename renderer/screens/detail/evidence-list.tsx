import { Button } from '@mantine/core';
import { type KeyboardEvent, memo, useState } from 'react';
import type { EvidenceEntry } from '../../../shared/model/answers.ts';
import type { Item } from '../../../shared/model/campaign.ts';
import { evidenceRegister } from '../../../shared/model/register.ts';
import { longestText } from '../../../shared/model/text-value.ts';
import type { Locality } from '../../../shared/model/unit.ts';
import { CrossIcon, EvidenceIcon, NoteIcon } from '../../components/icons.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { useApp, useAppState, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { focusIds, focusOn } from '../../components/focus.ts';
import styles from './evidence-list.module.css';

interface EvidenceListProps {
  readonly locality: Locality;
  readonly item: Item;
  readonly evidence: readonly EvidenceEntry[];
}

/** The evidence of an item: references in words, and files by name and SHA-256. */
export const EvidenceList = memo(function EvidenceList({ locality, item, evidence }: EvidenceListProps) {
  const app = useApp();
  const { words, screens } = useText();
  const isReadOnly = useIsReadOnly();
  const registerOf = (id: string): string => evidenceRegister(locality.code, item.id, id);
  return (
    <section className={styles['evidence']} aria-label={words.evidence}>
      <div className={styles['head']}>
        <h4 className={styles['heading']}>{words.evidence}</h4>
        <KeyCap isHint>E</KeyCap>
      </div>
      <ul>
        {evidence.map((entry) => (
          <li key={entry.id} className={styles['entry']}>
            {'file' in entry ? <EvidenceIcon size={14} /> : <NoteIcon size={14} />}
            <span className={styles['what']}>
              {'file' in entry ? entry.file : entry.text}
              {'file' in entry && (
                <span className={styles['digest']} title={`SHA-256: ${entry.sha256}`}>
                  SHA-256 {entry.sha256.slice(0, 12)}…
                </span>
              )}
            </span>
            {!isReadOnly && (
              <button
                type="button"
                className={styles['remove']}
                aria-label={screens.detail.removeEvidence('file' in entry ? entry.file : entry.text)}
                title={screens.detail.removeEvidence('file' in entry ? entry.file : entry.text)}
                onClick={() => {
                  void app.set(registerOf(entry.id), null);
                  focusOn('evidence');
                }}
              >
                <CrossIcon size={12} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <>
          <NewEvidence registerOf={registerOf} />
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<EvidenceIcon size={14} />}
            title={screens.detail.addFileHint}
            onClick={() => void app.addEvidenceFile()}
          >
            {screens.detail.addFile}
          </Button>
        </>
      )}
    </section>
  );
});

/** The next piece of evidence while it is typed; it is kept when the field is left, too. */
function NewEvidence({ registerOf }: { readonly registerOf: (id: string) => string }) {
  const app = useApp();
  const { screens } = useText();
  const { state } = useOpen().workspace;
  const [id, setId] = useState(() => crypto.randomUUID());
  const register = registerOf(id);
  const typed = useAppState(({ drafts }) => drafts[register]) ?? '';

  // What was typed may be kept while the field still has the keyboard: what comes then is the next piece.
  const hold = (text: string): void => {
    const isNext = typed === '' && state.survivors(register).length > 0;
    const nextId = isNext ? crypto.randomUUID() : id;
    setId(nextId);
    app.hold(registerOf(nextId), text);
  };
  const add = (): void => {
    if (typed.trim() === '') return;
    void app.keepDraft(register);
    setId(crypto.randomUUID());
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
    if (event.ctrlKey || event.metaKey || typed.trim() === '') focusOn('checklist');
  };

  return (
    <div className={styles['new']}>
      <input
        id={focusIds.evidence}
        className={styles['input']}
        aria-label={screens.detail.evidenceText}
        placeholder={screens.detail.evidenceText}
        maxLength={longestText}
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => hold(currentTarget.value)}
        onBlur={add}
        onKeyDown={listen}
      />
      <Button variant="default" size="compact-md" onClick={add}>
        {screens.detail.addEvidence}
      </Button>
    </div>
  );
}
