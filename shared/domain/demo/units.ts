import type { Qualification, Unit } from '../qualification';
import type { Chance } from './chance';

export interface ChosenUnit {
  readonly unit: Unit;
  readonly group: string;
}

/** Units that meet the rules of combination: all mandatory ones, then options until minima and the total are met. */
export function unitsChosen(qualification: Qualification, chance: Chance): readonly ChosenUnit[] {
  const chosen: ChosenUnit[] = [];
  let total = 0;
  const take = (unit: Unit, group: string): number => {
    chosen.push({ unit, group });
    total += unit.credit ?? 0;
    return unit.credit ?? 0;
  };
  for (const { code, rule, units } of qualification.groups) {
    if (rule.kind === 'all') for (const unit of units) take(unit, code);
    if (rule.kind !== 'minimum') continue;
    let credits = 0;
    for (const unit of chance.shuffled(units)) if (credits < rule.credits) credits += take(unit, code);
  }
  const wanted = qualification.credits ?? 0;
  for (const { code, rule, units } of qualification.groups) {
    if (rule.kind !== 'maximum') continue;
    let credits = 0;
    for (const unit of chance.shuffled(units)) {
      const more = unit.credit ?? 0;
      if (total < wanted && credits + more <= rule.credits) credits += take(unit, code);
    }
  }
  // Where the optional group with a maximum did not fill the total, more is taken from those with a minimum.
  const taken = new Set(chosen.map(({ unit }) => unit));
  for (const { code, rule, units } of qualification.groups)
    if (rule.kind === 'minimum')
      for (const unit of units) if (total < wanted && !taken.has(unit)) take(unit, code);
  return chosen;
}
