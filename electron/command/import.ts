import { userInfo } from 'node:os';
import { basename } from 'node:path';
import type { GoodFile, RefusedFile, RefusedForm } from '../../shared/exchange/import-preview.ts';
import { changeSchema } from '../../shared/history/change.ts';
import { Failure } from '../failure.ts';
import { keepFiles, previewFiles } from '../workspace/import-files.ts';
import { OpenWorkspace } from '../workspace/open-workspace.ts';
import { readAbout } from '../workspace/read-folder.ts';
import { makeSnapshot } from '../workspace/snapshot.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { noticeLines } from './notices.ts';
import { faultLines } from './validate.ts';

const nothingToTell = (): Promise<void> => Promise.resolve();

/**
 * Takes files into a workspace and prints what each does; with `--dry-run` only prints. The good ones go in as one
 * step; exit 1 where any was refused, and the workspace is as it was where all were.
 */
export async function importFiles(args: Arguments, context: CommandContext): Promise<number> {
  const [folder, ...paths] = args.operands;
  const { text } = args;
  if (folder === undefined) throw args.wrong(text.commands.missingOption('DIR'));
  if (paths.length === 0) throw args.wrong(text.commands.missingOption('FILE'));
  const person = args.get('person') ?? userInfo().username;
  if (!changeSchema.shape.person.safeParse(person).success) {
    throw args.wrong(text.commands.badOptionValue('--person', person.slice(0, 40)));
  }
  const sources = paths.map((path) => ({ name: path, path }));
  const request = { folder, sources, asOf: args.asOf(), appVersion: context.appVersion };
  const files = await previewFiles(request, nothingToTell);
  const good = files.filter((file): file is GoodFile => file.kind === 'good');
  for (const file of files) {
    if (file.kind === 'good') context.out(rowOf(file, args));
    else if (file.kind === 'twin') context.out(text.commands.mergeRows.same(file.name, file.of));
    else for (const line of refusals(file, args)) context.err(line);
  }
  const wanted = good.filter(({ flags }) => !flags.includes('already-in')).map(({ digest }) => digest);
  if (args.get('dry-run') !== true && wanted.length > 0) {
    await takeIn({ ...request, digests: wanted }, person, args, context);
    context.out(text.commands.tookIn(folder, wanted.length));
  }
  return files.every(({ kind }) => !kind.startsWith('refused')) ? exitCodes.success : exitCodes.badInput;
}

/** `FILE: JSON-PATH: what is wrong`, or the cell of a form in the path's place. */
function refusals(file: RefusedFile | RefusedForm, { text }: Arguments): string[] {
  if (file.kind === 'refused') return faultLines(file.name, file.faults, text);
  return file.faults.map(
    ({ code, cell, detail }) =>
      `${file.name}: ${cell === '' ? '$' : cell}: ${text.forms.faults[code](cell, detail)}`,
  );
}

async function takeIn(
  request: Parameters<typeof keepFiles>[0],
  person: string,
  args: Arguments,
  { appVersion, err }: CommandContext,
): Promise<void> {
  const workspace = await OpenWorkspace.open(request.folder, {
    appVersion,
    renewSnapshot: async (folder) => makeSnapshot(folder, await readAbout(folder)),
  });
  try {
    for (const line of noticeLines(request.folder, workspace.notices, args.text)) err(line);
    const named = request.sources.map((source) => ({ ...source, name: basename(source.name) }));
    const result = await workspace.edit(
      await keepFiles({ ...request, sources: named }, nothingToTell),
      person,
    );
    if ('fault' in result) throw new Failure('edit-refused', result.fault);
  } finally {
    await workspace.close();
  }
}

function rowOf({ name, about, flags, effects }: GoodFile, { text }: Arguments): string {
  const silent = effects.provinces.reduce((sum, province) => sum + province.silent.length, 0);
  return text.commands.importRow(
    name,
    { ...effects.counts, regressed: about.regressed, silent, outside: effects.outside },
    flags,
  );
}
