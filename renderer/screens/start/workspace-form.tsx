import { Button, Checkbox, Select } from '@mantine/core';
import { useRef, useState, type SyntheticEvent } from 'react';
import { unitListDateFor, unitListOf } from '../../../shared/data/units.ts';
import { nextFirstOfJuly, type Day } from '../../../shared/model/day.ts';
import { blocks, type Block } from '../../../shared/model/words.ts';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import { CutoverField } from './cutover-field.tsx';
import { cleanOfficer, nobody, OfficerFields } from './officer-fields.tsx';
import { nation, PlaceField } from './place-field.tsx';
import styles from './workspace-form.module.css';

/** Everything a new workspace needs: where, who, and by which day. */
export function WorkspaceForm() {
  const app = useApp();
  const { screens, words } = useText();
  const today = useAppState((state) => state.today);
  const known = useAppState((state) => state.officer);
  const isOpening = useAppState((state) => state.phase === 'opening');
  const [place, setPlace] = useState<string | null>(null);
  const [officer, setOfficer] = useState(known ?? nobody);
  const [cutover, setCutover] = useState<Day | undefined>(() => nextFirstOfJuly(today));
  const [common, setCommon] = useState(false);
  const [block, setBlock] = useState<Block>('government');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  // The list last in force stands in while another day is being typed.
  const units = unitListOf(unitListDateFor(cutover ?? today));
  const cleaned = cleanOfficer(officer);
  const { required } = screens.start;
  const errors = {
    place: place === null ? required.place : undefined,
    name: cleaned.name === '' ? required.name : undefined,
    day: cutover === undefined ? required.day : undefined,
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (place === null || cleaned.name === '' || cutover === undefined) {
      // After the errors are on the screen, to the first of them.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const scope =
      place === nation ? ({ level: 'nation' } as const) : ({ level: 'province', code: place } as const);
    void app.session.createWorkspace({ officer: cleaned, scope, cutover, common, block });
  };

  return (
    <form ref={form} className={styles['form']} noValidate onSubmit={submit}>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {units !== undefined && (
            <PlaceField units={units} place={place} onPlace={setPlace} error={tried && errors.place} />
          )}
          <CutoverField day={cutover} onDay={setCutover} error={tried && errors.day} />
          <Select
            label={words.block}
            allowDeselect={false}
            data={blocks.map((value) => ({ value, label: words.blocks[value] }))}
            value={block}
            onChange={(value) => setBlock(blocks.find((known) => known === value) ?? 'government')}
          />
        </div>
        <div className={styles['column']}>
          <OfficerFields officer={officer} onOfficer={setOfficer} nameError={tried && errors.name} />
          <Checkbox
            label={screens.start.common}
            checked={common}
            onChange={({ currentTarget }) => setCommon(currentTarget.checked)}
          />
        </div>
      </div>
      <Button type="submit" size="md" disabled={isOpening} className={styles['submit']}>
        {screens.start.submit}
      </Button>
    </form>
  );
}
