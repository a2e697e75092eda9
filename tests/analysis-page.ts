import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A block of code on the page of documented queries. */
export interface Block {
  readonly language: 'sql' | 'duckdb' | 'psql';
  /** The headline above it. */
  readonly heading: string;
  readonly code: string;
}

const page = readFileSync(resolve(import.meta.dirname, '../.github/docs/analysis.md'), 'utf8');

/** The page's blocks of SQL in their order, so that what is tested is what people read. */
export function analysisBlocks(): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  for (const [whole, title, language, code] of page.matchAll(
    /^#+ (.+)$|^```(sql|duckdb|psql)\n([\s\S]*?)^```$/gm,
  )) {
    if (whole.startsWith('#')) heading = title ?? '';
    else if (code !== undefined) blocks.push({ language: language as Block['language'], heading, code });
  }
  return blocks;
}
