import '../../../renderer/state/checks-without-eval.ts';
import type { Host } from '../../../shared/host/host.ts';
import type { FailureCode } from '../../../shared/text/failures.ts';
import { failureIn } from '../fake-failure.ts';
import { FakeHost } from '../fake-host.ts';
import type { FakeSituation } from '../fake-situation.ts';

/** A situation as it crosses into the page: a failure is named, and what is printed is printed outside. */
export interface PageSituation extends Omit<FakeSituation, 'fails' | 'print'> {
  readonly failing?: Failing;
  /** Now, where it is not six days before the cutover. */
  readonly now?: string;
}

/** A call that fails, and why; `detail` is what that failure is told with, such as a file. */
export interface Failing {
  readonly call: keyof Host;
  readonly code: FailureCode;
  readonly detail: string;
}

declare global {
  // eslint would have `let`, which puts nothing on the global object.
  var installFakeHost: (situation: PageSituation) => void;
  /** Lays a job out, as JSON, and answers with its PDF in Base64. */
  var printOutside: (job: string) => Promise<string>;
}

/** Stands in for the preload: run before the page's own scripts. */
globalThis.installFakeHost = ({ failing, ...situation }) => {
  const fake: FakeHost = new FakeHost({
    ...situation,
    print: async (job) => {
      const bytes = atob(await printOutside(JSON.stringify(job)));
      return Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
    },
    fails: (name) => {
      if (failing?.call !== name) return undefined;
      return failureIn(fake.language, failing.code, failing.detail);
    },
  });
  Object.assign(globalThis, {
    host: fake.host,
    hostEvents: fake.events,
  });
};
