import type * as z from 'zod';
import type { Result } from '../result';
import { caseChannels } from './cases';
import { agreementChannels } from './agreements';
import type { Channel } from './channel';
import { countersignatureChannels } from './countersignatures';
import { claimChannels } from './claims';
import { drawChannels } from './draws';
import type { ChannelName } from './names';
import { learnerChannels } from './learners';
import { fileChannels } from './files';
import { observationChannels } from './observations';
import { peopleChannels } from './people';
import { peopleRecordChannels } from './people-records';
import { policyChannels } from './policies';
import { recordChannels } from './records';
import { reminderChannels } from './reminders';
import { reportChannels } from './reports';
import { riskChannels } from './risk';
import { ruleChannels } from './rules';
import { sampleChannels } from './samples';
import { matrixChannels, matrixExportChannels, planCellChannels } from './plan-cells';
import { planSheetChannels } from './plan-sheet';
import { samplingChannels } from './sampling';
import { scheduleChannels } from './schedule';
import { sessionChannels } from './session';
import { unitRecordChannels } from './unit-records';
import { documentChannels } from './documents';
import { strategyChannels } from './strategy';
import { trackingChannels } from './tracking';
import { signatureChannels } from './signatures';
import { statementChannels } from './statement';

/** Every channel between the interface and main. Main, preload and interface derive from this and from nothing else. */
export const contract = {
  ...caseChannels,
  ...countersignatureChannels,
  ...sessionChannels,
  ...unitRecordChannels,
  ...peopleChannels,
  ...learnerChannels,
  ...trackingChannels,
  ...documentChannels,
  ...recordChannels,
  ...samplingChannels,
  ...policyChannels,
  ...strategyChannels,
  ...drawChannels,
  ...matrixChannels,
  ...matrixExportChannels,
  ...planCellChannels,
  ...planSheetChannels,
  ...scheduleChannels,
  ...sampleChannels,
  ...reportChannels,
  ...riskChannels,
  ...ruleChannels,
  ...signatureChannels,
  ...claimChannels,
  ...statementChannels,
  ...fileChannels,
  ...peopleRecordChannels,
  ...agreementChannels,
  ...observationChannels,
  ...reminderChannels,
} as const satisfies Readonly<Record<ChannelName, Channel<z.ZodType, unknown>>>;

type Contract = typeof contract;

/** The same request schemas, typed so that a generic name picks its own. */
export const requestSchemas: {
  readonly [Name in ChannelName]: { readonly request: z.ZodType<ParsedOf<Name>> };
} = contract;

/** What the interface sends, before parsing. */
export type RequestOf<Name extends ChannelName> = z.input<Contract[Name]['request']>;
/** What a service receives, after parsing. */
export type ParsedOf<Name extends ChannelName> = z.output<Contract[Name]['request']>;
export type ResponseOf<Name extends ChannelName> =
  Contract[Name] extends Channel<z.ZodType, infer Response> ? Response : never;

/** Pushed by main without being asked. */
export interface PushEvents {
  /** Long work: what is done of how much; `total` 0 where it cannot be known. */
  readonly 'job.progress': {
    readonly jobId: string;
    readonly title: string;
    readonly done: number;
    readonly total: number;
  };
  readonly 'job.ended': { readonly jobId: string };
  /** Main is about to lock: what waits to be saved is saved now, then the interface locks. */
  readonly 'session.locking': Readonly<Record<never, never>>;
  /** The session was locked by main (idle, the computer slept, or its file is damaged). */
  readonly 'session.changed': { readonly reason: 'idle' | 'suspend' | 'damaged' };
}
export type PushEventName = keyof PushEvents;

/** `window.api`, made by the preload script from the contract. `PickedFile` is the browser's `File`. */
export interface WindowApi<PickedFile> {
  call<Name extends ChannelName>(name: Name, request: RequestOf<Name>): Promise<Result<ResponseOf<Name>>>;
  on<Name extends PushEventName>(name: Name, listener: (event: PushEvents[Name]) => void): () => void;
  /** Hands a file that the person picked or dropped to main, which alone reads it. */
  offerFile(file: PickedFile): Promise<Result<PickedFileAnswer>>;
}

export interface PickedFileAnswer {
  readonly token: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}
