import { MultiSelect, Select } from '@mantine/core';
import { useState } from 'react';
import type { Text } from '../../../shared/text/index.ts';
import { foundBy } from '../../components/found-by.ts';
import { useOpen, useText } from '../../state/hooks.ts';
import { listLocalities } from '../../state/localities.ts';
import type { Places, PlacesOption, PrintForm } from './print-form.ts';

interface PlacesFieldProps {
  readonly form: PrintForm;
  readonly options: readonly PlacesOption[];
  readonly onChange: (part: Partial<PrintForm>) => void;
}

/** So many of what a search found are listed at once; a person types on to find the one among more. */
const mostListed = 60;

/** Which localities get a sheet. */
export function PlacesField({ form, options, onChange }: PlacesFieldProps) {
  const text = useText();
  const { workspace } = useOpen();
  const { print } = text.screens;
  const data = [
    ...options.map((option) => ({ value: option.places, label: labelOf(option, text, workspace.plan) })),
    { value: 'chosen', label: print.chosen },
  ];
  return (
    <>
      <Select
        label={print.which}
        data={data}
        value={form.places}
        allowDeselect={false}
        withScrollArea={false}
        onChange={(value) => value !== null && onChange({ places: value as Places })}
      />
      {form.places === 'chosen' && <ChosenPlaces form={form} onChange={onChange} />}
    </>
  );
}

function ChosenPlaces({ form, onChange }: Omit<PlacesFieldProps, 'options'>) {
  const text = useText();
  const { workspace } = useOpen();
  const { print } = text.screens;
  const listed = listLocalities(workspace.plan);
  const names = new Map(listed.map(({ locality, foldedNames }) => [locality.code, foldedNames]));
  const [search, setSearch] = useState('');
  return (
    <MultiSelect
      label={print.choose}
      data={listed.map(({ locality }) => ({
        value: locality.code,
        label: `${text.words.localityName(locality.type, locality.name)} (${locality.code})`,
      }))}
      value={[...form.chosen]}
      onChange={(chosen) => onChange({ chosen })}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      selectFirstOptionOnChange={search !== ''}
      limit={mostListed}
      filter={foundBy(names)}
      withScrollArea={false}
      styles={{ options: { maxHeight: '16rem', overflowY: 'auto' } }}
      nothingFoundMessage={print.noneFound}
      error={form.chosen.length === 0 && print.chooseOne}
    />
  );
}

function labelOf(
  { places, codes, type, province }: PlacesOption,
  { words, screens: { print } }: Text,
  plan: ReturnType<typeof useOpen>['workspace']['plan'],
): string {
  if (type !== undefined) return print.ofType(words.localityTypes[type], codes.length);
  if (province !== undefined) {
    return print.province(words.localityName(province.type, province.name), codes.length);
  }
  const only = places === 'this' ? plan.locality(codes[0] ?? '') : undefined;
  if (only !== undefined) return print.onlyThis(words.localityName(only.type, only.name));
  return places === 'whole' ? print.whole(codes.length) : print.shown(codes.length);
}
