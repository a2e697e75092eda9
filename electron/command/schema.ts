import { exportJsonSchema } from '../../shared/exchange/schema.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';

/** Prints the JSON Schema of the export file. */
export function printSchema(args: Arguments, { out }: CommandContext): Promise<number> {
  args.noOperands();
  out(JSON.stringify(exportJsonSchema(), null, 2));
  return Promise.resolve(exitCodes.success);
}
