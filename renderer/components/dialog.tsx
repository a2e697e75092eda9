import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../state/hooks.ts';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly size: 'sm' | 'md' | 'lg' | 'xl';
  readonly children: ReactNode;
}

/** Every dialog of the product. Mantine's own frame has a second banner landmark, so this one is put together. */
export function Dialog({ title, onClose, size, children }: DialogProps) {
  const { screens } = useText();
  return (
    <Modal.Root opened onClose={onClose} size={size}>
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
