import { turnoutOf, type Rehearsal } from '../../../shared/rehearsals/turnout.ts';
import { formatDayShort } from '../../../shared/text/dates.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useOpen, useText } from '../../state/hooks.ts';
import { platformOptions } from '../obstacles/platform-options.ts';
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
