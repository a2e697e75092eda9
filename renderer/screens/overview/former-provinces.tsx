import {
  formerProvinceOf,
  formerProvincesOf,
  type FormerProvince,
} from '../../../shared/data/former-provinces.ts';
import { wholeProvince } from '../../../shared/overview/overview.ts';
import type { LocalityTally } from '../../../shared/overview/tally.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import styles from './former-provinces.module.css';
import { Panel } from './panel.tsx';
import { VerdictCounts } from './verdict-counts.tsx';

/** A merged province by the provinces that it was made from; nothing where it stayed as it was. */
export function FormerProvinces({ tallies }: { readonly tallies: readonly LocalityTally[] }) {
  const { overview: text } = useText();
  const { scope } = useOpen().workspace.plan;
  const formers = scope.level === 'province' ? formerProvincesOf(scope.code) : [];
  if (formers.length === 0) return null;
  return (
    <Panel heading={text.former.heading}>
      <ul>
        {formers.map((former) => (
          <Former
            key={former.code}
            former={former}
            inside={tallies.filter(({ locality }) => formerProvinceOf(locality)?.code === former.code)}
          />
        ))}
      </ul>
    </Panel>
  );
}

function Former({
  former: { name },
  inside,
}: {
  readonly former: FormerProvince;
  readonly inside: readonly LocalityTally[];
}) {
  const app = useApp();
  const { overview: text, words } = useText();
  const whole = wholeProvince(inside);
  if (whole === undefined) return null;
  return (
    <li className={styles['former']}>
      <button
        type="button"
        className={styles['name']}
        onClick={() =>
          app.overview.openList(
            () => name,
            inside.map(({ locality }) => locality),
          )
        }
      >
        <VerdictMark verdict={whole.verdict} name={words.verdicts[whole.verdict]} />
        {name}
      </button>
      <span className={styles['count']}>{text.next.at(inside.length)}</span>
      <VerdictCounts
        counts={whole.localities}
        of={name}
        onOpen={(verdict) =>
          app.overview.openList(
            ({ overview, words: { verdicts } }) => overview.lists.platform(name, verdicts[verdict]),
            inside.filter((tally) => tally.verdict === verdict).map(({ locality }) => locality),
          )
        }
      />
    </li>
  );
}
