import fc from 'fast-check';
import { newCampaign } from '../../../shared/data/plan.ts';
import { sealedExport, type ExportOptions, type Since } from '../../../shared/exchange/build-export.ts';
import { readExport, type ReadExport } from '../../../shared/exchange/read-export.ts';
import type { Change, Edit } from '../../../shared/history/change.ts';
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
export const registers = [
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

export function valueFor(register: string, choice: number): Edit['value'] {
  const kind = (['evidence', 'place', 'waiver', 'status'] as const).find((one) =>
    register.includes(`/${one}`),
  );
  return values[kind ?? 'text'][choice % 3] ?? null;
}

/** A laptop: the changes made on it, the files it took in, and a clock that may be years off. */
export class Laptop {
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
    const { bytes } = sealedExport(workspace, {
      exportedAt,
      asOf: '2026-06-20',
      appVersion: '0.0.0',
      exporter,
      part: parts[part],
      since: part === 'since' ? this.#since : undefined,
    });
    this.#since = { at: exportedAt, counts: new Map(workspace.state.counts) };
    return readBytes(bytes);
  }
}

type Part = 'whole' | 'localities' | 'platforms' | 'since';
const parts: Readonly<Record<Part, ExportOptions['part']>> = {
  whole: undefined,
  localities: { localities: [province ?? '', ward ?? ''] },
  platforms: { platforms: ['documents'] },
  since: undefined,
};

export function readBytes(bytes: Uint8Array): ReadExport {
  const result = readExport(bytes);
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

export const years = 365 * 24 * 3_600_000;
export const history = fc.record({
  happenings: fc.array(happening, { minLength: 5, maxLength: 30 }),
  clockErrors: fc.array(fc.integer({ min: -10 * years, max: 10 * years }), { minLength: 3, maxLength: 3 }),
});

/** The files that leave the laptops of a history; each laptop's state at the end leaves too. */
export function play({
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
