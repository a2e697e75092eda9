import type { Export } from './schema.ts';

/**
 * The export as text: JSON with one line for each locality, summary, state and entity, so that it reads, greps and
 * compares line by line.
 */
export function exportText(value: Export): string {
  const { localities, summary, states, merge, conflicts } = value;
  const { registers, ...mergeHead } = merge;
  const laidOut: Record<string, string> = {
    localities: lines(
      '[',
      localities.map((item) => JSON.stringify(item)),
      ']',
    ),
    summary: lines('{', members(summary), '}'),
    states: lines('{', members(states), '}'),
    merge: lines('{', [...members(mergeHead), `"registers": ${lines('{', members(registers), '}')}`], '}'),
    conflicts: lines(
      '[',
      conflicts.map((item) => JSON.stringify(item)),
      ']',
    ),
  };
  const parts = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${laidOut[key] ?? JSON.stringify(part)}`,
  );
  return `${lines('{', parts, '}')}\n`;
}

function members(object: object): string[] {
  return Object.entries(object).map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`);
}

function lines(open: string, items: readonly string[], close: string): string {
  return items.length === 0 ? open + close : `${open}\n${items.join(',\n')}\n${close}`;
}
