import { useEffect, useState } from 'react';
import { TakeInIcon } from '../../components/icons.tsx';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import styles from './drop-overlay.module.css';

/** Files that are dropped anywhere on the window are previewed; without a workspace, a drop does nothing at all. */
export function DropOverlay() {
  const app = useApp();
  const { exchange } = useText();
  const canDrop = useAppState((state) => state.phase === 'workspace');
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = canDrop ? 'copy' : 'none';
      setIsOver(canDrop);
    };
    const leave = (event: DragEvent): void => {
      // From one element to the next the drag goes on; without a next one it left the window.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      app.takeIn([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragenter', over);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', over);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [app, canDrop]);
  if (!isOver) return null;
  return (
    <div className={styles['overlay']}>
      <div className={styles['box']} role="status">
        <TakeInIcon size={36} />
        <p className={styles['what']}>{exchange.import.dropNow}</p>
        <p>{exchange.import.dropNote}</p>
      </div>
    </div>
  );
}

/** Text that is dragged from field to field is none of ours. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
