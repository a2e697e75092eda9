import { useEffect, useState } from 'react';
import { boardFacts, boardRow, type BoardRow } from '../../../../shared/exchange/board.ts';
import type { Workspace } from '../../../../shared/model/workspace.ts';
import { isAllIn, isIn } from '../../../state/arrival.ts';
import { useAppState, useOpen } from '../../../state/hooks.ts';

export interface ComputedBoard {
  /** The rows that are known, in the order of the unit list; those of provinces on their way are missing. */
  readonly rows: readonly BoardRow[];
  readonly of: number;
}

type Rows = ReadonlyMap<string, BoardRow>;

/** What was last shown of a workspace, so that coming back to the board shows it at once. */
const remembered = new WeakMap<Workspace, Rows>();

/** The window stays awake: so long at a time goes to counting. */
const sliceMs = 8;

/** The board's rows, counted province by province between frames, and again after every change. */
export function useBoard(): ComputedBoard {
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const arrival = useAppState((state) => state.arrival);
  const revision = useAppState((state) => state.revision);
  const [counted, setCounted] = useState<{ readonly workspace: Workspace; readonly rows: Rows }>();
  const rows = counted?.workspace === workspace ? counted.rows : remembered.get(workspace);

  useEffect(() => {
    const { provinces } = workspace.plan.units;
    const before = remembered.get(workspace) ?? new Map<string, BoardRow>();
    // While answers still come in, only what is new is counted; what changed meanwhile is, once all are in.
    const waiting = provinces.filter(
      (province) => isIn(arrival, province) && (isAllIn(arrival) || !before.has(province.code)),
    );
    const facts = boardFacts(workspace);
    const next = new Map(before);
    let timer: number;
    const count = (): void => {
      const start = performance.now();
      while (waiting.length > 0 && performance.now() - start < sliceMs) {
        const province = waiting.shift();
        if (province !== undefined) next.set(province.code, boardRow(workspace, province, facts, today));
      }
      remembered.set(workspace, new Map(next));
      setCounted({ workspace, rows: new Map(next) });
      if (waiting.length > 0) timer = window.setTimeout(count);
    };
    timer = window.setTimeout(count);
    return () => window.clearTimeout(timer);
  }, [workspace, today, arrival, revision]);

  const { provinces } = workspace.plan.units;
  return { rows: provinces.flatMap(({ code }) => rows?.get(code) ?? []), of: provinces.length };
}
