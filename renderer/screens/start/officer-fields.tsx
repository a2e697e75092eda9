import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Officer } from '../../../shared/host/contract.ts';
import { cleanText } from '../../state/clean-text.ts';
import { useText } from '../../state/hooks.ts';
import styles from './workspace-form.module.css';

/** The longest name, title or agency that the contract takes. */
const longestPersonText = 200;

interface OfficerFieldsProps {
  readonly officer: Officer;
  readonly onOfficer: (officer: Officer) => void;
  readonly nameError: ReactNode;
}

export const nobody: Officer = { name: '', title: '', organisation: '' };

/** As it is kept: composed, without blank ends and line breaks. */
export function cleanOfficer({ name, title, organisation }: Officer): Officer {
  const clean = (typed: string): string => (cleanText(typed) ?? '').replace(/\s+/g, ' ');
  return { name: clean(name), title: clean(title), organisation: clean(organisation) };
}

export function OfficerFields({ officer, onOfficer, nameError }: OfficerFieldsProps) {
  const { screens } = useText();
  return (
    <>
      <TextInput
        label={screens.start.name}
        description={screens.start.nameHint}
        required
        maxLength={longestPersonText}
        autoComplete="off"
        value={officer.name}
        error={nameError}
        onChange={({ currentTarget: { value } }) => onOfficer({ ...officer, name: value })}
      />
      <div className={styles['pair']}>
        <TextInput
          label={screens.start.title}
          maxLength={longestPersonText}
          autoComplete="off"
          value={officer.title}
          onChange={({ currentTarget: { value } }) => onOfficer({ ...officer, title: value })}
        />
        <TextInput
          label={screens.start.organisation}
          maxLength={longestPersonText}
          autoComplete="off"
          value={officer.organisation}
          onChange={({ currentTarget: { value } }) => onOfficer({ ...officer, organisation: value })}
        />
      </div>
    </>
  );
}
