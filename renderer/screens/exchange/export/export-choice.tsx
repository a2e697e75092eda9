import { Checkbox, MultiSelect, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Plan } from '../../../../shared/model/campaign.ts';
import { foundBy } from '../../../components/found-by.ts';
import { useAppState, useOpen, useText } from '../../../state/hooks.ts';
import { listLocalities } from '../../../state/localities.ts';
import type { ExportChoice } from '../../../state/centre.ts';
import styles from '../../dialogs/dialog.module.css';

/** What the officer picked, before it is turned into what the call takes. */
export interface Choice {
  readonly sinceLast: boolean;
  readonly which: 'all' | 'this' | 'chosen';
  readonly localities: readonly string[];
  readonly platforms: readonly string[];
}

export function everything(plan: Plan): Choice {
  return { sinceLast: false, which: 'all', localities: [], platforms: platformsOf(plan).map(({ id }) => id) };
}

/** True where nothing would be in the file, so that there is nothing to write. */
export function isEmpty({ which, localities, platforms }: Choice): boolean {
  return platforms.length === 0 || (which === 'chosen' && localities.length === 0);
}

/** What the call takes; everything of a kind is left out, so that a whole export is no part. */
export function asked(plan: Plan, choice: Choice, selected: string | null): ExportChoice {
  const localities =
    choice.which === 'all'
      ? undefined
      : choice.which === 'chosen'
        ? [...choice.localities]
        : onlyOf(selected);
  const isWhole = choice.platforms.length === platformsOf(plan).length;
  const platforms = isWhole ? undefined : [...choice.platforms];
  const isPart = localities !== undefined || platforms !== undefined;
  return {
    sinceLast: choice.sinceLast,
    ...(isPart ? { part: { ...(localities && { localities }), ...(platforms && { platforms }) } } : {}),
  };
}

function onlyOf(selected: string | null): string[] | undefined {
  return selected === null ? undefined : [selected];
}

function platformsOf(plan: Plan) {
  const all = [...plan.platforms('province'), ...plan.platforms('commune')];
  return [...new Map(all.map(({ platform }) => [platform.id, platform])).values()];
}

interface ExportChoiceProps {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  /** False where this computer has not exported the workspace yet; undefined until that is known. */
  readonly hasExported: boolean | undefined;
}

/** What goes into the file: everything or what changed, of which localities, of which platforms. */
export function ExportChoiceFields({ choice, onChoice, hasExported }: ExportChoiceProps) {
  const text = useText();
  const words = text.centre.export;
  const { plan } = useOpen().workspace;
  const selected = useAppState((state) => plan.locality(state.locality ?? ''));
  return (
    <>
      <div className={styles['columns']}>
        <Radio.Group
          label={words.content}
          value={choice.sinceLast ? 'since' : 'whole'}
          onChange={(value) => onChoice({ ...choice, sinceLast: value === 'since' })}
        >
          <div className={styles['choices']}>
            <Radio value="whole" label={words.whole} />
            <Radio
              value="since"
              label={words.since}
              disabled={hasExported !== true}
              description={hasExported === false ? words.neverExported : undefined}
            />
          </div>
        </Radio.Group>
        <Radio.Group
          label={words.which}
          value={choice.which}
          onChange={(value) => onChoice({ ...choice, which: value })}
        >
          <div className={styles['choices']}>
            <Radio value="all" label={words.everywhere(plan.localities.length)} />
            {selected !== undefined && (
              <Radio
                value="this"
                label={words.onlyThis(text.words.localityName(selected.type, selected.name))}
              />
            )}
            <Radio value="chosen" label={words.chosen} />
          </div>
        </Radio.Group>
      </div>
      {choice.which === 'chosen' && (
        <LocalityChoice
          chosen={choice.localities}
          onChosen={(localities) => onChoice({ ...choice, localities })}
        />
      )}
      <Checkbox.Group
        label={words.platforms}
        value={[...choice.platforms]}
        error={choice.platforms.length === 0 && text.screens.print.choosePlatform}
        onChange={(platforms) => onChoice({ ...choice, platforms })}
      >
        <div className={`${styles['choices'] ?? ''} ${styles['columns'] ?? ''}`}>
          {platformsOf(plan).map(({ id, shortName }) => (
            <Checkbox key={id} value={id} label={shortName[text.language]} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  );
}

/** As many as a person reads through; typing finds the others. */
const mostOptions = 60;

function LocalityChoice({
  chosen,
  onChosen,
}: {
  readonly chosen: readonly string[];
  readonly onChosen: (codes: readonly string[]) => void;
}) {
  const { centre, words } = useText();
  const { plan } = useOpen().workspace;
  const listed = listLocalities(plan);
  const namesOf = new Map(listed.map(({ locality, foldedNames }) => [locality.code, foldedNames]));
  const [search, setSearch] = useState('');
  return (
    <MultiSelect
      label={centre.export.choose}
      placeholder={centre.export.chooseHint}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      selectFirstOptionOnChange={search !== ''}
      hidePickedOptions
      withScrollArea={false}
      styles={{ dropdown: { maxHeight: '14rem', overflowY: 'auto' } }}
      limit={mostOptions}
      nothingFoundMessage={centre.export.noneFound}
      description={chosen.length === 0 ? centre.export.chooseSome : undefined}
      data={listed.map(({ locality }) => ({
        value: locality.code,
        label: words.localityName(locality.type, locality.name),
      }))}
      filter={foundBy(namesOf)}
      value={[...chosen]}
      onChange={onChosen}
    />
  );
}
