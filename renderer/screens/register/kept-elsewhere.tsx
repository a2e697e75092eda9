import { use, type ReactNode } from 'react';
import type { Plan } from '../../../shared/model/campaign.ts';
import { scopeOfId } from '../../../shared/model/records/rules.ts';
import type { Text } from '../../../shared/text/index.ts';
import { ReadOnlyContext, useOpen, useText } from '../../state/hooks.ts';
import { listLocalities } from '../../state/localities.ts';
import { placeName } from '../../state/register-text.ts';
import styles from './kept-elsewhere.module.css';
import type { Facet } from './facets.ts';

/** True where another scope keeps the record: a province, in the centre's workspace, or the centre in a province's. */
export function isKeptElsewhere({ scope }: Plan, id: string): boolean {
  return scopeOfId(id) !== (scope.level === 'nation' ? 'nation' : scope.code);
}

/** Around the form of a record: for viewing only where another scope keeps it, and says whose it is. */
export function KeptBy({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const isAround = use(ReadOnlyContext);
  const isElsewhere = isKeptElsewhere(plan, id);
  return (
    <ReadOnlyContext value={isAround || isElsewhere}>
      {isElsewhere && (
        <p className={styles['note']}>{text.register.keptBy(scopeName(plan, scopeOfId(id), text))}</p>
      )}
      {children}
    </ReadOnlyContext>
  );
}

function scopeName(plan: Plan, scope: string, text: Text): string {
  return scope === 'nation' ? text.register.centre : placeName(plan, scope, text);
}

/** In a national workspace: by whose record it is. */
export function scopeFacets<Row extends { readonly id: string }>(
  plan: Plan,
  text: Text,
): readonly Facet<Row>[] {
  if (plan.scope.level !== 'nation') return [];
  const provinces = listLocalities(plan).filter(({ locality }) => locality.parent === null);
  const options = ['nation', ...provinces.map(({ locality }) => locality.code)];
  return [
    {
      name: 'scope',
      label: text.words.localityTypes.province,
      options: options.map((value) => ({ value, label: scopeName(plan, value, text) })),
      valuesOf: ({ id }) => [scopeOfId(id)],
    },
  ];
}
