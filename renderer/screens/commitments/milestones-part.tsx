import { Button } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { milestoneStandings, type MilestoneStanding } from '../../../shared/commitments/milestones.ts';
import { formatDay, formatDayShort } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { isAllIn } from '../../state/arrival.ts';
import { listOf } from '../../state/entry-lists.ts';
import { useApp, useAppState, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { placeName } from '../../state/register-text.ts';
import { Loading } from '../records/loading.tsx';
import { FieldRow } from '../register/choice-field.tsx';
import { EntryForm, FormPart, NoEntry } from '../register/entry-form.tsx';
import { stateFacet, useFaceted, type Facet } from '../register/facets.ts';
import { ItemSetField } from '../register/item-set-field.tsx';
import { isKeptElsewhere, KeptBy, scopeFacets } from '../register/kept-elsewhere.tsx';
import type { PrintColumn } from '../print/printed-screen.ts';
import { Alarm, RecordRow } from '../register/record-row.tsx';
import { RegisterList } from '../register/register-list.tsx';
import { RegisterScreen } from '../register/register-screen.tsx';
import { TextField } from '../register/text-field.tsx';
import { NumberField } from '../register/typed-field.tsx';
import styles from './commitments.module.css';
import { markOfMilestone } from './marks.ts';

interface MilestoneRow extends MilestoneStanding {
  readonly id: string;
}

/** Undefined while answers are still on their way: nobody knows yet what holds. */
function useMilestones(): readonly MilestoneRow[] | undefined {
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const revision = useAppState((state) => state.revision);
  const isKnown = useAppState((state) => isAllIn(state.arrival));
  return useMemo(
    () =>
      revision < 0 || !isKnown
        ? undefined
        : milestoneStandings(workspace, today).map((one) => ({ ...one, id: one.milestone.id })),
    [workspace, today, revision, isKnown],
  );
}

/** The next milestone, and how many were missed. */
export function MilestoneFigures() {
  const text = useText();
  const { milestones } = text.commitments;
  const rows = useMilestones() ?? [];
  const next = rows.find(({ state }) => state === 'next');
  const missed = rows.filter(({ state }) => state === 'missed').length;
  return (
    <>
      {next !== undefined && (
        <p>
          {milestones.states.next}: <strong>{next.milestone.fields.name ?? text.register.untitled}</strong> (
          {formatDayShort(next.day, text.language)})
        </p>
      )}
      {missed > 0 && (
        <p data-late="true">
          {milestones.states.missed}: <strong>{missed}</strong>
        </p>
      )}
    </>
  );
}

export function MilestonesPart({ bar }: { readonly bar: ReactNode }) {
  const app = useApp();
  const text = useText();
  const { milestones } = text.commitments;
  const { plan } = useOpen().workspace;
  const known = useMilestones();
  const rows = known ?? noRows;
  const { selected } = useAppState((state) => listOf(state, 'milestone'));
  const facets = useMemo((): readonly Facet<MilestoneRow>[] => {
    return [
      stateFacet(milestones.state, milestones.states, ({ state }) => state),
      ...scopeFacets<MilestoneRow>(plan, text),
    ];
  }, [plan, text, milestones]);
  const { shown, filters } = useFaceted('milestone', rows, facets, wordsOf);
  const current = rows.find(({ id }) => id === selected);
  const at = shown.findIndex(({ id }) => id === selected);
  return (
    <RegisterScreen
      heading={milestones.label}
      summary={bar}
      list={
        known === undefined ? (
          <Loading label={text.screens.loading} />
        ) : (
          <RegisterList
            kind="milestone"
            label={milestones.label}
            rows={shown}
            all={rows.length}
            columns={milestoneColumns(text)}
            rowHeight={3.25}
            filters={filters}
            searchHint={milestones.searchHint}
            nameOf={({ milestone }) => milestone.fields.name ?? ''}
            onAdd={() => void app.commitments.addMilestone()}
            addLabel={milestones.add}
            onKey={({ key }, { id }) => key === 'Delete' && isKeptElsewhere(plan, id)}
            firstField="name"
            empty={<Empty />}
          >
            {(row) => <Row row={row} />}
          </RegisterList>
        )
      }
      form={
        current === undefined ? (
          <NoEntry of={rows.length} />
        ) : (
          <KeptBy id={current.id}>
            <MilestoneForm
              key={current.id}
              row={current}
              next={(shown[at + 1] ?? shown[at - 1])?.id ?? null}
            />
          </KeptBy>
        )
      }
    />
  );
}

const noRows: readonly MilestoneRow[] = [];

function wordsOf({ milestone: { fields } }: MilestoneRow): string {
  return `${fields.name ?? ''} ${fields.holds ?? ''}`;
}

function Row({ row: { milestone, day, state, heldUp, asked } }: { readonly row: MilestoneRow }) {
  const text = useText();
  const { milestones } = text.commitments;
  const { name, offset = 0 } = milestone.fields;
  return (
    <RecordRow
      mark={<VerdictMark verdict={markOfMilestone[state]} name={milestones.states[state]} />}
      title={name ?? text.register.untitled}
      isUntitled={name === undefined}
      aside={formatDayShort(day, text.language)}
    >
      {state === 'missed' ? (
        <Alarm>{milestones.states[state]}</Alarm>
      ) : (
        <span>{milestones.states[state]}</span>
      )}
      {asked === 0 ? (
        <span>{milestones.noItems}</span>
      ) : (
        // Of one place that holds, the state says all there is to say.
        !(state === 'reached' && asked === 1) && <span>{milestones.heldUp(heldUp.length, asked)}</span>
      )}
      <span>{milestones.offset(offset)}</span>
    </RecordRow>
  );
}

interface MilestoneFormProps {
  readonly row: MilestoneRow;
  readonly next: string | null;
}

function MilestoneForm({ row, next }: MilestoneFormProps) {
  const app = useApp();
  const text = useText();
  const { milestones } = text.commitments;
  const { id, milestone, day } = row;
  const of = { kind: 'milestone', id } as const;
  return (
    <EntryForm kind="milestone" id={id} name={milestone.fields.name ?? ''} next={next}>
      <TextField {...of} field="name" />
      <FieldRow>
        <NumberField {...of} field="offset" least={-1000} most={1000} />
        <p className={styles['day']}>
          {milestones.day(formatDay(day, text.language))} · {milestones.offset(milestone.fields.offset ?? 0)}
        </p>
      </FieldRow>
      <TextField {...of} field="holds" lines={2} />
      <ItemSetField
        label={milestones.items}
        items={new Set(milestone.sets.item.keys())}
        onItems={(items) => void app.commitments.setMilestoneItems(id, items)}
      />
      <HeldUp row={row} />
    </EntryForm>
  );
}

/** So many places are named; the others are counted. */
const mostPlaces = 60;

/** Where it does not hold, each place leading to the first of its items that is missing. */
function HeldUp({ row: { heldUp, asked, milestone } }: { readonly row: MilestoneRow }) {
  const app = useApp();
  const text = useText();
  const { milestones } = text.commitments;
  const { plan, answers } = useOpen().workspace;
  if (asked === 0) return null;
  const open = (place: string): void => {
    const locality = plan.locality(place);
    const asks = [...milestone.sets.item.keys()].filter((item) => locality && plan.item(locality, item));
    const first = asks.find((item) => answers.of(place)[item]?.status !== 'done') ?? asks[0];
    if (first !== undefined) app.goTo(place, first);
  };
  return (
    <FormPart heading={milestones.missing(heldUp.length, asked)}>
      <ul className={styles['places']}>
        {heldUp.slice(0, mostPlaces).map((place) => (
          <li key={place}>
            <button type="button" className={styles['place']} onClick={() => open(place)}>
              {placeName(plan, place, text)}
            </button>
          </li>
        ))}
        {heldUp.length > mostPlaces && <li>{milestones.places(heldUp.length - mostPlaces)}</li>}
      </ul>
    </FormPart>
  );
}

function Empty() {
  const app = useApp();
  const { milestones } = useText().commitments;
  const isReadOnly = useIsReadOnly();
  return (
    <>
      <p>{milestones.empty}</p>
      {!isReadOnly && (
        <Button onClick={() => void app.commitments.takeUsualMilestones()}>{milestones.takeUsual}</Button>
      )}
    </>
  );
}

/** The rows on paper. */
function milestoneColumns(text: Text): readonly PrintColumn<MilestoneRow>[] {
  const { fields } = text.records.milestone;
  const { milestones } = text.commitments;
  return [
    { heading: fields.name, cell: ({ milestone }) => milestone.fields.name ?? text.register.untitled },
    { heading: text.screens.day.day, cell: ({ day }) => formatDay(day, text.language) },
    { heading: fields.holds, cell: ({ milestone }) => milestone.fields.holds },
    {
      heading: milestones.state,
      cell: ({ state, heldUp, asked }) =>
        asked === 0 || (state === 'reached' && asked === 1)
          ? milestones.states[state]
          : `${milestones.states[state]} · ${milestones.heldUp(heldUp.length, asked)}`,
    },
  ];
}
