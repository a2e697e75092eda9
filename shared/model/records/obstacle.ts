import { z } from 'zod';
import { platformIds } from '../template.ts';
import { textSchema } from '../text-value.ts';
import { actors } from '../words.ts';
import { dayField, isMember, momentField, scopedId, type RecordRules } from './rules.ts';

/** Why something does not go on; the causes that the reports to the steering committees name. */
export const obstacleCauses = [
  'resources',
  'infrastructure',
  'software',
  'bidding',
  'public-assets',
  'funding',
  'legal',
  'vendor',
  'other',
] as const;
export type ObstacleCause = (typeof obstacleCauses)[number];

/** The three groups that have to move together, each led by one body. */
export const obstacleGroups = ['data', 'procedures', 'decentralisation'] as const;
export type ObstacleGroup = (typeof obstacleGroups)[number];

/** Who brought it up. */
export const obstacleSources = ['locality', 'enterprise', 'ministry'] as const;
export type ObstacleSource = (typeof obstacleSources)[number];

export const obstacleStates = ['open', 'acting', 'solved'] as const;
export type ObstacleState = (typeof obstacleStates)[number];

/** How badly an incident after the cutover hits people and businesses; worst first. */
export const incidentLevels = ['interrupted', 'degraded', 'minor'] as const;
export type IncidentLevel = (typeof incidentLevels)[number];

/**
 * What stands in the way, recorded once however many places and items it holds up. An incident after the cutover is an
 * obstacle with a level, a platform, and the moments it began and ended. A request to extend is recorded; the cutover
 * day stays.
 */
export const obstacleRules = {
  id: scopedId,
  fields: {
    title: textSchema,
    detail: textSchema,
    cause: z.enum(obstacleCauses),
    group: z.enum(obstacleGroups),
    /** The body that leads on it, by name. */
    lead: textSchema,
    source: z.enum(obstacleSources),
    /** Who must act. */
    actor: z.enum(actors),
    /** The ministry, the vendor or the unit that must act, by name. */
    actorName: textSchema,
    solution: textSchema,
    /** What a leader decided about it. */
    decision: textSchema,
    funding: textSchema,
    raised: dayField,
    due: dayField,
    /** The day the hotline was called. */
    hotline: dayField,
    state: z.enum(obstacleStates),
    solved: dayField,
    /** What came of the dialogue with whoever brought it up. */
    dialogue: textSchema,
    /** Why more time is asked for, and until when. */
    extension: textSchema,
    extensionDay: dayField,
    incident: z.enum(incidentLevels),
    platform: z.enum(platformIds),
    began: momentField,
    ended: momentField,
  },
  sets: { link: { of: 'place-or-item', value: isMember } },
} as const satisfies RecordRules;
