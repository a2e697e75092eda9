import { reportRegister } from '../../model/register.ts';
import type { Workspace } from '../../model/workspace.ts';
import {
  letterheadFields,
  letterheadKind,
  sectionsOf,
  type OwnLetterhead,
  type OwnParagraphs,
  type ReportKind,
} from './kinds.ts';

/** What the officer wrote for reports of a kind, now. */
export function ownParagraphs({ plan, state }: Workspace, kind: ReportKind): OwnParagraphs {
  return textsOf(sectionsOf[kind], (section) => state.value(reportRegister(plan.scope, kind, section)));
}

/** What the officer wrote for the letterhead of every report, now. */
export function ownLetterhead({ plan, state }: Workspace): OwnLetterhead {
  return textsOf(letterheadFields, (field) => state.value(reportRegister(plan.scope, letterheadKind, field)));
}

function textsOf<Name extends string>(
  names: readonly Name[],
  valueOf: (name: Name) => unknown,
): Partial<Record<Name, string>> {
  const texts: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = valueOf(name);
    if (typeof value === 'string') texts[name] = value;
  }
  return texts;
}
