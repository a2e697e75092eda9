import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unitListDateFor, unitListOf } from '../../shared/data/units.ts';
import { exportText } from '../../shared/exchange/export-text.ts';
import { sampleExport } from '../../shared/exchange/sample.ts';
import { shortCode } from '../../shared/model/digest.ts';
import { nextFirstOfJuly } from '../../shared/model/day.ts';
import { countAnswers } from '../../shared/exchange/count.ts';
import { writeFailure } from '../failure.ts';
import { writeWhole } from '../files/whole.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { scopeIn } from './scope.ts';

/** Writes a realistic export of a province, or of each province into a folder. */
export async function makeSample(args: Arguments, context: CommandContext): Promise<number> {
  args.noOperands();
  const out = args.required('out');
  const asOf = args.asOf();
  const cutover = nextFirstOfJuly(asOf);
  const scope = scopeIn(args, cutover);
  const options = {
    asOf,
    common: args.get('common') === true,
    seed: args.seed(),
    appVersion: context.appVersion,
  };
  const write = async (provinceCode: string, file: string): Promise<void> => {
    const sample = sampleExport({ ...options, provinceCode });
    await writeWhole(file, exportText(sample));
    const { localities, answers } = countAnswers(sample);
    context.out(args.text.commands.wroteSample(file, localities, answers, shortCode(sample.digest)));
  };

  if (scope.level === 'province') {
    await write(scope.code, out);
  } else {
    await makeFolder(out);
    const provinces = unitListOf(unitListDateFor(cutover))?.provinces ?? [];
    for (const { code } of provinces) await write(code, join(out, `san-sang_${code}_${asOf}.json`));
  }
  return exitCodes.success;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw writeFailure(folder, error);
  }
}
