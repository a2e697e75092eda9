import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../shared/decisions/evidence.ts';
import { gateName, gatesUnder, openGates } from '../../../shared/decisions/gates.ts';
import { lacksOf, reopeningEdits, signingEdits } from '../../../shared/decisions/signing.ts';
import { decisionsFor, decisionStanding, type Decision } from '../../../shared/decisions/standing.ts';
import { fieldEdits, setEdits, type FieldValues } from '../../../shared/model/record-view.ts';
import type { Waiver } from '../../../shared/model/records/decision.ts';
import { statuses } from '../../../shared/model/words.ts';
import { officeOf, type Office } from '../office.ts';

const ward = '26740';
const today = '2025-06-28';
const gates = ['HOP-02', 'HOP-03', 'HOP-07'];
const meetings = { place: ward, platform: 'meetings' } as const;

function decision({ workspace }: Office, id: string): Decision {
  const found = workspace.records.one('decision', id);
  if (found === undefined) throw new Error(id);
  return found;
}

function prepared(
  office: Office,
  id: string,
  fields: FieldValues<'decision'>,
  waivers: ReadonlyMap<string, Waiver> = new Map(),
): void {
  office.edit(
    ...fieldEdits('decision', id, { day: '2025-06-27', signer: 'Bình', title: 'Giám đốc', ...fields }),
    ...setEdits('decision', id, 'waiver', waivers),
  );
}

function sign(office: Office, id: string, at = '2025-06-27T16:00'): void {
  office.edit(...signingEdits(office.workspace, decision(office, id), at));
}

const standing = (office: Office, id = '79-d1', asOf = today) =>
  decisionStanding(office.workspace, decision(office, id), asOf);

function ready(): Office {
  const office = officeOf();
  for (const item of gates) office.set(ward, item, 'done');
  return office;
}

describe('a decision', () => {
  it('decides nothing until it is signed', () => {
    const office = ready();
    prepared(office, '79-d1', { ...meetings, result: 'go' });
    office.set(ward, 'HOP-02', 'blocked');
    expect(standing(office).state).toBe('draft');
  });

  it('goes stale when a gate under it falls, says which, and holds again once it is done', () => {
    const office = ready();
    prepared(office, '79-d1', { ...meetings, result: 'go' });
    sign(office, '79-d1');
    expect(standing(office).state).toBe('holds');
    office.set(ward, 'HOP-07', 'in-progress');
    const { state, fallen } = standing(office);
    expect([state, fallen.map(gateName)]).toEqual(['stale', [`${ward}:HOP-07`]]);
    office.set(ward, 'HOP-07', 'done');
    expect(standing(office).state).toBe('holds');
  });

  it('does not care for a gate of another platform or place', () => {
    const office = ready();
    prepared(office, '79-d1', { ...meetings, result: 'go' });
    sign(office, '79-d1');
    office.set(ward, 'TTHC-08', 'blocked');
    office.set('26743', 'HOP-02', 'blocked');
    expect(standing(office).state).toBe('holds');
  });

  it('knows the gates that were open when it was signed', () => {
    const office = ready();
    office.set(ward, 'HOP-03', 'blocked');
    prepared(office, '79-d1', { ...meetings, result: 'conditional', conditions: 'Lắp đường truyền' });
    sign(office, '79-d1');
    expect([...decision(office, '79-d1').sets.open.keys()]).toEqual([`${ward}:HOP-03`]);
    expect(standing(office).state).toBe('holds');
  });

  it('goes stale the day after a waiver ran out, where its gate is still open', () => {
    const office = ready();
    office.set(ward, 'HOP-03', 'blocked');
    const waiver = { reason: 'Đang kéo cáp', until: '2025-06-29' };
    prepared(office, '79-d1', { ...meetings, result: 'go' }, new Map([[`${ward}:HOP-03`, waiver]]));
    sign(office, '79-d1');
    expect(standing(office, '79-d1', '2025-06-29').state).toBe('holds');
    const late = standing(office, '79-d1', '2025-06-30');
    expect([late.state, late.lapsed.map(gateName)]).toEqual(['stale', [`${ward}:HOP-03`]]);
    office.set(ward, 'HOP-03', 'done');
    expect(standing(office, '79-d1', '2025-06-30').state).toBe('holds');
  });

  it('not to go is outdated once every gate holds', () => {
    const office = ready();
    office.set(ward, 'HOP-03', 'blocked');
    prepared(office, '79-d1', { ...meetings, result: 'no-go', blockers: 'Chưa có mạng' });
    sign(office, '79-d1');
    expect(standing(office).state).toBe('holds');
    office.set(ward, 'HOP-03', 'done');
    expect(standing(office).state).toBe('outdated');
  });

  it('gives way to a newer one on the same subject only', () => {
    const office = ready();
    prepared(office, '79-d1', { ...meetings, result: 'go' });
    prepared(office, '79-d2', { ...meetings, result: 'go', day: '2025-06-28' });
    prepared(office, '79-d3', { place: ward, result: 'conditional', day: '2025-06-29', conditions: 'x' });
    sign(office, '79-d1', '2025-06-29T09:00');
    expect(standing(office).state).toBe('holds');
    sign(office, '79-d2', '2025-06-28T09:00');
    sign(office, '79-d3', '2025-06-29T10:00');
    expect(standing(office)).toMatchObject({ state: 'replaced', replacedBy: '79-d2' });
    expect(standing(office, '79-d2').state).toBe('holds');
    expect(decisionsFor(office.workspace, ward, today).map((one) => one.decision.id)).toEqual([
      '79-d2',
      '79-d3',
    ]);
  });

  it('for a province stands for its communes, and is one step to sign and to take back', () => {
    const office = officeOf();
    prepared(office, '79-d1', { place: '79', result: 'no-go', blockers: 'Chưa xong' });
    sign(office, '79-d1');
    const all = [...gatesUnder(office.workspace.plan, { place: '79' })];
    expect(decision(office, '79-d1').sets.open.size).toBe(all.length);
    expect(all.length).toBeGreaterThan(2_000);
    expect(decisionsFor(office.workspace, ward, today)).toHaveLength(1);
    office.edit(...reopeningEdits(decision(office, '79-d1')));
    expect(decision(office, '79-d1').sets.open.size).toBe(0);
    expect(standing(office).state).toBe('draft');
  });
});

describe('what a decision lacks before it is signed', () => {
  const lacks = (office: Office) => lacksOf(office.workspace, decision(office, '79-d1'), today);

  it('is named', () => {
    const office = officeOf();
    office.edit(...fieldEdits('decision', '79-d1', { place: ward }));
    expect(lacks(office)).toEqual(['result', 'day', 'signer', 'title']);
  });

  it.each([
    ['go', 'open-gates'],
    ['conditional', 'conditions'],
    ['no-go', 'blockers'],
  ] as const)('for %s with open gates: %s', (result, lack) => {
    const office = officeOf();
    prepared(office, '79-d1', { ...meetings, result });
    expect(lacks(office)).toEqual([lack]);
  });

  it('a go asks for a waiver of every open gate that is in force on its day', () => {
    const office = ready();
    office.set(ward, 'HOP-03', 'blocked');
    const until = (day: string) => new Map([[`${ward}:HOP-03`, { reason: 'x', until: day }]]);
    prepared(office, '79-d1', { ...meetings, result: 'go' }, until('2025-06-26'));
    expect(lacks(office)).toEqual(['open-gates']);
    prepared(office, '79-d1', { ...meetings, result: 'go' }, until('2025-06-30'));
    expect(lacks(office)).toEqual([]);
  });
});

describe('whatever happens before and after it was signed', () => {
  const answer = fc.record({ item: fc.constantFrom(...gates), status: fc.constantFrom(null, ...statuses) });
  const waived = fc.option(fc.constantFrom('2025-06-26', '2025-06-28', '2025-06-30'), { nil: undefined });

  it('a go is stale exactly where an open gate was not known and has no waiver, or its waiver ran out', () => {
    fc.assert(
      fc.property(
        fc.array(answer),
        fc.array(answer),
        fc.tuple(waived, waived, waived),
        (before, after, untils) => {
          const office = officeOf();
          for (const { item, status } of before) office.set(ward, item, status);
          const waivers = new Map(
            gates.flatMap((item, index) => {
              const until = untils[index];
              return until === undefined ? [] : [[`${ward}:${item}`, { reason: 'x', until }] as const];
            }),
          );
          prepared(office, '79-d1', { ...meetings, result: 'conditional', conditions: 'x' }, waivers);
          const known = new Set(openGates(office.workspace, meetings).map(gateName));
          sign(office, '79-d1');
          expect(standing(office, '79-d1', '2025-06-26').state).toBe('holds');
          for (const { item, status } of after) office.set(ward, item, status);

          const stands = (item: string): boolean => {
            const status = office.workspace.answers.of(ward)[item]?.status;
            if (status === 'done' || status === 'not-applicable') return true;
            const waiver = waivers.get(`${ward}:${item}`);
            return waiver === undefined ? known.has(`${ward}:${item}`) : waiver.until >= today;
          };
          expect(standing(office).state).toBe(gates.every(stands) ? 'holds' : 'stale');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of any number on one subject exactly one is not replaced: the newest', () => {
    const day = fc.constantFrom('2025-06-25', '2025-06-26', '2025-06-27');
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), (days) => {
        const office = ready();
        for (const [index, on] of days.entries()) {
          prepared(office, `79-d${index}`, { ...meetings, result: 'go', day: on });
          sign(office, `79-d${index}`, `2025-06-27T10:0${index}`);
        }
        const newest = days.findLastIndex((on) => days.every((other) => other <= on));
        const states = days.map((_, index) => standing(office, `79-d${index}`).state);
        expect(states.flatMap((state, index) => (state === 'replaced' ? [] : [index]))).toEqual([newest]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the evidence under a decision', () => {
  it('counts what is declared, evidenced and proven, the open gates and where they are open', () => {
    const office = ready();
    office.set(ward, 'HOP-03', 'blocked');
    office.edit(
      { register: `item/${ward}/HOP-02/evidence/a`, value: { text: 'Biên bản 12' } },
      ...fieldEdits('rehearsal', '79-r1', { kind: 'full', state: 'held', day: '2025-06-25' }),
      ...setEdits('rehearsal', '79-r1', 'platform', new Map([['meetings', true]])),
      ...setEdits('rehearsal', '79-r1', 'item', new Map([['HOP-07', true]])),
      ...setEdits(
        'rehearsal',
        '79-r1',
        'place',
        new Map([
          [ward, 'passed'],
          ['26743', 'failed'],
        ]),
      ),
    );
    const { places, platforms, open } = evidenceOf(office.workspace, meetings, today);
    expect(places.map(({ code }) => code)).toEqual([ward]);
    expect(platforms).toMatchObject([
      {
        platform: { id: 'meetings' },
        localities: 1,
        worst: 'not-ready',
        declared: 2,
        evidenced: 1,
        proven: 1,
        gates: 3,
        gatesOpen: 1,
        rehearsal: { turnout: { passed: 1, failed: 0 } },
        vendor: { state: 'unnamed' },
      },
    ]);
    expect(open.map(({ item, localities }) => [item.id, localities.map(({ code }) => code)])).toEqual([
      ['HOP-03', [ward]],
    ]);
  });

  it('names the obstacles of its places and platform that are not solved', () => {
    const office = officeOf();
    const obstacle = (id: string, link: string, fields: FieldValues<'obstacle'> = {}) => [
      ...fieldEdits('obstacle', id, { title: id, state: 'open', ...fields }),
      ...setEdits('obstacle', id, 'link', new Map(link === '' ? [] : [[link, true]])),
    ];
    office.edit(
      ...obstacle('79-here', `${ward}:HOP-03`),
      ...obstacle('79-place', ward),
      ...obstacle('79-solved', ward, { state: 'solved' }),
      ...obstacle('79-platform', `${ward}:TTHC-08`),
      ...obstacle('79-elsewhere', '26743'),
      ...obstacle('79-all', ''),
    );
    const found = (place: string) =>
      evidenceOf(office.workspace, { ...meetings, place }, today).obstacles.map(({ id }) => id);
    expect(found(ward)).toEqual(['79-here', '79-place']);
    expect(found('79')).toEqual(['79-all', '79-elsewhere', '79-here', '79-place']);
  });
});
