import { userInfo } from 'node:os';
import { z } from 'zod';
import { changeSchema, type Edit } from '../../shared/history/change.ts';
import { registerValueSchema } from '../../shared/history/value.ts';
import { Failure } from '../failure.ts';
import { OpenWorkspace } from '../workspace/open-workspace.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { linesOf } from './lines.ts';
import { noticeLines } from './notices.ts';

const editSchema = z.strictObject({ register: z.string(), value: registerValueSchema });

/** Lines on their way to the disk at one time; they share flushes. */
const mostInFlight = 1_000;

/**
 * Reads changes from the standard input, one JSON object a line, and answers each line in order: `ok N` once change
 * N is on the disk, or `error N: why`. Goes on after an error; N counts the lines from 1.
 */
export async function applyEdits(args: Arguments, context: CommandContext): Promise<number> {
  const folder = args.oneOperand('DIR');
  const person = args.get('person') ?? userInfo().username;
  if (!changeSchema.shape.person.safeParse(person).success) {
    throw args.wrong(args.text.commands.badOptionValue('--person', person.slice(0, 40)));
  }
  const workspace = await OpenWorkspace.open(folder, { appVersion: context.appVersion });
  for (const line of noticeLines(folder, workspace.notices, args.text)) context.err(line);
  let exitCode: number = exitCodes.success;
  const answer = (line: string): void => {
    if (!line.startsWith('ok')) exitCode = exitCodes.badInput;
    context.out(line);
  };
  try {
    const inFlight: Promise<string>[] = [];
    let answered = Promise.resolve();
    let n = 0;
    for await (const line of linesOf(context.input)) {
      if (line?.trim() === '') continue;
      n += 1;
      const result = applyLine(workspace, line, n, person, args);
      inFlight.push(result);
      answered = answered.then(async () => answer(await result));
      if (inFlight.length >= mostInFlight) await Promise.all(inFlight.splice(0));
    }
    await answered;
  } finally {
    await workspace.close();
  }
  return exitCode;
}

async function applyLine(
  workspace: OpenWorkspace,
  line: string | undefined,
  n: number,
  person: string,
  { text }: Arguments,
): Promise<string> {
  const edit = line === undefined ? undefined : parseEdit(line);
  if (edit === undefined) return `error ${n}: ${text.commands.badLine}`;
  try {
    const result = await workspace.edit([edit], person);
    return 'fault' in result ? `error ${n}: ${text.commands.editFaults[result.fault]}` : `ok ${n}`;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return `error ${n}: ${text.failures[error.code](error.detail).message}`;
  }
}

function parseEdit(line: string): Edit | undefined {
  try {
    const parsed = editSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
