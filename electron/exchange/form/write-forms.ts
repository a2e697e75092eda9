import { randomInt } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeForm } from '../../../shared/exchange/form/make-form.ts';
import type { Locality } from '../../../shared/model/unit.ts';
import type { Language } from '../../../shared/model/words.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import { fold } from '../../../shared/text/fold.ts';
import { textIn } from '../../../shared/text/index.ts';
import { Failure, writeFailure } from '../../failure.ts';
import { writeWhole } from '../../files/whole.ts';
import { formWorkbook } from './form-workbook.ts';
import { readForm } from './read-form.ts';

/**
 * Makes the folder for forms where it is not there. One that holds anything is refused, because filled forms may lie
 * in it under the same names. Throws a `Failure`.
 */
export async function makeFormFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw writeFailure(folder, error);
  }
  if ((await readdir(folder)).length > 0) throw new Failure('workspace-exists', folder);
}

/** Writes one locality's form whole, reads it back and checks it. Answers with its path. Throws a `Failure`. */
export async function writeForm(
  folder: string,
  workspace: Workspace,
  locality: Locality,
  language: Language,
): Promise<string> {
  const form = makeForm(workspace, locality, { language, id: formId(), sentAt: Date.now() });
  const path = join(folder, formFileName(locality, language));
  await writeWhole(path, await formWorkbook(form), async (temporary) => {
    const back = await readForm(await readFile(temporary));
    if (!back.ok) throw new Failure('export-check-failed', back.faults[0]?.cell ?? '');
    if (back.form.changes.length > 0 || back.form.locality.code !== locality.code) {
      throw new Failure('export-check-failed', path);
    }
  });
  return path;
}

/** `bieu-mau_26740_phuong-sai-gon.xlsx`: safe on every file system, and sorted by code. */
export function formFileName({ code, type, name }: Locality, language: Language): string {
  const { words, forms } = textIn(language);
  return `${forms.fileStart}_${code}_${fold(words.localityName(type, name)).replaceAll(' ', '-')}.xlsx`;
}

const idDigits = '0123456789abcdefghijklmnopqrstuvwxyz';

function formId(): string {
  return Array.from({ length: 16 }, () => idDigits[randomInt(idDigits.length)]).join('');
}
