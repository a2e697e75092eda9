import { z } from 'zod';

/** What a register can hold: a flat JSON value. Null clears it. */
export const registerValueSchema = z.union([
  z.null(),
  z.boolean(),
  z.number(),
  z.string(),
  z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])).readonly(),
]);
export type RegisterValue = z.infer<typeof registerValueSchema>;

export function sameValue(a: RegisterValue, b: RegisterValue): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key])
  );
}
