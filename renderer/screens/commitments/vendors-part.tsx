import { Button } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { vendorStanding, type VendorStanding } from '../../../shared/commitments/vendor.ts';
import type { Plan } from '../../../shared/model/campaign.ts';
import { daysBetween } from '../../../shared/model/day.ts';
import { platformIds, type PlatformId } from '../../../shared/model/template.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import { formatDay, formatDayShort } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { isIn } from '../../state/arrival.ts';
import { listOf } from '../../state/entry-lists.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { listLocalities } from '../../state/localities.ts';
import { platformOptions } from '../obstacles/platform-options.ts';
import { FieldRow } from '../register/choice-field.tsx';
import { EntryForm, FormPart, NoEntry } from '../register/entry-form.tsx';
import { stateFacet, useFaceted, type Facet } from '../register/facets.ts';
import { isKeptElsewhere, KeptBy, scopeFacets } from '../register/kept-elsewhere.tsx';
import type { PrintColumn } from '../print/printed-screen.ts';
import { Alarm, RecordRow } from '../register/record-row.tsx';
import { RegisterList } from '../register/register-list.tsx';
import { RegisterScreen } from '../register/register-screen.tsx';
import { TextField } from '../register/text-field.tsx';
import { DayValueField } from '../register/typed-field.tsx';
import styles from './commitments.module.css';
import { markOfVendor } from './marks.ts';

interface VendorRow extends VendorStanding {
  readonly province: string;
  /** The platform, and the province where there are several. */
  readonly name: string;
  readonly platform: PlatformId;
}

/** A row for each platform that a vendor serves: the common conditions have none. */
function useVendorRows(): readonly VendorRow[] {
  const text = useText();
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const revision = useAppState((state) => state.revision);
  const arrival = useAppState((state) => state.arrival);
  return useMemo(() => {
    if (revision < 0) return [];
    const { plan } = workspace;
    const provinces = listLocalities(plan).filter(
      ({ locality }) => locality.parent === null && isIn(arrival, locality),
    );
    const platforms = platformOptions(plan, text).filter(({ value }) => value !== plan.template.common.id);
    return provinces.flatMap(({ locality }) =>
      platforms.flatMap(({ value, label }) => {
        const platform = platformIds.find((one) => one === value);
        if (platform === undefined) return [];
        const name = plan.scope.level === 'nation' ? `${locality.name} · ${label}` : label;
        return [
          {
            ...vendorStanding(workspace, locality.code, platform, today),
            province: locality.code,
            name,
            platform,
          },
        ];
      }),
    );
  }, [workspace, text, today, revision, arrival]);
}

/** How many platforms have a commitment in writing, and how many are overdue. */
export function VendorFigures() {
  const { commitments } = useText();
  const rows = useVendorRows();
  const written = rows.filter(({ vendor }) => vendor?.fields.commitment !== undefined).length;
  const overdue = rows.filter(({ state }) => state === 'overdue').length;
  return <p data-late={overdue > 0}>{commitments.vendors.summary(written, rows.length, overdue)}</p>;
}

export function VendorsPart({ bar }: { readonly bar: ReactNode }) {
  const text = useText();
  const { vendors } = text.commitments;
  const { workspace } = useOpen();
  const { plan } = workspace;
  const rows = useVendorRows();
  const { selected } = useAppState((state) => listOf(state, 'vendor'));
  const facets = useMemo((): readonly Facet<VendorRow>[] => {
    return [
      stateFacet(vendors.state, vendors.states, ({ state }) => state),
      ...scopeFacets<VendorRow>(plan, text),
      {
        name: 'platform',
        label: text.words.platform,
        options: platformOptions(plan, text),
        valuesOf: ({ platform }) => [platform],
      },
    ];
  }, [plan, text, vendors]);
  const { shown, filters } = useFaceted('vendor', rows, facets, wordsOf);
  const current = rows.find(({ id }) => id === selected);
  return (
    <RegisterScreen
      heading={vendors.label}
      summary={bar}
      list={
        <RegisterList
          kind="vendor"
          label={vendors.label}
          rows={shown}
          all={rows.length}
          columns={vendorColumns(plan, text)}
          rowHeight={3.25}
          filters={filters}
          searchHint={vendors.searchHint}
          nameOf={({ name }) => name}
          onKey={({ key }, { id }) => key === 'Delete' && isKeptElsewhere(plan, id)}
          firstField="name"
          empty={null}
        >
          {(row) => <Row row={row} />}
        </RegisterList>
      }
      form={
        current === undefined ? (
          <NoEntry of={rows.length} />
        ) : (
          <KeptBy id={current.id}>
            <VendorForm key={current.id} row={current} workspace={workspace} />
          </KeptBy>
        )
      }
    />
  );
}

function wordsOf({ name, vendor }: VendorRow): string {
  return `${name} ${Object.values(vendor?.fields ?? {}).join(' ')}`;
}

function Row({
  row: { name, vendor, state, tasks, done, isTooLate, isUnsupported },
}: {
  readonly row: VendorRow;
}) {
  const text = useText();
  const { vendors } = text.commitments;
  const { name: who, readyBy } = vendor?.fields ?? {};
  return (
    <RecordRow
      mark={<VerdictMark verdict={markOfVendor[state]} name={vendors.states[state]} />}
      title={who === undefined ? name : `${name}: ${who}`}
      isUntitled={who === undefined}
      aside={readyBy === undefined ? undefined : vendors.readyBy(formatDayShort(readyBy, text.language))}
    >
      {state === 'overdue' ? <Alarm>{vendors.states[state]}</Alarm> : <span>{vendors.states[state]}</span>}
      <span>{vendors.tasksShort(done, tasks)}</span>
      {isTooLate && <Alarm>{vendors.tooLate}</Alarm>}
      {isUnsupported && <Alarm>{vendors.unsupported}</Alarm>}
    </RecordRow>
  );
}

function VendorForm({ row, workspace }: { readonly row: VendorRow; readonly workspace: Workspace }) {
  const app = useApp();
  const { vendors } = useText().commitments;
  const today = useAppState((state) => state.today);
  const { id, state, tasks, done, isTooLate, isUnsupported, vendor, province, platform } = row;
  const of = { kind: 'vendor', id } as const;
  const readyBy = vendor?.fields.readyBy;
  const first = firstTask(workspace, province, platform);
  return (
    <EntryForm kind="vendor" id={id} name={row.name}>
      {state === 'overdue' && readyBy !== undefined && (
        <p className={styles['alarm']}>{vendors.overdue(daysBetween(readyBy, today))}</p>
      )}
      {isTooLate && <p className={styles['alarm']}>{vendors.tooLate}</p>}
      {isUnsupported && <p className={styles['alarm']}>{vendors.unsupported}</p>}
      <TextField {...of} field="name" />
      <FormPart heading={vendors.written}>
        <FieldRow>
          <TextField {...of} field="commitment" />
          <DayValueField {...of} field="signed" />
          <DayValueField {...of} field="readyBy" />
        </FieldRow>
        <p className={styles['line']}>
          <span>{vendors.tasks(done, tasks)}</span>
          {first !== undefined && (
            <Button variant="subtle" size="compact-sm" onClick={() => app.goTo(province, first)}>
              {vendors.open}
            </Button>
          )}
        </p>
      </FormPart>
      <FormPart heading={vendors.after}>
        <TextField {...of} field="contact" lines={2} />
        <FieldRow>
          <TextField {...of} field="support" lines={2} />
          <DayValueField {...of} field="supportUntil" />
        </FieldRow>
      </FormPart>
    </EntryForm>
  );
}

/** The first item of the configuration that the vendor has not finished. */
function firstTask({ plan, answers }: Workspace, province: string, platform: PlatformId): string | undefined {
  const asked = plan.platforms('province').find((one) => one.platform.id === platform)?.items ?? [];
  const tasks = asked.filter(({ template }) => template.role === 'vendor' && template.phase === 'configure');
  const answered = answers.of(province);
  return (tasks.find(({ id }) => answered[id]?.status !== 'done') ?? tasks[0])?.id;
}

/** The rows on paper. */
function vendorColumns(plan: Plan, text: Text): readonly PrintColumn<VendorRow>[] {
  const { fields } = text.records.vendor;
  const { vendors } = text.commitments;
  const platforms = platformOptions(plan, text);
  return [
    {
      heading: text.words.platform,
      cell: ({ platform }) => platforms.find(({ value }) => value === platform)?.label,
    },
    { heading: fields.name, cell: ({ vendor }) => vendor?.fields.name ?? vendors.unnamed },
    { heading: fields.commitment, cell: ({ vendor }) => vendor?.fields.commitment },
    {
      heading: fields.readyBy,
      cell: ({ vendor }) => vendor?.fields.readyBy && formatDay(vendor.fields.readyBy, text.language),
    },
    { heading: fields.contact, cell: ({ vendor }) => vendor?.fields.contact },
    { heading: vendors.state, cell: ({ state }) => vendors.states[state] },
  ];
}
