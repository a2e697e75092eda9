import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { buildExport, type ExportOptions, type Since } from '../../../shared/exchange/build-export.ts';
import { exportText } from '../../../shared/exchange/export-text.ts';
import { mergeExports } from '../../../shared/exchange/merge.ts';
import { readExport, type ReadExport } from '../../../shared/exchange/read-export.ts';
import type { Export } from '../../../shared/exchange/schema.ts';
import { hasSeen, type Change, type Edit } from '../../../shared/history/change.ts';
import { inverseOf } from '../../../shared/history/undo.ts';
import {
  evidenceRegister,
  itemRegister,
  memberRegister,
  recordRegister,
} from '../../../shared/model/register.ts';
import { Workspace } from '../../../shared/model/workspace.ts';

/** The smallest province, so that many histories are tried in little time. */
const scope = { level: 'province', code: '12' } as const;
const campaign = newCampaign({ cutover: '2026-07-01', common: false });
const [province, ward, commune] = new Workspace(campaign, scope).plan.localities.map(({ code }) => code);
const registers = [
  itemRegister(ward ?? '', 'TTHC-08', 'status'),
  itemRegister(ward ?? '', 'TTHC-08', 'note'),
  itemRegister(commune ?? '', 'QLVB-06', 'status'),
  evidenceRegister(commune ?? '', 'QLVB-06', 'e1'),
  recordRegister('obstacle', '12-a1', 'title'),
  memberRegister('rehearsal', '12-b2', 'place', ward ?? ''),
  memberRegister('decision', '12-c3', 'waiver', `${ward ?? ''}:TTHC-08`),
] as const;
const values = {
  status: ['done', 'blocked', 'in-progress'],
  text: ['Đã có biên bản', '=1+1', '<b>xong</b>'],
  evidence: [
    { text: 'Biên bản số 1' },
    { text: 'Biên bản số 2' },
    { file: 'anh.jpg', sha256: 'c'.repeat(64) },
  ],
  place: ['passed', 'failed', 'absent'],
  waiver: [
    { reason: 'Chờ Bộ', until: '2026-07-15' },
    { reason: 'Chờ Bộ', until: '2026-07-20' },
    { reason: 'Chờ chữ ký số', until: '2026-07-15' },
  ],
} as const;

function valueFor(register: string, choice: number): Edit['value'] {
  const kind = (['evidence', 'place', 'waiver', 'status'] as const).find((one) =>
    register.includes(`/${one}`),
  );
  return values[kind ?? 'text'][choice % 3] ?? null;
}

/** A laptop: the changes made on it, the files it took in, and a clock that may be years off. */
class Laptop {
  readonly writer: string;
  readonly #clockError: number;
  readonly #journal: Change[];
  readonly #accepted = new Set<ReadExport>();
  #lastStep: readonly Change[] = [];
  #since: Since | undefined;

  constructor(writer: string, clockError: number, journal: readonly Change[] = []) {
    this.writer = writer;
    this.#clockError = clockError;
    this.#journal = [...journal];
  }

  /** What a backup made now would be restored as: the same changes, another writer. */
  restored(writer: string): Laptop {
    return new Laptop(writer, this.#clockError, this.#journal);
  }

  get #changes(): Change[] {
    return [...this.#journal, ...[...this.#accepted].flatMap(({ changes }) => changes)];
  }

  get workspace(): Workspace {
    return new Workspace(campaign, scope, this.#changes);
  }

  edit(edits: readonly Edit[], time: number): void {
    const now = Math.max(0, Date.UTC(2026, 5, 1) + time * 1_000 + this.#clockError);
    const made = this.workspace.propose(edits, { writer: this.writer, person: this.writer.slice(0, 1), now });
    if ('fault' in made) throw new Error(made.fault);
    this.#journal.push(...made);
    this.#lastStep = made;
  }

  undo(time: number): void {
    const { edits } = inverseOf(this.#lastStep, this.#changes);
    if (edits.length > 0) this.edit(edits, time);
  }

  take(file: ReadExport): void {
    this.#accepted.add(file);
  }

  rollBack(file: ReadExport): void {
    this.#accepted.delete(file);
  }

  export(time: number, part: Part): ReadExport {
    const { workspace } = this;
    const exportedAt = new Date(Date.UTC(2026, 5, 2) + time * 60_000).toISOString();
    const exporter = { name: this.writer.slice(0, 1), title: '', organisation: '', writer: this.writer };
    const file = buildExport(workspace, {
      exportedAt,
      asOf: '2026-06-20',
      appVersion: '0.0.0',
      exporter,
      part: parts[part],
      since: part === 'since' ? this.#since : undefined,
    });
    this.#since = { at: exportedAt, counts: new Map(workspace.state.counts) };
    return read(file);
  }
}

type Part = 'whole' | 'localities' | 'platforms' | 'since';
const parts: Readonly<Record<Part, ExportOptions['part']>> = {
  whole: undefined,
  localities: { localities: [province ?? '', ward ?? ''] },
  platforms: { platforms: ['documents'] },
  since: undefined,
};

function read(file: Export): ReadExport {
  const result = readExport(new TextEncoder().encode(exportText(file)));
  if (!result.ok) throw new Error(JSON.stringify(result.faults.slice(0, 3)));
  return result.read;
}

const place = fc.nat({ max: 7 });
const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      place,
      registers: fc.uniqueArray(fc.nat({ max: registers.length - 1 }), { minLength: 1, maxLength: 2 }),
      choice: fc.option(fc.nat({ max: 2 }), { nil: null }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('export' as const),
      place,
      part: fc.constantFrom<Part>('whole', 'whole', 'localities', 'platforms', 'since'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constantFrom('take', 'roll-back'), place, file: fc.nat({ max: 9 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo', 'restore'), place }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never;

const years = 365 * 24 * 3_600_000;
const history = fc.record({
  happenings: fc.array(happening, { minLength: 5, maxLength: 30 }),
  clockErrors: fc.array(fc.integer({ min: -10 * years, max: 10 * years }), { minLength: 3, maxLength: 3 }),
});

/** The files that leave the laptops of a history; each laptop's state at the end leaves too. */
function play({
  happenings,
  clockErrors,
}: {
  happenings: readonly Happening[];
  clockErrors: readonly number[];
}): [ReadExport, ...ReadExport[]] {
  const laptops = clockErrors.map((error, index) => new Laptop(String(index).repeat(16), error));
  const files: ReadExport[] = [];
  happenings.forEach((what, time) => {
    const laptop = laptops[what.place % laptops.length];
    if (laptop === undefined) return;
    if (what.kind === 'edit') {
      const edits = what.registers.map((index) => {
        const register = registers[index] ?? registers[0];
        return { register, value: what.choice === null ? null : valueFor(register, what.choice) };
      });
      laptop.edit(edits, time);
    } else if (what.kind === 'export') {
      files.push(laptop.export(time, what.part));
    } else if (what.kind === 'undo') {
      laptop.undo(time);
    } else if (what.kind === 'restore') {
      laptops.push(laptop.restored(time.toString(36).padStart(16, 'z')));
    } else if ('file' in what) {
      const file = files[what.file % Math.max(1, files.length)];
      if (file === undefined) return;
      if (what.kind === 'take') laptop.take(file);
      else laptop.rollBack(file);
    }
  });
  const [first, ...others] = laptops.map((laptop, index) => laptop.export(1_000 + index, 'whole'));
  if (first === undefined) throw new Error('no laptop');
  return [first, ...others, ...files];
}

type Files = readonly [ReadExport, ...ReadExport[]];
const merged = (files: Files): string => exportText(mergeExports(files, '0.0.0').file);
const mergedFile = (files: Files): ReadExport => read(mergeExports(files, '0.0.0').file);

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
    const once = exportText(first.export(2, 'whole').file);
    first.rollBack(file);
    expect(first.workspace.state.value(registers[0])).toBeNull();
    first.take(file);
    expect(exportText(first.export(2, 'whole').file)).toBe(once);
  });
});
