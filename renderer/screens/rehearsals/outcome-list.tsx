import { Button } from '@mantine/core';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { rehearsalOutcomes, type RehearsalOutcome } from '../../../shared/model/records/rehearsal.ts';
import { turnoutOf, type Rehearsal } from '../../../shared/rehearsals/turnout.ts';
import { SearchField } from '../../components/search-field.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { filterLocalities, listLocalities } from '../../state/localities.ts';
import { PickList } from '../exchange/pick-list.tsx';
import { Segments } from '../grid/segments.tsx';
import { MemberPicker } from '../register/member-picker.tsx';
import { markOfOutcome } from './outcome-mark.ts';
import styles from './outcome-list.module.css';

/** One key for each outcome. */
const keys = { 1: 'passed', 2: 'failed', 3: 'absent', 0: 'expected' } as const satisfies Record<
  number,
  RehearsalOutcome
>;
const keyOrder = ['1', '2', '3', '0'] as const;

type Shown = RehearsalOutcome | 'all';

/** How it went in each locality of a rehearsal: a key each, or all that are ticked at once. */
export function OutcomeList({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const app = useApp();
  const text = useText();
  const { outcomes: words } = text.rehearsals;
  const names = text.records.rehearsal.place;
  const { plan } = useOpen().workspace;
  const isReadOnly = useIsReadOnly();
  const [filter, setFilter] = useState<Shown>('all');
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<string>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isPicking, setIsPicking] = useState(false);
  const { id, sets } = rehearsal;
  const turnout = turnoutOf(rehearsal);

  const rows = useMemo(() => {
    const called = listLocalities(plan).filter(({ locality }) => sets.place.has(locality.code));
    return filterLocalities(called, { query, verdicts: [] }, () => undefined).flatMap(({ locality }) => {
      const outcome = sets.place.get(locality.code) ?? 'expected';
      const name = text.words.localityName(locality.type, locality.name);
      return filter === 'all' || filter === outcome ? [{ id: locality.code, name, outcome }] : [];
    });
  }, [plan, sets.place, query, filter, text]);
  const current = rows.some((row) => row.id === active) ? active : rows[0]?.id;
  const chosen = ticked.size > 0 ? [...ticked].filter((place) => sets.place.has(place)) : [current ?? ''];

  /** On to the next place, so that a list is gone through by one key a place. */
  const next = (): void => {
    const at = rows.findIndex((row) => row.id === current);
    setActive((rows[at + 1] ?? rows[at])?.id);
  };
  const say = (outcome: RehearsalOutcome): void => {
    if (chosen[0] === '' || chosen.length === 0) return;
    void app.rehearsals.setOutcome(id, chosen, outcome);
    if (ticked.size > 0) setTicked(new Set());
    else next();
  };
  const listen = (event: KeyboardEvent): boolean => {
    if (isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return false;
    const key = keyOrder.find((digit) => event.key === digit || event.code === `Digit${digit}`);
    if (key !== undefined) say(keys[key]);
    else if (event.key === 'Delete' && chosen[0] !== '') {
      void app.rehearsals.takeOff(id, chosen);
      setTicked(new Set());
      next();
    } else return false;
    return true;
  };

  return (
    <div className={styles['all']}>
      {!isReadOnly && (
        <div className={styles['tools']}>
          <Button
            id="rehearsal-places"
            variant="default"
            size="compact-sm"
            onClick={() => setIsPicking(true)}
          >
            {words.choose}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() =>
              void app.rehearsals.setPlaces(
                id,
                plan.localities.map(({ code }) => code),
              )
            }
          >
            {words.all}
          </Button>
          {turnout.expected > 0 && (
            <Button size="compact-sm" onClick={() => void app.rehearsals.passRest(id)}>
              {words.restPassed(turnout.expected)}
            </Button>
          )}
        </div>
      )}
      {sets.place.size === 0 ? (
        <p className={styles['soft']}>{words.none}</p>
      ) : (
        <>
          <div className={styles['tools']}>
            <Segments
              label={words.filter}
              choices={[
                { value: 'all', name: `${text.register.every} ${sets.place.size}` },
                ...rehearsalOutcomes.map((value) => ({ value, name: `${names[value]} ${turnout[value]}` })),
              ]}
              chosen={filter}
              onChosen={setFilter}
            />
            <SearchField
              size="xs"
              className={styles['search']}
              label={words.find}
              query={query}
              onQuery={setQuery}
            />
          </div>
          {!isReadOnly && (
            <div className={styles['tools']} role="group" aria-label={words.heading}>
              {keyOrder.map((key) => (
                <Button
                  key={key}
                  variant="default"
                  size="compact-sm"
                  aria-keyshortcuts={key}
                  leftSection={<VerdictMark verdict={markOfOutcome[keys[key]]} size={13} />}
                  rightSection={<KeyCap isHint>{key}</KeyCap>}
                  onClick={() => say(keys[key])}
                >
                  {names[keys[key]]}
                </Button>
              ))}
              {ticked.size > 0 && (
                <span className={styles['soft']} role="status">
                  {words.ticked(ticked.size)}
                </span>
              )}
            </div>
          )}
          <div className={styles['list']}>
            <PickList
              label={words.heading}
              describedBy="outcome-hint"
              rows={rows}
              heightOf={() => 2}
              active={current}
              onActive={setActive}
              onKey={listen}
              {...(!isReadOnly && {
                ticked,
                onTick: (places: readonly string[], isTicked: boolean) =>
                  setTicked((before) =>
                    isTicked
                      ? new Set([...before, ...places])
                      : new Set([...before].filter((place) => !places.includes(place))),
                  ),
              })}
            >
              {(row) => (
                <span className={styles['row']}>
                  <span className={styles['name']}>{row.name}</span>
                  <span className={styles['code']}>{row.id}</span>
                  <span className={styles['outcome']} data-outcome={row.outcome}>
                    <VerdictMark verdict={markOfOutcome[row.outcome]} size={13} />
                    {names[row.outcome]}
                  </span>
                </span>
              )}
            </PickList>
          </div>
          <p id="outcome-hint" className={styles['soft']}>
            {words.hint}
          </p>
        </>
      )}
      {isPicking && (
        <MemberPicker
          title={words.choose}
          of="place"
          places={sets.place.keys()}
          onPicked={(places) => void app.rehearsals.setPlaces(id, places)}
          onClose={() => setIsPicking(false)}
        />
      )}
    </div>
  );
}
