import { z } from 'zod';
import { registerValueSchema } from './value.ts';

/**
 * One register set once. A change never alters or replaces another: what a register holds follows from the
 * changes that no other change had seen (see state.ts).
 */
export const changeSchema = z.strictObject({
  /** The register's name, such as `item/26740/TTHC-08/status`. */
  register: z.string().min(1).max(300),
  /** Null clears the register. */
  value: registerValueSchema,
  /** Who wrote: an id that is random and new for every workspace folder, copy or restore. */
  writer: z.string().regex(/^[0-9a-z]{16}$/),
  /** The writer's count of changes, from 1; (writer, n) names one change for ever. */
  n: z.int().min(1),
  clock: z.tuple([z.int().min(0), z.int().min(0)]).readonly(),
  /** Wall time in milliseconds since 1970, for people to read; never used for order. */
  at: z.int(),
  /** The person's name as the officer entered it. */
  person: z.string().max(200),
  /** For each other writer, the highest n of this register that was seen. A writer has always seen its own. */
  seen: z.record(z.string(), z.int().min(1)).optional(),
  /** The n of the first change of the step this one was made in, where the step has several. */
  step: z.int().min(1).optional(),
});
export type Change = Readonly<z.infer<typeof changeSchema>>;

/** What a person or a program asks for: the writer and the clocks are added where it is written down. */
export interface Edit {
  readonly register: string;
  readonly value: Change['value'];
}

/** True where whoever made `later` had seen `earlier` (both of one register). */
export function hasSeen(later: Change, earlier: Change): boolean {
  if (later.writer === earlier.writer) return later.n > earlier.n;
  return (later.seen?.[earlier.writer] ?? 0) >= earlier.n;
}
