import type { RegisterValue } from '../history/value.ts';
import type { Plan } from './campaign.ts';
import type { RegisterName } from './register.ts';

/** True where the register is about something that the plan has: one of its localities, items or scopes. */
export function isAsked(plan: Plan, name: RegisterName, value: RegisterValue): boolean {
  switch (name.entity) {
    case 'campaign':
    case 'import':
    case 'start':
      return true;
    case 'item':
      return hasItem(plan, name.locality, name.item);
    case 'question': {
      if (name.field !== 'about' || typeof value !== 'string') return true;
      const [locality = '', item = ''] = value.split('/');
      return hasItem(plan, locality, item);
    }
    case 'report': {
      const [scope = ''] = name.id.split('-');
      return scope === plan.scope.level || plan.locality(scope) !== undefined;
    }
  }
}

function hasItem(plan: Plan, code: string, item: string): boolean {
  const locality = plan.locality(code);
  return locality !== undefined && plan.item(locality, item) !== undefined;
}
