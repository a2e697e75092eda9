import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statuses } from '../../../shared/model/words.ts';
import { countVerdicts } from '../../../shared/readiness/locality.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { officeOf } from '../office.ts';

const days = ['2025-05-05', '2025-07-02'] as const;

describe('the counts by verdict', () => {
  it('follow every answer and every day as if all localities were judged anew', () => {
    const { workspace, set } = officeOf();
    const places = workspace.plan.localities.slice(0, 4).map(({ code }) => code);
    const items = workspace.plan
      .platforms('commune')
      .flatMap((platform) => platform.items.map(({ id }) => id));
    const answered = fc.record({
      place: fc.constantFrom(...places.slice(1)),
      item: fc.constantFrom(...items),
      status: fc.constantFrom(...statuses, null),
    });
    const looked = fc.record({ day: fc.constantFrom(...days) });
    fc.assert(
      fc.property(fc.array(fc.oneof(answered, looked), { minLength: 1, maxLength: 40 }), (steps) => {
        for (const step of steps) {
          if ('status' in step) set(step.place, step.item, step.status);
          else {
            const anew = new Workspace(workspace.plan.campaign, workspace.plan.scope, workspace.state);
            expect(workspace.verdictCounts(step.day)).toEqual(
              countVerdicts(
                anew.plan.localities.map(
                  ({ code }) => anew.readiness(code, step.day)?.verdict ?? 'not-reported',
                ),
              ),
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stay the same object for as long as nothing was answered', () => {
    const { workspace, setAll } = officeOf();
    const ward = workspace.plan.localities[1]?.code ?? '';
    const before = workspace.verdictCounts(days[0]);
    const own = workspace.readiness(ward, days[0])?.verdict ?? 'not-reported';
    expect(workspace.verdictCounts(days[0])).toBe(before);
    setAll(ward, 'done');
    expect(workspace.verdictCounts(days[0])).not.toEqual(before);
    expect(workspace.verdictCounts(days[0])).toEqual({
      ...before,
      [own]: before[own] - 1,
      ready: before.ready + 1,
    });
  });
});
