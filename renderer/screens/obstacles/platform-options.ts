import type { Plan } from '../../../shared/model/campaign.ts';
import type { Text } from '../../../shared/text/index.ts';
import { itemsOf } from '../../state/members.ts';
import type { Option } from '../register/field-parts.ts';

/** The campaign's platforms by their short names. */
export function platformOptions(plan: Plan, { language }: Text): readonly Option[] {
  return itemsOf(plan).map(({ platform }) => ({ value: platform.id, label: platform.shortName[language] }));
}
