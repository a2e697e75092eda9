import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeExports } from '../../../shared/exchange/merge.ts';
import type { ReadExport } from '../../../shared/exchange/read-export.ts';
import { hasSeen, type Change } from '../../../shared/history/change.ts';
import { history, Laptop, play, readBytes, registers, valueFor, years } from './laptops.ts';

type Files = readonly [ReadExport, ...ReadExport[]];
const mergedBytes = (files: Files): Uint8Array => mergeExports(files, '0.0.0').bytes;
const merged = (files: Files): string => new TextDecoder().decode(mergedBytes(files));
const mergedFile = (files: Files): ReadExport => readBytes(mergedBytes(files));

function shuffled(files: Files, order: readonly number[]): Files {
  const drawn = [...files, ...order.map((index) => files[index % files.length] ?? files[0])];
  const [first, ...others] = drawn.sort(
    (a, b) => (order[files.indexOf(a)] ?? 0) - (order[files.indexOf(b)] ?? 0) || 0,
  );
  return [first ?? files[0], ...others];
}

/** Every change of the files that no other change of theirs had seen, by the rule's words and nothing else. */
function standingIn(files: Files): Map<string, Change[]> {
  const all = new Map<string, Change>();
  for (const { changes } of files)
    for (const change of changes) all.set(`${change.writer} ${change.n}`, change);
  const byRegister = Map.groupBy(all.values(), ({ register }) => register);
  return new Map(
    [...byRegister].map(([register, changes]) => [
      register,
      changes.filter((change) => !changes.some((other) => other !== change && hasSeen(other, change))),
    ]),
  );
}

const numRuns = Number(process.env['MERGES'] ?? 25);

describe('exports of many laptops, merged', () => {
  it('give the same bytes in any order and with any repetition', () => {
    const orders = fc.array(fc.nat({ max: 50 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(history, orders, (happened, order) => {
        const files = play(happened);
        const text = merged(files);
        expect(merged(shuffled(files, order))).toBe(text);
        expect(merged([...files.toReversed(), ...files] as unknown as Files)).toBe(text);
      }),
      { numRuns },
    );
  });

  it('give the same bytes whichever were merged first', () => {
    fc.assert(
      fc.property(history, fc.nat({ max: 50 }), (happened, cut) => {
        const files = play(happened);
        const at = 1 + (cut % Math.max(1, files.length - 1));
        const [first, ...others] = files.slice(at);
        const left = mergedFile([files[0], ...files.slice(1, at)]);
        const right = first === undefined ? left : mergedFile([first, ...others]);
        expect(merged([left, right])).toBe(merged(files));
        expect(merged([mergedFile(files)])).toBe(merged(files));
      }),
      { numRuns },
    );
  });

  it('overwrite nothing in silence: what stands is what no other had seen', () => {
    fc.assert(
      fc.property(history, (happened) => {
        const files = play(happened);
        const { workspace, file } = mergeExports(files, '0.0.0');
        for (const [register, standing] of standingIn(files)) {
          const survivors = workspace.state.survivors(register);
          const key = ({ writer, n }: Change): string => `${writer} ${n}`;
          expect(survivors.map(key).sort()).toEqual(standing.map(key).sort());
          // An answer that no one who cleared the register had seen is shown, and a conflict is told.
          const answers = standing.filter(({ value }) => value !== null);
          if (answers.length > 0) expect(workspace.state.value(register)).not.toBeNull();
          const differing = new Set(standing.map(({ value }) => JSON.stringify(value))).size > 1;
          expect(file.conflicts.some((conflict) => conflict.register === register)).toBe(differing);
        }
      }),
      { numRuns },
    );
  });
});

describe('an export merged with a later one', () => {
  it('of the same laptop gives the later, whatever was undone between', () => {
    const step = fc.record({
      register: fc.nat({ max: 3 }),
      choice: fc.option(fc.nat({ max: 2 }), { nil: null }),
    });
    const steps = fc.array(step, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(steps, steps, fc.boolean(), (before, after, undone) => {
        const laptop = new Laptop('a'.repeat(16), 0);
        const work = (all: typeof before, start: number): void => {
          all.forEach(({ register: index, choice }, time) => {
            const register = registers[index] ?? registers[0];
            const value = choice === null ? null : valueFor(register, choice);
            laptop.edit([{ register, value }], start + time);
          });
        };
        work(before, 0);
        const early = laptop.export(10, 'whole');
        work(after, 20);
        if (undone) laptop.undo(30);
        const late = laptop.export(40, 'whole');
        expect(merged([early, late])).toBe(merged([late]));
        expect(mergedFile([early, late]).file.states).toEqual(late.file.states);
      }),
      { numRuns },
    );
  });

  it('of two laptops that restored one backup keeps what both did, under the same counts', () => {
    const original = new Laptop('a'.repeat(16), 0);
    original.edit([{ register: registers[0], value: 'in-progress' }], 0);
    const [first, second] = [original.restored('b'.repeat(16)), original.restored('c'.repeat(16))];
    first.edit([{ register: registers[0], value: 'done' }], 1);
    second.edit([{ register: registers[0], value: 'blocked' }], 2);
    second.edit([{ register: registers[1], value: 'Chờ đường truyền' }], 3);
    const { workspace } = mergeExports([first.export(4, 'whole'), second.export(5, 'whole')], '0.0.0');
    expect(workspace.state.survivors(registers[0]).map(({ value, n }) => [value, n])).toEqual([
      ['blocked', 1],
      ['done', 1],
    ]);
    expect(workspace.state.value(registers[1])).toBe('Chờ đường truyền');
  });

  it('in which a conflict was decided keeps the decision where the other place has not', () => {
    const [first, second] = [new Laptop('a'.repeat(16), 0), new Laptop('b'.repeat(16), 5 * years)];
    first.edit([{ register: registers[0], value: 'done' }], 0);
    second.edit([{ register: registers[0], value: 'blocked' }], 0);
    const undecided = second.export(1, 'whole');
    first.take(undecided);
    first.edit([{ register: registers[0], value: 'in-progress' }], 2);
    const decided = first.export(3, 'whole');
    const { file, workspace } = mergeExports([undecided, decided], '0.0.0');
    expect(file.conflicts).toEqual([]);
    expect(workspace.state.value(registers[0])).toBe('in-progress');
  });

  it('brings a rolled-back file back when it is taken in again', () => {
    const [first, second] = [new Laptop('a'.repeat(16), 0), new Laptop('b'.repeat(16), 0)];
    second.edit([{ register: registers[0], value: 'done' }], 0);
    const file = second.export(1, 'whole');
    first.take(file);
    const once = first.export(2, 'whole').file.digest;
    first.rollBack(file);
    expect(first.workspace.state.value(registers[0])).toBeNull();
    first.take(file);
    expect(first.export(2, 'whole').file.digest).toBe(once);
  });
});
