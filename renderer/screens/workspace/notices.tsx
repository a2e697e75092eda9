import { Button } from '@mantine/core';
import type { OpenedWorkspace, OpenNotice } from '../../../shared/host/contract.ts';
import { WarningIcon } from '../../components/icons.tsx';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { noticeText } from './notice-text.ts';
import styles from './notices.module.css';

/** What was found in the workspace's files, until dismissed; and why it is for viewing only, as long as it is. */
export function Notices() {
  const notices = useAppState((state) => state.notices);
  const { readOnly } = useOpen();
  // Always there, so that what is found later is read out as well.
  return (
    <div className={styles['place']} aria-live="polite">
      {(notices.length > 0 || readOnly !== null) && <NoticeList notices={notices} readOnly={readOnly} />}
    </div>
  );
}

interface NoticeListProps {
  readonly notices: readonly OpenNotice[];
  readonly readOnly: OpenedWorkspace['readOnly'];
}

function NoticeList({ notices, readOnly }: NoticeListProps) {
  const app = useApp();
  const text = useText();
  const { screens } = text;
  return (
    <section className={styles['notices']} aria-label={screens.notices.heading}>
      <WarningIcon size={18} />
      <ul>
        {readOnly !== null && <li>{screens.notices.readOnly[readOnly]}</li>}
        {notices.map((notice, index) => (
          <li key={`${notice.kind}-${index}`}>{noticeText(notice, text)}</li>
        ))}
      </ul>
      {notices.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={app.dismissNotices}>
          {screens.dismiss}
        </Button>
      )}
    </section>
  );
}
