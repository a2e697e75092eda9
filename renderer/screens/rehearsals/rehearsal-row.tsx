import type { Plan } from '../../../shared/model/campaign.ts';
import { turnoutOf, type Rehearsal } from '../../../shared/rehearsals/turnout.ts';
import { formatDay, formatDayShort } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useOpen, useText } from '../../state/hooks.ts';
import { platformOptions } from '../obstacles/platform-options.ts';
import type { PrintColumn } from '../print/printed-screen.ts';
import { Alarm, RecordRow } from '../register/record-row.tsx';
import { markOfState } from './outcome-mark.ts';

/** A rehearsal in the list: when, of what kind and platforms, and how it went. */
export function RehearsalRow({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const text = useText();
  const { rehearsals, records } = text;
  const { plan } = useOpen().workspace;
  const { fields, sets } = rehearsal;
  const { state = 'planned', kind, day, name } = fields;
  const { passed, failed, absent, expected } = turnoutOf(rehearsal);
  const platforms = platformOptions(plan, text).filter(({ value }) => sets.platform.has(value));
  return (
    <RecordRow
      mark={<VerdictMark verdict={markOfState[state]} name={records.rehearsal.state[state]} />}
      title={name ?? text.register.untitled}
      isUntitled={name === undefined}
      isMuted={state === 'cancelled'}
      aside={day === undefined ? rehearsals.noDay : formatDayShort(day, text.language)}
    >
      {state === 'held' ? (
        <>
          <span>{rehearsals.passedOf(passed, sets.place.size)}</span>
          {failed > 0 && <Alarm>{rehearsals.failed(failed)}</Alarm>}
          {absent > 0 && <span>{rehearsals.absent(absent)}</span>}
          {expected > 0 && <span>{rehearsals.unsaid(expected)}</span>}
        </>
      ) : (
        <span>{sets.place.size === 0 ? rehearsals.noPlaces : rehearsals.invited(sets.place.size)}</span>
      )}
      {fields.points !== undefined && (
        <span>{rehearsals.connected(fields.connected ?? 0, fields.points)}</span>
      )}
      {kind !== undefined && <span>{records.rehearsal.kind[kind]}</span>}
      <span>{platforms.map(({ label }) => label).join(', ')}</span>
    </RecordRow>
  );
}

/** The same on paper. */
export function rehearsalColumns(plan: Plan, text: Text): readonly PrintColumn<Rehearsal>[] {
  const { fields, kind, state } = text.records.rehearsal;
  const { rehearsals } = text;
  const platforms = platformOptions(plan, text);
  return [
    { heading: fields.name, cell: (row) => row.fields.name ?? text.register.untitled },
    { heading: fields.kind, cell: (row) => row.fields.kind && kind[row.fields.kind] },
    {
      heading: fields.day,
      cell: (row) =>
        row.fields.day === undefined ? rehearsals.noDay : formatDay(row.fields.day, text.language),
    },
    { heading: fields.state, cell: (row) => state[row.fields.state ?? 'planned'] },
    {
      heading: rehearsals.filters.platform,
      cell: ({ sets }) =>
        platforms.flatMap(({ value, label }) => (sets.platform.has(value) ? [label] : [])).join(', '),
    },
    { heading: rehearsals.outcomes.heading, cell: (row) => outcomeText(row, text) },
  ];
}

function outcomeText(rehearsal: Rehearsal, { rehearsals }: Text): string {
  const { sets, fields } = rehearsal;
  const { passed, failed, absent } = turnoutOf(rehearsal);
  if (fields.state !== 'held') {
    return sets.place.size === 0 ? rehearsals.noPlaces : rehearsals.invited(sets.place.size);
  }
  return [
    rehearsals.passedOf(passed, sets.place.size),
    failed > 0 && rehearsals.failed(failed),
    absent > 0 && rehearsals.absent(absent),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
