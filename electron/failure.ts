import type { FailureCode } from '../shared/text/failures.ts';

/** A failure that the officer can understand; its code names the texts in shared/text/failures.ts. */
export class Failure extends Error {
  readonly code: FailureCode;
  /** The path, name or number that the texts mention. */
  readonly detail: string;

  constructor(code: FailureCode, detail = '', options?: ErrorOptions) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.name = 'Failure';
    this.code = code;
    this.detail = detail;
  }
}

/** The failure behind an error of the file system while writing to a path. */
export function writeFailure(path: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const full = hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT');
  return new Failure(full ? 'disk-full' : 'cannot-write', path, { cause: error });
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
