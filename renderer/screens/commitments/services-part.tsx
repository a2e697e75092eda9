import { useMemo, type ReactNode } from 'react';
import { serviceCount, type Service } from '../../../shared/commitments/services.ts';
import { serviceStates, type ServiceState } from '../../../shared/model/records/commitments.ts';
import { compareVietnamese } from '../../../shared/text/fold.ts';
import type { Text } from '../../../shared/text/index.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { listOf } from '../../state/entry-lists.ts';
import { useApp, useAppState, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { ButtonsField } from '../register/choice-field.tsx';
import { EntryForm, NoEntry } from '../register/entry-form.tsx';
import { useFaceted, type Facet } from '../register/facets.ts';
import { isKeptElsewhere, KeptBy, scopeFacets } from '../register/kept-elsewhere.tsx';
import type { PrintColumn } from '../print/printed-screen.ts';
import { Alarm, RecordRow } from '../register/record-row.tsx';
import { RegisterList } from '../register/register-list.tsx';
import { RegisterScreen } from '../register/register-screen.tsx';
import { TextField } from '../register/text-field.tsx';
import { useRecords } from '../register/use-records.ts';
import styles from './commitments.module.css';
import { markOfService } from './marks.ts';
import { PasteServicesButton } from './paste-services.tsx';

/** "21/25 end to end; 4 held up by the ministries of finance and health". */
export function ServiceFigures() {
  const { services } = useText().commitments;
  const all = useRecords('service');
  const scope = useAppState((state) => listOf(state, 'service').filters['scope']);
  const counted = scope === undefined ? all : all.filter(({ id }) => id.startsWith(`${scope}-`));
  const count = serviceCount(counted);
  if (count.all === 0) return null;
  const names = count.ministries.map(({ name }) => (name === '' ? services.noMinistry : name));
  return (
    <>
      <p>
        <strong>{services.count(count.endToEnd, count.all)}</strong>
        {count.blocked > 0 && `; ${services.blocked(count.blocked, names.join(', '))}`}
        {count.own > 0 && `; ${services.own(count.own)}`}
      </p>
      {count.blocked > 0 && <p className={styles['soft']}>{services.notAgainst}</p>}
    </>
  );
}

const states: Readonly<Record<string, ServiceState>> = { 1: 'end-to-end', 2: 'blocked', 3: 'not-yet' };

export function ServicesPart({ bar }: { readonly bar: ReactNode }) {
  const app = useApp();
  const text = useText();
  const { services } = text.commitments;
  const { plan } = useOpen().workspace;
  const isReadOnly = useIsReadOnly();
  const all = useRecords('service');
  const { selected } = useAppState((state) => listOf(state, 'service'));
  const rows = useMemo(() => all.toSorted(byName), [all]);
  const facets = useMemo((): readonly Facet<Service>[] => {
    const ministries = [...new Set(all.flatMap(({ fields }) => fields.ministry ?? []))].sort();
    return [
      {
        name: 'state',
        label: services.state,
        options: serviceStates.map((value) => ({ value, label: text.records.service.state[value] })),
        valuesOf: ({ fields }) => [fields.state ?? 'not-yet'],
        isInSight: true,
      },
      ...scopeFacets<Service>(plan, text),
      {
        name: 'ministry',
        label: services.ministry,
        options: ministries.map((value) => ({ value, label: value })),
        valuesOf: ({ fields }) => (fields.ministry === undefined ? [] : [fields.ministry]),
      },
    ];
  }, [all, plan, text, services]);
  const { shown, filters } = useFaceted('service', rows, facets, wordsOf);
  const current = all.find(({ id }) => id === selected);
  const at = shown.findIndex(({ id }) => id === selected);
  /** One key gives a service its state, and leads on to the next. */
  const listen = (key: string, id: string): boolean => {
    const state = states[key];
    if (isKeptElsewhere(plan, id)) return key === 'Delete';
    if (state === undefined || isReadOnly) return false;
    void app.commitments.setServiceState(id, state);
    const next = shown[shown.findIndex((row) => row.id === id) + 1];
    if (next !== undefined && state !== 'blocked') app.entries.show('service', { selected: next.id });
    return true;
  };

  return (
    <RegisterScreen
      heading={services.label}
      summary={bar}
      list={
        <RegisterList
          kind="service"
          label={services.label}
          rows={shown}
          all={rows.length}
          columns={serviceColumns(text)}
          rowHeight={3.25}
          filters={filters}
          searchHint={services.searchHint}
          nameOf={({ fields }) => fields.name ?? ''}
          onAdd={() => void app.commitments.addService()}
          addLabel={services.add}
          onKey={({ key, ctrlKey, metaKey }, { id }) => !ctrlKey && !metaKey && listen(key, id)}
          hint={services.hint}
          firstField="name"
          empty={
            <>
              <p>{services.empty}</p>
              <PasteServicesButton />
            </>
          }
        >
          {(row) => <Row service={row} />}
        </RegisterList>
      }
      form={
        current === undefined ? (
          <NoEntry of={all.length} />
        ) : (
          <KeptBy id={current.id}>
            <ServiceForm
              key={current.id}
              service={current}
              next={(shown[at + 1] ?? shown[at - 1])?.id ?? null}
            />
          </KeptBy>
        )
      }
    />
  );
}

function byName(a: Service, b: Service): number {
  const name = ({ fields }: Service): string => fields.name ?? '';
  return compareVietnamese(name(a), name(b)) || (a.id < b.id ? -1 : 1);
}

function wordsOf({ fields: { name = '', ministry = '', note = '' } }: Service): string {
  return `${name} ${ministry} ${note}`;
}

function Row({ service: { fields } }: { readonly service: Service }) {
  const text = useText();
  const { name, state = 'not-yet', ministry } = fields;
  return (
    <RecordRow
      mark={<VerdictMark verdict={markOfService[state]} name={text.records.service.state[state]} />}
      title={name ?? text.register.untitled}
      isUntitled={name === undefined}
    >
      <span>{text.records.service.state[state]}</span>
      {state === 'blocked' &&
        (ministry === undefined ? (
          <Alarm>{text.commitments.services.needMinistry}</Alarm>
        ) : (
          <span>{ministry}</span>
        ))}
    </RecordRow>
  );
}

interface ServiceFormProps {
  readonly service: Service;
  readonly next: string | null;
}

function ServiceForm({ service: { id, fields }, next }: ServiceFormProps) {
  const app = useApp();
  const { services } = useText().commitments;
  const of = { kind: 'service', id } as const;
  return (
    <EntryForm kind="service" id={id} name={fields.name ?? ''} next={next}>
      <TextField {...of} field="name" lines={2} />
      <ButtonsField
        {...of}
        field="state"
        canClear={false}
        mark={(value) => <VerdictMark verdict={markOf(value)} size={14} />}
        onChoose={(value) => {
          const state = serviceStates.find((one) => one === value);
          if (state !== undefined) void app.commitments.setServiceState(id, state);
        }}
      />
      {fields.state === 'blocked' && fields.ministry === undefined && (
        <p className={styles['alarm']}>{services.needMinistry}</p>
      )}
      <TextField {...of} field="ministry" />
      <TextField {...of} field="note" lines={2} />
    </EntryForm>
  );
}

function markOf(value: string) {
  return markOfService[serviceStates.find((one) => one === value) ?? 'not-yet'];
}

/** The rows on paper. */
function serviceColumns(text: Text): readonly PrintColumn<Service>[] {
  const { fields: words, state } = text.records.service;
  return [
    { heading: words.name, cell: ({ fields }) => fields.name ?? text.register.untitled },
    { heading: words.state, cell: ({ fields }) => state[fields.state ?? 'not-yet'] },
    { heading: words.ministry, cell: ({ fields }) => fields.ministry },
    { heading: words.note, cell: ({ fields }) => fields.note },
  ];
}
