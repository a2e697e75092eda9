import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/history/change.ts';
import { changesFor, State } from '../../../shared/history/state.ts';

/** What a state holds, in a form that two states can be compared by. */
function contents(state: State): unknown {
  return [...state.registers()]
    .map(([register, survivors]) => [register, survivors, state.inConflict(register)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Several writers edit the same few registers, each on a computer whose clock may be years off, and now and then
 * take in a part of what another one has.
 */
interface Happening {
  readonly writer: number;
  readonly kind: 'edit' | 'take';
  readonly register: number;
  readonly value: string | null;
  readonly other: number;
  readonly part: number;
}

const writers = 4;
const happenings = fc.array(
  fc.record<Happening>({
    writer: fc.nat({ max: writers - 1 }),
    kind: fc.constantFrom('edit', 'edit', 'take'),
    register: fc.nat({ max: 2 }),
    value: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null }),
    other: fc.nat({ max: writers - 1 }),
    part: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 1, maxLength: 40 },
);
const years = 365 * 24 * 3_600_000;
const clockErrors = fc.array(fc.integer({ min: -10 * years, max: 10 * years }), {
  minLength: writers,
  maxLength: writers,
});

/** All changes of a history, in the order in which they were made. */
function play(history: readonly Happening[], clockError: readonly number[]): Change[] {
  const all: Change[] = [];
  const known = Array.from({ length: writers }, () => new State());
  const own = Array.from({ length: writers }, (): Change[] => []);
  history.forEach((happening, time) => {
    const state = known[happening.writer];
    const held = own[happening.writer];
    if (state === undefined || held === undefined) return;
    if (happening.kind === 'take') {
      // A partial export: all that the other holds of some of the registers.
      const theirs = (own[happening.other] ?? []).filter(
        ({ register }) => register.charCodeAt(2) % happening.part === 0,
      );
      for (const change of theirs) {
        if (!held.includes(change)) held.push(change);
        state.add(change);
      }
      return;
    }
    const now = Math.max(0, 50 * years + time * 1_000 + (clockError[happening.writer] ?? 0));
    const author = { writer: String(happening.writer).repeat(16), person: `p${happening.writer}`, now };
    const changes = changesFor(
      state,
      [{ register: `r/${happening.register}`, value: happening.value }],
      author,
    );
    for (const change of changes) {
      state.add(change);
      held.push(change);
      all.push(change);
    }
  });
  return all;
}

describe('what changes add up to', () => {
  it('does not depend on their order or on how often they arrive', () => {
    fc.assert(
      fc.property(happenings, clockErrors, fc.infiniteStream(fc.nat()), (history, clockError, order) => {
        const changes = play(history, clockError);
        const shuffled = changes
          .flatMap((change) => [change, change])
          .map((change) => ({ change, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ change }) => change);
        expect(contents(State.of(shuffled))).toEqual(contents(State.of(changes)));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same when only the standing changes of each part are merged, as exports do', () => {
    fc.assert(
      fc.property(happenings, clockErrors, fc.integer({ min: 1, max: 5 }), (history, clockError, parts) => {
        const changes = play(history, clockError);
        const standing = Array.from({ length: parts }, (_, part) =>
          State.of(changes.filter((_change, index) => index % parts === part)),
        ).flatMap((state) => [...state.registers()].flatMap(([, survivors]) => survivors));
        expect(contents(State.of(standing))).toEqual(contents(State.of(changes)));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps in view where several answers stand, also of what comes out of an archive', () => {
    fc.assert(
      fc.property(happenings, clockErrors, (history, clockError) => {
        const whole = State.of(play(history, clockError));
        const archived = new State({
          counts: whole.counts,
          clock: whole.clock,
          shards: whole.shards(),
          load: (shard) => whole.standing(shard),
        });
        const several = [...whole.registers()].filter(([, survivors]) => survivors.length > 1);
        for (const state of [whole, archived])
          expect([...state.contested()].sort()).toEqual(several.map(([register]) => register).sort());
      }),
      { numRuns: 500 },
    );
  });

  it('loses no answer that nobody had seen: it stands, or a later change of someone who saw it does', () => {
    fc.assert(
      fc.property(happenings, clockErrors, (history, clockError) => {
        const changes = play(history, clockError);
        const state = State.of(changes);
        for (const change of changes) {
          const standing = state.survivors(change.register);
          const accounted = standing.some(
            (other) =>
              (other.writer === change.writer && other.n >= change.n) ||
              (other.seen?.[change.writer] ?? 0) >= change.n,
          );
          expect(accounted).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const a = { writer: 'a'.repeat(16), person: 'An', now: 1_000 };
const b = { writer: 'b'.repeat(16), person: 'Bình', now: 2_000 };

function set(state: State, value: string | null, author: typeof a): Change {
  const [change] = changesFor(state, [{ register: 'r', value }], author);
  if (change === undefined) throw new Error('no change was made');
  return change;
}

describe('a register', () => {
  it('shows the last value of one writer', () => {
    const state = new State();
    for (const value of ['x', 'y', 'z']) state.add(set(state, value, a));
    expect(state.value('r')).toBe('z');
    expect(state.survivors('r')).toHaveLength(1);
  });

  it('keeps two answers that had not seen each other, the later clock first, as a conflict', () => {
    const [one, two] = [set(new State(), 'x', a), set(new State(), 'y', b)];
    const state = State.of([one, two]);
    expect(state.inConflict('r')).toBe(true);
    expect(state.survivors('r').map(({ value }) => value)).toEqual(['y', 'x']);
  });

  it('never lets a clear beat an answer that it had not seen', () => {
    const [answer, clear] = [set(new State(), 'x', a), set(new State(), null, b)];
    expect(State.of([clear, answer]).value('r')).toBe('x');
  });

  it('is in no conflict when two writers gave the same answer', () => {
    expect(State.of([set(new State(), 'x', a), set(new State(), 'x', b)]).inConflict('r')).toBe(false);
  });

  it('is settled by a change that has seen both sides', () => {
    const state = State.of([set(new State(), 'x', a), set(new State(), 'y', b)]);
    state.add(set(state, 'x', a));
    expect(state.inConflict('r')).toBe(false);
    expect(state.value('r')).toBe('x');
  });

  it('keeps its order when a clock jumps back ten years', () => {
    const state = new State();
    state.add(set(state, 'x', { ...a, now: 20 * years }));
    state.add(set(state, 'y', { ...b, now: 10 * years }));
    expect(state.value('r')).toBe('y');
  });
});

describe('a step of several edits', () => {
  it('counts on from what is on its way to the disk', () => {
    const state = new State();
    const edits = [
      { register: 'r', value: 'x' },
      { register: 's', value: 'y' },
    ];
    const first = changesFor(state, edits, a);
    const second = changesFor(state, edits, { ...a, after: first.at(-1) });
    expect([...first, ...second].map(({ n }) => n)).toEqual([1, 2, 3, 4]);
    expect(second.map(({ step }) => step)).toEqual([3, 3]);
    expect(State.of([...second, ...first]).value('r')).toBe('x');
  });
});
