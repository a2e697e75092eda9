import { describe, expect, it } from 'vitest';
import { milestoneStandings } from '../../../shared/commitments/milestones.ts';
import { serviceCount, serviceNames } from '../../../shared/commitments/services.ts';
import { usualMilestoneEdits, usualMilestones } from '../../../shared/commitments/usual-milestones.ts';
import { vendorStanding } from '../../../shared/commitments/vendor.ts';
import { fieldEdits, setEdits, type FieldValues } from '../../../shared/model/record-view.ts';
import { textIn } from '../../../shared/text/index.ts';
import { officeOf, type Office } from '../office.ts';

const vendorTasks = ['TTHC-02', 'TTHC-05'];

describe("a vendor's commitment", () => {
  const standing = ({ workspace }: Office, asOf = '2025-06-26') =>
    vendorStanding(workspace, '79', 'procedures', asOf);
  const write = (office: Office, values: FieldValues<'vendor'>): void =>
    office.edit(...fieldEdits('vendor', '79-procedures', values));

  it('goes from nobody to a name, to a written word', () => {
    const office = officeOf();
    expect(standing(office)).toMatchObject({ state: 'unnamed', vendor: undefined, tasks: 2, done: 0 });
    write(office, { name: 'Tập đoàn A' });
    expect(standing(office).state).toBe('unwritten');
    write(office, { commitment: '123/CK-A', readyBy: '2025-06-27' });
    expect(standing(office).state).toBe('committed');
  });

  it('is overdue from the day after, until its configuration is finished', () => {
    const office = officeOf();
    write(office, { name: 'Tập đoàn A', commitment: '123/CK-A', readyBy: '2025-06-27' });
    expect(standing(office, '2025-06-27').state).toBe('committed');
    expect(standing(office, '2025-06-28').state).toBe('overdue');
    for (const item of vendorTasks) office.set('79', item, 'done');
    expect(standing(office, '2025-06-28')).toMatchObject({ state: 'met', done: 2 });
  });

  it('says where it comes too late for the cutover, and where nobody supports what runs', () => {
    const office = officeOf();
    write(office, { readyBy: '2025-07-02', supportUntil: '2025-07-01' });
    expect(standing(office)).toMatchObject({ isTooLate: true, isUnsupported: true });
    write(office, { readyBy: '2025-07-01', supportUntil: '2025-09-30' });
    expect(standing(office)).toMatchObject({ isTooLate: false, isUnsupported: false });
    expect(standing(office, '2025-10-01').isUnsupported).toBe(true);
  });
});

describe('services end to end', () => {
  it('are counted with the ministries that hold some up, most first', () => {
    const office = officeOf();
    const states = [
      ...Array.from({ length: 21 }, () => ({ state: 'end-to-end' }) as const),
      ...(['Bộ Y tế', 'Bộ Tài chính', 'Bộ Tài chính', 'Bộ Tài chính'] as const).map(
        (ministry) => ({ state: 'blocked', ministry }) as const,
      ),
    ];
    office.edit(
      ...states.flatMap((fields, index) =>
        fieldEdits('service', `79-s${index}`, { name: `Số ${index}`, ...fields }),
      ),
    );
    expect(serviceCount(office.workspace.records.of('service'))).toEqual({
      all: 25,
      endToEnd: 21,
      own: 0,
      blocked: 4,
      ministries: [
        { name: 'Bộ Tài chính', count: 3 },
        { name: 'Bộ Y tế', count: 1 },
      ],
    });
  });

  it('come from a pasted list, one a line, without numbers and bullets, none twice', () => {
    const pasted = '1. Đăng ký khai sinh\n 2)\tĐăng ký kết hôn \n\n- Cấp hộ chiếu\nĐăng ký khai sinh\n3 con';
    expect(serviceNames(pasted, new Set(['Cấp hộ chiếu']))).toEqual([
      'Đăng ký khai sinh',
      'Đăng ký kết hôn',
      '3 con',
    ]);
  });
});

describe('milestones', () => {
  const words = textIn('vi').commitments.milestones.usual;
  const withUsual = (): Office => {
    const office = officeOf();
    office.edit(...usualMilestoneEdits(office.workspace.plan, '79', words));
    return office;
  };

  it('start with the usual ones, by their days, each with gates that are due by then', () => {
    const { workspace } = withUsual();
    const found = milestoneStandings(workspace, '2025-06-20');
    expect(found.map(({ milestone, day }) => `${milestone.id} ${day}`)).toEqual([
      '79-usual-assessed 2025-06-24',
      '79-usual-connected 2025-06-25',
      '79-usual-configured 2025-06-27',
      '79-usual-rehearsed 2025-06-29',
      '79-usual-decided 2025-06-30',
      '79-usual-cutover 2025-07-01',
    ]);
    const { plan } = workspace;
    for (const { milestone, day } of found) {
      for (const item of milestone.sets.item.keys()) {
        const asked = plan.localities.flatMap((locality) => plan.item(locality, item) ?? [])[0];
        expect(asked?.gate).toBe(true);
        expect(asked !== undefined && asked.due <= day).toBe(true);
      }
    }
    expect(found.map(({ milestone }) => milestone.sets.item.size > 0)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('stay one set where two computers make them', () => {
    const office = withUsual();
    office.edit(...usualMilestoneEdits(office.workspace.plan, '79', words));
    expect(office.workspace.records.of('milestone')).toHaveLength(usualMilestones.length);
  });

  it('name the next one, what is ahead, and what was missed by how many places', () => {
    const states = (office: Office, asOf: string) =>
      milestoneStandings(office.workspace, asOf).map(({ state }) => state);
    const office = withUsual();
    expect(states(office, '2025-06-24')).toEqual(['next', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(states(office, '2025-06-25')).toEqual(['missed', 'next', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(states(office, '2025-07-01').at(-1)).toBe('reached');
    for (const item of ['QLVB-01', 'BC-01', 'LGSP-01', 'LGSP-02']) office.set('79', item, 'done');
    expect(states(office, '2025-06-25')).toEqual(['reached', 'next', 'ahead', 'ahead', 'ahead', 'ahead']);
  });

  it('count the places that are held up by any of the items', () => {
    const office = officeOf();
    office.edit(
      ...fieldEdits('milestone', '79-m1', { name: 'Phòng họp', offset: -6 }),
      ...setEdits(
        'milestone',
        '79-m1',
        'item',
        new Map([
          ['HOP-02', true],
          ['HOP-03', true],
        ]),
      ),
    );
    const wards = office.workspace.plan.localities.filter(({ parent }) => parent !== null);
    for (const { code } of wards.slice(2)) {
      office.set(code, 'HOP-02', 'done');
      office.set(code, 'HOP-03', 'not-applicable');
    }
    office.set(wards[0]?.code ?? '', 'HOP-02', 'done');
    const [found] = milestoneStandings(office.workspace, '2025-06-26');
    expect(found).toMatchObject({
      state: 'missed',
      asked: 168,
      heldUp: wards.slice(0, 2).map(({ code }) => code),
    });
  });
});
