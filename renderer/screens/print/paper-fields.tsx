import { NumberInput, Select } from '@mantine/core';
import { mostCopies } from '../../../shared/host/paper-contract.ts';
import { languages } from '../../../shared/model/words.ts';
import { marginKinds, orientations, paperSizes, type PaperSetup } from '../../../shared/paper/setup.ts';
import { useText } from '../../state/hooks.ts';
import { oneOf } from './one-of.ts';
import type { PrintForm } from './print-form.ts';
import styles from './print.module.css';

interface PaperFieldsProps {
  readonly form: PrintForm;
  readonly onChange: (part: Partial<PrintForm>) => void;
}

/** The paper, the language on it, and how many copies a printer makes. */
export function PaperFields({ form, onChange }: PaperFieldsProps) {
  const { screens } = useText();
  const { print } = screens;
  const { choice, copies } = form;
  const { paper } = choice;
  const set = (part: Partial<PaperSetup>): void =>
    onChange({ choice: { ...choice, paper: { ...paper, ...part } } });
  return (
    <div className={styles['row']}>
      <Select
        label={print.size}
        data={[...paperSizes]}
        value={paper.size}
        allowDeselect={false}
        onChange={(value) => set({ size: oneOf(paperSizes, value) ?? paper.size })}
      />
      <Select
        label={print.orientation}
        data={orientations.map((value) => ({ value, label: print.orientations[value] }))}
        value={paper.orientation}
        allowDeselect={false}
        onChange={(value) => set({ orientation: oneOf(orientations, value) ?? paper.orientation })}
      />
      <Select
        label={print.margins}
        data={marginKinds.map((value) => ({ value, label: print.marginKinds[value] }))}
        value={paper.margins}
        allowDeselect={false}
        onChange={(value) => set({ margins: oneOf(marginKinds, value) ?? paper.margins })}
      />
      <Select
        label={print.language}
        data={languages.map((value) => ({ value, label: print[value] }))}
        value={choice.language}
        allowDeselect={false}
        disabled={form.what === 'screen'}
        onChange={(value) =>
          onChange({ choice: { ...choice, language: oneOf(languages, value) ?? choice.language } })
        }
      />
      <NumberInput
        label={print.copies}
        min={1}
        max={mostCopies}
        allowDecimal={false}
        clampBehavior="strict"
        value={copies}
        onChange={(value) => onChange({ copies: typeof value === 'number' ? Math.max(1, value) : 1 })}
      />
    </div>
  );
}
