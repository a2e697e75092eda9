import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { textIn, type Text } from '../../shared/text/index.ts';
import type { App } from './app.ts';
import type { Answer } from '../../shared/model/answers.ts';
import type { AppState, OpenWorkspace } from './app-state.ts';

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = use(AppContext);
  if (app === null) throw new Error('AppContext is missing');
  return app;
}

export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useApp().store, select);
}

export const TextContext = createContext<Text>(textIn('vi'));

export function useText(): Text {
  return use(TextContext);
}

/** True around a part that is for viewing only though its workspace is not: another's record, a signed decision. */
export const ReadOnlyContext = createContext(false);

/** True where the open workspace, or the part around this one, is for viewing only. */
export function useIsReadOnly(): boolean {
  const isAround = use(ReadOnlyContext);
  const isWhole = useAppState((state) => (state.open?.readOnly ?? null) !== null);
  return isAround || isWhole;
}

export const OpenContext = createContext<OpenWorkspace | null>(null);

/** The open workspace; only for what is shown while there is one. */
export function useOpen(): OpenWorkspace {
  const open = use(OpenContext);
  if (open === null) throw new Error('no workspace is open');
  return open;
}

/** What is answered about an item of a locality whose answers are in: whoever shows it is drawn anew at once, alone. */
export function useAnswer(locality: string, item: string): Answer | undefined {
  const { workspace } = useOpen();
  return useAppState(() => workspace.answers.of(locality)[item]);
}
