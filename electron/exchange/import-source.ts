import { exportText } from '../../shared/exchange/export-text.ts';
import { fault } from '../../shared/exchange/fault.ts';
import type { NamedReading } from '../../shared/exchange/import-preview.ts';
import { largestExport } from '../../shared/exchange/read-export.ts';
import { Failure } from '../failure.ts';
import { exportOfForm } from './form/export-of-form.ts';
import { mayBeForm, readForm } from './form/read-form.ts';
import { readBytes, readExportBytes } from './read-file.ts';

/** A file to take in: where it lies, or the bytes that were dropped on the window. */
export type ImportSource =
  { readonly name: string; readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

/** What was read, and the bytes by which it is kept. */
export interface SourceReading {
  readonly name: string;
  readonly result: NamedReading['result'];
  readonly bytes: Uint8Array;
}

/** Reads and checks a file of whatever kind can be taken in. A file that the disk does not give is refused like others. */
export async function readSource(source: ImportSource, appVersion: string): Promise<SourceReading> {
  const { name } = source;
  const bytes = await bytesOf(source);
  if (typeof bytes === 'string') {
    const nothing = new Uint8Array();
    const detail = bytes === 'too-large' ? String(largestExport) : '';
    return { name, bytes: nothing, result: { ok: false, faults: [fault([], bytes, detail)] } };
  }
  if (!mayBeForm(bytes)) return { name, bytes, result: readExportBytes(bytes) };
  return { name, ...(await readFilledForm(bytes, appVersion)) };
}

/** A form is kept as the export that it amounts to. */
async function readFilledForm(bytes: Uint8Array, appVersion: string): Promise<Omit<SourceReading, 'name'>> {
  const reading = await readForm(bytes);
  if (!reading.ok) return { bytes, result: { ok: false, formFaults: reading.faults } };
  const text = new TextEncoder().encode(exportText(exportOfForm(reading.form, appVersion)));
  return { bytes: text, result: readExportBytes(text) };
}

async function bytesOf(source: ImportSource): Promise<Uint8Array | 'too-large' | 'unreadable'> {
  if ('bytes' in source) return source.bytes;
  try {
    return (await readBytes(source.path)) ?? 'too-large';
  } catch (error) {
    if (error instanceof Failure) return 'unreadable';
    throw error;
  }
}
