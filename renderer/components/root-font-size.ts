/** How many pixels a rem has now: lists of fixed rows follow the size of text that the officer chose. */
export function rootFontSize(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}
