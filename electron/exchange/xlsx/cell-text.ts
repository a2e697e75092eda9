/**
 * A text as it has to stand in a workbook: spreadsheets take `_x0041_` for an escaped letter, so an underscore that
 * would start such an escape is escaped itself.
 */
export function cellText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
