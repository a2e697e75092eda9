import type { SinceExport } from '../../../shared/host/contract.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { platformsOf } from '../../../shared/overview/overview.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import type { Loaded } from '../../state/use-loaded.ts';
import styles from './regressed-steps.module.css';
import { Steps } from './steps.tsx';

/** What was ready at the last export and no longer is. */
export function RegressedSteps({
  compared: { value, failure },
}: {
  readonly compared: Loaded<SinceExport | null>;
}) {
  const { overview: text, screens, language } = useText();
  const none = (): string => {
    if (failure !== undefined) return text.next.regressedUnknown;
    if (value === undefined) return screens.loading;
    if (value === null) return text.next.neverExported;
    return `${text.next.noRegressed} (${formatMoment(value.at, language)})`;
  };
  return (
    <Steps heading={text.next.regressed} none={none()} shownAtFirst={4}>
      {(value?.regressed ?? []).map((regression) => (
        <RegressedLine key={`${regression.locality} ${regression.platform}`} regression={regression} />
      ))}
    </Steps>
  );
}

function RegressedLine({ regression }: { readonly regression: SinceExport['regressed'][number] }) {
  const app = useApp();
  const { words, language } = useText();
  const { plan } = useOpen().workspace;
  const locality = plan.locality(regression.locality);
  const platform = platformsOf(plan).find(({ id }) => id === regression.platform);
  if (locality === undefined || platform === undefined) return null;
  return (
    <li>
      <button
        type="button"
        className={styles['line']}
        onClick={() => app.overview.openLocality(locality, platform.id)}
      >
        <VerdictMark verdict={regression.now} size={14} />
        <span className={styles['place']}>{words.localityName(locality.type, locality.name)}</span>
        <span className={styles['platform']}>{platform.shortName[language]}</span>
        <strong>{words.verdicts[regression.now]}</strong>
      </button>
    </li>
  );
}
