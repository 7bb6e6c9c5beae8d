import type { GroupRule, Unit } from '../../../shared/domain/qualification';
import { counted } from '../../../shared/domain/sampling/names';

/** A group's rule in words: `at least 16 credits`, `all units, 19 credits`. Null: the document gives none. */
export function ruleWords(rule: GroupRule | null): string {
  if (rule === null) return 'no rule yet';
  if (rule.kind === 'all')
    return rule.credits === null ? 'all units' : `all units, ${counted(rule.credits, 'credit')}`;
  return `${rule.kind === 'minimum' ? 'at least' : 'at most'} ${counted(rule.credits, 'credit')}`;
}

/** How far a unit is spelled out: `5 outcomes, 20 criteria`; `not spelled out` where no outcome is known. */
export function outcomesWords({ outcomes }: Pick<Unit, 'outcomes'>): string {
  if (outcomes.length === 0) return 'not spelled out';
  const criteria = outcomes.reduce((sum, outcome) => sum + outcome.criteria.length, 0);
  return `${counted(outcomes.length, 'outcome')}, ${criteria === 1 ? '1 criterion' : `${criteria} criteria`}`;
}

/** The credits of a group's units together; null when one of them has none. */
export function creditsOf(units: readonly Pick<Unit, 'credit'>[]): number | null {
  return units.reduce<number | null>(
    (sum, { credit }) => (sum === null || credit === null ? null : sum + credit),
    units.length === 0 ? null : 0,
  );
}

/** How much of a qualification is spelled out, and in what: wording, or numbers alone. */
export function spelledOutWords(units: readonly Unit[]): string {
  const known = units.filter(({ outcomes }) => outcomes.length > 0);
  const worded = known.filter(({ outcomes }) =>
    outcomes.some(({ criteria }) => criteria.some(({ text }) => text !== '')),
  );
  if (known.length === 0)
    return 'no unit yet; outcomes and criteria come from the awarding organisation’s document';
  const all = `${known.length} of ${counted(units.length, 'unit')}`;
  if (worded.length === 0)
    return `${all}, by number; the wording comes from the awarding organisation’s document`;
  return worded.length === known.length
    ? `${all}, with wording`
    : `${all}, ${worded.length} of them with wording`;
}
