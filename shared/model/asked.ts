import type { RegisterValue } from '../history/value.ts';
import type { Plan } from './campaign.ts';
import { localKinds, membersOf, scopeOfRecord, type RecordKind } from './record.ts';
import type { RecordRegisterName, RegisterName } from './register.ts';

/** Kinds that the centre gives to every province. */
const givenByCentre: ReadonlySet<RecordKind> = new Set(['milestone']);

/** True where the register is about something that the plan has: one of its localities, items or scopes. */
export function isAsked(plan: Plan, name: RegisterName, value: RegisterValue): boolean {
  switch (name.entity) {
    case 'campaign':
      return true;
    case 'item':
      return hasItem(plan, name.locality, name.item);
    case 'question':
      return name.field !== 'about' || typeof value !== 'string' || hasLink(plan, value.replace('/', ':'));
    default:
      return localKinds.has(name.entity) || isAskedOfRecord(plan, name, value);
  }
}

function isAskedOfRecord(plan: Plan, name: RecordRegisterName, value: RegisterValue): boolean {
  const scope = scopeOfRecord(name.entity, name.id);
  const isHere =
    scope === undefined ||
    scope === plan.scope.level ||
    plan.locality(scope) !== undefined ||
    (scope === 'nation' && givenByCentre.has(name.entity));
  if (!isHere) return false;
  if (name.member !== undefined) return hasMember(plan, name, name.member);
  // The place that a decision is about.
  return name.field !== 'place' || typeof value !== 'string' || plan.locality(value) !== undefined;
}

function hasMember(plan: Plan, { entity, field }: RecordRegisterName, member: string): boolean {
  switch (membersOf(entity, field)) {
    case 'place':
      return plan.locality(member) !== undefined;
    case 'place-or-item':
      return member.includes(':') ? hasLink(plan, member) : plan.locality(member) !== undefined;
    case 'item':
      return plan.asks(member);
    case 'platform':
      return levels.some((level) => plan.platforms(level).some(({ platform }) => platform.id === member));
    case undefined:
      return false;
  }
}

const levels = ['province', 'commune'] as const;

/** `26740:TTHC-08` */
function hasLink(plan: Plan, link: string): boolean {
  const [locality = '', item = ''] = link.split(':');
  return hasItem(plan, locality, item);
}

function hasItem(plan: Plan, code: string, item: string): boolean {
  const locality = plan.locality(code);
  return locality !== undefined && plan.item(locality, item) !== undefined;
}
