import { groupCredits } from '../combination/group-credits';
import type { GroupCredits } from '../combination/group-credits';
import { counted, listed } from '../sampling/names';
import {
  achievedUnits,
  mandatoryMissing,
  unitsOnceCountersigned,
  waitingChosen,
  waitingWords,
} from './claim-achieved';
import type { Missing, Standing } from './claim-verdict';
import type { ClaimFacts } from './facts';
import type { RuleSettings } from './pack-schema';

/** Where units are chosen. */
const chooseUnits = ({ learnerId, qualificationId }: ClaimFacts) =>
  ({ kind: 'units of a registration', learnerId, qualificationId }) as const;

/** C1: credits in all, of each group, and at the level that the pack names. A maximum caps what a group counts. */
export function creditStanding(
  { atLevelOrAbove }: RuleSettings['C1']['parameters'],
  facts: ClaimFacts,
): Standing {
  const { code, credits: needed } = facts.qualification;
  if (needed === null) return { applies: false, why: `${code} has no credits: see C2.` };
  const achieved = achievedUnits(facts);
  const groups = groupCredits(facts.groups, achieved);
  const have = sum(groups);
  // What waits for a countersignature does not count, but nobody has to choose other units for it.
  const coming = unitsOnceCountersigned(facts);
  const later = groupCredits(facts.groups, coming);
  const levels = atLevelOrAbove
    .filter(({ qualification }) => qualification === code)
    .map((asked) => ({
      ...asked,
      at: sum(groupCredits(unitsFrom(facts, asked.level), achieved)),
      later: sum(groupCredits(unitsFrom(facts, asked.level), coming)),
    }));
  // Where all credits have to be at a level, and all are, the total says it once.
  const throughout = levels.find(({ credits, at }) => credits === needed && at === have);
  const short: Missing[] = [];
  groups.forEach(({ code: group, rule, credits, achieved: at }, index) => {
    if (rule !== 'minimum' || credits === null || at >= credits) return;
    const left = credits - (later[index]?.achieved ?? at);
    const has = `Group ${group} has ${at} of at least ${counted(credits, 'credit')}`;
    short.push(
      shortage(facts, credits - at, left, has, `Achieve at least ${more(left)} from group ${group}`),
    );
  });
  if (have < needed) {
    const level = throughout ? ` at level ${throughout.level} or above` : '';
    const has = `${counted(needed, 'credit')}${level} are needed in all and ${have} count`;
    const left = needed - sum(later);
    const choose = `${has}: achieve at least ${more(left)}${fullWords(later)}`;
    short.push(shortage(facts, needed - have, left, has, choose));
  }
  for (const one of levels) {
    const { level, credits, at } = one;
    if (one === throughout || at >= credits) continue;
    const has = `${counted(credits, 'credit')} are needed at level ${level} or above and ${at} are`;
    const left = credits - one.later;
    const choose = `${has}: achieve at least ${more(left)} at that level`;
    short.push(shortage(facts, credits - at, left, has, choose));
  }
  const mandatory = mandatoryMissing(facts);
  const isShort = mandatory.length + short.length > 0;
  return {
    applies: true,
    met: sentences(`${have} of ${counted(needed, 'credit')}: ${groupWords(groups)}.`, waitingWords(facts)),
    missing: isShort ? [...mandatory, ...short, ...waitingChosen(facts)] : [],
  };
}

/** Credits that are short, of which `left` are still to be achieved; the others wait for a countersignature. */
function shortage(facts: ClaimFacts, short: number, left: number, has: string, choose: string): Missing {
  if (left <= 0)
    return {
      message: `${has}: the rest waits for a countersignature.`,
      place: { kind: 'countersignatures' },
    };
  const besides = left < short ? ', besides what waits for a countersignature' : '';
  return { message: `${choose}${besides}.`, place: chooseUnits(facts) };
}

const sentences = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(' ');

const sum = (groups: readonly GroupCredits[]): number =>
  groups.reduce((total, { achieved }) => total + achieved, 0);

const more = (credits: number): string => `${credits} more ${credits === 1 ? 'credit' : 'credits'}`;

const groupWords = (groups: readonly GroupCredits[]): string =>
  listed(groups.map(({ code, achieved }) => `${achieved} in group ${code}`));

/** `; group D is full`: more of it would not count. */
function fullWords(groups: readonly GroupCredits[]): string {
  const full = groups.filter(({ rule, credits, achieved }) => rule === 'maximum' && achieved === credits);
  if (full.length === 0) return '';
  const codes = listed(full.map(({ code }) => code));
  return full.length === 1 ? `; group ${codes} is full` : `; groups ${codes} are full`;
}

const unitsFrom = ({ groups }: ClaimFacts, level: number): ClaimFacts['groups'] =>
  groups.map((group) => ({
    ...group,
    units: group.units.filter((unit) => unit.level !== null && unit.level >= level),
  }));

/** C2, for a qualification without credits: every unit of every mandatory group, and the guided learning hours. */
export function unitsStanding(facts: ClaimFacts): Standing {
  const { code, credits, glh, tqt } = facts.qualification;
  if (credits !== null) return { applies: false, why: `${code} counts in credits: see C1.` };
  const counting = achievedUnits(facts);
  const achieved = facts.groups.flatMap(({ units }) => units.filter(({ id }) => counting.has(id)));
  const hours = achieved.reduce((total, unit) => total + (unit.glh ?? 0), 0);
  const missing: Missing[] = [...mandatoryMissing(facts)];
  if (glh !== null && hours < glh) {
    missing.push({
      message: `The units achieved come to ${hours} of ${glh} guided learning hours.`,
      place: chooseUnits(facts),
    });
  }
  if (missing.length > 0) missing.push(...waitingChosen(facts));
  const inHours = glh === null ? '' : `, ${hours} of ${glh} guided learning hours`;
  const inAll = tqt === null ? '' : ` (total qualification time as published: ${counted(tqt, 'hour')})`;
  const met = `${counted(achieved.length, 'unit')} achieved${inHours}${inAll}.`;
  return { applies: true, met: sentences(met, waitingWords(facts)), missing };
}
