import type { Change } from '../../shared/history/change.ts';
import type { Officer, OpenedWorkspace, OpenNotice, Start } from '../../shared/host/contract.ts';
import type { Host, HostFailure } from '../../shared/host/host.ts';
import type { PickedStart } from '../../shared/host/centre-contract.ts';
import type { Receipt } from '../../shared/exchange/schema.ts';
import type { Campaign, Scope } from '../../shared/model/campaign.ts';
import type { Language } from '../../shared/model/words.ts';
import { type FakeFile } from './fake-imports.ts';
import type { FakePrinter } from './fake-paper.ts';

/** What a fake host starts with, and how it behaves. */
export interface FakeSituation {
  readonly language?: Language;
  readonly officer?: Officer | null;
  readonly workspace?: {
    readonly campaign: Campaign;
    readonly scope: Scope;
    readonly changes: readonly Change[];
  };
  readonly recent?: Start['recent'];
  readonly notices?: readonly OpenNotice[];
  readonly readOnly?: OpenedWorkspace['readOnly'];
  /** Backups that are there, each of the first so many changes. */
  readonly backups?: readonly FakeBackup[];
  /** What a check of all files finds. */
  readonly damaged?: readonly string[];
  /** The files that the officer picks in the dialog, a batch each time. */
  readonly picks?: readonly (readonly FakeFile[])[];
  /** The starting file that the officer picks. */
  readonly start?: PickedStart;
  /** What a file that was taken in says of files that its sender received. */
  readonly receipts?: readonly Receipt[];
  /** Makes what is looked at before it is printed; an empty page where it is left out. */
  readonly print?: FakePrinter;
  /** How long each call takes, in milliseconds. */
  readonly delay?: number;
  /** Asked before each call: a failure to answer with instead. */
  readonly fails?: (name: keyof Host, calls: number) => HostFailure | undefined;
}

export interface FakeBackup {
  readonly at: number;
  readonly changes: number;
  readonly isDamaged?: boolean;
}
