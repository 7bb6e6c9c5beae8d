import { addDays, formatDate, type IsoDate } from '../calendar';
import type { PersonFacts } from '../rules/facts';
import { inForce } from '../rules/in-force';
import { addMonths } from '../rules/months';
import type { RulePack } from '../rules/pack-schema';
import { hoursText } from './hours';

export const REMINDER_KINDS = [
  'observation',
  'standardisation',
  'CPD',
  'risk review',
  'award target',
  'registration ends',
  'competence ends',
  'agreement ends',
] as const;

/** What a person's record asks somebody to do, now or soon. */
export interface Reminder {
  readonly kind: (typeof REMINDER_KINDS)[number];
  /** Null for what belongs to nobody alone: an employer agreement. */
  readonly personId: string | null;
  readonly personName: string;
  /** One sentence: what is due. */
  readonly text: string;
  /** When it fell or falls due; null where it never took place. */
  readonly dueOn: IsoDate | null;
  readonly isOverdue: boolean;
}

/** Days ahead that something is spoken of. */
const AHEAD = 30;

export interface RemindedPerson {
  readonly facts: PersonFacts;
  readonly riskReviewOn: IsoDate | null;
  /** Rule packs of the qualifications they are registered for; else the centre's general one. */
  readonly packs: readonly RulePack[];
  /** What unit and qualification ids are called. */
  readonly codeOf: (id: string) => string;
}

/** Reminders of one person who is at the centre, by the strictest of the packs. */
export function remindersOf(person: RemindedPerson, today: IsoDate): readonly Reminder[] {
  return [...periodReminders(person, today), ...cpdReminders(person, today), ...dayReminders(person, today)];
}

function periodReminders({ facts, packs }: RemindedPerson, today: IsoDate): readonly Reminder[] {
  if (!facts.hasDecided || !facts.roles.includes('assessor')) return [];
  const periods = packs.filter((pack) => inForce(pack, 'P7', today)).map((pack) => pack.rules.P7.parameters);
  if (periods.length === 0) return [];
  const due = (
    kind: 'observation' | 'standardisation',
    last: IsoDate | null,
    months: number,
    what: string,
  ): readonly Reminder[] => {
    const since = last ?? facts.joinedOn;
    const dueOn = since === null ? null : addMonths(since, months);
    if (dueOn !== null && dueOn > addDays(today, AHEAD)) return [];
    const when = last === null ? 'never yet' : `last on ${formatDate(last)}`;
    return [reminder(kind, facts, `${what}: ${when}`, dueOn, dueOn === null || dueOn < today)];
  };
  const least = (months: readonly number[]): number => Math.min(...months);
  const observed = least(periods.map(({ observedEveryMonths }) => observedEveryMonths));
  const standardised = least(periods.map(({ standardisedEveryMonths }) => standardisedEveryMonths));
  return [
    ...due('observation', facts.lastObservedOn, observed, 'Observation of assessing'),
    ...due('standardisation', facts.lastStandardisedOn, standardised, 'Standardisation'),
  ];
}

function cpdReminders({ facts, packs }: RemindedPerson, today: IsoDate): readonly Reminder[] {
  if (!facts.roles.some((role) => role === 'assessor' || role === 'IQA' || role === 'lead IQA')) return [];
  const asked = packs
    .filter((pack) => inForce(pack, 'P6', today))
    .map((pack) => (pack.rules.P6.parameters.hoursPerYear ?? 0) * 60);
  const most = Math.max(0, ...asked);
  if (facts.cpdMinutes >= most) return [];
  const text = `CPD in twelve months: ${hoursText(facts.cpdMinutes)} of ${hoursText(most)}`;
  return [reminder('CPD', facts, text, null, true)];
}

/** What has a day of its own on record. */
function dayReminders({ facts, riskReviewOn, codeOf }: RemindedPerson, today: IsoDate): readonly Reminder[] {
  const until = addDays(today, AHEAD);
  const soon = (day: IsoDate | null): day is IsoDate => day !== null && day >= today && day <= until;
  const reminders: Reminder[] = [];
  if (riskReviewOn !== null && riskReviewOn <= until)
    reminders.push(
      reminder('risk review', facts, 'Risk rating to be looked at again', riskReviewOn, riskReviewOn < today),
    );
  for (const { award, state, targetOn } of facts.awards)
    if (state === 'in progress' && targetOn !== null && targetOn <= until)
      reminders.push(reminder('award target', facts, `${award} to be awarded`, targetOn, targetOn < today));
  for (const { qualificationId, role, to } of facts.registrations)
    if (soon(to))
      reminders.push(
        reminder(
          'registration ends',
          facts,
          `Registration as ${role} of ${codeOf(qualificationId)} ends`,
          to,
          false,
        ),
      );
  const ending = new Map<IsoDate, string[]>();
  for (const { unitId, to } of facts.competence)
    if (soon(to)) ending.set(to, [...(ending.get(to) ?? []), codeOf(unitId)]);
  for (const [day, codes] of ending)
    reminders.push(reminder('competence ends', facts, `Competence in ${unitWords(codes)} ends`, day, false));
  return reminders;
}

const unitWords = (codes: readonly string[]): string =>
  codes.length > 3 ? `${codes.slice(0, 3).join(', ')} and ${codes.length - 3} more units` : codes.join(', ');

const reminder = (
  kind: Reminder['kind'],
  { id, name }: PersonFacts,
  text: string,
  dueOn: IsoDate | null,
  isOverdue: boolean,
): Reminder => ({ kind, personId: id, personName: name, text, dueOn, isOverdue });

/** Overdue first, then by day; what has no day before what has one. */
export const inOrder = (reminders: readonly Reminder[]): readonly Reminder[] =>
  [...reminders].sort(
    (a, b) =>
      Number(b.isOverdue) - Number(a.isOverdue) ||
      (a.dueOn ?? '').localeCompare(b.dueOn ?? '') ||
      a.personName.localeCompare(b.personName, 'en-GB') ||
      a.text.localeCompare(b.text, 'en-GB'),
  );
