import { Button, Loader, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Gives } from '../../../shared/host/contract.ts';
import type { HostFailure } from '../../../shared/host/host.ts';
import { tableFormatSchema, type TableFormat } from '../../../shared/host/table-contract.ts';
import { failureOf } from '../../state/host.ts';
import { useApp, useText } from '../../state/hooks.ts';
import styles from './dialog.module.css';
import { FaultNote, ShowInFolder } from './outcome.tsx';
import sectionStyles from './table-export.module.css';

/** The answers once more as tables for reading: a part of the export dialog, because the one goes with the other. */
export function TableExport({ asOf }: { readonly asOf: string }) {
  const app = useApp();
  const text = useText();
  const words = text.tables.dialog;
  const [format, setFormat] = useState<TableFormat>('xlsx');
  const [isWorking, setIsWorking] = useState(false);
  const [saved, setSaved] = useState<Gives<'saveTables'>>(null);
  const [failure, setFailure] = useState<HostFailure>();

  const submit = async (): Promise<void> => {
    setIsWorking(true);
    setFailure(undefined);
    setSaved(null);
    try {
      setSaved(await app.handouts.saveTables({ asOf, format, language: text.language }));
    } catch (error) {
      setFailure(failureOf(error));
    }
    setIsWorking(false);
  };

  return (
    <div className={sectionStyles['section']}>
      <Radio.Group
        label={words.heading}
        value={format}
        onChange={(value) => setFormat(tableFormatSchema.parse(value))}
      >
        <div className={styles['choices']}>
          {tableFormatSchema.options.map((option) => (
            <Radio key={option} value={option} label={words.formats[option]} />
          ))}
        </div>
      </Radio.Group>
      <FaultNote failure={failure} />
      {saved !== null && (
        <div className={styles['receipt']} role="status">
          <p className={styles['path']}>{words.saved(saved.rows, saved.path)}</p>
          <ShowInFolder file={saved.path} />
        </div>
      )}
      <div className={styles['actions']}>
        <p className={styles['working']} role="status">
          {isWorking && (
            <>
              <Loader size="xs" aria-hidden="true" /> {words.working}
            </>
          )}
        </p>
        <Button variant="default" disabled={isWorking} onClick={() => void submit()}>
          {words.submit}
        </Button>
      </div>
    </div>
  );
}
