import { planFor } from '../data/plan.ts';
import type { Edit } from '../history/change.ts';
import type { RegisterValue } from '../history/value.ts';
import { isAsked } from '../model/asked.ts';
import type { Campaign } from '../model/campaign.ts';
import { scopeOfId } from '../model/records/rules.ts';
import { memberRegister, parseRegister, recordRegister } from '../model/register.ts';
import type { Workspace } from '../model/workspace.ts';
import { fault, type Fault } from './fault.ts';
import type { ExportedRecord } from './records.ts';

/** The centre's milestones as its starting file carries them. */
export function milestonesOf({ records }: Workspace): ExportedRecord[] {
  return records
    .of('milestone')
    .filter(({ id }) => scopeOfId(id) === 'nation')
    .map(({ id, fields, sets }) => ({
      id,
      ...fields,
      ...(sets.item.size === 0 ? {} : { item: Object.fromEntries(sets.item) }),
    }));
}

/** What of them is not the centre's, or asks for an item that the campaign lacks; the schema was checked before. */
export function milestoneFault(campaign: Campaign, milestones: readonly ExportedRecord[]): Fault | undefined {
  const plan = planFor(campaign, { level: 'nation' });
  if (typeof plan === 'string') return undefined;
  for (const [index, milestone] of milestones.entries()) {
    if (scopeOfId(milestone.id) !== 'nation')
      return fault(['milestones', index, 'id'], 'bad-value', milestone.id);
    const isUnknown = ({ register, value }: Edit): boolean => {
      const name = parseRegister(register);
      return name === undefined || !isAsked(plan, name, value);
    };
    const unknown = milestoneEdits([milestone]).find(isUnknown);
    if (unknown !== undefined) return fault(['milestones', index, 'item'], 'unknown-item', unknown.register);
  }
  return undefined;
}

/** The registers that a file's milestones set. */
export function milestoneEdits(milestones: readonly ExportedRecord[]): Edit[] {
  return milestones.flatMap(({ id, ...fields }) =>
    Object.entries(fields).flatMap(([field, value]): Edit[] => {
      if (field === 'item') {
        return Object.keys(value as object).map((item) => ({
          register: memberRegister('milestone', id, 'item', item),
          value: true,
        }));
      }
      // The schema has checked every field's value.
      return [{ register: recordRegister('milestone', id, field), value: value as RegisterValue }];
    }),
  );
}
