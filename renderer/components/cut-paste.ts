import { useState, type ChangeEvent, type ClipboardEvent } from 'react';

/** Whether a paste did not fit into a field: the browser cuts it at the field's limit without a word. */
export function useCutPaste(longest: number) {
  const [isCut, setIsCut] = useState(false);
  return {
    isCut,
    notePaste: (event: ClipboardEvent<HTMLTextAreaElement>): void => {
      const { value, selectionStart, selectionEnd } = event.currentTarget;
      // As the field counts: a line break is one character.
      const pasted = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
      setIsCut(value.length - (selectionEnd - selectionStart) + pasted.length > longest);
    },
    noteEdit: ({ nativeEvent }: ChangeEvent<HTMLTextAreaElement>): void => {
      if (!('inputType' in nativeEvent) || nativeEvent.inputType !== 'insertFromPaste') setIsCut(false);
    },
  };
}
