import type { GoodFile, PreviewedFile } from '../../../shared/exchange/import-preview.ts';
import type { Text } from '../../../shared/text/index.ts';

/** Why a file cannot be taken in, in words, each with its place in the file where there is one. */
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
