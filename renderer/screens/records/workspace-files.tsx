import { Button, Loader } from '@mantine/core';
import { useState } from 'react';
import type { HostFailure } from '../../../shared/host/host.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import { failureOf } from '../../state/host.ts';
import styles from '../dialogs/dialog.module.css';
import { FaultNote } from '../dialogs/outcome.tsx';

type Work =
  | { readonly kind: 'idle' | 'making' | 'copying' | 'checking' | 'up-to-date' }
  | { readonly kind: 'made'; readonly at: number }
  | { readonly kind: 'copied'; readonly folder: string }
  | { readonly kind: 'checked'; readonly changes: number; readonly damaged: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

/** Back up now, copy the workspace to a USB stick, read every file again. */
export function WorkspaceFiles({ onMade }: { readonly onMade: () => void }) {
  const { records } = useApp();
  const { screens } = useText();
  const { readOnly } = useOpen();
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const { backups, notices } = screens;
  const isWorking = work.kind === 'making' || work.kind === 'copying' || work.kind === 'checking';

  const start = async (kind: 'making' | 'copying' | 'checking', next: () => Promise<Work>): Promise<void> => {
    if (isWorking) return;
    setWork({ kind });
    setWork(await next().catch((error: unknown) => ({ kind: 'failed' as const, failure: failureOf(error) })));
  };
  const make = async (): Promise<Work> => {
    const made = await records.backUp();
    onMade();
    return made === null ? { kind: 'up-to-date' } : { kind: 'made', at: made.at };
  };
  const copy = async (): Promise<Work> => {
    const copied = await records.copyOut();
    return copied === null ? { kind: 'idle' } : { kind: 'copied', folder: copied.folder };
  };
  const check = async (): Promise<Work> => ({ kind: 'checked', ...(await records.check()) });

  return (
    <>
      <div className={styles['tools']}>
        <Button data-autofocus disabled={readOnly !== null} onClick={() => void start('making', make)}>
          {backups.make}
        </Button>
        <Button variant="default" onClick={() => void start('copying', copy)}>
          {backups.copy}
        </Button>
        <Button variant="default" onClick={() => void start('checking', check)}>
          {backups.check}
        </Button>
        <p className={styles['working']} role="status">
          {isWorking && (
            <>
              <Loader size="xs" aria-hidden="true" /> {backups[work.kind]}
            </>
          )}
        </p>
      </div>
      {readOnly !== null && <p className={styles['soft']}>{notices.readOnly[readOnly]}</p>}
      <Outcome work={work} />
    </>
  );
}

function Outcome({ work }: { readonly work: Work }) {
  const { language, screens } = useText();
  const { backups } = screens;
  switch (work.kind) {
    case 'failed':
      return <FaultNote failure={work.failure} />;
    case 'made':
    case 'up-to-date':
      return (
        <p className={styles['receipt']} role="status">
          {work.kind === 'made' ? backups.made(formatMoment(work.at, language)) : backups.upToDate}
        </p>
      );
    case 'copied':
      return (
        <p className={styles['receipt']} role="status">
          {backups.copied}
          <span className={styles['path']}>{work.folder}</span>
        </p>
      );
    case 'checked':
      return work.damaged.length === 0 ? (
        <p className={styles['receipt']} role="status">
          {backups.allGood(work.changes)}
        </p>
      ) : (
        <Damaged files={work.damaged} />
      );
    case 'idle':
    case 'making':
    case 'copying':
    case 'checking':
      return null;
  }
}

function Damaged({ files }: { readonly files: readonly string[] }) {
  const { screens } = useText();
  return (
    <div className={styles['fault']} role="alert">
      <strong>{screens.backups.damaged}</strong>
      <ul>
        {files.map((file) => (
          <li key={file} className={styles['path']}>
            {file} ({wordFor(file, screens.backups.files)})
          </li>
        ))}
      </ul>
      <p>{screens.backups.damagedAdvice}</p>
    </div>
  );
}

/** What a file of the workspace is for, by its path inside it. */
function wordFor(file: string, files: Text['screens']['backups']['files']): string {
  const [, first = ''] = /^([^/\\]+)/.exec(file) ?? [];
  if (first === 'backups') return files.backup;
  if (first === 'workspace.json') return files.about;
  if (first.startsWith('journal-mirror')) return files.mirror;
  return first.startsWith('journal') ? files.journal : files.snapshot;
}
