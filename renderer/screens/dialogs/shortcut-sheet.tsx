import { Fragment } from 'react';
import { statuses } from '../../../shared/model/words.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useApp, useText } from '../../state/hooks.ts';
import styles from './dialog.module.css';

type Row = readonly [does: string, ...ways: string[]];

/** Every key in one sheet. A way of several keys is written with `+`; ways stand side by side. */
export function ShortcutSheet() {
  const app = useApp();
  const { words, screens, reports, exchange } = useText();
  const { groups, keys, heading, or } = screens.shortcuts;
  const sheet: readonly [group: string, rows: readonly Row[]][] = [
    [
      groups.answer,
      [
        ...statuses.map((status, index): Row => [keys.setStatus(words.statuses[status]), String(index + 1)]),
        [keys.clearStatus, '0', 'Delete'],
        [keys.actor, '1–4'],
        [keys.undo, 'Ctrl+Z'],
        [keys.redo, 'Ctrl+Y', 'Ctrl+Shift+Z'],
      ],
    ],
    [
      groups.move,
      [
        [keys.upDown, '↑', '↓'],
        [keys.homeEnd, 'Home', 'End'],
        [keys.page, 'PageUp', 'PageDown'],
        [keys.locality, '[ ]', 'Alt+↑ Alt+↓'],
        [keys.search, '/', 'Ctrl+F'],
      ],
    ],
    [
      groups.detail,
      [
        [keys.enter, 'Enter', '→'],
        [keys.note, 'N'],
        [keys.evidence, 'E'],
        [keys.owner, 'O'],
        [keys.history, 'H'],
        [keys.keep, 'Ctrl+Enter'],
        [keys.escape, 'Esc'],
      ],
    ],
    [
      groups.app,
      [
        [keys.print, 'Ctrl+P'],
        [reports.screen.shortcut, 'Ctrl+B'],
        [keys.export, 'Ctrl+E'],
        [exchange.import.heading, 'Ctrl+I'],
        [exchange.taken.heading, 'Ctrl+Shift+I'],
        [exchange.conflicts.heading, 'C'],
        [keys.day, 'Ctrl+H'],
        [keys.sheet, 'F1', '?'],
      ],
    ],
  ];

  return (
    <Dialog onClose={app.closeDialog} title={heading} size="xl">
      <div className={styles['keyGroups']}>
        {sheet.map(([group, rows]) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {rows.map(([does, ...ways]) => (
                <div key={does} className={styles['keyRow']}>
                  <dt>{does}</dt>
                  <dd className={styles['keys']}>
                    {ways.map((way, index) => (
                      <Fragment key={way}>
                        {index > 0 && or}
                        <KeyCap>{way}</KeyCap>
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
