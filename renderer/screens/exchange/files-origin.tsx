import type { Origin } from '../../state/history.ts';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import { originText } from './origin-text.ts';
import { aboutFile } from '../../state/imports.ts';
import styles from './files-origin.module.css';

/** On which computer a change was made, or from which file it came: that leads to the file. */
export function OriginText({ origin }: { readonly origin: Origin }) {
  const app = useApp();
  const text = useText();
  const { workspace } = useOpen();
  const { file } = origin;
  const words = originText(origin, workspace, text);
  if (file === undefined) return <>{words}</>;
  const name = aboutFile(workspace, file)?.name ?? '';
  return (
    <button
      type="button"
      className={styles['link']}
      title={text.exchange.taken.showFile(name)}
      onClick={() => app.showTaken(file)}
    >
      {words}
    </button>
  );
}
