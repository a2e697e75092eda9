import { Fragment } from 'react';
import { statuses } from '../../../shared/model/words.ts';
import type { Text } from '../../../shared/text/index.ts';
import { Dialog } from '../../components/dialog.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { actionGroups, actionsFor, type ActionGroup } from '../../state/actions.ts';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import { keysOfView, viewsOf } from '../../state/views.ts';
import { gridShortcuts } from '../grid/grid-shortcuts.ts';
import { operationShortcuts } from '../operations/operation-shortcuts.ts';
import { registerShortcuts } from '../register/register-shortcuts.ts';
import { rehearsalShortcuts, serviceShortcuts } from '../rehearsals/rehearsal-shortcuts.ts';
import styles from './dialog.module.css';

type Row = readonly [does: string, ...ways: string[]];

/** Every key in one sheet. A way of several keys is written with `+`; ways stand side by side. */
export function ShortcutSheet() {
  const app = useApp();
  const text = useText();
  const { heading, groups } = text.screens.shortcuts;
  const shown = useAppState(viewsOf);
  const views = shown.map((view): Row => [text.views.names[view], keysOfView(shown, view)]);
  const rowsOf = (group: ActionGroup): readonly Row[] => [
    ...keysOfLists(text)[group],
    ...actionsFor(app.store.getState())
      .filter((action) => action.group === group && action.keys.length > 0)
      .map((action): Row => [action.text(text), ...action.keys]),
  ];
  return (
    <Dialog onClose={app.closeDialog} title={heading} size="full">
      <div className={styles['keyGroups']}>
        {actionGroups.map((group) => (
          <Group key={group} name={groups[group]} rows={rowsOf(group)} />
        ))}
        {shown.includes('grid') && <Group name={text.grid.shortcuts.group} rows={gridShortcuts(text)} />}
        {shown.includes('obstacles') && (
          <Group name={text.register.shortcuts.group} rows={registerShortcuts(text)} />
        )}
        {shown.includes('rehearsals') && (
          <Group name={text.rehearsals.outcomes.heading} rows={rehearsalShortcuts(text)} />
        )}
        {shown.includes('commitments') && (
          <Group name={text.commitments.services.label} rows={serviceShortcuts(text)} />
        )}
        {shown.includes('operations') && (
          <Group name={text.operations.shortcuts.group} rows={operationShortcuts(text)} />
        )}
        {shown.length > 1 && <Group name={text.views.label} rows={views} />}
      </div>
    </Dialog>
  );
}

/** The keys that lists and fields listen to by themselves. */
function keysOfLists({ words, screens }: Text): Readonly<Record<ActionGroup, readonly Row[]>> {
  const { keys } = screens.shortcuts;
  return {
    answer: [
      ...statuses.map((status, index): Row => [keys.setStatus(words.statuses[status]), String(index + 1)]),
      [keys.clearStatus, '0', 'Delete'],
      [keys.actor, '1–4'],
    ],
    move: [
      [keys.upDown, '↑', '↓'],
      [keys.homeEnd, 'Home', 'End'],
      [keys.page, 'PageUp', 'PageDown'],
    ],
    detail: [
      [keys.enter, 'Enter', '→'],
      [keys.keep, 'Ctrl+Enter'],
      [keys.escape, 'Esc'],
    ],
    app: [],
  };
}

function Group({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }) {
  const { or } = useText().screens.shortcuts;
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
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
  );
}
