import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { forecast, type BurnUp, type Forecast } from '../../../shared/overview/burn-up.ts';
import type { Overview } from '../../../shared/overview/overview.ts';
import type { CountedUnit } from '../../../shared/text/overview.ts';
import { useAppState, useOpen, useText } from '../../state/hooks.ts';
import { BurnUpChart } from './burn-up-chart.tsx';
import styles from './burn-up-panel.module.css';
import { forecastText } from './forecast-text.ts';
import { Panel } from './panel.tsx';

const units: readonly CountedUnit[] = ['complete', 'gates'];

/** What was done day by day, and how far that pace leads by the cutover day. */
export function BurnUpPanel({ overview }: { readonly overview: Overview }) {
  const text = useText();
  const [unit, setUnit] = useState<CountedUnit>('complete');
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const { cutover } = workspace.plan.campaign;
  const { chart } = text.overview;
  const up = overview[unit];
  const expected = forecast(up, today, cutover);
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
        {forecastText(unit, up, expected, cutover, text)}
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
