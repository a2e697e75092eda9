import type { Text } from '../../../shared/text/index.ts';

type Row = readonly [does: string, ...ways: string[]];

/** The keys of the list of outcomes, and of the list of services: one gives a state and leads on to the next. */
export function rehearsalShortcuts({ records, register }: Text): readonly Row[] {
  const { place } = records.rehearsal;
  return [
    [place.passed, '1'],
    [place.failed, '2'],
    [place.absent, '3'],
    [place.expected, '0'],
    [register.remove, 'Delete'],
  ];
}

export function serviceShortcuts({ records }: Text): readonly Row[] {
  const { state } = records.service;
  return [
    [state['end-to-end'], '1'],
    [state.blocked, '2'],
    [state['not-yet'], '3'],
  ];
}
