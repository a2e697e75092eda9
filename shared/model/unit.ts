import type { Day } from './day.ts';
import type { Level, LocalityType } from './words.ts';

/** A province-level or commune-level unit under its official code (two digits, or five). */
export interface Locality {
  readonly code: string;
  /** Vietnamese name in NFC, without the type word (Tỉnh, Xã, ...). */
  readonly name: string;
  readonly type: LocalityType;
  /** Code of the province a commune-level unit belongs to; null for a province. */
  readonly parent: string | null;
}

export interface Province extends Locality {
  readonly nameEn: string;
  readonly region: string;
  /** Names before 1 July 2025 of the provinces that were merged into this one, with their aliases. */
  readonly formerNames: readonly string[];
}

/** The administrative units in force from one day on. A campaign pins one such list by its date. */
export interface UnitList {
  readonly date: Day;
  readonly provinces: readonly Province[];
  /** Every locality by its code. */
  readonly byCode: ReadonlyMap<string, Locality>;
  /** The commune-level units of a province, in the order of their codes. */
  communesOf(provinceCode: string): readonly Locality[];
}

export function levelOf(locality: Locality): Level {
  return locality.parent === null ? 'province' : 'commune';
}
