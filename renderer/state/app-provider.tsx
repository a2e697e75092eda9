import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { textIn } from '../../shared/text/index.ts';
import type { App } from './app.ts';
import { AppContext, OpenContext, TextContext } from './hooks.ts';

interface AppProviderProps {
  readonly app: App;
  readonly children: ReactNode;
}

/**
 * What nearly every part of a screen needs and next to nothing changes. Given from here, a row has no subscription for
 * it: the store asks each of those at every key.
 */
export function AppProvider({ app, children }: AppProviderProps) {
  const language = useStore(app.store, (state) => state.language);
  const open = useStore(app.store, (state) => state.open);
  return (
    <AppContext value={app}>
      <TextContext value={textIn(language)}>
        <OpenContext value={open}>{children}</OpenContext>
      </TextContext>
    </AppContext>
  );
}
