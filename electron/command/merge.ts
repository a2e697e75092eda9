import { campaignFault } from '../../shared/exchange/belong.ts';
import { countAnswers } from '../../shared/exchange/count.ts';
import { commonCampaign, mergeExports } from '../../shared/exchange/merge.ts';
import type { ReadExport } from '../../shared/exchange/read-export.ts';
import { standingsOf, type Standing } from '../../shared/exchange/standing.ts';
import { shortCode } from '../../shared/model/digest.ts';
import { readExportFiles, type FileReading } from '../exchange/read-files.ts';
import { nodeSha256 } from '../exchange/sha256.ts';
import { writeExportFile } from '../exchange/write-export.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { faultLines } from './validate.ts';

/**
 * Merges export files into one and prints a row for each. The good ones go in; exit 1 where any was rejected. The
 * result's bytes depend on the set of the good files alone.
 */
export async function mergeFiles(args: Arguments, context: CommandContext): Promise<number> {
  const { operands, text } = args;
  const { out, err, appVersion } = context;
  if (operands.length === 0) throw args.wrong(text.commands.missingOption('FILE'));
  const target = args.output(...operands);
  const readings = withoutStrays(await readExportFiles(operands));
  const [first, ...others] = readings.flatMap((reading) => ('read' in reading ? [reading.read] : []));
  const merged = first && mergeExports([first, ...others], appVersion, nodeSha256);

  const twins = new Map<string, string>();
  const distinct = readings.flatMap((reading) => {
    if (!('read' in reading) || twins.has(reading.read.file.digest)) return [];
    twins.set(reading.read.file.digest, reading.name);
    return [reading.read];
  });
  const standings = merged === undefined ? [] : standingsOf(distinct, merged.workspace.state);
  for (const reading of readings) {
    if ('read' in reading) {
      const standing = standings[distinct.indexOf(reading.read)];
      const twin = twins.get(reading.read.file.digest) ?? '';
      out(
        standing === undefined
          ? text.commands.mergeRows.same(reading.name, twin)
          : rowOf(reading.name, reading.read, standing, args),
      );
    } else {
      out(text.commands.mergeRows.rejected(reading.name));
      for (const line of reasons(reading, args)) err(line);
    }
  }
  if (merged === undefined) {
    err(`san-sang: ${text.commands.nothingToMerge}`);
    return exitCodes.badInput;
  }
  await writeExportFile(target, merged);
  const { answers, conflicts } = countAnswers(merged.file);
  out(text.commands.wroteMerge(target, distinct.length, answers, conflicts, shortCode(merged.file.digest)));
  return readings.every((reading) => 'read' in reading) ? exitCodes.success : exitCodes.badInput;
}

/** Files of another campaign than most of them are rejected, naming both sides. */
function withoutStrays(readings: readonly FileReading[]): FileReading[] {
  const campaign = commonCampaign(
    readings.flatMap((reading) => ('read' in reading ? [reading.read.file] : [])),
  );
  return readings.map((reading) => {
    if (!('read' in reading) || campaign === undefined) return reading;
    const fault = campaignFault(campaign, reading.read.file.campaign);
    return fault === undefined ? reading : { name: reading.name, faults: [fault] };
  });
}

function reasons(reading: Exclude<FileReading, { read: ReadExport }>, { text }: Arguments): string[] {
  if ('faults' in reading) return faultLines(reading.name, reading.faults, text);
  const { code, detail } = reading.failure;
  return [`${reading.name}: $: ${text.failures[code](detail).message}`];
}

function rowOf(name: string, { file }: ReadExport, standing: Standing, { text }: Arguments): string {
  const rows = text.commands.mergeRows;
  const { answers } = countAnswers(file);
  return standing.addsNothing ? rows.stale(name, answers) : rows.accepted(name, answers, standing.conflicts);
}
