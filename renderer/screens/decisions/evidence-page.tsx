import type { Evidence, OpenItem, PlatformEvidence } from '../../../shared/decisions/evidence.ts';
import { formatDay, formatDayShort } from '../../../shared/text/dates.ts';
import { templateText } from '../../../shared/text/template.ts';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { placeName } from '../../state/register-text.ts';
import { markOfVendor } from '../commitments/marks.ts';
import styles from './evidence-page.module.css';

/** So many places and obstacles are named; the others are counted. */
const mostPlaces = 4;
const mostObstacles = 8;

/** What a decision stands on, on one page. */
export function EvidencePage({ evidence }: { readonly evidence: Evidence }) {
  const text = useText();
  const { evidence: words } = text.decisions;
  const today = useAppState((state) => state.today);
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <h3>{words.heading}</h3>
        <p className={styles['soft']}>{words.asOf(formatDay(today, text.language))}</p>
      </div>
      <Platforms platforms={evidence.platforms} />
      <section aria-label={words.open}>
        <h4 className={styles['heading']}>
          {words.open} ({evidence.open.length})
        </h4>
        {evidence.open.length === 0 && <p className={styles['soft']}>{text.decisions.waivers.none}</p>}
        <ul className={styles['list']}>
          {evidence.open.map((open) => (
            <OpenGate key={open.item.id} open={open} />
          ))}
        </ul>
      </section>
      <Obstacles evidence={evidence} />
    </div>
  );
}

function Platforms({ platforms }: { readonly platforms: readonly PlatformEvidence[] }) {
  const { language, decisions } = useText();
  const { evidence: words } = decisions;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{words.platform}</th>
          <th scope="col">{words.verdict}</th>
          <th scope="col" className={styles['number']}>
            {words.declared}
          </th>
          <th scope="col" className={styles['number']}>
            {words.evidenced}
          </th>
          <th scope="col" className={styles['number']}>
            {words.proven}
          </th>
          <th scope="col" className={styles['number']}>
            {words.gates}
          </th>
          <th scope="col">{words.rehearsal}</th>
          <th scope="col">{words.vendor}</th>
        </tr>
      </thead>
      <tbody>
        {platforms.map((one) => (
          <tr key={one.platform.id}>
            <th scope="row">{one.platform.shortName[language]}</th>
            <VerdictCell of={one} />
            <td className={styles['number']}>
              {one.declared.toLocaleString(language)}/{one.applicable.toLocaleString(language)}
            </td>
            <td className={styles['number']}>{one.evidenced.toLocaleString(language)}</td>
            <td className={styles['number']}>{one.proven.toLocaleString(language)}</td>
            <td className={styles['number']} data-open={one.gatesOpen > 0}>
              {one.gatesOpen.toLocaleString(language)}/{one.gates.toLocaleString(language)}
            </td>
            <RehearsalCell of={one} />
            <VendorCell of={one} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function VerdictCell({ of: { worst, verdicts, localities } }: { readonly of: PlatformEvidence }) {
  const { decisions, words } = useText();
  return (
    <td>
      <span className={styles['marked']}>
        <VerdictMark verdict={worst} size={13} name={words.verdicts[worst]} />
        {localities === 1 ? words.verdicts[worst] : decisions.evidence.ready(verdicts.ready, localities)}
      </span>
    </td>
  );
}

function RehearsalCell({ of: { rehearsal } }: { readonly of: PlatformEvidence }) {
  const { decisions, rehearsals, language } = useText();
  if (rehearsal === undefined) return <td className={styles['soft']}>{decisions.evidence.noRehearsal}</td>;
  const { day } = rehearsal.rehearsal.fields;
  const { passed, failed, absent, expected } = rehearsal.turnout;
  return (
    <td>
      {decisions.evidence.turnout(
        day === undefined ? rehearsals.noDay : formatDayShort(day, language),
        passed,
        passed + failed + absent + expected,
      )}
    </td>
  );
}

function VendorCell({ of: { vendor } }: { readonly of: PlatformEvidence }) {
  const { commitments } = useText();
  const { states, short } = commitments.vendors;
  return (
    <td>
      <span className={styles['marked']} title={vendor.vendor?.fields.name ?? states[vendor.state]}>
        <VerdictMark verdict={markOfVendor[vendor.state]} size={13} />
        {short[vendor.state]}
      </span>
    </td>
  );
}

function OpenGate({ open: { item, localities } }: { readonly open: OpenItem }) {
  const app = useApp();
  const text = useText();
  const { plan } = useOpen().workspace;
  const today = useAppState((state) => state.today);
  const { evidence: words, andMore } = text.decisions;
  const [first] = localities;
  const names = localities.slice(0, mostPlaces).map(({ code }) => placeName(plan, code, text));
  if (localities.length > mostPlaces) names.push(andMore(localities.length - mostPlaces));
  const due = formatDayShort(item.due, text.language);
  return (
    <li className={styles['entry']}>
      <button
        type="button"
        className={styles['code']}
        onClick={() => first !== undefined && app.goTo(first.code, item.id)}
      >
        {item.id}
      </button>
      <span className={styles['what']}>
        {templateText(item.template.title, text.language, plan.campaign.cutover)}
        <span className={styles['where']}>
          {names.join(', ')} ·{' '}
          <span data-late={item.due < today}>{item.due < today ? words.overdue(due) : words.due(due)}</span>
        </span>
      </span>
    </li>
  );
}

function Obstacles({ evidence: { obstacles } }: { readonly evidence: Evidence }) {
  const app = useApp();
  const text = useText();
  const { evidence: words, andMore } = text.decisions;
  return (
    <section aria-label={words.obstacles}>
      <h4 className={styles['heading']}>
        {words.obstacles} ({obstacles.length})
      </h4>
      {obstacles.length === 0 && <p className={styles['soft']}>{words.noObstacles}</p>}
      <ul className={styles['list']}>
        {obstacles.slice(0, mostObstacles).map(({ id, fields }) => (
          <li key={id} className={styles['entry']}>
            <button type="button" className={styles['code']} onClick={() => app.obstacles.open(id)}>
              {fields.title ?? text.register.untitled}
            </button>
          </li>
        ))}
        {obstacles.length > mostObstacles && <li>{andMore(obstacles.length - mostObstacles)}</li>}
      </ul>
    </section>
  );
}
