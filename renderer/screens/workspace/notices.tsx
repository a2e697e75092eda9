import { Button } from '@mantine/core';
import { WarningIcon } from '../../components/icons.tsx';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { noticeText } from './notice-text.ts';
import styles from './notices.module.css';

/** What opening the workspace found and mended, until dismissed; and why it is for viewing only, as long as it is. */
export function Notices() {
  const app = useApp();
  const text = useText();
  const notices = useAppState((state) => state.notices);
  const { readOnly } = useOpen();
  const { screens } = text;
  if (notices.length === 0 && readOnly === null) return null;
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
