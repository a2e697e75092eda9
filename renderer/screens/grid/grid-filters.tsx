import { Checkbox, Select } from '@mantine/core';
import { formerProvincesOf } from '../../../shared/data/former-provinces.ts';
import { isInGrid } from '../../../shared/entry/columns.ts';
import { conditions } from '../../../shared/entry/filter.ts';
import { vendorNames } from '../../../shared/entry/vendor-filter.ts';
import { localityTypes } from '../../../shared/model/words.ts';
import { compareVietnamese } from '../../../shared/text/fold.ts';
import { DayField } from '../../components/day-field.tsx';
import { foundBy } from '../../components/found-by.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { namesOfProvince } from '../../state/localities.ts';
import styles from './grid-tools.module.css';

/** The filters beside search, level, platform and verdict. */
export function GridFilters() {
  const app = useApp();
  const { grid, words } = useText();
  const { workspace } = useOpen();
  const { plan } = workspace;
  const vendors = vendorNames(workspace);
  const { filter, level } = useAppState((state) => state.grid);
  const places = plan.localities.filter((locality) => isInGrid(locality, level));
  const province = plan.scope.level === 'province' ? plan.scope.code : filter.province;
  const formers = province === null ? [] : formerProvincesOf(province);
  const types = localityTypes.filter((type) => places.some((locality) => locality.type === type));
  const provinces = plan.units.provinces.toSorted((a, b) => compareVietnamese(a.name, b.name));
  return (
    <div className={styles['filters']}>
      {plan.scope.level === 'nation' && (
        <Select
          size="xs"
          label={grid.province}
          placeholder={grid.allProvinces}
          clearable
          searchable
          selectFirstOptionOnChange
          filter={foundBy(new Map(provinces.map((province) => [province.code, namesOfProvince(province)])))}
          data={provinces.map(({ code, name, type }) => ({
            value: code,
            label: words.localityName(type, name),
          }))}
          value={filter.province}
          onChange={(province) => app.grid.setFilter({ province, former: null })}
        />
      )}
      {level !== 'province' && formers.length > 0 && (
        <Select
          size="xs"
          label={grid.former}
          placeholder={grid.allFormer}
          clearable
          data={formers.map(({ code, name }) => ({ value: code, label: name }))}
          value={filter.former}
          onChange={(former) => app.grid.setFilter({ former })}
        />
      )}
      {vendors.length > 0 && (
        <Select
          size="xs"
          label={grid.vendor}
          placeholder={grid.allVendors}
          clearable
          data={vendors}
          value={filter.vendor}
          onChange={(vendor) => app.grid.setFilter({ vendor })}
        />
      )}
      <Checkbox.Group
        size="xs"
        label={grid.conditions}
        description={grid.conditionsHint}
        value={[...filter.conditions]}
        onChange={(chosen) =>
          app.grid.setFilter({ conditions: conditions.filter((name) => chosen.includes(name)) })
        }
      >
        <div className={styles['choices']}>
          {conditions.map((name) => (
            <Checkbox key={name} size="xs" value={name} label={grid.condition[name]} />
          ))}
        </div>
      </Checkbox.Group>
      <DayField
        size="xs"
        label={grid.changedSince}
        day={filter.changedSince ?? undefined}
        onDay={(day) => app.grid.setFilter({ changedSince: day ?? null })}
      />
      <Checkbox.Group
        size="xs"
        label={grid.types}
        value={[...filter.types]}
        onChange={(chosen) =>
          app.grid.setFilter({ types: localityTypes.filter((type) => chosen.includes(type)) })
        }
      >
        <div className={styles['choices']}>
          {types.map((type) => (
            <Checkbox key={type} size="xs" value={type} label={words.localityTypes[type]} />
          ))}
        </div>
      </Checkbox.Group>
    </div>
  );
}
