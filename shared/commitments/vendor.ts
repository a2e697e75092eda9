import type { Day } from '../model/day.ts';
import type { StandingRecord } from '../model/record-view.ts';
import type { PlatformId } from '../model/template.ts';
import { levelOf } from '../model/unit.ts';
import type { Workspace } from '../model/workspace.ts';

export type Vendor = StandingRecord<'vendor'>;

/**
 * `unnamed`: nobody is named. `unwritten`: named, without a written commitment. `committed`: in writing, and the day
 * has not passed. `overdue`: the day has passed and the configuration is not finished. `met`: it is finished.
 */
export type VendorState = 'unnamed' | 'unwritten' | 'committed' | 'overdue' | 'met';

export interface VendorStanding {
  readonly id: string;
  /** Undefined where nothing was written down. */
  readonly vendor: Vendor | undefined;
  readonly state: VendorState;
  /** The vendor's items of the configuration in the province, and those of them that are done. */
  readonly tasks: number;
  readonly done: number;
  /** The configuration is promised for a day after the cutover. */
  readonly isTooLate: boolean;
  /** Support after the cutover was promised and has ended, or ends before it begins. */
  readonly isUnsupported: boolean;
}

/** A vendor's record in a province is named after its platform. */
export function vendorId(province: string, platform: PlatformId): string {
  return `${province}-${platform}`;
}

/** How a vendor's commitment stands in a province as of a day. */
export function vendorStanding(
  workspace: Workspace,
  province: string,
  platform: PlatformId,
  asOf: Day,
): VendorStanding {
  const id = vendorId(province, platform);
  const vendor = workspace.records.one('vendor', id);
  const { tasks, done } = configuration(workspace, province, platform);
  const { name, commitment, readyBy, supportUntil } = vendor?.fields ?? {};
  const { cutover } = workspace.plan.campaign;
  const state = ((): VendorState => {
    if (tasks > 0 && done === tasks) return 'met';
    if (readyBy !== undefined && readyBy < asOf && tasks > 0) return 'overdue';
    if (name === undefined) return 'unnamed';
    return commitment === undefined ? 'unwritten' : 'committed';
  })();
  return {
    id,
    vendor,
    state,
    tasks,
    done,
    isTooLate: readyBy !== undefined && readyBy > cutover,
    isUnsupported: supportUntil !== undefined && (supportUntil <= cutover || supportUntil < asOf),
  };
}

/** The items that fall to the vendor, in the province's own checklist. */
function configuration({ plan, answers }: Workspace, province: string, platform: PlatformId) {
  const locality = plan.locality(province);
  const asked = locality && plan.platforms(levelOf(locality)).find((one) => one.platform.id === platform);
  let tasks = 0;
  let done = 0;
  for (const { id, recurring, template } of asked?.items ?? []) {
    const status = answers.of(province)[id]?.status;
    const isVendors = template.role === 'vendor' && template.phase === 'configure';
    if (!isVendors || recurring || status === 'not-applicable') continue;
    tasks += 1;
    if (status === 'done') done += 1;
  }
  return { tasks, done };
}
