import { groupCredits } from '../combination/group-credits';
import type { GroupCredits } from '../combination/group-credits';
import { counted, listed } from '../sampling/names';
import type { Missing, Standing } from './claim-verdict';
import type { ClaimFacts } from './facts';
import type { RuleSettings } from './pack-schema';

const claimedUnits = ({ statement }: ClaimFacts): ReadonlySet<string> =>
  new Set(statement.map(({ unitId }) => unitId));

/** Where units are chosen, and where a unit's record is. */
const chooseUnits = ({ learnerId, qualificationId }: ClaimFacts) =>
  ({ kind: 'units of a registration', learnerId, qualificationId }) as const;

/** Units that have to be achieved, every one, and are not claimed. */
function mandatoryMissing(facts: ClaimFacts): readonly Missing[] {
  const claimed = claimedUnits(facts);
  return facts.groups
    .filter(({ rule }) => rule.kind === 'all')
    .flatMap(({ code: group, units }) =>
      units
        .filter(({ id }) => !claimed.has(id))
        .map(({ id, code }) => ({
          message: `${code} of group ${group} is not achieved.`,
          place: { kind: 'unit record', learnerId: facts.learnerId, unitId: id } as const,
        })),
    );
}

/** C1: credits in all, of each group, and at the level that the pack names. A maximum caps what a group counts. */
export function creditStanding(
  { atLevelOrAbove }: RuleSettings['C1']['parameters'],
  facts: ClaimFacts,
): Standing {
  const { code, credits: needed } = facts.qualification;
  if (needed === null) return { applies: false, why: `${code} has no credits: see C2.` };
  const place = chooseUnits(facts);
  const groups = groupCredits(facts.groups, claimedUnits(facts));
  const have = sum(groups);
  const levels = atLevelOrAbove
    .filter(({ qualification }) => qualification === code)
    .map((asked) => ({
      ...asked,
      at: sum(groupCredits(unitsFrom(facts, asked.level), claimedUnits(facts))),
    }));
  // Where all credits have to be at a level, and all are, the total says it once.
  const throughout = levels.find(({ credits, at }) => credits === needed && at === have);
  const missing: Missing[] = [...mandatoryMissing(facts)];
  const add = (message: string) => missing.push({ message, place });
  for (const { code: group, rule, credits, achieved } of groups) {
    if (rule !== 'minimum' || credits === null || achieved >= credits) continue;
    add(`Choose at least ${more(credits - achieved)} from group ${group}.`);
  }
  if (have < needed) {
    const level = throughout ? ` at level ${throughout.level} or above` : '';
    add(
      `${counted(needed, 'credit')}${level} are needed in all and ${have} count: choose at least ${more(needed - have)}${fullWords(groups)}.`,
    );
  }
  for (const one of levels) {
    const { level, credits, at } = one;
    if (one === throughout || at >= credits) continue;
    add(
      `${counted(credits, 'credit')} are needed at level ${level} or above and ${at} are: choose at least ${more(credits - at)} at that level.`,
    );
  }
  return { applies: true, met: `${have} of ${counted(needed, 'credit')}: ${groupWords(groups)}.`, missing };
}

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
  const claimed = claimedUnits(facts);
  const achieved = facts.groups.flatMap(({ units }) => units.filter(({ id }) => claimed.has(id)));
  const hours = achieved.reduce((total, unit) => total + (unit.glh ?? 0), 0);
  const missing: Missing[] = [...mandatoryMissing(facts)];
  if (glh !== null && hours < glh) {
    missing.push({
      message: `The units achieved come to ${hours} of ${glh} guided learning hours.`,
      place: chooseUnits(facts),
    });
  }
  const inHours = glh === null ? '' : `, ${hours} of ${glh} guided learning hours`;
  const inAll = tqt === null ? '' : ` (total qualification time as published: ${counted(tqt, 'hour')})`;
  return { applies: true, met: `${counted(achieved.length, 'unit')} achieved${inHours}${inAll}.`, missing };
}
