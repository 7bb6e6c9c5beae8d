import { listed } from '../sampling/names';
import type { Missing } from './claim-verdict';
import type { ClaimFacts, StatementUnit } from './facts';

/** Units that count: a trainee's decision achieves nothing before it is countersigned (P5). */
export const achievedUnits = ({ statement }: ClaimFacts): ReadonlySet<string> =>
  idsOf(statement.filter(counts));

/** Units that would count if everything were countersigned. */
export const unitsOnceCountersigned = ({ statement }: ClaimFacts): ReadonlySet<string> => idsOf(statement);

/** Whether a row of the statement is of a unit that a claim can be for. */
export const counts = ({ awaitsCountersignature }: Pick<StatementUnit, 'awaitsCountersignature'>): boolean =>
  !awaitsCountersignature;

const idsOf = (units: readonly StatementUnit[]): ReadonlySet<string> =>
  new Set(units.map(({ unitId }) => unitId));

const COUNTERSIGNATURES = { kind: 'countersignatures' } as const;

/** Units that have to be achieved, every one, and are not. */
export function mandatoryMissing(facts: ClaimFacts): readonly Missing[] {
  const achieved = achievedUnits(facts);
  const waiting = unitsOnceCountersigned(facts);
  return facts.groups
    .filter(({ rule }) => rule.kind === 'all')
    .flatMap(({ code: group, units }) =>
      units
        .filter(({ id }) => !achieved.has(id))
        .map(({ id, code }): Missing =>
          waiting.has(id)
            ? {
                message: `${code} of group ${group} waits for a countersignature, so it does not count yet.`,
                place: COUNTERSIGNATURES,
              }
            : {
                message: `${code} of group ${group} is not achieved.`,
                place: { kind: 'unit record', learnerId: facts.learnerId, unitId: id },
              },
        ),
    );
}

/** `UBU9 and UBU10 wait for a countersignature, so they do not count yet.` Null where none of these units waits. */
export function waitingWords(facts: ClaimFacts, groups: ClaimFacts['groups'] = facts.groups): string | null {
  const of = new Set(groups.flatMap(({ units }) => units.map(({ id }) => id)));
  const codes = facts.statement
    .filter((unit) => !counts(unit) && of.has(unit.unitId))
    .map(({ code }) => code);
  if (codes.length === 0) return null;
  return codes.length === 1
    ? `${listed(codes)} waits for a countersignature, so it does not count yet.`
    : `${listed(codes)} wait for a countersignature, so they do not count yet.`;
}

/** The same, of units of which not all are needed, as something to mend. */
export function waitingChosen(facts: ClaimFacts): readonly Missing[] {
  const message = waitingWords(
    facts,
    facts.groups.filter(({ rule }) => rule.kind !== 'all'),
  );
  return message === null ? [] : [{ message, place: COUNTERSIGNATURES }];
}
