import type { Text } from '../../shared/text/index.ts';

/** One line of usage for each command; the same words in every language, as they are typed. */
export const synopses = {
  sample: 'sample --province CODE | --national [--common] [--as-of DAY] [--seed N] --out FILE|DIR',
  validate: 'validate FILE...',
  merge: 'merge FILE... --out FILE',
  checklist:
    'checklist FILE [--locality CODE]... [--platform ID]... [--role ROLE]... [--blank|--open] [--lang vi|en] --out FILE.pdf|DIR/',
  report:
    'report FILE --kind summary|weekly|monthly|readiness|obstacles|review [--previous FILE] [--name NAME] [--title TITLE] [--organisation NAME] [--lang vi|en] --out FILE.pdf|.docx|.xlsx|.csv',
  tables: 'tables FILE... --out DIR|FILE.xlsx|FILE.csv|FILE.ndjson [--lang vi|en]',
  schema: 'schema',
  new: 'new DIR --province CODE | --national [--common] [--template ID] [--cutover DAY] [--block party|government|assembly|front] | --from START-FILE --province CODE [--person NAME]',
  apply: 'apply DIR [--person NAME]',
  show: 'show DIR [--locality CODE]... [--as-of DAY]',
  forms: 'forms DIR [--locality CODE]... [--lang vi|en] --out FOLDER',
  history: 'history DIR [--register NAME]',
  import: 'import DIR FILE... [--dry-run] [--as-of DAY] [--person NAME]',
  check: 'check DIR',
  export:
    'export DIR [--locality CODE]... [--platform ID]... [--as-of DAY] [--name NAME] [--title TITLE] [--organisation NAME] --out FILE',
} as const;
export type CommandName = keyof typeof synopses;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(synopses, name);
}

/** A command line that makes no sense: exit 2, with the usage. */
export class UsageError extends Error {
  readonly command: CommandName | undefined;

  constructor(message: string, command?: CommandName) {
    super(message);
    this.command = command;
  }
}

export function usageOf(text: Text, command?: CommandName): string {
  const lines = command === undefined ? Object.values(synopses) : [synopses[command]];
  return [text.commands.usage, ...lines.map((line) => `  san-sang ${line}`)].join('\n');
}

/** What the program is for, with a line for each command. */
export function overviewOf(text: Text): string {
  const { exitCodes, more } = text.commandHelp;
  return [text.commands.help, usageOf(text), exitCodes, more].join('\n');
}

/** What one command does, and each of its options, of which `options` are the names. */
export function helpOf(
  text: Text,
  command: CommandName,
  options: readonly (keyof Text['commandHelp']['options'])[],
): string {
  const { commands, options: meanings, exitCodes } = text.commandHelp;
  const widest = Math.max(...options.map((name) => name.length));
  return [
    usageOf(text, command),
    '',
    commands[command],
    '',
    ...options.map((name) => `  --${name.padEnd(widest)}  ${meanings[name]}`),
    '',
    exitCodes,
  ].join('\n');
}
