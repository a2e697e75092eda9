import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { forecast, type BurnUp, type Forecast } from '../../../shared/overview/burn-up.ts';
import type { Overview } from '../../../shared/overview/overview.ts';
import { formatDayShort } from '../../../shared/text/dates.ts';
import type { CountedUnit } from '../../../shared/text/overview.ts';
import { useAppState, useOpen, useText } from '../../state/hooks.ts';
import { BurnUpChart } from './burn-up-chart.tsx';
import styles from './burn-up-panel.module.css';
import { Panel } from './panel.tsx';

const units: readonly CountedUnit[] = ['complete', 'gates'];

/** What was done day by day, and how far that pace leads by the cutover day. */
export function BurnUpPanel({ overview }: { readonly overview: Overview }) {
  const { overview: text } = useText();
  const [unit, setUnit] = useState<CountedUnit>('complete');
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const { cutover } = workspace.plan.campaign;
  const { chart } = text;
  const up = overview[unit];
  const expected = forecast(up, today, cutover);
  const says = useForecastText();
  return (
    <Panel
      heading={chart.heading}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={chart.unitChoice}
          value={unit}
          onChange={(value) => setUnit(value)}
          data={units.map((value) => ({ value, label: chart.units[value] }))}
        />
      }
    >
      <p className={styles['forecast']} data-short={isShort(up, expected)}>
        {says(unit, up, expected)}
      </p>
      {up.done === 0 ? (
        <p className={styles['soft']}>{chart.none}</p>
      ) : (
        <BurnUpChart up={up} expected={expected} today={today} cutover={cutover} />
      )}
      <p className={styles['soft']}>{chart.rule}</p>
    </Panel>
  );
}

/** True where not all will be done in time. */
function isShort({ total }: BurnUp, expected: Forecast): boolean {
  return expected.kind === 'pace' ? expected.doneThen < total : expected.kind !== 'all-done';
}

function useForecastText() {
  const { overview: text, language } = useText();
  const { workspace } = useOpen();
  const { chart } = text;
  const whole = (count: number): string => count.toLocaleString(language);
  /** What is needed is rounded up and what is reached down, so that the two never look closer than they are. */
  const perDay = (rate: number, round: (value: number) => number): string => {
    const tenths = round(rate * 10) / 10;
    const options = { minimumFractionDigits: rate < 100 ? 1 : 0, maximumFractionDigits: 1 };
    return tenths === 0
      ? chart.below((0.1).toLocaleString(language))
      : tenths.toLocaleString(language, options);
  };
  return (unit: CountedUnit, { total }: BurnUp, expected: Forecast): string => {
    switch (expected.kind) {
      case 'all-done':
        return chart.allDone[unit];
      case 'over':
        return chart.over(unit, whole(expected.open));
      case 'no-pace':
        return chart.noPace(unit, perDay(expected.perDayNeeded, Math.ceil));
      case 'pace': {
        const day = formatDayShort(workspace.plan.campaign.cutover, language);
        const then = chart.pace(unit, whole(expected.doneThen), whole(total), day);
        const rates = chart.needed(
          perDay(expected.perDayNeeded, Math.ceil),
          perDay(expected.perDay, Math.floor),
        );
        return `${then} ${rates}`;
      }
    }
  };
}
