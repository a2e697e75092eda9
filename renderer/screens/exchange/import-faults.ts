import type { GoodFile, PreviewedFile } from '../../../shared/exchange/import-preview.ts';
import { refusalOf, type Refusal } from '../../../shared/exchange/refusal.ts';
import type { Text } from '../../../shared/text/index.ts';

/** Why a file cannot be taken in; undefined for one that comes in under another name. */
export function refusalOfFile(file: Exclude<PreviewedFile, GoodFile>): Refusal | undefined {
  switch (file.kind) {
    case 'refused':
      return refusalOf(file.faults);
    case 'refused-form':
      return file.faults.some(({ code }) => code === 'not-a-form') ? 'foreign' : 'form';
    case 'twin':
      return undefined;
  }
}

/** What is wrong with a file, each with its place in the file where there is one. */
export function faultTexts(file: Exclude<PreviewedFile, GoodFile>, text: Text): readonly string[] {
  switch (file.kind) {
    case 'refused':
      return file.faults.map(({ path, code, detail }) =>
        placed(path === '$' ? '' : path, text.faults[code](detail)),
      );
    case 'refused-form':
      return file.faults.map(({ cell, code, detail }) => text.forms.faults[code](cell, detail));
    case 'twin':
      return [text.exchange.import.twinOf(file.of)];
  }
}

function placed(place: string, what: string): string {
  return place === '' ? what : `${place}: ${what}`;
}
