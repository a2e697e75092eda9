import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { takenFiles, type TakenFile } from '../../../shared/exchange/import-preview.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import dialog from '../dialogs/dialog.module.css';
import styles from './files-dialog.module.css';
import { TakenFileDetail } from './files-detail.tsx';
import { PickList, type PickRow } from './pick-list.tsx';
import { scopeName } from './scope-name.ts';

interface TakenRow extends PickRow {
  readonly file: TakenFile;
}

/** Every file that was ever taken in: whose, when, what it brought, and the way out and in again. */
export function FilesDialog() {
  const app = useApp();
  const { exchange } = useText();
  const { workspace } = useOpen();
  const revision = useAppState((state) => state.revision);
  const files = useMemo(() => (revision < 0 ? [] : takenFiles(workspace)), [workspace, revision]);
  const words = exchange.taken;
  return (
    <Dialog onClose={app.closeDialog} title={words.heading} size={files.length === 0 ? 'md' : 'full'}>
      {files.length === 0 ? (
        <div className={dialog['stack']}>
          <p role="status">{words.empty}</p>
          <div className={dialog['actions']}>
            <Button data-autofocus onClick={() => app.show('import')}>
              {exchange.import.open}
            </Button>
          </div>
        </div>
      ) : (
        <Files files={files} />
      )}
    </Dialog>
  );
}

function Files({ files }: { readonly files: readonly TakenFile[] }) {
  const app = useApp();
  const text = useText();
  const [chosen, setChosen] = useState(app.exchange.chosenFile ?? files[0]?.digest);
  const rows = useMemo(() => files.map((file): TakenRow => ({ id: file.digest, file })), [files]);
  const active = rows.find(({ id }) => id === chosen) ?? rows[0];
  const words = text.exchange.taken;
  const isIn = files.filter(({ accepted }) => accepted).length;
  return (
    <div className={styles['frame']}>
      <section className={styles['files']} aria-label={words.heading}>
        <p className={styles['count']} role="status">
          {words.count(isIn, files.length - isIn)}
        </p>
        <PickList
          label={words.list}
          rows={rows}
          heightOf={() => 4.125}
          active={active?.id}
          onActive={setChosen}
          takesFocus
        >
          {({ file }) => <TakenRowText file={file} />}
        </PickList>
        <div className={dialog['tools']}>
          <Button size="compact-md" variant="default" onClick={() => app.show('import')}>
            {text.exchange.import.another}
          </Button>
        </div>
      </section>
      {active !== undefined && (
        <TakenFileDetail key={active.id} file={active.file} together={togetherWith(active.file, files)} />
      )}
    </div>
  );
}

function TakenRowText({ file: { accepted, about, at, by } }: { readonly file: TakenFile }) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const words = text.exchange.taken;
  const moment = formatMoment(at, text.language);
  return (
    <div className={styles['row']} data-out={!accepted}>
      <span className={styles['name']}>
        {scopeName(plan, about.scope, text)}
        <span className={styles['state']}>{accepted ? words.in : words.out}</span>
      </span>
      <span className={styles['by']}>
        {formatMoment(Date.parse(about.exportedAt), text.language)} ·{' '}
        {about.organisation === '' ? about.person : about.organisation}
      </span>
      <span className={styles['by']}>
        {accepted ? words.takenIn(by, moment) : words.takenOut(by, moment)}
      </span>
    </div>
  );
}

/** The files that came in or went out in the same step. */
function togetherWith(file: TakenFile, files: readonly TakenFile[]): readonly TakenFile[] {
  return files.filter(
    ({ at, by, accepted }) => at === file.at && by === file.by && accepted === file.accepted,
  );
}
