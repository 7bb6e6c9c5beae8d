import type { AssessmentMethod } from '../methods';
import type { Unit } from '../qualification';
import type { Chance } from './chance';

type Methods = readonly [AssessmentMethod, ...AssessmentMethod[]];

const IN_PRACTICE: Methods = [
  'observation',
  'observation',
  'observation',
  'observation',
  'observation',
  'witness testimony',
  'audio-visual media',
];
const FROM_PORTFOLIO: Methods = [
  'product',
  'product',
  'professional discussion',
  'professional discussion',
  'oral questions',
  'reflective account',
];
const OF_KNOWLEDGE: Methods = [
  'written questions',
  'written questions',
  'assignment',
  'assignment',
  'professional discussion',
  'case study',
  'oral questions',
  'project',
];

/** A method that the unit assessment methods table allows for the unit (R8); any where there is no such table. */
export function methodFor(unit: Pick<Unit, 'methods'>, chance: Chance): AssessmentMethod {
  const { methods } = unit;
  if (methods && !methods.portfolio) return 'observation';
  if (chance.percent(1)) return 'RPL';
  if (methods && !methods.observation) return chance.pick(OF_KNOWLEDGE);
  return chance.percent(60) ? chance.pick(IN_PRACTICE) : chance.pick(methods ? FROM_PORTFOLIO : OF_KNOWLEDGE);
}
