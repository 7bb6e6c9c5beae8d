import * as z from 'zod';
import type { IsoDate } from '../domain/calendar';
import type { Stage } from '../domain/methods';
import { channel } from './channel';
import { id, isoDate, nothing } from './common';

/** A cell, or what is planned ahead of its decision. */
const cell = z.strictObject({ kind: z.enum(['cell', 'ahead']), id });
const cells = z.array(cell).min(1);

/** Which IQA's: `nobody` is what has no IQA; null is everybody's and nobody's. */
const iqa = z.union([id, z.literal('nobody')]).nullable();

/** What is planned, of one plan or (null) all. */
const days = { planId: id.nullable(), from: isoDate, to: isoDate };

/** How much an IQA (null: nobody) has on a day. Done ones count on the day they were planned for. */
export interface DayCount {
  readonly day: IsoDate;
  readonly iqaId: string | null;
  readonly open: number;
  readonly done: number;
}

/** What an IQA has in a month under all plans, whichever are shown. */
export interface MonthLoad {
  readonly iqaId: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly samples: number;
  readonly minutes: number;
  /** Minutes; null: no ceiling. */
  readonly ceiling: number | null;
  /** Whose ceiling it is, the lower one: the IQA’s own, or that of the policies the month’s samples stand under. */
  readonly ceilingFrom: 'own' | 'policy' | null;
}

export interface ScheduledPlan {
  readonly id: string;
  readonly name: string;
  readonly sampleBy: IsoDate;
}

export interface ScheduledIqa {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  /** At the centre and an IQA: can be given samples. */
  readonly isPresent: boolean;
}

/** The days asked for in numbers, and what stands outside them. */
export interface ScheduleOverview {
  readonly days: readonly DayCount[];
  /** Not done though their day has passed, and those that have no day, by IQA. */
  readonly overdue: readonly { readonly iqaId: string | null; readonly count: number }[];
  readonly undated: readonly { readonly iqaId: string | null; readonly count: number }[];
  /** Plans that have been drawn, and everybody who has something planned or could have. */
  readonly plans: readonly ScheduledPlan[];
  readonly iqas: readonly ScheduledIqa[];
}

/** One sample in the schedule. */
export interface ScheduledSample {
  readonly kind: 'cell' | 'ahead';
  readonly id: string;
  readonly planId: string;
  /** Null: it has no day yet. */
  readonly plannedOn: IsoDate | null;
  /** Null: not done. */
  readonly doneOn: IsoDate | null;
  readonly iqaId: string | null;
  readonly learnerName: string;
  readonly unitCode: string;
  readonly unitTitle: string;
  readonly stage: Stage;
  /** Null where there is no decision yet. */
  readonly assessorName: string | null;
  readonly site: string | null;
}

/** What stands against giving samples to somebody: `barred` ones are refused (P1), the rest is only said. */
export interface HandOverAdvice {
  readonly barred: readonly string[];
  readonly warnings: readonly string[];
}

/** What an IQA can take on, as it is on record. */
export interface IqaCapacity {
  readonly personId: string;
  readonly name: string;
  /** Null: all sites. */
  readonly siteIds: readonly string[] | null;
  /** Null: no ceiling of their own. */
  readonly minutesPerMonth: number | null;
  /** What a change is made from; null while nothing is on record. */
  readonly version: string | null;
}

export interface Capacities {
  readonly iqas: readonly IqaCapacity[];
  readonly sites: readonly { readonly id: string; readonly name: string }[];
}

export const saveCapacity = z.strictObject({
  personId: id,
  base: z.string().max(64).nullable(),
  siteIds: z.array(id).min(1, 'Choose a site, or let them go to all.').nullable(),
  minutesPerMonth: z
    .number()
    .int()
    .min(1, 'Give the hours a month, more than none.')
    .max(24_000, 'A month has not so many working hours. Give at most 400.')
    .nullable(),
});

export const scheduleChannels = {
  'schedule.overview': channel<ScheduleOverview>()(z.strictObject(days)),
  /** Of every IQA, from one month to another, both included. */
  'schedule.loads': channel<readonly MonthLoad[]>()(
    z.strictObject({ from: z.string().regex(/^\d{4}-\d{2}$/), to: z.string().regex(/^\d{4}-\d{2}$/) }),
  ),
  /** The samples behind a number, in the order they are to be done. */
  'schedule.samples': channel<readonly ScheduledSample[]>()(
    z.strictObject({
      planId: id.nullable(),
      iqa,
      which: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('days'), from: isoDate, to: isoDate }),
        z.strictObject({ kind: z.literal('overdue') }),
        z.strictObject({ kind: z.literal('undated') }),
        /** All that is not done, whenever it is planned. */
        z.strictObject({ kind: z.literal('open') }),
      ]),
    }),
  ),
  'schedule.handOverAdvice': channel<HandOverAdvice>()(z.strictObject({ toId: id, cells }), ['not-found']),
  /** Saves an IQA’s open samples as an iCalendar file; null when the person cancels. */
  'schedule.saveCalendar': channel<{ readonly savedAs: string } | null>()(
    z.strictObject({ planId: id.nullable(), iqaId: id }),
    ['not-found', 'nothing-planned'],
  ),
  'capacity.list': channel<Capacities>()(nothing),
  'capacity.save': channel<null>()(saveCapacity, [
    'not-found',
    'not-allowed',
    'changed-meanwhile',
    'nothing-changed',
  ]),
} as const;
