import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readFolder } from '../../../electron/workspace/read-folder.ts';
import type { State } from '../../../shared/history/state.ts';
import { recordsIn } from '../../../shared/model/record-view.ts';
import { itemRegister } from '../../../shared/model/register.ts';

/** Whoever does the whole job, and what it is about: Phong Thổ and Thu Lũm, two communes of Lai Châu. */
export const job = {
  person: { search: 'lai chau', name: 'Lò Thị Mai', title: '', organisation: '' },
  ward: '03549',
  other: '03439',
  obstacle: 'Thiếu máy quét ở quầy tiếp nhận',
  signer: 'Lê Hoàng Phúc',
  service: 'Đăng ký khai sinh',
} as const;

async function stateOf(userData: string): Promise<State> {
  const [name = ''] = await readdir(join(userData, 'workspaces'));
  return (await readFolder(join(userData, 'workspaces', name))).state;
}

/** What both ways of working have to leave behind. */
export async function expectJobDone(userData: string, exported: string): Promise<void> {
  const { ward, other, obstacle, signer, service } = job;
  const state = await stateOf(userData);
  const status = (place: string, item: string): unknown => state.value(itemRegister(place, item, 'status'));
  expect(status(ward, 'LGSP-12')).toBe('done');
  expect(status(ward, 'TTHC-08')).toBe('in-progress');
  for (const item of ['QLVB-04', 'QLVB-06', 'QLVB-08']) expect(status(ward, item)).toBe('in-progress');
  expect(status(other, 'TTHC-04')).toBe('done');
  const [solved] = recordsIn(state, 'obstacle');
  expect(solved?.fields).toMatchObject({ title: obstacle, state: 'solved' });
  const [rehearsal] = recordsIn(state, 'rehearsal');
  expect(rehearsal?.sets.place.get(ward)).toBe('passed');
  const [decision] = recordsIn(state, 'decision');
  expect(decision?.fields).toMatchObject({ place: ward, result: 'go', signer });
  expect(decision?.fields.signed).toBeDefined();
  expect(recordsIn(state, 'milestone').length).toBeGreaterThan(3);
  expect(recordsIn(state, 'service').map(({ fields }) => fields)).toMatchObject([
    { name: service, state: 'end-to-end' },
  ]);
  expect([...(recordsIn(state, 'watch')[0]?.sets.platform.values() ?? [])]).toContain('normal');
  const file = JSON.parse(await readFile(exported, 'utf8')) as { states: Record<string, object> };
  expect(Object.keys(file.states).sort()).toEqual([other, ward].sort());
}
