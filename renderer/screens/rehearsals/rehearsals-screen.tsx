import { useMemo, type ReactNode } from 'react';
import type { Plan } from '../../../shared/model/campaign.ts';
import { rehearsalKinds, rehearsalStates } from '../../../shared/model/records/rehearsal.ts';
import type { Rehearsal } from '../../../shared/rehearsals/turnout.ts';
import type { Text } from '../../../shared/text/index.ts';
import { listOf } from '../../state/entry-lists.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { platformOptions } from '../obstacles/platform-options.ts';
import { NoEntry } from '../register/entry-form.tsx';
import { useFaceted, type Facet } from '../register/facets.ts';
import { isKeptElsewhere, KeptBy, scopeFacets } from '../register/kept-elsewhere.tsx';
import { PartBar } from '../register/part-bar.tsx';
import { RegisterList } from '../register/register-list.tsx';
import { RegisterScreen } from '../register/register-screen.tsx';
import { useRecords } from '../register/use-records.ts';
import { ClaimsPart } from './claims-part.tsx';
import { RehearsalForm } from './rehearsal-form.tsx';
import { RehearsalRow, rehearsalColumns } from './rehearsal-row.tsx';
import { useClaims } from './use-claims.ts';

/** Rehearsals: what is planned and how it went; and what is claimed ready that none of them has proven. */
export function RehearsalsScreen() {
  const app = useApp();
  const { rehearsals } = useText();
  const part = useAppState(({ parts }) => (parts.rehearsals === 'claims' ? 'claims' : 'sessions'));
  const claims = useClaims();
  const sessions = useRecords('rehearsal').length;
  const bar = (
    <PartBar
      label={rehearsals.heading}
      parts={[
        { value: 'sessions', name: `${rehearsals.parts.sessions} (${sessions})` },
        { value: 'claims', name: `${rehearsals.parts.claims} (${claims?.length ?? '…'})` },
      ]}
      chosen={part}
      onChosen={(chosen) => app.lookAt('rehearsals', chosen)}
    />
  );
  return part === 'sessions' ? <Sessions bar={bar} /> : <ClaimsPart bar={bar} claims={claims} />;
}

function Sessions({ bar }: { readonly bar: ReactNode }) {
  const app = useApp();
  const text = useText();
  const { rehearsals } = text;
  const { plan } = useOpen().workspace;
  const all = useRecords('rehearsal');
  const { selected } = useAppState((state) => listOf(state, 'rehearsal'));
  const rows = useMemo(() => all.toSorted(byDay), [all]);
  const facets = useMemo(() => facetsOf(plan, text), [plan, text]);
  const { shown, filters } = useFaceted('rehearsal', rows, facets, wordsOf);
  const current = all.find(({ id }) => id === selected);
  const at = shown.findIndex(({ id }) => id === selected);
  return (
    <RegisterScreen
      heading={rehearsals.heading}
      summary={bar}
      list={
        <RegisterList
          kind="rehearsal"
          label={rehearsals.parts.sessions}
          rows={shown}
          all={all.length}
          columns={rehearsalColumns(plan, text)}
          rowHeight={3.25}
          filters={filters}
          searchHint={rehearsals.searchHint}
          nameOf={({ fields }) => fields.name ?? ''}
          onAdd={() => void app.rehearsals.plan()}
          addLabel={rehearsals.add}
          onKey={({ key }, { id }) => key === 'Delete' && isKeptElsewhere(plan, id)}
          firstField="name"
          empty={<p>{rehearsals.empty}</p>}
        >
          {(row) => <RehearsalRow rehearsal={row} />}
        </RegisterList>
      }
      form={
        current === undefined ? (
          <NoEntry of={all.length} />
        ) : (
          <KeptBy id={current.id}>
            <RehearsalForm
              key={current.id}
              rehearsal={current}
              next={(shown[at + 1] ?? shown[at - 1])?.id ?? null}
            />
          </KeptBy>
        )
      }
    />
  );
}

/** What was planned last stands first; one without a day before all. */
function byDay(a: Rehearsal, b: Rehearsal): number {
  const day = ({ fields }: Rehearsal): string => fields.day ?? '9999';
  return day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.id < b.id ? -1 : 1;
}

function wordsOf({ fields: { name = '', note = '', attendance = '' } }: Rehearsal): string {
  return `${name} ${note} ${attendance}`;
}

function facetsOf(plan: Plan, text: Text): readonly Facet<Rehearsal>[] {
  const { rehearsal } = text.records;
  const { filters } = text.rehearsals;
  return [
    {
      name: 'state',
      label: filters.state,
      options: rehearsalStates.map((value) => ({ value, label: rehearsal.state[value] })),
      valuesOf: ({ fields: { state = 'planned' } }) => [state],
      isInSight: true,
    },
    ...scopeFacets<Rehearsal>(plan, text),
    {
      name: 'kind',
      label: filters.kind,
      options: rehearsalKinds.map((value) => ({ value, label: rehearsal.kind[value] })),
      valuesOf: ({ fields: { kind } }) => (kind === undefined ? [] : [kind]),
    },
    {
      name: 'platform',
      label: filters.platform,
      options: platformOptions(plan, text),
      valuesOf: ({ sets }) => [...sets.platform.keys()],
    },
  ];
}
