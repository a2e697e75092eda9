import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { actionOf, type ActionId } from '../state/actions.ts';

import { useApp, useText } from '../state/hooks.ts';
import { ariaKeys } from '../state/key-combination.ts';
import { KeyCap } from './key-cap.tsx';

interface ActionButtonProps {
  readonly action: ActionId;
  readonly icon: ReactNode;
  /** Its first keys stand on the button, for those that everyone should come to know. */
  readonly showsKeys?: boolean;
}

/** A button for an action, with its keys for whoever points at it and for screen readers. */
export function ActionButton({ action, icon, showsKeys = false }: ActionButtonProps) {
  const app = useApp();
  const text = useText();
  const { keys, run, text: name } = actionOf(action);
  const [shown] = keys;
  return (
    <Button
      variant="default"
      size="compact-md"
      leftSection={icon}
      rightSection={showsKeys && shown !== undefined && <KeyCap isHint>{shown}</KeyCap>}
      onClick={() => run(app)}
      {...(shown !== undefined && {
        'aria-keyshortcuts': ariaKeys(keys),
        title: `${name(text)} (${shown})`,
      })}
    >
      {name(text)}
    </Button>
  );
}
