import type { ReportDocument } from '../shared/paper/report/document.ts';

/** What Decree 30/2020/NĐ-CP puts above a report, in its order. */
export function headOf({ letterhead }: Pick<ReportDocument, 'letterhead'>): readonly string[] {
  const { nationalHeading, motto, superior, agency, number, placeAndDate, type, subject } = letterhead;
  return [nationalHeading, motto, ...superior, ...agency, number, placeAndDate, type, subject];
}
