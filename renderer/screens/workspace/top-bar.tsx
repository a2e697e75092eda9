import { blockOf } from '../../../shared/model/campaign.ts';
import { daysBetween } from '../../../shared/model/day.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ExportIcon, PrintIcon, ReportIcon, SearchIcon, TakeInIcon } from '../../components/icons.tsx';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { useAppState, useOpen, useText } from '../../state/hooks.ts';
import { MoreMenu } from './more-menu.tsx';
import styles from './top-bar.module.css';

/** Where, how long still, and what is done every hour. */
export function TopBar() {
  return (
    <header className={styles['bar']}>
      <Place />
      <Countdown />
      <div className={styles['actions']}>
        <ActionButton action="palette" icon={<SearchIcon />} showsKeys />
        <ActionButton action="print" icon={<PrintIcon />} />
        <ActionButton action="reports" icon={<ReportIcon />} />
        <ActionButton action="import" icon={<TakeInIcon />} />
        <ActionButton action="export" icon={<ExportIcon />} />
        <LanguageSwitch />
        <MoreMenu />
      </div>
    </header>
  );
}

function Place() {
  const text = useText();
  const { workspace } = useOpen();
  const { scope, localities } = workspace.plan;
  const [province] = localities;
  const isNation = scope.level === 'nation' || province === undefined;
  const block = blockOf(workspace.plan.campaign);
  return (
    <div className={styles['place']}>
      <p className={styles['product']}>
        {text.words.product}
        {block !== 'government' && ` · ${text.words.block}: ${text.words.blocks[block]}`}
      </p>
      <h1 className={styles['name']}>
        {isNation ? text.words.nation : text.words.localityName(province.type, province.name)}
      </h1>
    </div>
  );
}

function Countdown() {
  const text = useText();
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const cutover = useAppState(() => workspace.plan.campaign.cutover);
  const days = daysBetween(today, cutover);
  const { bar } = text.screens;
  return (
    <div className={styles['countdown']}>
      {days !== 0 && <span className={styles['days']}>{Math.abs(days)}</span>}
      <span className={styles['until']}>
        <span className={styles['what']}>
          {days > 0 ? bar.daysTo : days === 0 ? bar.today : bar.daysSince}
        </span>
        <span className={styles['dates']}>
          {formatDay(cutover, text.language)} · {text.words.asOf} {formatDay(today, text.language)}
        </span>
      </span>
    </div>
  );
}
