import type { Fault } from '../../shared/exchange/fault.ts';
import type { ReadExport } from '../../shared/exchange/read-export.ts';
import { Failure } from '../failure.ts';
import { readExportFile } from './read-file.ts';

/** A file that was asked for, and what came of it. */
export type FileReading =
  | { readonly name: string; readonly read: ReadExport }
  | { readonly name: string; readonly faults: readonly Fault[] }
  /** The disk did not give it. */
  | { readonly name: string; readonly failure: Failure };

/** Reads files one by one; what is wrong with one does not keep the others out. */
export async function readExportFiles(
  paths: readonly string[],
  onRead: (done: number) => Promise<void> | void = () => undefined,
): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for (const name of paths) {
    readings.push(await readOne(name));
    await onRead(readings.length);
  }
  return readings;
}

async function readOne(name: string): Promise<FileReading> {
  try {
    const result = await readExportFile(name);
    return result.ok ? { name, read: result.read } : { name, faults: result.faults };
  } catch (failure) {
    if (failure instanceof Failure) return { name, failure };
    throw failure;
  }
}
