import qpdf, { type QpdfInstance } from '@neslinesli93/qpdf-wasm';

/** What its own types leave out of Emscripten's file system. */
interface FileSystem {
  writeFile(path: string, bytes: Uint8Array): void;
  unlink(path: string): void;
  /** Takes what is asked for, and what is said character by character. */
  init(input: () => null, output: (code: number) => void, error: (code: number) => void): void;
}

type LoadQpdf = (options: { preRun: (qpdf: { FS: FileSystem }) => void }) => Promise<QpdfInstance>;

let said = '';
const hear = (code: number): void => {
  said += String.fromCharCode(code);
};

let loading: Promise<QpdfInstance> | undefined;

/** What `qpdf --check` has against a PDF: its structure, cross-references, object and content streams. */
export async function qpdfComplaints(pdf: Uint8Array): Promise<string[]> {
  loading ??= (qpdf as unknown as LoadQpdf)({ preRun: ({ FS }) => FS.init(() => null, hear, hear) });
  const { FS, callMain } = await loading;
  const files = FS as unknown as FileSystem;
  const { exitCode } = process;
  files.writeFile('/checked.pdf', pdf);
  said = '';
  const status = callMain(['--check', '/checked.pdf']);
  files.unlink('/checked.pdf');
  // It ends like a program of its own, and would have this one end with its code.
  process.exitCode = exitCode;
  return status === 0 ? [] : [`qpdf ends with ${status}`, ...said.trim().split('\n')];
}
