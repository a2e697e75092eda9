import { decided } from '../commitment-situations.ts';
import { nationReported } from '../centre-situations.ts';
import { either, look, pause, press, steps, zoomed, type Scene, type Step } from '../scene.ts';
import { afterCutover, arriving, city, freshProvince, longNames, nation, viewOnly } from '../situations.ts';

const overview: Step = steps(
  look('overview'),
  (page) => page.locator('h4').first().waitFor({ timeout: 60_000 }),
  pause(300),
);

/** How the whole stands. */
export const overviewScenes: readonly Scene[] = [
  { name: 'overview', situation: city, act: overview },
  { name: 'overview-tall', situation: city, viewport: { width: 1366, height: 1400 }, act: overview },
  { name: 'overview-milestone', situation: decided, act: overview },
  { name: 'overview-common', situation: () => city(true), act: overview },
  {
    name: 'overview-gates',
    situation: city,
    act: steps(
      overview,
      (page) => page.getByText(either((text) => text.overview.chart.units.gates)).click(),
      pause(200),
    ),
  },
  {
    name: 'overview-list',
    situation: city,
    act: steps(overview, (page) => page.locator('main li button[data-urgency]').first().click(), pause(300)),
  },
  {
    name: 'overview-cell',
    situation: city,
    act: steps(
      overview,
      (page) => page.getByRole('grid').focus(),
      press('ArrowDown', 'ArrowRight', 'ArrowRight'),
    ),
  },
  { name: 'overview-long-names', situation: longNames, act: overview },
  { name: 'overview-fresh', situation: freshProvince, act: overview },
  { name: 'overview-after', situation: afterCutover, act: overview },
  { name: 'overview-view-only', situation: viewOnly, act: overview },
  { name: 'overview-arriving', situation: arriving, act: steps(look('overview'), pause(1_500)) },
  { name: 'overview-nation', situation: nationReported, act: overview },
  {
    name: 'overview-nation-tall',
    situation: nationReported,
    viewport: { width: 1366, height: 1500 },
    act: overview,
  },
  { name: 'overview-nation-fresh', situation: nation, act: overview },
  { name: 'overview-zoom-200', situation: city, viewport: zoomed, act: overview },
];
