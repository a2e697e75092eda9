import { useId } from 'react';
import { reportRegister } from '../../../shared/model/register.ts';
import { longestText } from '../../../shared/model/text-value.ts';
import type { Language } from '../../../shared/model/words.ts';
import {
  letterheadFields,
  letterheadKind,
  sectionsOf,
  type ReportKind,
} from '../../../shared/paper/report/kinds.ts';
import { usualLetterhead } from '../../../shared/paper/report/letterhead.ts';
import { textIn } from '../../../shared/text/index.ts';
import { useCutPaste } from '../../components/cut-paste.ts';
import { typedIn } from '../../components/text-area.ts';
import { useApp, useAppState, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { CutNote } from '../detail/cut-note.tsx';
import styles from './report-fields.module.css';

/** The paragraphs of a kind of report that the officer writes; they stay for the next one. */
export function OwnFields({ kind }: { readonly kind: ReportKind }) {
  const { reports } = useText();
  const { plan } = useOpen().workspace;
  return (
    <div className={styles['fields']}>
      <p className={styles['hint']}>{reports.screen.ownHint}</p>
      {sectionsOf[kind].map((section) => (
        <Field
          key={section}
          label={reports.headings.own[section]}
          register={reportRegister(plan.scope, kind, section)}
          lines={4}
        />
      ))}
    </div>
  );
}

/** Who the report is from, to whom, and who signs it; what the profile says stands in grey. */
export function LetterheadFields({ language }: { readonly language: Language }) {
  const { reports } = useText();
  const { plan } = useOpen().workspace;
  const officer = useAppState((state) => state.officer) ?? { name: '', title: '', organisation: '' };
  const usual = usualLetterhead(plan, officer, textIn(language));
  return (
    <div className={styles['fields']}>
      <p className={styles['hint']}>{reports.screen.letterheadHint}</p>
      <div className={styles['columns']}>
        {letterheadFields.map((field) => (
          <Field
            key={field}
            label={reports.screen.fields[field]}
            register={reportRegister(plan.scope, letterheadKind, field)}
            lines={field === 'recipients' ? 3 : field === 'superior' || field === 'agency' ? 2 : 1}
            placeholder={usual[field]}
            language={language}
          />
        ))}
      </div>
    </div>
  );
}

/** A text that keeps itself at a pause and when left. */
function Field({
  label,
  register,
  lines,
  placeholder,
  language,
}: {
  readonly label: string;
  readonly register: string;
  readonly lines: number;
  readonly placeholder?: string | undefined;
  /** Of the placeholder. */
  readonly language?: Language | undefined;
}) {
  const app = useApp();
  const { screens } = useText();
  const { workspace } = useOpen();
  const draft = useAppState((state) => state.drafts[register]);
  useAppState((state) => state.revision);
  const isReadOnly = useIsReadOnly();
  const id = useId();
  const { isCut, notePaste, noteEdit } = useCutPaste(longestText);
  const kept = workspace.state.value(register);
  const value = draft ?? (typeof kept === 'string' ? kept : '');
  return (
    <div>
      <div className={styles['head']}>
        <label htmlFor={id} className={styles['label']}>
          {label}
        </label>
        {draft !== undefined && <span className={styles['unsaved']}>{screens.detail.unsaved}</span>}
      </div>
      <textarea
        id={id}
        className={styles['input']}
        rows={lines}
        maxLength={longestText}
        readOnly={isReadOnly}
        placeholder={placeholder}
        lang={value === '' ? language : undefined}
        value={value}
        onPaste={notePaste}
        onChange={(event) => {
          noteEdit(event);
          app.type(register, typedIn(event.currentTarget, lines));
        }}
        onBlur={() => void app.keepDraft(register)}
      />
      <CutNote isCut={isCut} />
    </div>
  );
}
