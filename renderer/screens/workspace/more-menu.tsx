import { Button, Menu } from '@mantine/core';
import { Fragment } from 'react';
import { MenuIcon } from '../../components/icons.tsx';
import { actionOf, type ActionId } from '../../state/actions.ts';
import { useApp, useText } from '../../state/hooks.ts';
import { ariaKeys } from '../../state/key-combination.ts';

/** What is not needed every hour, part by part. */
const parts: readonly (readonly ActionId[])[] = [
  ['day', 'backups', 'questions', 'startFile', 'files', 'conflicts', 'forms'],
  ['officer', 'cutover', 'shortcuts'],
  ['start'],
];

export function MoreMenu() {
  const { screens } = useText();
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" size="compact-md" aria-label={screens.bar.menu} title={screens.bar.menu}>
          <MenuIcon />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {parts.map((part, index) => (
          <Fragment key={part[0]}>
            {index > 0 && <Menu.Divider />}
            {part.map((action) => (
              <ActionMenuItem key={action} action={action} />
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function ActionMenuItem({ action }: { readonly action: ActionId }) {
  const app = useApp();
  const text = useText();
  const { keys, isFor, run, text: name } = actionOf(action);
  const [shown] = keys;
  if (isFor?.(app.store.getState()) === false) return null;
  return (
    <Menu.Item
      rightSection={shown !== undefined && <span aria-hidden="true">{shown}</span>}
      {...(shown !== undefined && { 'aria-keyshortcuts': ariaKeys(keys) })}
      onClick={() => run(app)}
    >
      {name(text)}
    </Menu.Item>
  );
}
