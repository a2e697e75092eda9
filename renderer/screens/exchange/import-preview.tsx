import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { PreviewedFile } from '../../../shared/exchange/import-preview.ts';
import { goodFiles, isSuggested } from '../../state/importing.ts';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import dialog from '../dialogs/dialog.module.css';
import { FaultNote } from '../dialogs/outcome.tsx';
import { ImportFileDetail } from './import-file-detail.tsx';
import { ImportFileRow } from './import-file-row.tsx';
import { shownFlags } from './import-flags.tsx';
import { importRows, sumOf, type FileRow } from './import-rows.ts';
import { ImportWork } from './import-work.tsx';
import { PickList } from './pick-list.tsx';
import styles from './import-preview.module.css';

/** In rem: the place, who sent it and when, what it would do, and the flags where there are any. */
function heightOf({ file }: FileRow): number {
  return file.kind === 'good' && shownFlags(file).length > 0 ? 5.125 : 4.125;
}

/** Every chosen file, the one that is looked at, and the one button that says what will happen. */
export function ImportPreview({ files }: { readonly files: readonly PreviewedFile[] }) {
  const app = useApp();
  const text = useText();
  const { workspace } = useOpen();
  const { ticked } = useStore(app.exchange.importing);
  const [chosen, setChosen] = useState<string>();
  const words = text.exchange.import;
  const rows = useMemo(() => importRows(files, workspace.plan), [files, workspace.plan]);
  const active = rows.find(({ id }) => id === chosen) ?? rows[0];
  const good = goodFiles(files);
  const refused = files.filter(({ kind }) => kind === 'refused' || kind === 'refused-form').length;
  const tickOnly = (digests: readonly string[]): void => {
    app.exchange.tick(
      good.map(({ digest }) => digest),
      false,
    );
    app.exchange.tick(digests, true);
  };
  return (
    <div className={styles['frame']}>
      <div className={styles['panes']}>
        <section className={styles['files']} aria-label={words.files}>
          <div className={dialog['tools']}>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => tickOnly(good.map(({ digest }) => digest))}
            >
              {words.tickAll}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              title={words.suggestedHint}
              onClick={() => tickOnly(good.filter(isSuggested).map(({ digest }) => digest))}
            >
              {words.tickSuggested}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => tickOnly([])}>
              {words.tickNone}
            </Button>
          </div>
          <PickList
            label={words.files}
            describedBy="import-files-hint"
            rows={rows}
            heightOf={heightOf}
            active={active?.id}
            onActive={setChosen}
            ticked={ticked}
            onTick={(ids, isTicked) => app.exchange.tick(ids, isTicked)}
            takesFocus
          >
            {({ file }) => <ImportFileRow file={file} />}
          </PickList>
          <p className={styles['count']} role="status">
            {words.summary(good.length, refused, files.length - good.length - refused)},{' '}
            {words.ticked(ticked.size)}
          </p>
          <p id="import-files-hint" className={styles['hint']}>
            {words.filesHint}
          </p>
        </section>
        {active !== undefined && <ImportFileDetail key={active.id} file={active.file} />}
      </div>
      <Actions files={files} />
    </div>
  );
}

function Actions({ files }: { readonly files: readonly PreviewedFile[] }) {
  const app = useApp();
  const { exchange, screens } = useText();
  const { readOnly } = useOpen();
  const importing = useStore(app.exchange.importing);
  const { work, ticked, failure } = importing;
  const words = exchange.import;
  const isBusy = work === 'reading' || work === 'taking-in' || work === 'choosing';
  const sum = sumOf(goodFiles(files).filter(({ digest }) => ticked.has(digest)));
  return (
    <div className={styles['foot']}>
      <FaultNote failure={failure ?? undefined} />
      {readOnly !== null && <p className={dialog['soft']}>{screens.notices.readOnly[readOnly]}</p>}
      <div className={dialog['actions']}>
        <Button variant="default" disabled={isBusy} onClick={() => void app.exchange.pick()}>
          {words.chooseMore}
        </Button>
        <ImportWork importing={importing} />
        {work === 'reading' ? (
          <Button variant="default" onClick={() => void app.exchange.cancel()}>
            {words.stop}
          </Button>
        ) : work === 'taking-in' ? (
          <Button variant="default" onClick={() => void app.exchange.stop()}>
            {words.stopTakingIn}
          </Button>
        ) : (
          <Button variant="default" onClick={app.closeDialog}>
            {screens.cancel}
          </Button>
        )}
        <Button
          disabled={isBusy || readOnly !== null || sum.files === 0}
          onClick={() => void app.exchange.accept()}
        >
          {work === 'judging' ? words.acceptWaiting(sum.files) : words.accept(sum)}
        </Button>
      </div>
    </div>
  );
}
