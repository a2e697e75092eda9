import { Button } from '@mantine/core';
import { memo } from 'react';
import type { Change } from '../../../shared/history/change.ts';
import { lastChange, registersOfItem } from '../../../shared/model/answers.ts';
import type { Item } from '../../../shared/model/campaign.ts';
import type { Locality } from '../../../shared/model/unit.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import { describeValue, fieldLabel } from '../../state/register-text.ts';
import { useLaterRevision } from '../../state/revision.tsx';
import { OriginText } from '../exchange/files-origin.tsx';
import styles from './last-change.module.css';
import { useOrigin } from './last-change-origin.ts';

interface LastChangeProps {
  readonly locality: Locality;
  readonly item: Item;
}

/** What was last changed about the item, by whom and when. */
export const LastChange = memo(function LastChange({ locality, item }: LastChangeProps) {
  const app = useApp();
  const text = useText();
  const { workspace } = useOpen();
  useLaterRevision();
  const answer = workspace.answers.of(locality.code)[item.id];
  const change = lastChange(workspace.state, registersOfItem(locality.code, item.id, answer));
  return (
    <section className={styles['last']} aria-label={text.screens.detail.lastChange}>
      <div className={styles['head']}>
        <h4 className={styles['heading']}>{text.screens.detail.lastChange}</h4>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-keyshortcuts="H"
          rightSection={<KeyCap isHint>H</KeyCap>}
          onClick={() => app.show('history')}
        >
          {text.screens.detail.history}
        </Button>
      </div>
      {change === undefined ? (
        <p>{text.screens.detail.neverChanged}</p>
      ) : (
        <>
          <p className={styles['what']}>
            {text.screens.detail.changed(
              fieldLabel(change.register, text),
              describeValue(workspace.plan, change.register, change.value, text),
            )}
          </p>
          <p>
            {change.person} · {formatMoment(change.at, text.language)}
          </p>
          <p className={styles['where']}>
            <Where change={change} />
          </p>
        </>
      )}
    </section>
  );
});

/** Asked for once the officer stays on the item; the line is kept free until then. */
function Where({ change }: { readonly change: Change }) {
  const app = useApp();
  const { exchange } = useText();
  const isHere = app.exchange.isFromHere(change);
  const origin = useOrigin(isHere ? undefined : change);
  if (isHere) return exchange.taken.here;
  return origin === undefined ? null : <OriginText origin={origin} />;
}
