import * as z from 'zod';
import type { IsoDate } from '../domain/calendar';
import { COMPETENCE_EVIDENCE, type CompetenceEvidence } from '../domain/people-records/competence';
import type { ObservationOutcome } from '../domain/people-records/observation';
import type { PersonFacts } from '../domain/rules/facts';
import { channel } from './channel';
import { id, isoDate, line, requiredLine, text } from './common';
import { FILE_CODES, fileChoice, type KeptFile } from './files';

export interface AwardRow {
  readonly id: string;
  readonly version: string;
  readonly award: string;
  readonly state: 'held' | 'in progress';
  readonly awardedOn: IsoDate | null;
  readonly targetOn: IsoDate | null;
  readonly certificateReference: string | null;
  readonly file: KeptFile | null;
}

export interface PersonRegistrationRow {
  readonly id: string;
  readonly version: string;
  readonly qualificationId: string;
  readonly qualificationCode: string;
  readonly qualificationTitle: string;
  readonly role: 'assessor' | 'IQA';
  readonly registeredOn: IsoDate;
  /** The last day; null while it runs. */
  readonly endedOn: IsoDate | null;
}

export interface CompetenceRow {
  readonly id: string;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitTitle: string;
  readonly qualificationId: string;
  readonly qualificationCode: string;
  readonly evidence: CompetenceEvidence;
  readonly detail: string | null;
  readonly file: KeptFile | null;
  readonly validFrom: IsoDate;
  /** The last day; null while it holds. */
  readonly validTo: IsoDate | null;
}

/** A unit by its name, to be chosen. */
export interface UnitName {
  readonly id: string;
  readonly code: string;
  readonly title: string;
}

export interface CpdRow {
  readonly id: string;
  readonly version: string;
  readonly state: 'planned' | 'done';
  readonly onDay: IsoDate;
  readonly nature: string;
  readonly purpose: string;
  readonly learning: string;
  readonly application: string;
  readonly minutes: number;
  readonly evidence: string;
  readonly file: KeptFile | null;
}

export interface ObservationSummary {
  /** The current revision. */
  readonly id: string;
  readonly observedOn: IsoDate;
  readonly observerName: string;
  readonly qualificationCode: string;
  readonly unitCode: string | null;
  readonly learnerName: string | null;
  readonly activity: string;
  readonly outcome: ObservationOutcome;
  readonly openActions: number;
  readonly revisions: number;
}

/** What the centre keeps about one person beside their row of the tracking table. */
export interface PersonRecord {
  /** Of the person's own row: what the form of their details was made from. */
  readonly version: string;
  readonly facts: PersonFacts;
  readonly awards: readonly AwardRow[];
  readonly registrations: readonly PersonRegistrationRow[];
  readonly competence: readonly CompetenceRow[];
  readonly cpd: readonly CpdRow[];
  readonly observations: readonly ObservationSummary[];
}

/** The version that a change was made from; null where something is added. */
const base = z.string().max(64).nullable();
const saved = { id: id.nullable(), personId: id, base } as const;
const SAVE_CODES = ['not-found', 'not-allowed', 'invalid', 'changed-meanwhile'] as const;
const minutes = z
  .int()
  .min(0)
  .max(60 * 1_000, 'Give at most 1,000 hours.');

export const saveAward = z.strictObject({
  ...saved,
  award: requiredLine,
  state: z.enum(['held', 'in progress']),
  awardedOn: isoDate.nullable(),
  targetOn: isoDate.nullable(),
  certificateReference: line.nullable(),
  file: fileChoice,
});

export const savePersonRegistration = z.strictObject({
  ...saved,
  qualificationId: id,
  role: z.enum(['assessor', 'IQA']),
  registeredOn: isoDate,
  endedOn: isoDate.nullable(),
});

export const addCompetence = z.strictObject({
  personId: id,
  unitIds: z.array(id).min(1, 'Choose at least one unit.').max(1_000),
  evidence: z.enum(COMPETENCE_EVIDENCE),
  detail: line.nullable(),
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  file: fileChoice,
});

export const saveCpd = z.strictObject({
  ...saved,
  state: z.enum(['planned', 'done']),
  onDay: isoDate,
  nature: requiredLine,
  purpose: text,
  learning: text,
  application: text,
  minutes,
  evidence: text,
  file: fileChoice,
});

const removal = z.strictObject({ id });
const REMOVE_CODES = ['not-found', 'not-allowed'] as const;
type Saved = { readonly id: string };

export const peopleRecordChannels = {
  'people.record': channel<PersonRecord>()(z.strictObject({ personId: id }), ['not-found']),
  /** A qualification's units, in its order. */
  'units.list': channel<readonly UnitName[]>()(z.strictObject({ qualificationId: id })),
  'awards.save': channel<Saved>()(saveAward, [...SAVE_CODES, ...FILE_CODES]),
  'awards.remove': channel<null>()(removal, REMOVE_CODES),
  'personRegistrations.save': channel<Saved>()(savePersonRegistration, SAVE_CODES),
  'personRegistrations.remove': channel<null>()(removal, REMOVE_CODES),
  'competence.add': channel<{ readonly ids: readonly string[] }>()(addCompetence, [
    ...SAVE_CODES,
    ...FILE_CODES,
  ]),
  /** The last day on which the competence holds; null opens it again. */
  'competence.end': channel<null>()(
    z.strictObject({ ids: z.array(id).min(1).max(1_000), validTo: isoDate.nullable() }),
    SAVE_CODES,
  ),
  'competence.remove': channel<null>()(z.strictObject({ ids: z.array(id).min(1).max(1_000) }), REMOVE_CODES),
  'cpd.save': channel<Saved>()(saveCpd, [...SAVE_CODES, ...FILE_CODES]),
  'cpd.remove': channel<null>()(removal, REMOVE_CODES),
} as const;
