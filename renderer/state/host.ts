import type { CallName } from '../../shared/host/call-names.ts';
import type { Gives, Takes } from '../../shared/host/contract.ts';
import type { Host, HostFailure } from '../../shared/host/host.ts';

/** A call that the main process answered with a failure, or that did not reach it. */
export class HostError extends Error {
  readonly failure: HostFailure;

  constructor(failure: HostFailure) {
    super(failure.message);
    this.name = 'HostError';
    this.failure = failure;
  }
}

/** Makes a call and answers with its value; throws a `HostError` where it fails. */
export async function ask<Name extends CallName>(
  host: Host,
  name: Name,
  argument: Takes<Name>,
): Promise<Gives<Name>> {
  const answer = await host[name](argument);
  if (answer.ok) return answer.value;
  throw new HostError(answer.failure);
}

/** Whatever was thrown, in the shape that the officer reads. */
export function failureOf(error: unknown): HostFailure {
  if (error instanceof HostError) return error.failure;
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error), advice: '' };
}
