import type { Plan } from '../../../shared/model/campaign.ts';
import type { Claim } from '../../../shared/rehearsals/claims.ts';
import { formatDayShort } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useOpen, useText } from '../../state/hooks.ts';
import { platformOptions } from '../obstacles/platform-options.ts';
import type { PrintColumn } from '../print/printed-screen.ts';
import { Alarm, RecordRow } from '../register/record-row.tsx';
import { markOfOutcome } from './outcome-mark.ts';

export interface ClaimRow extends Claim {
  readonly id: string;
  readonly name: string;
}

/** A place and platform that claims to be ready: what of it is proven, and how the last rehearsal went. */
export function ClaimListRow({ row }: { readonly row: ClaimRow }) {
  const text = useText();
  const { claims: words } = text.rehearsals;
  const { plan } = useOpen().workspace;
  return (
    <RecordRow
      mark={
        <VerdictMark verdict={row.last === undefined ? 'not-reported' : markOfOutcome[row.last.outcome]} />
      }
      title={row.name}
      aside={platformOptions(plan, text).find(({ value }) => value === row.platform)?.label}
    >
      <span>{words.proven(row.proven, row.provable)}</span>
      {row.last?.outcome === 'failed' ? (
        <Alarm>{lastText(row, text)}</Alarm>
      ) : (
        <span>{lastText(row, text)}</span>
      )}
    </RecordRow>
  );
}

/** When it was last rehearsed, and how that went. */
export function lastText({ last }: Claim, text: Text): string {
  const { claims: words, noDay } = text.rehearsals;
  if (last === undefined) return words.never;
  const day = last.day === undefined ? noDay : formatDayShort(last.day, text.language);
  return words.last(day, text.records.rehearsal.place[last.outcome]);
}

/** The same on paper. */
export function claimColumns(plan: Plan, text: Text): readonly PrintColumn<ClaimRow>[] {
  const { words, rehearsals } = text;
  const platforms = platformOptions(plan, text);
  return [
    { heading: words.localityCode, cell: ({ locality }) => locality.code },
    { heading: words.locality, cell: ({ name }) => name },
    { heading: words.platform, cell: (row) => platforms.find(({ value }) => value === row.platform)?.label },
    {
      heading: rehearsals.outcomes.heading,
      cell: (row) => `${rehearsals.claims.proven(row.proven, row.provable)}; ${lastText(row, text)}`,
    },
  ];
}
