import { useMemo } from 'react';
import { decisionStanding } from '../../../shared/decisions/standing.ts';
import type { Plan } from '../../../shared/model/campaign.ts';
import { decisionResults } from '../../../shared/model/records/decision.ts';
import type { Text } from '../../../shared/text/index.ts';
import { isIn } from '../../state/arrival.ts';
import { listOf } from '../../state/entry-lists.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { platformOptions } from '../obstacles/platform-options.ts';
import { NoEntry } from '../register/entry-form.tsx';
import { stateFacet, useFaceted, type Facet } from '../register/facets.ts';
import { isKeptElsewhere, scopeFacets } from '../register/kept-elsewhere.tsx';
import { RegisterList } from '../register/register-list.tsx';
import { RegisterScreen } from '../register/register-screen.tsx';
import { useRecords } from '../register/use-records.ts';
import { DecisionListRow, decisionColumns } from './decision-list-row.tsx';
import { subjectName, type DecisionRow } from './decision-state.ts';
import { DecisionView } from './decision-view.tsx';

/** Go or no-go: each decision, what it stands on, and whether that still holds. */
export function DecisionsScreen() {
  const app = useApp();
  const text = useText();
  const { decisions } = text;
  const { plan } = useOpen().workspace;
  const rows = useDecisionRows();
  const { selected } = useAppState((state) => listOf(state, 'decision'));
  const facets = useMemo(() => facetsOf(plan, text), [plan, text]);
  const wordsOf = useMemo(() => {
    return ({ decision }: DecisionRow): string => {
      const { signer = '', conditions = '', blockers = '' } = decision.fields;
      return `${subjectName(plan, decision, text)} ${signer} ${conditions} ${blockers}`;
    };
  }, [plan, text]);
  const { shown, filters } = useFaceted('decision', rows, facets, wordsOf);
  const current = rows.find(({ id }) => id === selected);
  const at = shown.findIndex(({ id }) => id === selected);
  return (
    <RegisterScreen
      heading={decisions.heading}
      isFormWide
      list={
        <RegisterList
          kind="decision"
          label={decisions.heading}
          rows={shown}
          all={rows.length}
          columns={decisionColumns(plan, text)}
          rowHeight={4.75}
          filters={filters}
          searchHint={decisions.searchHint}
          nameOf={({ decision }) => subjectName(plan, decision, text)}
          onAdd={() => void app.decisions.add()}
          addLabel={decisions.add}
          onKey={({ key }, { id }) => key === 'Delete' && isKeptElsewhere(plan, id)}
          firstField="place"
          empty={<p>{decisions.empty}</p>}
        >
          {(row) => <DecisionListRow row={row} />}
        </RegisterList>
      }
      form={
        current === undefined ? (
          <NoEntry of={rows.length} />
        ) : (
          <DecisionView key={current.id} row={current} next={(shown[at + 1] ?? shown[at - 1])?.id ?? null} />
        )
      }
    />
  );
}

/** Those that need a look stand first, then the newest. */
function useDecisionRows(): readonly DecisionRow[] {
  const { workspace } = useOpen();
  const all = useRecords('decision');
  const today = useAppState((state) => state.today);
  const revision = useAppState((state) => state.revision);
  const arrival = useAppState((state) => state.arrival);
  return useMemo(() => {
    if (revision < 0) return [];
    const order = ['stale', 'outdated', 'draft', 'holds', 'replaced'];
    return all
      .map((decision): DecisionRow => {
        const place = workspace.plan.locality(decision.fields.place ?? '');
        const standing = decisionStanding(workspace, decision, today);
        // What is still on its way must not make a decision look out of date.
        const isKnown = place === undefined || isIn(arrival, place);
        return { id: decision.id, decision, standing: isKnown ? standing : { ...standing, state: 'holds' } };
      })
      .sort(
        (a, b) =>
          order.indexOf(a.standing.state) - order.indexOf(b.standing.state) ||
          ((a.decision.fields.day ?? '') < (b.decision.fields.day ?? '') ? 1 : -1),
      );
  }, [workspace, all, today, revision, arrival]);
}

function facetsOf(plan: Plan, text: Text): readonly Facet<DecisionRow>[] {
  const { filters, states } = text.decisions;
  return [
    stateFacet(filters.state, states, ({ standing }) => standing.state),
    ...scopeFacets<DecisionRow>(plan, text),
    {
      name: 'result',
      label: filters.result,
      options: decisionResults.map((value) => ({ value, label: text.records.decision.result[value] })),
      valuesOf: ({ decision: { fields } }) => (fields.result === undefined ? [] : [fields.result]),
    },
    {
      name: 'platform',
      label: filters.platform,
      options: [{ value: 'all', label: text.decisions.allPlatforms }, ...platformOptions(plan, text)],
      valuesOf: ({ decision: { fields } }) => [fields.platform ?? 'all'],
    },
  ];
}
