import { canonicalJson } from '../model/canonical.ts';
import type { Export } from './schema.ts';

/** Members with a line for each of their parts. */
const laidOut: ReadonlySet<string> = new Set([
  'localities',
  'summary',
  'states',
  'questions',
  'reports',
  'receipts',
  'registers',
  'conflicts',
]);

/**
 * The export as text: every member in its canonical form (RFC 8785) but for line breaks, with one line for each
 * locality, summary, state and entity, so that it reads, greps and compares line by line.
 */
export function exportText(value: Export): string {
  const { merge } = value;
  const members = Object.entries(value).map(([key, part]) =>
    key === 'merge'
      ? `"merge":${lines('{', Object.entries(merge).sort(byKey).map(memberText), '}')}`
      : memberText([key, part]),
  );
  return `${lines('{', members, '}')}\n`;
}

function memberText([key, part]: readonly [string, unknown]): string {
  const name = JSON.stringify(key);
  if (!laidOut.has(key) || typeof part !== 'object' || part === null) return `${name}:${canonicalJson(part)}`;
  if (Array.isArray(part)) return `${name}:${lines('[', part.map(canonicalJson), ']')}`;
  const inOrder = Object.entries(part).sort(byKey);
  const items = inOrder.map(([item, inner]) => `${JSON.stringify(item)}:${canonicalJson(inner)}`);
  return `${name}:${lines('{', items, '}')}`;
}

function lines(open: string, items: readonly string[], close: string): string {
  return items.length === 0 ? open + close : `${open}\n${items.join(',\n')}\n${close}`;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
