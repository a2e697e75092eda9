import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { appCommand, headlessStandIn } from '../../build/runtime.ts';
import type { RunningApp } from '../e2e/harness/app.ts';
import { launchOnStandIn } from '../e2e/harness/stand-in.ts';

const main = fileURLToPath(new URL('./fixture/main.ts', import.meta.url));

/** What the fixture's preload exposes to its page. */
export interface Bench {
  facts: { platform: string; list: number[] };
  pageGlobal(): string;
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  send(channel: string, ...args: unknown[]): void;
  onTold(listener: (value: unknown) => void): () => void;
  tryRequire(name: string): string;
  exposeAgain(): void;
  fail(): void;
  relay(value: unknown): Promise<unknown>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

export interface FixtureOptions {
  userData: string;
  args?: string[];
  documents?: string;
  main?: string;
}

/** Starts the fixture: a small app in plain Electron code, on the stand-in. */
export function startFixture({ userData, args = [], documents, main: other }: FixtureOptions): RunningApp {
  const runtime = headlessStandIn('these tests are about it');
  if (runtime.kind === 'none') throw new Error(runtime.why);
  const command = appCommand(runtime, [`--user-data-dir=${userData}`, ...args], other ?? main);
  return launchOnStandIn(command, documents === undefined ? {} : { STAND_IN_DOCUMENTS: documents });
}

/** A new folder that is removed at the end of its test. */
export function temporaryFolder(): Disposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), 'stand-in-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Calls the fixture's main process from its page. */
export function invoke(page: Page, channel: string, ...args: unknown[]): Promise<unknown> {
  return page.evaluate(([name, given]) => window.bench.invoke(name, ...given), [channel, args] as const);
}

/** What the fixture's main process noted of its events. */
export async function events(page: Page): Promise<string[]> {
  return (await invoke(page, 'events')) as string[];
}
