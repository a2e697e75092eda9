import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { callNames, channelOf, type CallName } from '../../shared/host/call-names.ts';
import { contract, type Gives } from '../../shared/host/contract.ts';
import type { HostFailure } from '../../shared/host/host.ts';
import type { z } from 'zod';
import type { Language } from '../../shared/model/words.ts';
import { textIn } from '../../shared/text/index.ts';
import { Failure } from '../failure.ts';
import { isOwnPage } from './origin.ts';

/** Who makes a call: the id of its window's contents. */
export interface Caller {
  readonly contentsId: number;
}

/** What each call does. The argument has been checked against the contract. */
export type Calls = {
  readonly [Name in CallName]: (
    argument: z.output<(typeof contract)[Name]['takes']>,
    caller: Caller,
  ) => Promise<Gives<Name>> | Gives<Name>;
};

/**
 * Answers the windows' calls. Each is checked twice before it runs: that it comes from the main frame of one of the
 * app's own pages, and that its argument is what the contract says. Errors cross as a code and texts.
 */
export function answerCalls(ipcMain: IpcMain, calls: Partial<Calls>, language: () => Language): void {
  for (const name of callNames) {
    const call = calls[name] as ((argument: unknown, caller: Caller) => unknown) | undefined;
    if (call === undefined) continue;
    ipcMain.handle(channelOf(name), async (event, argument: unknown) => {
      try {
        if (!isTrusted(event)) throw new Failure('bad-call');
        const parsed = contract[name].takes.safeParse(argument);
        if (!parsed.success) throw new Failure('bad-call');
        return { ok: true, value: await call(parsed.data, { contentsId: event.sender.id }) };
      } catch (error) {
        return { ok: false, failure: describe(error, language()) };
      }
    });
  }
}

function isTrusted({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnPage(senderFrame.url);
}

export function describe(error: unknown, language: Language): HostFailure {
  const failure =
    error instanceof Failure
      ? error
      : new Failure('unexpected', error instanceof Error ? error.message : String(error));
  return { code: failure.code, ...textIn(language).failures[failure.code](failure.detail) };
}
