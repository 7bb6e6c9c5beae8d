import { formatDate, type IsoDate } from '../../../shared/domain/calendar';
import type { PersonFacts } from '../../../shared/domain/rules/facts';
import type { Finding } from '../../../shared/domain/rules/finding';
import { findingOf, inForce } from '../../../shared/domain/rules/in-force';
import type { RulePack } from '../../../shared/domain/rules/pack-schema';
import { personFindings, registrationAtCentreFindings } from '../../../shared/domain/rules/people-rules';
import type { TrackingColumnId, TrackingFinding } from '../../../shared/domain/tracking/tracking-row';
import type { Assessing } from './assessing';

interface Judged {
  readonly facts: PersonFacts;
  readonly riskReviewOn: IsoDate | null;
  /** What they may be assessing without being registered for it. */
  readonly assessing: readonly Assessing[];
}

/** What a person's cells break on a day. Nothing is asked of who has left. Sources: rules P2, P4 to P7 and R1. */
export function trackingFindings(pack: RulePack, day: IsoDate, judged: Judged): readonly TrackingFinding[] {
  const { facts } = judged;
  if (facts.leftOn !== null && facts.leftOn < day) return [];
  const verifies = facts.roles.some((role) => role === 'IQA' || role === 'lead IQA');
  const found = [
    ...(facts.roles.includes('assessor')
      ? [
          ...initialsFindings(pack, day, facts),
          ...countersignatoryFindings(pack, day, facts),
          ...personFindings(pack, day, facts, { role: 'assessor', qualification: null }),
          ...registrationFindings(day, facts, judged.assessing),
        ]
      : []),
    ...(verifies ? personFindings(pack, day, facts, { role: 'IQA', qualification: null }) : []),
  ];
  return [...unalike(found.map(inItsCell)), ...reviewFindings(day, judged)];
}

function initialsFindings(pack: RulePack, day: IsoDate, { name, initials }: PersonFacts): readonly Finding[] {
  if (initials !== null || !inForce(pack, 'R1', day)) return [];
  const message = `${name} assesses and has no initials in this table.`;
  return [
    findingOf(pack, 'R1', { message, remedy: `Give ${name} initials of their own.`, field: 'initials' }),
  ];
}

function countersignatoryFindings(pack: RulePack, day: IsoDate, facts: PersonFacts): readonly Finding[] {
  const { name, isTrainee, countersignatoryId } = facts;
  if (!isTrainee || countersignatoryId !== null || !inForce(pack, 'P5', day)) return [];
  const message = `${name} is a trainee and nobody is named to countersign.`;
  const remedy = `Choose who countersigns for ${name}.`;
  return [findingOf(pack, 'P5', { message, remedy, field: 'countersignatory' })];
}

/** P4 of each qualification that they assess, on the newest day on which they did, under its own rules. */
const registrationFindings = (
  day: IsoDate,
  facts: PersonFacts,
  assessing: readonly Assessing[],
): readonly Finding[] =>
  assessing.flatMap(({ qualification, pack, newest }) =>
    registrationAtCentreFindings(pack, day, newest, facts, { role: 'assessor', qualification }),
  );

/** By the field that the rule names; what names none of ours stands beside the person's name. */
const COLUMN_OF_FIELD: ReadonlyMap<string, TrackingColumnId> = new Map([
  ['initials', 'initials'],
  ['countersignatory', 'countersignatory'],
  ['awards', 'awardsHeld'],
  ['registrations', 'registeredFor'],
  ['cpd', 'cpdHours'],
  ['lastObservedOn', 'lastObservedOn'],
  ['lastStandardisedOn', 'lastStandardisedOn'],
]);

const inItsCell = ({ ruleId, severity, message, remedy, field, source }: Finding): TrackingFinding => ({
  column: COLUMN_OF_FIELD.get(field ?? '') ?? 'name',
  ruleId,
  severity,
  message,
  remedy,
  source,
});

/** Somebody who assesses and verifies breaks P6 once. */
const unalike = (findings: readonly TrackingFinding[]): readonly TrackingFinding[] => [
  ...new Map(findings.map((finding) => [`${finding.column} ${finding.message}`, finding])).values(),
];

function reviewFindings(day: IsoDate, { facts, riskReviewOn }: Judged): readonly TrackingFinding[] {
  if (riskReviewOn === null || riskReviewOn >= day) return [];
  return [
    {
      column: 'riskReviewOn',
      ruleId: null,
      severity: 'warn',
      message: `The risk rating of ${facts.name} was to be reviewed by ${formatDate(riskReviewOn)}.`,
      remedy: 'Review the rating, and set the next day of review.',
      source: null,
    },
  ];
}
