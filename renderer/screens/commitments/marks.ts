import type { MilestoneState } from '../../../shared/commitments/milestones.ts';
import type { VendorState } from '../../../shared/commitments/vendor.ts';
import type { ServiceState } from '../../../shared/model/records/commitments.ts';
import type { Verdict } from '../../../shared/model/words.ts';

/** The shape of a verdict that each state shares; its words stand beside it. */
export const markOfVendor: Readonly<Record<VendorState, Verdict>> = {
  unnamed: 'not-reported',
  unwritten: 'at-risk',
  committed: 'on-track',
  overdue: 'not-ready',
  met: 'ready',
};

export const markOfMilestone: Readonly<Record<MilestoneState, Verdict>> = {
  reached: 'ready',
  missed: 'not-ready',
  next: 'on-track',
  ahead: 'not-reported',
};

export const markOfService: Readonly<Record<ServiceState, Verdict>> = {
  'end-to-end': 'ready',
  blocked: 'at-risk',
  'not-yet': 'not-reported',
};
