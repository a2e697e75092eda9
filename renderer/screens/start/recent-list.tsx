import { unitListOf } from '../../../shared/data/units.ts';
import type { WorkspaceFolder } from '../../../shared/host/contract.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { FolderIcon, WarningIcon } from '../../components/icons.tsx';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import styles from './recent-list.module.css';

export function RecentList() {
  const text = useText();
  const recent = useAppState((state) => state.recent);
  if (recent.length === 0) return <p className={styles['none']}>{text.screens.start.recentNone}</p>;
  return (
    <ul className={styles['list']}>
      {recent.map((workspace) => (
        <li key={workspace.folder}>
          {workspace.found ? <Found workspace={workspace} /> : <Lost workspace={workspace} />}
        </li>
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly workspace: WorkspaceFolder;
}

function Found({ workspace }: EntryProps) {
  const app = useApp();
  return (
    <button
      type="button"
      className={styles['entry']}
      onClick={() => void app.session.openWorkspace(workspace.folder)}
    >
      <FolderIcon size={20} />
      <Names workspace={workspace} />
    </button>
  );
}

function Lost({ workspace }: EntryProps) {
  const text = useText();
  return (
    <div className={styles['entry']} data-lost="true">
      <WarningIcon size={20} />
      <Names workspace={workspace} />
      <span className={styles['why']}>{text.screens.start.lost}</span>
    </div>
  );
}

function Names({ workspace: { campaign, folder, scope, found } }: EntryProps) {
  const text = useText();
  return (
    <>
      <span className={styles['place']}>{placeOf({ campaign, folder, scope, found }, text)}</span>
      <span className={styles['cutover']}>
        {campaign !== undefined && `${text.words.cutover}: ${formatDay(campaign.cutover, text.language)}`}
        {campaign?.block !== undefined && ` · ${text.words.block}: ${text.words.blocks[campaign.block]}`}
      </span>
      <span className={styles['folder']}>{folder}</span>
    </>
  );
}

function placeOf({ campaign, scope }: WorkspaceFolder, text: Text): string {
  if (scope === undefined || campaign === undefined) return text.screens.start.unknownPlace;
  if (scope.level === 'nation') return text.words.nation;
  const province = unitListOf(campaign.units)?.byCode.get(scope.code);
  return province === undefined ? scope.code : text.words.localityName(province.type, province.name);
}
