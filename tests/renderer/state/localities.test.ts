import { describe, expect, it } from 'vitest';
import { nothingArriving } from '../../../renderer/state/arrival.ts';
import { listLocalities, neighbour, shownLocalities } from '../../../renderer/state/localities.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import type { Scope } from '../../../shared/model/campaign.ts';
import type { Verdict } from '../../../shared/model/words.ts';

const today = '2025-06-20';
const campaign = newCampaign({ cutover: '2025-07-01', common: false });
const workspaceOf = (scope: Scope): Workspace => new Workspace(campaign, scope);
const city = workspaceOf({ level: 'province', code: '79' });
const nation = workspaceOf({ level: 'nation' });

function found(workspace: Workspace, query: string, verdicts: readonly Verdict[] = []): string[] {
  return shownLocalities(workspace, { query, verdicts }, today, nothingArriving).map(
    ({ locality }) => locality.name,
  );
}

describe('the list of localities', () => {
  it('has the province first, then its communes in dictionary order', () => {
    const names = listLocalities(city.plan).map(({ locality }) => locality.name);
    expect(names).toHaveLength(169);
    expect(names.slice(0, 3)).toEqual(['Hồ Chí Minh', 'An Đông', 'An Hội Đông']);
  });

  it('has each province of the nation before its own communes', () => {
    const list = listLocalities(nation.plan);
    expect(list).toHaveLength(3_355);
    expect(list.filter(({ locality }) => locality.parent === null)).toHaveLength(34);
    let province = '';
    for (const { locality } of list) {
      if (locality.parent === null) province = locality.code;
      else expect(locality.parent).toBe(province);
    }
  });
});

describe('finding a locality', () => {
  it.each([
    ['sai gon', 'Sài Gòn'],
    ['phuong sai gon', 'Sài Gòn'],
    ['SÀI GÒN', 'Sài Gòn'],
    ['26740', 'Sài Gòn'],
    ['con dao', 'Côn Đảo'],
    ['dac khu', 'Côn Đảo'],
    ['saigon', 'Sài Gòn'],
  ])('"%s" finds %s', (query, name) => {
    expect(found(city, query)).toContain(name);
  });

  it.each([
    ['hcm', 'Hồ Chí Minh'],
    ['ho chi minh', 'Hồ Chí Minh'],
    ['dak lak', 'Đắk Lắk'],
    ['thua thien', 'Huế'],
    ['binh duong', 'Hồ Chí Minh'],
    ['hanoi', 'Hà Nội'],
  ])('"%s" finds the province %s', (query, name) => {
    expect(found(nation, query)).toContain(name);
  });

  it('finds nothing for what is nowhere', () => {
    expect(found(city, 'zzz')).toEqual([]);
  });

  it('shows only the verdicts asked for', () => {
    expect(found(city, '', ['ready'])).toEqual([]);
    const all = found(city, '', ['not-reported', 'not-ready', 'at-risk', 'on-track']);
    expect(all).toHaveLength(169);
    const counts = city.verdictCounts(today);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(169);
  });
});

describe('the next locality', () => {
  const shown = shownLocalities(city, { query: 'an', verdicts: [] }, today, nothingArriving);
  const codes = shown.map(({ locality }) => locality.code);

  it('goes through what the filter shows and stops at its ends', () => {
    expect(neighbour(city, shown, codes[0] ?? '', 1)).toBe(codes[1]);
    expect(neighbour(city, shown, codes[1] ?? '', -1)).toBe(codes[0]);
    expect(neighbour(city, shown, codes.at(-1) ?? '', 1)).toBeUndefined();
    expect(neighbour(city, shown, codes[0] ?? '', -1)).toBeUndefined();
  });

  it('goes on from its own place where the current one has just left the filter', () => {
    const without = shown.filter(({ locality }) => locality.code !== codes[2]);
    expect(neighbour(city, without, codes[2] ?? '', 1)).toBe(codes[3]);
    expect(neighbour(city, without, codes[2] ?? '', -1)).toBe(codes[1]);
  });
});
