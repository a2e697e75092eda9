import { Button } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { PlatformId } from '../../../shared/model/template.ts';
import type { Claim } from '../../../shared/rehearsals/claims.ts';
import { provableItems } from '../../../shared/rehearsals/items.ts';
import { proofsIn } from '../../../shared/rehearsals/proofs.ts';
import { templateText } from '../../../shared/text/template.ts';
import { SearchField } from '../../components/search-field.tsx';
import { GateMark } from '../../components/gate-mark.tsx';
import { CrossIcon } from '../../components/icons.tsx';
import { VerdictMark } from '../../components/verdict-mark.tsx';
import { useApp, useAppState, useIsReadOnly, useOpen, useText } from '../../state/hooks.ts';
import { filterLocalities, listLocalities } from '../../state/localities.ts';
import { PickList } from '../exchange/pick-list.tsx';
import { platformOptions } from '../obstacles/platform-options.ts';
import { numberedTable } from '../print/printed-screen.ts';
import { usePrintable } from '../print/use-printable.ts';
import { Loading } from '../records/loading.tsx';
import { NoEntry } from '../register/entry-form.tsx';
import list from '../register/register-list.module.css';
import { RegisterScreen } from '../register/register-screen.tsx';
import tools from '../register/register-tools.module.css';
import { ClaimListRow, claimColumns, lastText, type ClaimRow } from './claim-row.tsx';
import styles from './claims-part.module.css';

interface ClaimsPartProps {
  readonly bar: ReactNode;
  /** Undefined while answers are still on their way. */
  readonly claims: readonly Claim[] | undefined;
}

/** "Claimed ready, not proven": each place and platform, leading to its checklist. */
export function ClaimsPart({ bar, claims }: ClaimsPartProps) {
  const text = useText();
  const { rehearsals } = text;
  const { plan } = useOpen().workspace;
  const [active, setActive] = useState<string>();
  const [platform, setPlatform] = useState<PlatformId | null>(null);
  const [query, setQuery] = useState('');
  const rows = useClaimRows(claims ?? [], platform, query);
  const current = rows.find(({ id }) => id === active) ?? rows[0];
  usePrintable(() => ({
    heading: rehearsals.parts.claims,
    facts: [rehearsals.claims.lead, rehearsals.claims.shown(rows.length, claims?.length ?? 0)],
    tables: [numberedTable(claimColumns(plan, text), rows, text)],
  }));
  return (
    <RegisterScreen
      heading={rehearsals.parts.claims}
      summary={bar}
      list={
        <section className={list['panel']} aria-label={rehearsals.parts.claims}>
          <p className={styles['lead']}>{rehearsals.claims.lead}</p>
          <Tools
            claims={claims ?? []}
            platform={platform}
            onPlatform={setPlatform}
            query={query}
            onQuery={setQuery}
          />
          {claims !== undefined && (
            <p className={styles['soft']} role="status">
              {rehearsals.claims.shown(rows.length, claims.length)}
            </p>
          )}
          <Rows claims={claims} rows={rows} current={current} onActive={setActive} />
        </section>
      }
      form={
        current === undefined ? (
          <NoEntry of={rows.length} />
        ) : (
          <ClaimDetail claim={current} shown={rows} platform={platform} />
        )
      }
    />
  );
}

function useClaimRows(
  claims: readonly Claim[],
  platform: PlatformId | null,
  query: string,
): readonly ClaimRow[] {
  const { words } = useText();
  const { plan } = useOpen().workspace;
  return useMemo(() => {
    const found = new Set(
      filterLocalities(listLocalities(plan), { query, verdicts: [] }, () => undefined).map(
        ({ locality }) => locality.code,
      ),
    );
    return claims
      .filter((claim) => found.has(claim.locality.code) && (platform ?? claim.platform) === claim.platform)
      .map((claim) => ({
        ...claim,
        id: `${claim.locality.code}-${claim.platform}`,
        name: words.localityName(claim.locality.type, claim.locality.name),
      }));
  }, [claims, platform, query, plan, words]);
}

interface ToolsProps {
  readonly claims: readonly Claim[];
  readonly platform: PlatformId | null;
  readonly onPlatform: (platform: PlatformId | null) => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

function Tools({ claims, platform, onPlatform, query, onQuery }: ToolsProps) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const platforms = platformOptions(plan, text);
  return (
    <>
      <SearchField isMain label={text.rehearsals.claims.find} query={query} onQuery={onQuery} />
      <div className={tools['chips']} role="group" aria-label={text.rehearsals.filters.platform}>
        {platforms.map(({ value, label }) => {
          const isOn = value === platform;
          const count = claims.filter((claim) => claim.platform === value).length;
          return (
            <button
              key={value}
              type="button"
              className={tools['chip']}
              aria-pressed={isOn}
              onClick={() => onPlatform(isOn ? null : (value as PlatformId))}
            >
              {label} <strong>{count}</strong>
              {isOn && <CrossIcon size={11} />}
            </button>
          );
        })}
      </div>
    </>
  );
}

interface RowsProps {
  readonly claims: readonly Claim[] | undefined;
  readonly rows: readonly ClaimRow[];
  readonly current: ClaimRow | undefined;
  readonly onActive: (id: string) => void;
}

function Rows({ claims, rows, current, onActive }: RowsProps) {
  const text = useText();
  const { claims: words, parts } = text.rehearsals;
  const open = useOpenClaim();
  if (claims === undefined) return <Loading label={text.screens.loading} />;
  if (rows.length === 0)
    return <p className={list['empty']}>{claims.length === 0 ? words.none : words.noneFound}</p>;
  return (
    <>
      <PickList
        label={parts.claims}
        describedBy="claims-hint"
        rows={rows}
        heightOf={() => 3.5}
        active={current?.id}
        onActive={onActive}
        onKey={({ key }) => {
          if (key !== 'Enter' || current === undefined) return false;
          open(current);
          return true;
        }}
      >
        {(row) => <ClaimListRow row={row} />}
      </PickList>
      <p id="claims-hint" className={list['hint']}>
        {words.hint}
      </p>
    </>
  );
}

/** Goes to the first item that is not proven there. */
function useOpenClaim(): (claim: Claim) => void {
  const app = useApp();
  const { workspace } = useOpen();
  return ({ locality, platform }) => {
    const proofs = proofsIn(workspace);
    const items = provableItems(workspace.plan, locality, platform);
    const first = items.find(({ id }) => !proofs.has(locality.code, id)) ?? items[0];
    if (first !== undefined) app.goTo(locality.code, first.id);
  };
}

interface ClaimDetailProps {
  readonly claim: ClaimRow;
  readonly shown: readonly ClaimRow[];
  readonly platform: PlatformId | null;
}

/** What of it is not proven, and ways on: to the place, or to a rehearsal for all that are shown. */
function ClaimDetail({ claim, shown, platform }: ClaimDetailProps) {
  const app = useApp();
  const text = useText();
  const { rehearsals } = text;
  const { workspace } = useOpen();
  const isReadOnly = useIsReadOnly();
  useAppState((state) => state.revision);
  const open = useOpenClaim();
  const { plan } = workspace;
  const proofs = proofsIn(workspace);
  const answers = workspace.answers.of(claim.locality.code);
  const items = provableItems(plan, claim.locality, claim.platform).filter(
    ({ id }) => answers[id]?.status === 'done',
  );
  const places = [...new Set(shown.map(({ locality }) => locality.code))];
  const platforms = platform === null ? [...new Set(shown.map((one) => one.platform))] : [platform];
  return (
    <section className={styles['detail']} aria-label={text.register.formOf(claim.name)}>
      <h3 className={styles['name']}>
        {claim.name} · {platformOptions(plan, text).find(({ value }) => value === claim.platform)?.label}
      </h3>
      <p>
        {rehearsals.claims.proven(claim.proven, claim.provable)}; {lastText(claim, text)}
      </p>
      <ul className={styles['items']}>
        {items.map(({ id, gate, template }) => {
          const isProven = proofs.has(claim.locality.code, id);
          return (
            <li key={id} className={styles['item']} data-proven={isProven}>
              <VerdictMark
                verdict={isProven ? 'ready' : 'not-reported'}
                size={14}
                name={isProven ? text.decisions.evidence.proven : text.decisions.evidence.declared}
              />
              <button
                type="button"
                className={styles['open']}
                onClick={() => app.goTo(claim.locality.code, id)}
              >
                {id}
              </button>
              {gate && <GateMark />}
              <span>{templateText(template.title, text.language, plan.campaign.cutover)}</span>
            </li>
          );
        })}
      </ul>
      <div className={styles['actions']}>
        <Button variant="default" onClick={() => open(claim)}>
          {rehearsals.claims.open}
        </Button>
        {!isReadOnly && (
          <Button
            onClick={() => void app.rehearsals.plan({ name: rehearsals.claims.planName }, platforms, places)}
          >
            {rehearsals.claims.plan(places.length)}
          </Button>
        )}
      </div>
    </section>
  );
}
