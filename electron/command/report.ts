import { campaignFault } from '../../shared/exchange/belong.ts';
import type { ReadExport } from '../../shared/exchange/read-export.ts';
import { buildReport } from '../../shared/paper/report/build.ts';
import { ownLetterhead, ownParagraphs } from '../../shared/paper/report/own-words.ts';
import { isReportKind, reportKinds } from '../../shared/paper/report/kinds.ts';
import { formatDay } from '../../shared/text/dates.ts';
import { readExportFile } from '../exchange/read-file.ts';
import { writeWhole } from '../files/whole.ts';
import { formatOf, reportFile } from '../paper/report-file.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { faultLines } from './validate.ts';

/** Makes an official report of an export; the ending of `--out` says whether to print it or to write it to edit. */
export async function makeReport(args: Arguments, { out, err, print }: CommandContext): Promise<number> {
  const { text } = args;
  const file = args.oneOperand('FILE');
  const previousFile = args.get('previous');
  const target = args.output(file, ...(previousFile === undefined ? [] : [previousFile]));
  const kind = args.get('kind');
  if (kind === undefined) {
    throw args.wrong(text.commands.missingOption(text.reports.command.kind(reportKinds.join(', '))));
  }
  if (!isReportKind(kind)) throw args.wrong(text.commands.badOptionValue('--kind', kind));
  const format = formatOf(target);
  if (format === undefined) throw args.wrong(text.reports.command.badExtension(target));
  if (format === 'pdf' && print === undefined) throw args.wrong(text.commands.notHere);

  const read = await readWhole(file, args, err);
  const previous = previousFile === undefined ? undefined : await readWhole(previousFile, args, err);
  if (read === undefined || (previousFile !== undefined && previous === undefined)) return exitCodes.badInput;
  const mismatch = previous && mismatchOf(read, previous, args);
  if (mismatch !== undefined) {
    err(`${previousFile ?? ''}: ${mismatch}`);
    return exitCodes.badInput;
  }
  const { workspace } = read;
  const { asOf, exporter } = read.file;
  const report = buildReport(workspace, {
    kind,
    language: text.language,
    asOf,
    reporter: {
      name: args.get('name') ?? exporter.name,
      title: args.get('title') ?? exporter.title,
      organisation: args.get('organisation') ?? exporter.organisation,
    },
    own: ownParagraphs(workspace, kind),
    letterhead: ownLetterhead(workspace),
    previous: previous && { workspace: previous.workspace, asOf: previous.file.asOf },
  });
  await writeWhole(target, await reportFile(report, format, print));
  out(text.reports.command.wrote(target, text.reports.kinds[kind], formatDay(asOf, text.language)));
  return exitCodes.success;
}

/** An export of all of its scope: a report of a part would call the rest not reported. */
async function readWhole(
  file: string,
  { text }: Arguments,
  err: (line: string) => void,
): Promise<ReadExport | undefined> {
  const result = await readExportFile(file);
  if (!result.ok) {
    for (const line of faultLines(file, result.faults, text)) err(line);
    return undefined;
  }
  if (result.read.file.part !== undefined) {
    err(`${file}: $.part: ${text.reports.command.onlyPart}`);
    return undefined;
  }
  return result.read;
}

/** Why the figures of another export cannot stand beside these, or undefined where they can. */
function mismatchOf(read: ReadExport, previous: ReadExport, { text }: Arguments): string | undefined {
  const fault = campaignFault(read.file.campaign, previous.file.campaign);
  if (fault !== undefined) return `${fault.path}: ${text.faults[fault.code](fault.detail)}`;
  if (JSON.stringify(read.file.scope) !== JSON.stringify(previous.file.scope)) {
    return `$.scope: ${text.reports.command.otherScope}`;
  }
  const { asOf } = previous.file;
  return asOf < read.file.asOf
    ? undefined
    : `$.asOf: ${text.reports.command.notEarlier(asOf, read.file.asOf)}`;
}
