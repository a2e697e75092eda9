import { useMemo } from 'react';
import type { Item } from '../../../shared/model/campaign.ts';
import type { Locality } from '../../../shared/model/unit.ts';
import { templateText } from '../../../shared/text/template.ts';
import { Dialog } from '../../components/dialog.tsx';
import { stepsOf, type Listed } from '../../state/history.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { useLoaded } from '../../state/use-loaded.ts';
import styles from '../dialogs/dialog.module.css';
import { FaultNote } from '../dialogs/outcome.tsx';
import { HistoryList } from './history-list.tsx';
import { Loading } from './loading.tsx';
import { itemRows } from './rows.ts';

/** Every change of the selected item in the selected locality. */
export function HistoryDialog() {
  const app = useApp();
  const text = useText();
  const { workspace } = useOpen();
  const locality = useAppState((state) => workspace.plan.locality(state.locality ?? ''));
  const item = useAppState((state) => locality && workspace.plan.item(locality, state.item ?? ''));
  return (
    <Dialog onClose={app.closeDialog} title={text.screens.history.heading} size="wide">
      {locality === undefined || item === undefined ? (
        <p>{text.screens.detail.none}</p>
      ) : (
        <ItemHistory locality={locality} item={item} />
      )}
    </Dialog>
  );
}

function ItemHistory({ locality, item }: { readonly locality: Locality; readonly item: Item }) {
  const { records } = useApp();
  const text = useText();
  const { plan } = useOpen().workspace;
  const revision = useAppState((state) => state.revision);
  const { value, failure } = useLoaded(String(revision), () => records.ofItem(locality.code, item.id));
  return (
    <div className={styles['stack']}>
      <div>
        <p className={styles['soft']}>{text.words.localityName(locality.type, locality.name)}</p>
        <p className={styles['strong']}>
          {item.id} · {templateText(item.template.title, text.language, plan.campaign.cutover)}
        </p>
      </div>
      <FaultNote failure={failure} />
      {value !== undefined && <Steps listed={value} />}
      {value === undefined && failure === undefined && <Loading label={text.screens.loading} />}
    </div>
  );
}

/** The listed changes step by step, the selected one whole below. */
export function Steps({ listed }: { readonly listed: Listed }) {
  const text = useText();
  const { history } = text.screens;
  const { workspace } = useOpen();
  const steps = useMemo(() => stepsOf(listed), [listed]);
  const rows = useMemo(() => itemRows(steps, workspace, text), [steps, workspace, text]);
  const { length } = listed.changes;
  if (length === 0) return <p>{history.empty}</p>;
  return (
    <>
      <p className={styles['soft']} role="status">
        {history.count(length, steps.length)} {!listed.isWhole && history.cut(length)}
      </p>
      <HistoryList label={history.list} steps={steps} rows={rows} takesFocus />
    </>
  );
}
