import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IsoDate } from '../../../shared/domain/calendar';
import type {
  ClaimFacts,
  EntryFacts,
  PersonFacts,
  StatementUnit,
  UnitFacts,
  UnitRecordFacts,
} from '../../../shared/domain/rules/facts';
import type { Finding } from '../../../shared/domain/rules/finding';
import type { RuleId } from '../../../shared/domain/rules/rule-ids';
import { qualificationSchema } from '../../../shared/domain/specification/qualification-schema';
import { projectRoot } from '../../support/project-root';

/** The day on which everything is judged, unless a test says otherwise. */
export const TODAY: IsoDate = '2026-11-21';

const qualification = (code: string) =>
  qualificationSchema.parse(
    JSON.parse(readFileSync(path.join(projectRoot, 'resources/qualifications', `${code}.json`), 'utf8')),
  );
export const CS2D1 = qualification('CS2D1');
export const CSPD2 = qualification('CSPD2');

/** A unit of a shipped qualification; ids are the codes: `UBU19`, `UBU19/1`, `UBU19/1/1a`. */
export function unit(code: string): UnitFacts {
  const found = [...CS2D1.groups, ...CSPD2.groups]
    .flatMap(({ units }) => units)
    .find((one) => one.code === code);
  if (!found) throw new Error(`no unit ${code}`);
  const outcomes = found.outcomes.map((outcome) => ({
    ...outcome,
    id: `${code}/${outcome.number}`,
    criteria: outcome.criteria.map(({ label }) => ({ id: `${code}/${outcome.number}/${label}`, label })),
  }));
  return { ...found, id: code, outcomes };
}

/** An assessor against whom no rule of people has anything. */
export const person = (given: Partial<PersonFacts> = {}): PersonFacts => ({
  id: 'ada',
  name: 'Ada Okafor',
  initials: 'AO',
  roles: ['assessor'],
  isTrainee: false,
  traineeUntil: null,
  countersignatoryId: null,
  joinedOn: '2020-01-06',
  leftOn: null,
  awards: [{ award: 'A1', state: 'held', awardedOn: '2019-05-01', targetOn: null }],
  qualificationsInWords: null,
  agreements: [],
  registrations: [{ qualificationId: 'CS2D1', role: 'assessor', from: '2020-01-06', to: null }],
  competence: [
    { unitId: 'UBU19', from: '2020-01-06', to: null },
    { unitId: 'UBU18', from: '2020-01-06', to: null },
  ],
  lastObservedOn: '2026-06-01',
  lastStandardisedOn: '2026-06-01',
  cpdMinutes: 0,
  hasDecided: true,
  ...given,
});

const blank = {
  achievedOn: '2026-10-01',
  method: 'observation',
  portfolioReference: 'p. 4',
  initials: 'AO',
  assessorId: 'ada',
  witness: null,
  reason: '',
  rpl: null,
} as const;

/** An observation of an outcome of UBU19 (or of another unit) in which every criterion is met. */
export function observation(outcomeId: string, column: number, given: Partial<EntryFacts> = {}): EntryFacts {
  const [code = ''] = outcomeId.split('/');
  const criteria = unit(code).outcomes.find(({ id }) => id === outcomeId)?.criteria ?? [];
  return {
    ...blank,
    id: `${outcomeId} ${column}`,
    outcomeId,
    kind: {
      type: 'observation',
      column,
      criteria: criteria.map(({ id }) => id),
      oralCriteria: [],
      learnerSignedOn: null,
    },
    ...given,
  };
}

/** Evidence for one criterion of a knowledge outcome. */
export const knowledge = (criterionId: string, given: Partial<EntryFacts> = {}): EntryFacts => ({
  ...blank,
  id: criterionId,
  outcomeId: criterionId.split('/').slice(0, 2).join('/'),
  kind: { type: 'criterion', criterionId },
  method: 'written questions',
  ...given,
});

/** A unit record in which nothing is wrong: every observation twice, three weeks apart, and every criterion. */
export function completeEntries(code: string): readonly EntryFacts[] {
  return unit(code).outcomes.flatMap((outcome) =>
    outcome.kind === 'observation'
      ? [observation(outcome.id, 1), observation(outcome.id, 2, { achievedOn: '2026-10-22' })]
      : outcome.criteria.map(({ id }) => knowledge(id)),
  );
}

export const record = (given: Partial<UnitRecordFacts> = {}): UnitRecordFacts => {
  const facts = given.unit ?? unit('UBU19');
  return {
    unit: facts,
    qualificationId: 'CS2D1',
    learnerName: 'Leila Haddad',
    registeredOn: '2026-01-12',
    entries: completeEntries(facts.code),
    signedOutcomes: facts.outcomes.map(({ id }) => ({
      outcomeId: id,
      signedOn: '2026-10-30',
      assessorId: 'ada',
    })),
    people: [person()],
    ...given,
  };
};

const statementUnit = (code: string): StatementUnit => ({
  unitId: code,
  code,
  achievedOn: '2026-10-30',
  assessorInitials: 'AO',
  learnerSignedOn: '2026-10-30',
  sampled: null,
  iqaSignedBy: null,
  awaitsCountersignature: false,
});

/** A learner's claim for units of a shipped qualification, by code, with nothing else open. */
export const claim = (
  of: typeof CS2D1,
  codes: readonly string[],
  given: Partial<ClaimFacts> = {},
): ClaimFacts => ({
  learnerId: 'leila',
  learnerName: 'Leila Haddad',
  qualificationId: of.code,
  qualification: of,
  groups: of.groups.map((group) => ({
    ...group,
    units: group.units.map((one) => ({ ...one, id: one.code })),
  })),
  statement: codes.map(statementUnit),
  openActions: [],
  openAppeals: 0,
  openMalpractice: 0,
  pendingCountersignatures: [],
  plannedSamples: [],
  directClaimStatus: 'held',
  ...given,
});

/** Findings of one rule, as severity and message. */
export const said = (findings: readonly Finding[], id: RuleId): readonly (readonly [string, string])[] =>
  findings.filter(({ ruleId }) => ruleId === id).map(({ severity, message }) => [severity, message]);
