import { useMemo } from 'react';
import type { TemplatePlatform } from '../../../shared/model/template.ts';
import { provincesOn, type ProvinceDay } from '../../../shared/operations/provinces.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { clockNow, shownDay } from '../../state/operations.ts';
import { useRecords } from '../register/use-records.ts';
import styles from './continuity-panel.module.css';
import { LevelMark } from './level-mark.tsx';
import { usePlatforms } from './use-watches.ts';

/** For the centre: how the platforms ran in each province on the day shown, those that need it first. */
export function ProvincesOfDay() {
  const { operations } = useText();
  const { provinces: words } = operations;
  const { plan } = useOpen().workspace;
  const day = useAppState(shownDay);
  const today = useAppState((state) => state.today);
  const platforms = usePlatforms();
  const watches = useRecords('watch');
  const obstacles = useRecords('obstacle');
  const rows = useMemo(() => {
    const ids = platforms.map(({ id }) => id);
    return provincesOn(plan, ids, watches, obstacles, day, `${today}T${clockNow()}`);
  }, [plan, platforms, watches, obstacles, day, today]);
  const count = (level: ProvinceDay['worst']): number => rows.filter(({ worst }) => worst === level).length;
  const interrupted = count('interrupted');
  const degraded = count('degraded');
  return (
    <section className={styles['panel']} aria-label={words.heading}>
      <header className={styles['head']}>
        <h3 className={styles['heading']}>{words.heading}</h3>
        <p className={styles['facts']} role="status">
          <span>{words.said(rows.length - count(undefined), rows.length)}</span>
          {interrupted > 0 && <span data-bad="true">{words.interrupted(interrupted)}</span>}
          {degraded > 0 && <span>{words.degraded(degraded)}</span>}
        </p>
      </header>
      <div className={styles['scroll']} role="region" aria-label={words.tableLabel} tabIndex={0}>
        <ProvinceTable rows={rows} platforms={platforms} />
      </div>
      <p className={styles['soft']}>{words.lead}</p>
    </section>
  );
}

interface ProvinceTableProps {
  readonly rows: readonly ProvinceDay[];
  readonly platforms: readonly TemplatePlatform[];
}

function ProvinceTable({ rows, platforms }: ProvinceTableProps) {
  const { language, operations } = useText();
  const { provinces: words } = operations;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{words.province}</th>
          {platforms.map(({ id, code, name }) => (
            <th key={id} scope="col" title={name[language]}>
              <abbr title={name[language]}>{code}</abbr>
            </th>
          ))}
          <th scope="col">{words.incidents}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ProvinceRow key={row.province.code} row={row} platforms={platforms} />
        ))}
      </tbody>
    </table>
  );
}

interface ProvinceRowProps {
  readonly row: ProvinceDay;
  readonly platforms: readonly TemplatePlatform[];
}

function ProvinceRow({ row: { province, levels, openIncidents }, platforms }: ProvinceRowProps) {
  const app = useApp();
  const { words: common, operations, records } = useText();
  const { provinces: words, continuity } = operations;
  const name = common.localityName(province.type, province.name);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles['open']}
          aria-label={words.open(name)}
          onClick={() => app.board.openProvince(province.code)}
        >
          {province.name}
        </button>
      </th>
      {platforms.map(({ id }) => {
        const { level, isByIncident = false } = levels.get(id) ?? {};
        const says = level === undefined ? continuity.unknown : records.watch.platform[level];
        const whole = isByIncident ? `${says} (${continuity.byIncident})` : says;
        return (
          <td key={id}>
            <span role="img" aria-label={whole} title={whole}>
              <LevelMark level={level} />
            </span>
          </td>
        );
      })}
      <td>
        {openIncidents.length > 0 && (
          <span title={openIncidents.map(({ fields }) => fields.title).join('\n')}>
            {words.openIncidents(openIncidents.length)}
          </span>
        )}
      </td>
    </tr>
  );
}
