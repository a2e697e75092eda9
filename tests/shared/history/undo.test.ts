import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Edit } from '../../../shared/history/change.ts';
import { differencesOf, editsBack } from '../../../shared/history/difference.ts';
import { changesFor, State } from '../../../shared/history/state.ts';
import { inverseOf, stepOf } from '../../../shared/history/undo.ts';

const author = { writer: 'a'.repeat(16), person: 'An', now: 1 };

class Log {
  readonly changes: Change[] = [];
  readonly state = new State();

  step(...edits: readonly Edit[]): readonly Change[] {
    const made = changesFor(this.state, edits, author);
    for (const change of made) {
      this.state.add(change);
      this.changes.push(change);
    }
    return made;
  }

  shown(): Record<string, unknown> {
    return Object.fromEntries(
      [...this.state.registers()].map(([register]) => [register, this.state.value(register)]),
    );
  }
}

const edit = fc.record({
  register: fc.constantFrom('r', 's', 't'),
  value: fc.option(fc.constantFrom('x', 'y', 'z'), { nil: null }),
});
const anyStep = fc.uniqueArray(edit, { minLength: 1, maxLength: 3, selector: ({ register }) => register });

describe('taking a step back', () => {
  it('right after it brings back exactly what was shown before, whatever came earlier', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), anyStep, (earlier, last) => {
        const log = new Log();
        for (const step of earlier) log.step(...step);
        const before = new Map(['r', 's', 't'].map((register) => [register, log.state.value(register)]));
        const made = log.step(...last);
        const { edits, skipped } = inverseOf(made, log.changes);
        expect(skipped).toEqual([]);
        if (edits.length > 0) log.step(...edits);
        for (const [register, value] of before) expect(log.state.value(register)).toEqual(value);
      }),
    );
  });

  it('leaves alone, and names, what was changed since', () => {
    const log = new Log();
    const step = log.step({ register: 'r', value: 'x' }, { register: 's', value: 'x' });
    log.step({ register: 's', value: 'newer' });
    expect(inverseOf(step, log.changes)).toEqual({ edits: [{ register: 'r', value: null }], skipped: ['s'] });
  });

  it('works from the newest step down to the first, one after the other', () => {
    const log = new Log();
    const steps = ['x', 'y', 'z'].map((value) => log.step({ register: 'r', value }));
    const shown = steps.toReversed().map((step) => {
      log.step(...inverseOf(step, log.changes).edits);
      return log.state.value('r');
    });
    expect(shown).toEqual(['y', 'x', null]);
  });

  it('can itself be taken back', () => {
    const log = new Log();
    log.step({ register: 'r', value: 'x' });
    const step = log.step({ register: 'r', value: 'y' });
    const undone = log.step(...inverseOf(step, log.changes).edits);
    log.step(...inverseOf(undone, log.changes).edits);
    expect(log.state.value('r')).toBe('y');
  });

  it('finds the whole step that a change was made in', () => {
    const log = new Log();
    log.step({ register: 'r', value: 'x' });
    const step = log.step({ register: 'r', value: 'y' }, { register: 's', value: 'y' });
    log.step({ register: 's', value: 'z' });
    expect(stepOf(log.changes, { writer: author.writer, n: 3 })).toEqual(step);
    expect(stepOf(log.changes, { writer: author.writer, n: 1 })).toHaveLength(1);
  });
});

describe('going back to an earlier state', () => {
  it('is a step that makes everything shown as it was, and can be undone', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 6 }),
        fc.array(anyStep, { maxLength: 6 }),
        (earlier, later) => {
          const log = new Log();
          for (const step of earlier) log.step(...step);
          const then = State.of(log.changes);
          for (const step of later) log.step(...step);
          const latest = log.shown();
          const back = editsBack(differencesOf(log.state, then));
          const step = back.length === 0 ? [] : log.step(...back);
          expect(differencesOf(log.state, then)).toEqual([]);
          const { edits } = inverseOf(step, log.changes);
          if (edits.length > 0) log.step(...edits);
          expect(log.shown()).toEqual(latest);
        },
      ),
    );
  });
});
