import { Button, Menu } from '@mantine/core';
import { blockOf } from '../../../shared/model/campaign.ts';
import { daysBetween } from '../../../shared/model/day.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { ExportIcon, MenuIcon, PrintIcon, ReportIcon, TakeInIcon } from '../../components/icons.tsx';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import styles from './top-bar.module.css';
import { ViewSwitch } from './view-switch.tsx';

export function TopBar() {
  const app = useApp();
  const { screens, reports, exchange } = useText();
  return (
    <header className={styles['bar']}>
      <Place />
      <Countdown />
      <ViewSwitch />
      <div className={styles['actions']}>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<PrintIcon />}
          aria-keyshortcuts="Control+P"
          onClick={() => app.show('print')}
        >
          {screens.bar.print}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<ReportIcon />}
          aria-keyshortcuts="Control+B"
          onClick={() => app.show('reports')}
        >
          {reports.screen.open}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<TakeInIcon />}
          aria-keyshortcuts="Control+I"
          onClick={() => app.show('import')}
        >
          {exchange.import.open}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<ExportIcon />}
          aria-keyshortcuts="Control+E"
          onClick={() => app.show('export')}
        >
          {screens.bar.export}
        </Button>
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
  useAppState((state) => state.revision);
  const { cutover } = workspace.plan.campaign;
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

function MoreMenu() {
  const app = useApp();
  const { centre } = useText();
  const { workspace } = useOpen();
  const { screens, forms, exchange } = useText();
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" size="compact-md" aria-label={screens.bar.menu} title={screens.bar.menu}>
          <MenuIcon />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item rightSection="Ctrl+H" onClick={() => app.show('day')}>
          {screens.bar.day}
        </Menu.Item>
        <Menu.Item onClick={() => app.show('backups')}>{screens.bar.backups}</Menu.Item>
        <Menu.Item onClick={() => app.show('questions')}>{centre.questions.heading}</Menu.Item>
        {workspace.plan.scope.level === 'nation' && (
          <Menu.Item onClick={() => app.show('start-file')}>{centre.start.dialog}</Menu.Item>
        )}
        <Menu.Item rightSection="Ctrl+Shift+I" onClick={() => app.show('files')}>
          {exchange.taken.heading}
        </Menu.Item>
        <Menu.Item rightSection="C" onClick={() => app.show('conflicts')}>
          {exchange.conflicts.heading}
        </Menu.Item>
        <Menu.Item onClick={() => app.show('forms')}>{forms.dialog.heading}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => app.show('officer')}>{screens.bar.officer}</Menu.Item>
        <Menu.Item onClick={() => app.show('cutover')}>{screens.bar.cutover}</Menu.Item>
        <Menu.Item rightSection="F1" onClick={() => app.show('shortcuts')}>
          {screens.bar.shortcuts}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void app.toStart()}>{screens.bar.start}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
