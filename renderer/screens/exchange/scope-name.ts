import type { Plan } from '../../../shared/model/campaign.ts';
import type { Text } from '../../../shared/text/index.ts';

/** The place that a file is about: the whole country, or a province, by its name where the plan knows it. */
export function scopeName(plan: Plan, scope: string, text: Text): string {
  if (scope === 'nation') return text.words.nation;
  const province = plan.units.provinces.find(({ code }) => code === scope);
  return province === undefined ? scope : text.words.localityName(province.type, province.name);
}
