import { z } from 'zod';
import type { Change } from '../../shared/history/change.ts';
import { registerValueSchema } from '../../shared/history/value.ts';

/** The names that a snapshot's changes refer to by their place in the list. */
export interface SnapshotNames {
  readonly writers: readonly string[];
  readonly people: readonly string[];
}

/** Register (without the shard's name), value, writer, n, clock, wall time minus clock, person, then what was seen. */
const packedSchema = z
  .tuple([z.string(), registerValueSchema, z.int(), z.int(), z.int(), z.int(), z.int(), z.int()])
  .rest(z.int());
const shardSchema = z.array(packedSchema);
type Packed = z.infer<typeof packedSchema>;

export class NameTable implements SnapshotNames {
  readonly writers: string[] = [];
  readonly people: string[] = [];
  readonly #writers = new Map<string, number>();
  readonly #people = new Map<string, number>();

  writer(name: string): number {
    return indexIn(this.writers, this.#writers, name);
  }

  person(name: string): number {
    return indexIn(this.people, this.#people, name);
  }
}

function indexIn(list: string[], places: Map<string, number>, name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, list.length);
  return list.push(name) - 1;
}

/** A shard's standing changes as one line of text. */
export function packShard(shard: string, changes: Iterable<Change>, names: NameTable): string {
  const packed = [...changes].map((change): Packed => [
    change.register.slice(shard.length),
    change.value,
    names.writer(change.writer),
    change.n,
    change.clock[0],
    change.clock[1],
    change.at - change.clock[0],
    names.person(change.person),
    ...Object.entries(change.seen ?? {}).flatMap(([writer, n]) => [names.writer(writer), n]),
  ]);
  return JSON.stringify(packed);
}

/** The changes of a shard's line. The file's checksum holds, so what does not fit is a defect of this program. */
export function unpackShard(shard: string, line: string, { writers, people }: SnapshotNames): Change[] {
  return shardSchema
    .parse(JSON.parse(line))
    .map(([rest, value, writer, n, ms, tick, late, person, ...seen]) => ({
      register: shard + rest,
      value,
      writer: writers[writer] ?? '',
      n,
      clock: [ms, tick] as const,
      at: ms + late,
      person: people[person] ?? '',
      ...(seen.length === 0 ? {} : { seen: seenOf(seen, writers) }),
    }));
}

function seenOf(pairs: readonly number[], writers: readonly string[]): Record<string, number> {
  const seen: Record<string, number> = {};
  for (let index = 0; index < pairs.length; index += 2)
    seen[writers[pairs[index] ?? -1] ?? ''] = pairs[index + 1] ?? 0;
  return seen;
}
