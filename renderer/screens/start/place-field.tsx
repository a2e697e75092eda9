import { Select, type ComboboxItem, type OptionsFilter } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Province, UnitList } from '../../../shared/model/unit.ts';
import { compareVietnamese, fold, matches } from '../../../shared/text/fold.ts';
import type { Text } from '../../../shared/text/index.ts';
import { namesOfProvince } from '../../state/localities.ts';
import { useText } from '../../state/hooks.ts';
import styles from './workspace-form.module.css';

/** Stands for the whole country among the codes of provinces. */
export const nation = 'nation';

interface PlaceFieldProps {
  readonly units: UnitList;
  /** A province's code, or `nation`. */
  readonly place: string | null;
  readonly onPlace: (place: string | null) => void;
  readonly error: ReactNode;
  /** Leaves the whole country out. */
  readonly isProvinceOnly?: boolean;
}

/** The 34 provinces and the whole country, found without accents, by initials or by a former province. */
export function PlaceField({ units, place, onPlace, error, isProvinceOnly = false }: PlaceFieldProps) {
  const text = useText();
  const provinces = units.provinces.toSorted((a, b) => compareVietnamese(a.name, b.name));
  const byCode = new Map(provinces.map((province) => [province.code, province]));
  const namesOf = (code: string): string => {
    const province = byCode.get(code);
    return province === undefined
      ? fold(`${text.words.nation} toàn quốc cả nước trung ương whole country`)
      : namesOfProvince(province);
  };
  const labelled = (province: Province): ComboboxItem => ({
    value: province.code,
    label: text.words.localityName(province.type, province.name),
  });
  const filter: OptionsFilter = ({ options, search }) => {
    const folded = fold(search);
    return options
      .map((option) =>
        'group' in option
          ? { ...option, items: option.items.filter(({ value }) => matches(namesOf(value), folded)) }
          : option,
      )
      .filter((option) => !('group' in option) || option.items.length > 0);
  };

  return (
    <Select
      label={text.screens.start.place}
      description={text.screens.start.placeHint}
      required
      searchable
      selectFirstOptionOnChange
      openOnFocus={false}
      allowDeselect={false}
      withScrollArea={false}
      styles={{ options: { maxHeight: '20rem', overflowY: 'auto' } }}
      nothingFoundMessage={text.screens.start.placeNone}
      data={[
        { group: text.screens.start.provinces, items: provinces.map(labelled) },
        ...(isProvinceOnly
          ? []
          : [{ group: text.screens.start.central, items: [{ value: nation, label: text.words.nation }] }]),
      ]}
      filter={filter}
      value={place}
      error={error}
      onChange={onPlace}
      onFocus={({ currentTarget }) => currentTarget.select()}
      renderOption={({ option }) => (
        <span className={styles['option']}>
          {option.label}
          <span className={styles['former']}>{below(byCode.get(option.value), text)}</span>
        </span>
      )}
    />
  );
}

/** Former provinces of a merged one, so that people find the place under the name they grew up with. */
function below(province: Province | undefined, { screens }: Text): string {
  if (province === undefined) return screens.start.nationHint;
  const others = province.formerNames.filter((name) => name !== province.name);
  return others.length === 0 ? '' : screens.start.formerly(others.join(', '));
}
