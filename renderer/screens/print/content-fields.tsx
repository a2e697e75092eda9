import { Checkbox, Select } from '@mantine/core';
import { contents, itemRoles, sheetOrders, type SheetChoice } from '../../../shared/paper/choice.ts';
import type { TemplatePlatform } from '../../../shared/model/template.ts';
import { useOpen, useText } from '../../state/hooks.ts';
import dialog from '../dialogs/dialog.module.css';
import { oneOf } from './one-of.ts';
import type { PrintForm } from './print-form.ts';
import styles from './print.module.css';

interface ContentFieldsProps {
  readonly form: PrintForm;
  readonly platforms: readonly TemplatePlatform[];
  readonly onChange: (part: Partial<PrintForm>) => void;
}

/** What stands on each sheet, and how the sheets lie. */
export function ContentFields({ form, platforms, onChange }: ContentFieldsProps) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const { print } = text.screens;
  const { choice } = form;
  const set = (part: Partial<SheetChoice>): void => onChange({ choice: { ...choice, ...part } });
  return (
    <>
      <div className={styles['row']}>
        <Select
          label={print.content}
          data={contents.map((value) => ({ value, label: print.contents[value] }))}
          value={choice.content}
          allowDeselect={false}
          onChange={(value) => set({ content: oneOf(contents, value) ?? choice.content })}
        />
        <Select
          label={print.role}
          data={[
            { value: 'everyone', label: print.everyone },
            ...itemRoles.map((value) => ({ value, label: plan.template.roles[value][text.language] })),
          ]}
          value={form.role}
          allowDeselect={false}
          comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
          onChange={(value) => onChange({ role: oneOf(itemRoles, value) ?? 'everyone' })}
        />
        <Select
          label={print.order}
          data={sheetOrders.map((value) => ({ value, label: print.orders[value] }))}
          value={choice.order}
          allowDeselect={false}
          onChange={(value) => set({ order: oneOf(sheetOrders, value) ?? choice.order })}
        />
      </div>
      <Checkbox.Group
        label={print.platforms}
        value={[...form.platforms]}
        error={form.platforms.length === 0 && print.choosePlatform}
        onChange={(ids) =>
          onChange({ platforms: platforms.map(({ id }) => id).filter((id) => ids.includes(id)) })
        }
      >
        <div className={`${dialog['choices'] ?? ''} ${dialog['columns'] ?? ''}`}>
          {platforms.map(({ id, shortName }) => (
            <Checkbox key={id} size="sm" value={id} label={shortName[text.language]} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  );
}
