import type { Change } from '../../shared/history/change.ts';
import type { CallName } from '../../shared/host/call-names.ts';
import type { Device, Gives, History, Takes } from '../../shared/host/contract.ts';
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

/** A part of a long answer, as the contract has it. */
interface Part<T> {
  readonly items: readonly T[];
  readonly next: number | null;
}

/** Asks for what follows the first part of a long answer, until all is there. */
export async function allOf<T>(first: Part<T>, more: (from: number) => Promise<Part<T>>): Promise<T[]> {
  const all = [...first.items];
  for (let { next } = first; next !== null;) {
    const part = await more(next);
    // Not by `push(...)`: however long a part is, it must not fill the stack.
    for (const item of part.items) all.push(item);
    ({ next } = part);
  }
  return all;
}

/** All that a query finds in the history. */
export async function wholeHistory(host: Host, query: Takes<'history'>): Promise<History> {
  const writers: Record<string, Device> = {};
  const origins: Record<string, string> = {};
  const part = async (skip: number): Promise<Gives<'history'>> => {
    const answer = await ask(host, 'history', { ...query, skip });
    Object.assign(writers, answer.writers);
    Object.assign(origins, answer.origins);
    return answer;
  };
  return { changes: await allOf(await part(0), part), writers, origins };
}

/** All changes of a step of which the main process has answered the first. */
export function wholeStep(host: Host, part: Part<Change>): Promise<Change[]> {
  return allOf(part, (from) => {
    const { writer = '', n = 1 } = part.items[0] ?? {};
    return ask(host, 'moreOfStep', { writer, n, from });
  });
}
