import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AfterFrame } from '../../../renderer/state/after-frame.ts';

const frames = new Map<number, () => void>();

function showFrame(): void {
  for (const [id, draw] of frames) {
    frames.delete(id);
    draw();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  frames.clear();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    last += 1;
    frames.set(last, draw);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('work after the frame', () => {
  it('begins once the frame has been shown', () => {
    const done: string[] = [];
    const after = new AfterFrame();
    after.plan(() => done.push('search'));
    vi.runAllTimers();
    expect(done).toEqual([]);
    showFrame();
    expect([done, after.isDue]).toEqual([[], true]);
    vi.runAllTimers();
    expect([done, after.isDue]).toEqual([['search'], false]);
  });

  it('gives way to what is planned later, also between frame and task', () => {
    const done: string[] = [];
    const after = new AfterFrame();
    after.plan(() => done.push('a'));
    showFrame();
    after.plan(() => done.push('ab'));
    vi.runAllTimers();
    expect(done).toEqual([]);
    showFrame();
    vi.runAllTimers();
    expect(done).toEqual(['ab']);
  });

  it('is done at once, and only once, where something cannot wait', () => {
    const done: string[] = [];
    const after = new AfterFrame();
    after.now();
    after.plan(() => done.push('search'));
    after.now();
    showFrame();
    vi.runAllTimers();
    expect(done).toEqual(['search']);
  });

  it('never begins once it is called off', () => {
    const work = vi.fn<() => void>();
    const after = new AfterFrame();
    after.plan(work);
    showFrame();
    after.callOff();
    vi.runAllTimers();
    after.now();
    expect([work.mock.calls.length, after.isDue]).toEqual([0, false]);
  });
});
