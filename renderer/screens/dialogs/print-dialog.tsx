import { Button, Checkbox, Loader, Radio } from '@mantine/core';
import { useState } from 'react';
import type { PlatformId } from '../../../shared/model/template.ts';
import { defaultSetup } from '../../../shared/paper/setup.ts';
import type { Language } from '../../../shared/model/words.ts';
import type { HostFailure } from '../../../shared/host/host.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { Dialog } from '../../components/dialog.tsx';
import { isAllIn } from '../../state/arrival.ts';
import { failureOf } from '../../state/host.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { shownLocalities } from '../../state/localities.ts';
import styles from './dialog.module.css';
import { FaultNote, SavedAt } from './outcome.tsx';

/** Saves checklists as a PDF: which places, which platforms, filled in or blank, in which language. */
export function PrintDialog() {
  const app = useApp();
  const text = useText();
  const { workspace } = useOpen();
  const { locality: code, filter, today, language } = app.store.getState();
  const arrival = useAppState((state) => state.arrival);
  // A list by verdict is whole only when all verdicts are known.
  const isListed = filter.verdicts.length === 0 || isAllIn(arrival);
  const locality = workspace.plan.locality(code ?? '');
  const shown = shownLocalities(workspace, filter, today, arrival).map((listed) => listed.locality.code);
  const platforms = platformsOf();

  const [which, setWhich] = useState('this');
  const [chosen, setChosen] = useState<readonly string[]>(() => platforms.map(({ id }) => id));
  const [content, setContent] = useState('filled');
  const [sheet, setSheet] = useState<Language>(language);
  const [isWorking, setIsWorking] = useState(false);
  const [file, setFile] = useState<string>();
  const [failure, setFailure] = useState<HostFailure>();

  function platformsOf() {
    const all = [...workspace.plan.platforms('province'), ...workspace.plan.platforms('commune')];
    return [...new Map(all.map(({ platform }) => [platform.id, platform])).values()];
  }

  const submit = async (): Promise<void> => {
    setIsWorking(true);
    setFailure(undefined);
    setFile(undefined);
    try {
      const order = {
        kind: 'checklists' as const,
        localities: which === 'this' && locality !== undefined ? [locality.code] : shown,
        asOf: today,
        choice: {
          ...(chosen.length === platforms.length ? {} : { platforms: [...chosen] }),
          content: content === 'blank' ? ('blank' as const) : ('filled' as const),
          order: 'listed' as const,
          language: sheet,
          paper: defaultSetup,
        },
      };
      const saved = await app.paper.save(order, 'one');
      if (saved !== null) setFile(saved.file);
    } catch (error) {
      setFailure(failureOf(error));
    }
    setIsWorking(false);
  };

  const toggle = (id: PlatformId): void =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const { print } = text.screens;

  return (
    <Dialog onClose={app.closeDialog} title={print.heading} size="lg">
      <div className={styles['stack']}>
        <Radio.Group label={print.which} value={which} onChange={setWhich}>
          <div className={styles['choices']}>
            {locality !== undefined && (
              <Radio
                value="this"
                label={print.onlyThis(text.words.localityName(locality.type, locality.name))}
              />
            )}
            <Radio
              value="shown"
              label={print.shown(shown.length)}
              disabled={shown.length === 0 || !isListed}
            />
          </div>
        </Radio.Group>
        <Checkbox.Group
          label={print.platforms}
          value={[...chosen]}
          error={chosen.length === 0 && print.choosePlatform}
        >
          <div className={`${styles['choices'] ?? ''} ${styles['columns'] ?? ''}`}>
            {platforms.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name[text.language]} onChange={() => toggle(id)} />
            ))}
          </div>
        </Checkbox.Group>
        <div className={styles['columns']}>
          <Radio.Group label={print.content} value={content} onChange={setContent}>
            <div className={styles['choices']}>
              <Radio value="filled" label={print.filled} />
              <Radio value="blank" label={print.blank} />
            </div>
          </Radio.Group>
          <Radio.Group
            label={print.language}
            value={sheet}
            onChange={(value) => setSheet(value === 'en' ? 'en' : 'vi')}
          >
            <div className={styles['choices']}>
              <Radio value="vi" label={print.vi} />
              <Radio value="en" label={print.en} />
            </div>
          </Radio.Group>
        </div>
        <p className={styles['soft']}>
          {text.words.asOf} {formatDay(today, text.language)}
        </p>
        <FaultNote failure={failure} />
        {file !== undefined && <SavedAt file={file} />}
        <div className={styles['actions']}>
          <p className={styles['working']} role="status">
            {isWorking && (
              <>
                <Loader size="xs" aria-hidden="true" /> {print.working}
              </>
            )}
          </p>
          <Button variant="default" onClick={app.closeDialog}>
            {text.screens.close}
          </Button>
          <Button data-autofocus disabled={isWorking || chosen.length === 0} onClick={() => void submit()}>
            {print.submit}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
