import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { recordRegister } from '../../../shared/model/register.ts';
import { foundBy } from '../../components/found-by.ts';
import { fieldId } from '../../state/entry-lists.ts';
import { useApp, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { listLocalities } from '../../state/localities.ts';
import { FieldConflict } from '../register/field-conflict.tsx';
import fields from '../register/fields.module.css';
import { useFieldValue } from '../register/use-records.ts';

/** So many of what a search found are listed at once. */
const mostListed = 60;

/** The place that a decision is about, found without accents; a province stands for its communes too. */
export function PlaceField({ id }: { readonly id: string }) {
  const app = useApp();
  const text = useText();
  const { plan } = useOpen().workspace;
  const isReadOnly = useIsReadOnly();
  const value = useFieldValue('decision', id, 'place');
  const listed = listLocalities(plan);
  const names = useMemo(
    () => new Map(listed.map(({ locality, foldedNames }) => [locality.code, foldedNames])),
    [listed],
  );
  const data = useMemo(
    () =>
      listed.map(({ locality: { code, type, name, parent } }) => {
        const full = text.words.localityName(type, name);
        const communes = parent === null ? plan.units.communesOf(code).length : 0;
        return {
          value: code,
          label: communes === 0 ? `${full} (${code})` : `${full} ${text.decisions.withCommunes(communes)}`,
        };
      }),
    [listed, plan, text],
  );
  return (
    <div className={fields['field']}>
      <Select
        id={fieldId('decision', 'place')}
        size="sm"
        label={text.records.decision.fields.place}
        classNames={{ label: fields['head'] ?? '' }}
        placeholder={text.register.choose}
        data={data}
        value={typeof value === 'string' ? value : null}
        readOnly={isReadOnly}
        searchable
        selectFirstOptionOnChange
        limit={mostListed}
        filter={foundBy(names)}
        allowDeselect={false}
        withScrollArea={false}
        styles={{ options: { maxHeight: '18rem', overflowY: 'auto' } }}
        nothingFoundMessage={text.register.noneFound}
        onChange={(place) => void app.set(recordRegister('decision', id, 'place'), place)}
      />
      <FieldConflict kind="decision" id={id} field="place" />
    </div>
  );
}
