import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { dayOf, isDay, type Day } from '../../shared/model/day.ts';
import { blocks, languages, type Block, type Language } from '../../shared/model/words.ts';
import { textIn, type Text } from '../../shared/text/index.ts';
import { UsageError, type CommandName } from './usage.ts';

const known = {
  province: { type: 'string' },
  national: { type: 'boolean' },
  common: { type: 'boolean' },
  template: { type: 'string' },
  from: { type: 'string' },
  block: { type: 'string' },
  cutover: { type: 'string' },
  'as-of': { type: 'string' },
  seed: { type: 'string' },
  locality: { type: 'string', multiple: true },
  platform: { type: 'string', multiple: true },
  blank: { type: 'boolean' },
  open: { type: 'boolean' },
  role: { type: 'string', multiple: true },
  register: { type: 'string' },
  person: { type: 'string' },
  'dry-run': { type: 'boolean' },
  name: { type: 'string' },
  title: { type: 'string' },
  organisation: { type: 'string' },
  kind: { type: 'string' },
  previous: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  log: { type: 'string' },
  help: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

type Known = typeof known;
export type OptionName = keyof Known;
type Parsed = ReturnType<typeof parseArgs<{ options: Known; allowPositionals: true }>>['values'];

/** An option as it was typed. */
interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** Options that every command takes. */
export const generalOptions = ['lang', 'log', 'help'] as const satisfies readonly OptionName[];

/** The options and operands of one command, checked as they are asked for. Every method throws a `UsageError`. */
export class Arguments {
  readonly operands: readonly string[];
  readonly #values: Parsed;
  readonly #command: CommandName;
  readonly text: Text;

  constructor(command: CommandName, args: readonly string[], takes: readonly OptionName[]) {
    this.#command = command;
    this.text = textIn(languageIn(args));
    const options = Object.fromEntries([...takes, ...generalOptions].map((name) => [name, known[name]]));
    const config = { args: [...args], options, allowPositionals: true } as const;
    // Node's own messages are in English only.
    const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
    for (const token of tokens) if (token.kind === 'option') this.#check(token, options);
    const { values, positionals } = parseArgs(config);
    this.#values = values;
    this.operands = positionals;
    const lang = this.#values.lang;
    if (lang !== undefined && !isLanguage(lang)) {
      throw this.wrong(this.text.commands.badOptionValue('--lang', lang));
    }
  }

  #check({ name, rawName, value, inlineValue }: OptionToken, options: ParseArgsOptionsConfig): void {
    const { commandHelp } = this.text;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) throw this.wrong(commandHelp.unknownOption(rawName));
    if (type === 'boolean' && value !== undefined) throw this.wrong(commandHelp.takesNoValue(rawName));
    // Another option in a value's place is a forgotten value; `--out=-x` is how to mean it.
    const isForgotten = value === undefined || (inlineValue !== true && /^-./.test(value));
    if (type === 'string' && isForgotten) throw this.wrong(commandHelp.needsValue(rawName));
  }

  get<Name extends OptionName>(name: Name): Parsed[Name] {
    return this.#values[name];
  }

  required(name: 'out'): string {
    const value = this.#values[name];
    if (value === undefined || value === '') throw this.wrong(this.text.commands.missingOption(`--${name}`));
    return value;
  }

  day(name: 'as-of' | 'cutover'): Day | undefined {
    const value = this.#values[name];
    if (value !== undefined && !isDay(value)) {
      throw this.wrong(this.text.commands.badOptionValue(`--${name}`, value));
    }
    return value;
  }

  /** The day of `--as-of`, or this computer's today. */
  asOf(): Day {
    return this.day('as-of') ?? dayOf(new Date());
  }

  /** The block of `--block`, or the government. */
  block(): Block {
    const value = this.#values.block ?? 'government';
    const block = blocks.find((known) => known === value);
    if (block === undefined) throw this.wrong(this.text.commands.badOptionValue('--block', value));
    return block;
  }

  seed(): number {
    const value = this.#values.seed ?? '1';
    if (!/^\d{1,9}$/.test(value)) throw this.wrong(this.text.commands.badOptionValue('--seed', value));
    return Number(value);
  }

  /** The file of `--out`, which may be no input of the command and lie in no input folder. */
  output(...inputs: readonly string[]): string {
    const out = this.required('out');
    const isInput = inputs.some((input) => {
      const inside = relative(realPath(input), realPath(out));
      return inside === '' || !(inside.startsWith('..') || isAbsolute(inside));
    });
    if (isInput) throw this.wrong(this.text.commands.badOptionValue('--out', out));
    return out;
  }

  oneOperand(name: string): string {
    const [operand, ...others] = this.operands;
    if (operand === undefined) throw this.wrong(this.text.commands.missingOption(name));
    if (others.length > 0) throw this.wrong(this.text.commandHelp.tooMany(others.join(' ')));
    return operand;
  }

  noOperands(): void {
    if (this.operands.length > 0) throw this.wrong(this.text.commandHelp.tooMany(this.operands.join(' ')));
  }

  wrong(message: string): UsageError {
    return new UsageError(message, this.#command);
  }
}

/** Links followed as far as the path exists. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const parent = dirname(whole);
    return parent === whole ? whole : join(realPath(parent), basename(whole));
  }
}

/** The language of messages: `--lang`, else Vietnamese. */
export function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return at !== -1 && value !== undefined && isLanguage(value) ? value : 'vi';
}

function isLanguage(value: string): value is Language {
  return languages.some((language) => language === value);
}
