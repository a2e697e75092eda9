import { appendFileSync } from 'node:fs';
import { textIn, type Text } from '../../shared/text/index.ts';
import { Failure } from '../failure.ts';
import { applyEdits } from './apply.ts';
import { Arguments, generalOptions, languageIn, type OptionName } from './arguments.ts';
import { printChecklist } from './checklist.ts';
import { checkWorkspace } from './check.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { writeFormFiles } from './forms.ts';
import { printHistory } from './history.ts';
import { exportWorkspace } from './export.ts';
import { mergeFiles } from './merge.ts';
import { importFiles } from './import.ts';
import { newWorkspace } from './new.ts';
import { makeReport } from './report.ts';
import { makeSample } from './sample.ts';
import { printSchema } from './schema.ts';
import { showWorkspace } from './show.ts';
import { exportTables } from './tables.ts';
import { helpOf, isCommandName, overviewOf, usageOf, UsageError, type CommandName } from './usage.ts';
import { validateFiles } from './validate.ts';

interface Command {
  readonly takes: readonly OptionName[];
  /** Resolves with the exit code. Throws a `UsageError` or a `Failure`. */
  readonly run: (args: Arguments, context: CommandContext) => Promise<number>;
}

const commands: Readonly<Record<CommandName, Command>> = {
  sample: { takes: ['province', 'national', 'common', 'as-of', 'seed', 'out'], run: makeSample },
  validate: { takes: [], run: validateFiles },
  merge: { takes: ['out'], run: mergeFiles },
  checklist: { takes: ['locality', 'platform', 'role', 'blank', 'open', 'out'], run: printChecklist },
  report: { takes: ['kind', 'previous', 'name', 'title', 'organisation', 'out'], run: makeReport },
  tables: { takes: ['out'], run: exportTables },
  schema: { takes: [], run: printSchema },
  new: {
    takes: ['province', 'national', 'common', 'template', 'cutover', 'block', 'from', 'person'],
    run: newWorkspace,
  },
  apply: { takes: ['person'], run: applyEdits },
  forms: { takes: ['locality', 'out'], run: writeFormFiles },
  history: { takes: ['register'], run: printHistory },
  import: { takes: ['person', 'as-of', 'dry-run'], run: importFiles },
  check: { takes: [], run: checkWorkspace },
  show: { takes: ['locality', 'as-of'], run: showWorkspace },
  export: {
    takes: ['locality', 'platform', 'as-of', 'name', 'title', 'organisation', 'out'],
    run: exportWorkspace,
  },
};

/** Runs one command line (without the program's own name) and resolves with its exit code. */
export async function runCommand(args: readonly string[], base: CommandContext): Promise<number> {
  const text = textIn(languageIn(args));
  const context = withLog(args, base);
  if (context === undefined) return explain(new Failure('cannot-write', '--log'), text, base);
  try {
    const [name, ...rest] = args;
    if (name?.startsWith('-') === true && args.some(isHelp)) {
      context.out(overviewOf(text));
      return exitCodes.success;
    }
    if (name === undefined) throw new UsageError(text.commands.noCommand);
    if (!isCommandName(name)) throw new UsageError(text.commands.unknownCommand(name));
    const command = commands[name];
    if (rest.some(isHelp)) {
      context.out(helpOf(text, name, [...command.takes, ...generalOptions]));
      return exitCodes.success;
    }
    return await command.run(new Arguments(name, rest, command.takes), context);
  } catch (error) {
    return explain(error, text, context);
  }
}

function isHelp(arg: string): boolean {
  return arg === '--help' || arg === '-h';
}

function explain(error: unknown, text: Text, { err }: CommandContext): number {
  if (error instanceof UsageError) {
    err(`san-sang: ${oneLine(error.message)}`);
    err(usageOf(text, error.command));
    return exitCodes.wrongUse;
  }
  if (error instanceof Failure) {
    const { message, advice } = text.failures[error.code](error.detail);
    err(`san-sang: ${oneLine(`${message}. ${advice}`)}`);
    return exitCodes.badInput;
  }
  throw error;
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ');
}

/**
 * With `--log FILE`, what is printed goes to that file too: a Windows program with windows has no terminal. Undefined
 * where the file cannot be written.
 */
function withLog(args: readonly string[], context: CommandContext): CommandContext | undefined {
  const at = args.findIndex((arg) => arg === '--log' || arg.startsWith('--log='));
  const file = args[at]?.includes('=') === true ? args[at].slice('--log='.length) : args[at + 1];
  if (at === -1 || file === undefined) return context;
  try {
    appendFileSync(file, '');
  } catch {
    return undefined;
  }
  const logged =
    (print: (line: string) => void) =>
    (line: string): void => {
      appendFileSync(file, `${line}\n`);
      print(line);
    };
  return { ...context, out: logged(context.out), err: logged(context.err) };
}
