import { oneLine } from '../state/clean-text.ts';

/** What stands in a text area of so many lines; in one of a single line, breaks become spaces under the hands. */
export function typedIn(area: HTMLTextAreaElement, lines: number): string {
  if (lines > 1) return area.value;
  const line = oneLine(area.value);
  if (line !== area.value) {
    // Each stands for one character, so the caret stays where it is.
    const { selectionStart, selectionEnd } = area;
    area.value = line;
    area.setSelectionRange(selectionStart, selectionEnd);
  }
  return line;
}
