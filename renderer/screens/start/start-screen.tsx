import { Button, Loader } from '@mantine/core';
import { useState } from 'react';
import type { PickedStart } from '../../../shared/host/centre-contract.ts';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import { StartFileForm } from '../exchange/start-file/start-file-form.tsx';
import { RecentList } from './recent-list.tsx';
import styles from './start-screen.module.css';
import { WorkspaceForm } from './workspace-form.tsx';

/** The first screen: a form on the first run, the recent workspaces later. */
export function StartScreen() {
  const app = useApp();
  const { words, screens, centre } = useText();
  const known = useAppState((state) => state.officer !== null || state.recent.length > 0);
  const version = useAppState((state) => state.version);
  const isOpening = useAppState((state) => state.phase === 'opening');
  const [isNew, setIsNew] = useState(!known);
  const [picked, setPicked] = useState<PickedStart>();

  const pickStart = async (): Promise<void> => {
    const start = await app.session.pickStartFile();
    if (start !== null) setPicked(start);
  };

  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <p className={styles['product']}>{words.product}</p>
        <p className={styles['tagline']}>{screens.tagline}</p>
        <LanguageSwitch />
      </header>
      <main className={styles['main']}>
        {picked !== undefined ? (
          <>
            <h1>{centre.start.heading}</h1>
            <p className={styles['lead']}>{centre.start.lead}</p>
            <StartFileForm picked={picked} onPicked={setPicked} />
          </>
        ) : isNew ? (
          <>
            <h1>{screens.start.welcome}</h1>
            <p className={styles['lead']}>{screens.start.lead}</p>
            <WorkspaceForm />
          </>
        ) : (
          <>
            <h1>{screens.start.recent}</h1>
            <RecentList />
          </>
        )}
        <p role="status" className={styles['opening']}>
          {isOpening && (
            <>
              <Loader size="xs" aria-hidden="true" /> {screens.opening}
            </>
          )}
        </p>
        <div className={styles['ways']}>
          {picked !== undefined ? (
            <Button variant="default" onClick={() => setPicked(undefined)}>
              {centre.start.back}
            </Button>
          ) : (
            <>
              {known && (
                <Button variant="default" onClick={() => setIsNew(!isNew)}>
                  {isNew ? screens.start.back : screens.start.another}
                </Button>
              )}
              <Button variant="default" onClick={() => void pickStart()}>
                {centre.start.way}
              </Button>
            </>
          )}
          <Button variant="default" onClick={() => void app.session.openWorkspace()}>
            {screens.start.openOther}
          </Button>
        </div>
      </main>
      <footer className={styles['footer']}>
        <span>{screens.start.offline}</span>
        <span>{screens.start.version(version)}</span>
      </footer>
    </div>
  );
}
