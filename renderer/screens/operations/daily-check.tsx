import { Button } from '@mantine/core';
import { daysBetween, type Day } from '../../../shared/model/day.ts';
import { dutyOutcomes, serviceLevels, type ServiceLevel } from '../../../shared/model/records/watch.ts';
import { memberRegister } from '../../../shared/model/register.ts';
import type { TemplatePlatform } from '../../../shared/model/template.ts';
import { struckOn } from '../../../shared/operations/continuity.ts';
import type { Duty } from '../../../shared/operations/duties.ts';
import { formatDay, formatDayShort } from '../../../shared/text/dates.ts';
import { templateText } from '../../../shared/text/template.ts';
import { LeftIcon, RightIcon } from '../../components/icons.tsx';
import { StatusMark } from '../../components/status-pill.tsx';
import { actionOf, type ActionId } from '../../state/actions.ts';
import { useApp, useAppState, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { clockNow, shownDay } from '../../state/operations.ts';
import { TextField } from '../register/text-field.tsx';
import { useRecords } from '../register/use-records.ts';
import { CheckRow } from './check-row.tsx';
import styles from './daily-check.module.css';
import { HypercareList } from './hypercare-list.tsx';
import { LevelMark } from './level-mark.tsx';
import { useCheckOf, usePlatforms } from './use-watches.ts';

/** Best first: 1 is what is said most often. */
const levels: readonly ServiceLevel[] = serviceLevels.toReversed();

/** The check of a day: a key for each platform and each duty, and a note. */
export function DailyCheck() {
  const text = useText();
  const { day: words } = text.operations;
  const day = useAppState(shownDay);
  const platforms = usePlatforms();
  const { id, watch, duties } = useCheckOf(day);
  const checked = platforms.filter((platform) => watch?.sets.platform.has(platform.id) === true).length;
  return (
    <section className={styles['check']} aria-label={words.heading}>
      <DaySwitch day={day} />
      <section className={styles['part']} aria-label={words.platforms}>
        <h3 className={styles['heading']}>
          {words.platforms}
          <span className={styles['count']} role="status">
            {words.checked(checked, platforms.length)}
          </span>
        </h3>
        {platforms.map((platform) => (
          <PlatformRow
            key={`${id}/${platform.id}`}
            watch={id}
            platform={platform}
            level={watch?.sets.platform.get(platform.id)}
          />
        ))}
      </section>
      <section className={styles['part']} aria-label={words.duties}>
        <h3 className={styles['heading']}>{words.duties}</h3>
        {duties.length === 0 && <p className={styles['none']}>{words.noDuties}</p>}
        {duties.map((duty) => (
          <DutyRow key={`${id}/${duty.item.id}`} watch={id} duty={duty} />
        ))}
      </section>
      <p className={styles['none']}>{words.keys}</p>
      <HypercareList />
      <TextField key={id} kind="watch" id={id} field="note" lines={2} />
    </section>
  );
}

function DaySwitch({ day }: { readonly day: Day }) {
  const app = useApp();
  const text = useText();
  const { plan } = useOpen().workspace;
  const today = useAppState((state) => state.today);
  const { cutover } = plan.campaign;
  return (
    <header className={styles['switch']}>
      <StepButton action="previousDay" icon={<LeftIcon />} isOff={day <= cutover} />
      <p className={styles['day']} role="status">
        <strong>{formatDay(day, text.language)}</strong>{' '}
        {text.operations.day.number(daysBetween(cutover, day))}
      </p>
      <StepButton action="nextDay" icon={<RightIcon />} isOff={day >= today} />
      {day !== today && (
        <Button variant="subtle" size="compact-sm" onClick={() => app.operations.goTo(null)}>
          {text.operations.day.today}
        </Button>
      )}
    </header>
  );
}

interface StepButtonProps {
  readonly action: Extract<ActionId, 'previousDay' | 'nextDay'>;
  readonly icon: React.ReactNode;
  readonly isOff: boolean;
}

function StepButton({ action, icon, isOff }: StepButtonProps) {
  const app = useApp();
  const text = useText();
  const { keys, run, text: name } = actionOf(action);
  const label = name(text);
  return (
    <Button
      variant="default"
      size="compact-md"
      aria-label={label}
      title={`${label} (${keys.join(', ')})`}
      aria-keyshortcuts={keys.join(' ')}
      disabled={isOff}
      onClick={() => run(app)}
    >
      {icon}
    </Button>
  );
}

interface PlatformRowProps {
  /** The id of the check of the day. */
  readonly watch: string;
  readonly platform: TemplatePlatform;
  readonly level: ServiceLevel | undefined;
}

function PlatformRow({ watch, platform, level }: PlatformRowProps) {
  const app = useApp();
  const { language, records, operations } = useText();
  const isReadOnly = useIsReadOnly();
  const day = useAppState(shownDay);
  const today = useAppState((state) => state.today);
  const obstacles = useRecords('obstacle');
  const name = platform.shortName[language];
  const struck = struckOn(platform.id, obstacles, day, `${today}T${clockNow()}`);
  return (
    <CheckRow
      id={platform.id}
      register={memberRegister('watch', watch, 'platform', platform.id)}
      name={name}
      // What is said here does not hide an incident: the strip beside it shows the worse of the two.
      hint={
        struck === undefined || struck === level ? undefined : (
          <span data-late="true" className={styles['due']}>
            {operations.day.struck(records.watch.platform[struck])}
          </span>
        )
      }
      choices={levels.map((value) => ({
        value,
        label: records.watch.platform[value],
        mark: <LevelMark level={value} />,
      }))}
      chosen={level}
      onChoose={(value) => void app.operations.setLevel(platform.id, value)}
      action={
        level !== undefined && level !== 'normal' && !isReadOnly ? (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`${operations.day.incident}: ${name}`}
            onClick={() => void app.operations.addIncident(platform.id, level)}
          >
            {operations.day.incident}
          </Button>
        ) : undefined
      }
    />
  );
}

interface DutyRowProps {
  /** The id of the check of the day. */
  readonly watch: string;
  readonly duty: Duty;
}

function DutyRow({ watch, duty: { item, recurrence, occurrence, outcome, isLate } }: DutyRowProps) {
  const app = useApp();
  const { language, records, operations, words } = useText();
  const { plan } = useOpen().workspace;
  const due = formatDayShort(occurrence.due, language);
  return (
    <CheckRow
      id={item.id}
      register={memberRegister('watch', watch, 'item', item.id)}
      code={item.id}
      name={templateText(item.template.title, language, plan.campaign.cutover)}
      hint={
        <>
          {words.recurrences[recurrence]}
          {recurrence !== 'daily' && (
            <span className={styles['due']} data-late={isLate}>
              {' · '}
              {isLate ? operations.day.late(due) : operations.day.due(due)}
            </span>
          )}
        </>
      }
      choices={dutyOutcomes.map((value) => ({
        value,
        label: records.watch.item[value],
        mark: <StatusMark status={value === 'done' ? 'done' : 'blocked'} />,
      }))}
      chosen={outcome}
      onChoose={(value) => void app.operations.setDuty(item.id, value)}
    />
  );
}
