import type { Export, ExportedSurvivor } from './schema.ts';

/** Tells of every register in `merge.registers`, one by one, in the order of the file. */
export type RegisterSource = (visitor: RegisterVisitor) => void;

/** `register` is the entity's name and the field's with a slash between them. */
export interface RegisterVisitor {
  /**
   * A register with one change that had seen none of another writer, which nearly all are: its six numbers stand in
   * `numbers` from `at` on.
   */
  single(entity: string, field: string, register: string, numbers: readonly number[], at: number): void;
  other(entity: string, field: string, register: string, survivors: readonly ExportedSurvivor[]): void;
}

/** How many numbers every change has; those after them come in pairs. */
export const leastNumbers = 6;

export function registersOf({ registers }: Export['merge']): RegisterSource {
  return (visitor) => {
    for (const entity in registers) {
      const fields = registers[entity];
      for (const field in fields) {
        const survivors = fields[field] ?? [];
        const [first] = survivors;
        const register = `${entity}/${field}`;
        if (survivors.length === 1 && first?.length === leastNumbers)
          visitor.single(entity, field, register, first, 0);
        else visitor.other(entity, field, register, survivors);
      }
    }
  };
}
