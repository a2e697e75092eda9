import { Modal } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '../state/hooks.ts';
import styles from './dialog.module.css';
import { focusOn } from './focus.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** `full` is for lists with their details beside them. */
  readonly size: 'sm' | 'md' | 'lg' | 'xl' | 'wide' | 'full';
  readonly children: ReactNode;
}

const ownSizes: Readonly<Record<string, string>> = { wide: '62rem', full: 'min(82rem, 96vw)' };

/** Every dialog of the product. Mantine's own frame has a second banner landmark, so this one is put together. */
export function Dialog({ title, onClose, size, children }: DialogProps) {
  const { screens } = useText();
  useFocusReturn();
  return (
    <Modal.Root opened onClose={onClose} size={ownSizes[size] ?? size} returnFocus={false}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles['head']}>
          <Modal.Title className={styles['title'] ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={screens.close} />
        </div>
        <Modal.Body className={styles['body'] ?? ''}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Gives the keyboard back to where it was; to the checklist where that is gone, as an item of a menu is. */
function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      if (isThere) opener.focus();
      else focusOn('checklist');
    },
    [opener],
  );
}
