import { MantineProvider } from '@mantine/core';
import { useEffect } from 'react';
import type { App } from '../state/app.ts';
import { languageKeys } from '../state/actions.ts';
import { AppProvider } from '../state/app-provider.tsx';
import { useApp, useAppState, useText } from '../state/hooks.ts';
import { isPress } from '../state/key-combination.ts';
import { LaterRevisionProvider } from '../state/revision.tsx';
import { cssVariables, theme } from '../styles/theme.ts';
import { BrokenScreen } from './broken-screen.tsx';
import { DropOverlay } from './exchange/drop-overlay.tsx';
import { FailureDialog } from './dialogs/failure-dialog.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { Waiting } from './waiting.tsx';
import { WorkspaceScreen } from './workspace/workspace-screen.tsx';

/** Set by the main process for each load; styles made at run time carry it. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

export function Root({ app }: { readonly app: App }) {
  return (
    <AppProvider app={app}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        forceColorScheme="light"
        getStyleNonce={styleNonce}
      >
        <Language />
        <Screen />
        <DropOverlay />
      </MantineProvider>
    </AppProvider>
  );
}

function Language() {
  const app = useApp();
  const language = useAppState((state) => state.language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isPress(languageKeys, event)) return;
      event.preventDefault();
      void app.session.switchLanguage();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [app]);
  return null;
}

function Screen() {
  const text = useText();
  const phase = useAppState((state) => state.phase);
  switch (phase) {
    case 'starting':
      return <Waiting label={text.screens.loading} />;
    case 'broken':
      return <BrokenScreen />;
    // One screen for both, so that what was typed is still there where opening fails.
    case 'start':
    case 'opening':
      return (
        <>
          <StartScreen />
          <FailureDialog />
        </>
      );
    case 'workspace':
      return (
        <>
          <LaterRevisionProvider>
            <WorkspaceScreen />
          </LaterRevisionProvider>
          <FailureDialog />
        </>
      );
  }
}
