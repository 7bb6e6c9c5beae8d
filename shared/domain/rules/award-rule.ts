import { formatDate } from '../calendar';
import type { IsoDate } from '../calendar';
import { listed } from '../sampling/names';
import type { AwardFact, PersonFacts } from './facts';
import type { Breach } from './in-force';
import type { RuleSettings } from './pack-schema';
import { needsCountersignature } from './trainee';

/** What is asked of a person: a role, in a qualification; null: in any. */
export interface RoleAsked {
  readonly role: 'assessor' | 'IQA';
  readonly qualification: { readonly id: string; readonly title: string } | null;
}

const sameName = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (name: string): string =>
  name.normalize('NFKC').toLocaleLowerCase('en-GB').replace(/\s+/g, ' ').trim();

/** An employer direct agreement stands in for the award. Asked about no qualification, any agreement will do. */
function isWaived(person: PersonFacts, day: IsoDate, { role, qualification }: RoleAsked): boolean {
  return person.agreements.some(
    ({ from, to, waives, qualificationId }) =>
      from <= day &&
      (to === null || day <= to) &&
      waives.includes(role) &&
      (qualification === null || qualificationId === null || qualificationId === qualification.id),
  );
}

const isHeld = ({ state, awardedOn }: AwardFact, day: IsoDate): boolean =>
  state === 'held' && (awardedOn === null || awardedOn <= day);

/**
 * Working towards an award on a day: in progress with no target date behind that day; or awarded later, to
 * somebody who was a trainee on the day.
 */
function isWorkingTowards(award: AwardFact, person: PersonFacts, day: IsoDate): boolean {
  if (award.state === 'held') return needsCountersignature(person, day);
  return award.targetOn === null || day <= award.targetOn;
}

/** The accepted award by which somebody satisfies P2 on a day, held before worked towards; null: none of their own. */
export function awardFor(
  { assessorAwards, iqaAwards, workingTowardsIsEnough }: RuleSettings['P2']['parameters'],
  day: IsoDate,
  person: PersonFacts,
  role: RoleAsked['role'],
): { readonly award: AwardFact; readonly isHeld: boolean } | null {
  const accepted = role === 'IQA' ? iqaAwards : assessorAwards;
  const awards = person.awards.filter(({ award }) => accepted.some((name) => sameName(name, award)));
  const held = awards.find((award) => isHeld(award, day));
  if (held) return { award: held, isHeld: true };
  const towards = workingTowardsIsEnough && awards.find((award) => isWorkingTowards(award, person, day));
  return towards ? { award: towards, isHeld: false } : null;
}

/** P2: the award for the role is held on the day, or worked towards where the pack lets that do. */
export function awardBreaches(
  {
    assessorAwards,
    iqaAwards,
    workingTowardsIsEnough,
    waivedByEmployerAgreement,
  }: RuleSettings['P2']['parameters'],
  day: IsoDate,
  person: PersonFacts,
  ask: RoleAsked,
): readonly Breach[] {
  const accepted = ask.role === 'IQA' ? iqaAwards : assessorAwards;
  const awards = person.awards.filter(({ award }) => accepted.some((name) => sameName(name, award)));
  if (awards.some((award) => isHeld(award, day))) return [];
  if (workingTowardsIsEnough && awards.some((award) => isWorkingTowards(award, person, day))) return [];
  if (waivedByEmployerAgreement && isWaived(person, day, ask)) return [];
  return [{ field: 'awards', ...inWords(awards, accepted, day, person, ask) }];
}

function inWords(
  awards: readonly AwardFact[],
  accepted: readonly string[],
  day: IsoDate,
  person: PersonFacts,
  { role }: RoleAsked,
): Pick<Breach, 'message' | 'remedy'> {
  const { name, awards: all, qualificationsInWords } = person;
  const late = awards.find(
    ({ state, targetOn }) => state === 'in progress' && targetOn !== null && targetOn < day,
  );
  if (late?.targetOn) {
    return {
      message: `${name} was to have ${late.award} by ${formatDate(late.targetOn)} and does not hold it.`,
      remedy: `Enter the day on which ${late.award} was awarded, or set a new target date.`,
    };
  }
  const [first] = awards;
  if (first) {
    const when = first.awardedOn ? `from ${formatDate(first.awardedOn)}` : 'not yet';
    return {
      message: `${name} holds ${first.award} ${when}: on ${formatDate(day)} there was no ${role} award.`,
      remedy: 'Correct the dates of the award, or have somebody else do this.',
    };
  }
  const others = all.map(({ award }) => award);
  const words = others.length > 0 ? listed(others) : (qualificationsInWords ?? '').trim();
  return {
    message: `${name} neither holds nor works towards an ${role} award.`,
    remedy:
      words === ''
        ? `Record an award (${listed(accepted)}) or an employer direct agreement for ${name}.`
        : `On record is: ${words}. Record one of ${listed(accepted)}, or add the award to the rule pack if it is equivalent.`,
  };
}
