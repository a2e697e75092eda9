import type { Plan } from '../../model/campaign.ts';
import type { Text } from '../../text/index.ts';
import type { Letterhead } from './document.ts';
import type { OwnLetterhead } from './kinds.ts';

/** Who makes the report, as the officer's profile or an export says. */
export interface Reporter {
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
}

/**
 * What stands in a letterhead unless the officer wrote something else: taken from the officer's profile and the
 * scope. Fields that nobody can know are left out.
 */
export function usualLetterhead(plan: Plan, reporter: Reporter, { reports, words }: Text): OwnLetterhead {
  const { scope } = plan;
  const province = scope.level === 'nation' ? undefined : plan.locality(scope.code);
  const committee =
    province === undefined
      ? undefined
      : `${reports.letterhead.peoplesCommittee}\n${words.localityName(province.type, province.name)}`;
  // A people's committee that reports itself has no superior on its letterhead.
  const isCommittee = /^(ubnd|ủy ban nhân dân|uỷ ban nhân dân)/i.test(reporter.organisation);
  return {
    ...(committee === undefined || isCommittee ? {} : { superior: committee }),
    ...present('agency', reporter.organisation),
    // A place named after a person carries its type: Thành phố Hồ Chí Minh (Decree 30/2020, appendix I, II.4).
    ...(province === undefined
      ? {}
      : {
          place:
            province.name === 'Hồ Chí Minh'
              ? words.localityName(province.type, province.name)
              : province.name,
        }),
    ...present('signer-title', reporter.title),
    ...present('signer-name', reporter.name),
  };
}

function present(field: keyof OwnLetterhead, value: string): OwnLetterhead {
  return value === '' ? {} : { [field]: value };
}

export function letterheadOf(
  fields: OwnLetterhead,
  { year, ...head }: Pick<Letterhead, 'subject' | 'period'> & { readonly year: string },
  { reports, language }: Text,
): Letterhead {
  const words = reports.letterhead;
  const upper = (text: string): string[] => linesOf(text.toLocaleUpperCase(language));
  const knowsAgency = fields.agency !== undefined;
  return {
    nationalHeading: words.nationalHeading,
    motto: words.motto,
    superior: fields.superior === undefined ? (knowsAgency ? [] : [words.dots]) : upper(fields.superior),
    agency: fields.agency === undefined ? [words.dots] : upper(fields.agency),
    number: words.number(fields.symbol ?? words.unknownSymbol),
    placeAndDate: words.placeAndDate(fields.place ?? words.shortDots, year),
    type: words.type,
    ...head,
    translation: words.translation ?? undefined,
    recipientsLabel: words.recipients,
    recipients:
      fields.recipients === undefined
        ? [`${words.dots};`, words.archive]
        : linesOf(fields.recipients).map((line) => line.replace(/^\s*[-–]\s*/, '')),
    authority: fields.authority === undefined ? [] : upper(fields.authority),
    signerTitle: fields['signer-title']?.toLocaleUpperCase(language) ?? words.dots,
    signerName: fields['signer-name'] ?? '',
  };
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
