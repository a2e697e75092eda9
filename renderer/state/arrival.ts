import type { HostFailure } from '../../shared/host/host.ts';
import type { Locality } from '../../shared/model/unit.ts';

/** What of the open workspace is still on its way from the main process. */
export interface Arrival {
  /** The provinces whose answers, and those of their communes, are not in yet. */
  readonly waiting: ReadonlySet<string>;
  /** How many provinces the workspace has. */
  readonly of: number;
  /** Why it came to a halt, until it is tried again. */
  readonly failure: HostFailure | null;
}

export const nothingArriving: Arrival = { waiting: new Set(), of: 0, failure: null };

/** True once the answers of a locality are in. */
export function isIn({ waiting }: Arrival, locality: Locality): boolean {
  return !waiting.has(provinceOf(locality));
}

/** True once the answers of all localities are in: nothing that sums over them is known before. */
export function isAllIn({ waiting }: Arrival): boolean {
  return waiting.size === 0;
}

/** The province that a locality lies in, or is. */
export function provinceOf({ code, parent }: Locality): string {
  return parent ?? code;
}
