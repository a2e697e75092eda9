import { unitListOf, unitListDateFor } from '../../shared/data/units.ts';
import type { Scope } from '../../shared/model/campaign.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Arguments } from './arguments.ts';

/** What `--province CODE` or `--national` asks for; exactly one of them has to be there. */
export function scopeIn(args: Arguments, cutover: Day): Scope {
  const code = args.get('province');
  const national = args.get('national') === true;
  if ((code === undefined) === !national)
    throw args.wrong(args.text.commands.missingOption('--province | --national'));
  if (code === undefined) return { level: 'nation' };
  const units = unitListOf(unitListDateFor(cutover));
  if (units?.provinces.some((province) => province.code === code) !== true) {
    throw args.wrong(args.text.commands.unknownProvince(code));
  }
  return { level: 'province', code };
}
