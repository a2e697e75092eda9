import type { PrintSheets } from '../paper/print-sheets.ts';

/** What a command works with, besides the disk. */
export interface CommandContext {
  readonly appVersion: string;
  /** One line for programs or people, to the standard output. */
  readonly out: (line: string) => void;
  /** One line about what is wrong, to the standard error. */
  readonly err: (line: string) => void;
  readonly input: AsyncIterable<string | Uint8Array>;
  /** Prints sheets to PDF; undefined where no browser engine runs. */
  readonly print: PrintSheets | undefined;
}

export const exitCodes = { success: 0, badInput: 1, wrongUse: 2 } as const;
