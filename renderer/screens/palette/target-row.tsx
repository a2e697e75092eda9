import type { ReactNode } from 'react';
import { templateText } from '../../../shared/text/template.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { StatusMark } from '../../components/status-pill.tsx';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { actionOf } from '../../state/actions.ts';
import { isIn } from '../../state/arrival.ts';
import { useAppState, useOpen, useText } from '../../state/hooks.ts';
import { standingOf } from '../../state/localities.ts';
import type { Target } from '../../state/palette.ts';
import { keysOfView, viewsOf } from '../../state/views.ts';
import styles from './target-row.module.css';

interface TargetRowProps {
  readonly id: string;
  readonly target: Target;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One thing that the palette found. */
export function TargetRow({ id, target, isChosen, onChoose }: TargetRowProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className={styles['row']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Content target={target} />
    </div>
  );
}

function Content({ target }: { readonly target: Target }) {
  switch (target.kind) {
    case 'locality':
      return <LocalityTarget code={target.code} />;
    case 'item':
      return <ItemTarget id={target.item} />;
    case 'view':
      return <ViewTarget view={target.view} />;
    case 'action':
      return <ActionTarget action={target.action} />;
  }
}

function LocalityTarget({ code }: { readonly code: string }) {
  const { words } = useText();
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const arrival = useAppState((state) => state.arrival);
  const { plan } = workspace;
  const locality = plan.locality(code);
  if (locality === undefined) return null;
  const verdict = isIn(arrival, locality) ? standingOf(workspace, locality, today).verdict : undefined;
  const province = locality.parent === null ? undefined : plan.units.byCode.get(locality.parent);
  return (
    <Line
      mark={
        verdict !== undefined && <VerdictMark verdict={verdict} size={14} name={words.verdicts[verdict]} />
      }
      name={words.localityName(locality.type, locality.name)}
      detail={[code, province?.name].filter((part) => part !== undefined).join(' · ')}
    />
  );
}

function ItemTarget({ id }: { readonly id: string }) {
  const { language, words, screens } = useText();
  const { workspace } = useOpen();
  const code = useAppState((state) => state.locality);
  const locality = workspace.plan.locality(code ?? '');
  const item = locality && workspace.plan.item(locality, id);
  if (locality === undefined || item === undefined) return null;
  const status = workspace.answers.of(locality.code)[id]?.status;
  return (
    <Line
      mark={<StatusMark status={status} />}
      name={`${id} ${templateText(item.template.title, language, workspace.plan.campaign.cutover)}`}
      detail={status === undefined ? screens.checklist.unset : words.statuses[status]}
    />
  );
}

function ViewTarget({ view }: { readonly view: Extract<Target, { kind: 'view' }>['view'] }) {
  const { views } = useText();
  const shown = useAppState(viewsOf);
  return <Line name={views.names[view]} keys={keysOfView(shown, view)} />;
}

function ActionTarget({ action }: { readonly action: Extract<Target, { kind: 'action' }>['action'] }) {
  const text = useText();
  const { text: name, keys } = actionOf(action);
  return <Line name={name(text)} keys={keys[0]} />;
}

interface LineProps {
  readonly mark?: ReactNode;
  readonly name: string;
  readonly detail?: string;
  readonly keys?: string | undefined;
}

function Line({ mark, name, detail, keys }: LineProps) {
  return (
    <>
      <span className={styles['mark']}>{mark}</span>
      <span className={styles['name']} title={name}>
        {name}
      </span>
      {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
      {keys !== undefined && <KeyCap>{keys}</KeyCap>}
    </>
  );
}
