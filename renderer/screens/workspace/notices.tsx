import { Button } from '@mantine/core';
import type { OpenNotice } from '../../../shared/host/contract.ts';
import type { Text } from '../../../shared/text/index.ts';
import { WarningIcon } from '../../components/icons.tsx';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import styles from './notices.module.css';

/** What opening the workspace found and mended. */
export function Notices() {
  const app = useApp();
  const text = useText();
  const notices = useAppState((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <section className={styles['notices']} aria-label={text.screens.notices.heading}>
      <WarningIcon size={18} />
      <ul>
        {notices.map((notice) => (
          <li key={notice.kind}>{noticeText(notice, text)}</li>
        ))}
      </ul>
      <Button size="compact-sm" variant="default" onClick={app.dismissNotices}>
        {text.screens.dismiss}
      </Button>
    </section>
  );
}

function noticeText(notice: OpenNotice, { screens }: Text): string {
  switch (notice.kind) {
    case 'torn-line':
      return screens.notices.tornLine(notice.setAside);
    case 'stale-lock':
      return screens.notices.staleLock(notice.machine);
  }
}
