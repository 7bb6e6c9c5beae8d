import type { IsoDate } from '../calendar';
import type { UnitRecordFacts } from './facts';
import type { Finding } from './finding';
import { asInformation, judge } from './in-force';
import type { Breach } from './in-force';
import { observationCountBreaches } from './observation-rules';
import { unitOutcomesBreaches } from './outcome-rule';
import type { RulePack } from './pack-schema';

/** R2 and R7 for all outcomes of a unit. Where none is on record neither can be judged: both say so, as information. */
export function unitOutcomesFindings(
  pack: RulePack,
  day: IsoDate,
  record: UnitRecordFacts,
): readonly Finding[] {
  const { outcomes } = record.unit;
  if (outcomes.length === 0)
    return asInformation([
      ...judge(pack, 'R2', day, () => unknownObservationsBreaches(record)),
      ...judge(pack, 'R7', day, () => unknownOutcomesBreaches(record)),
    ]);
  return [
    ...judge(pack, 'R2', day, (parameters) => observationCountBreaches(parameters, record, outcomes)),
    ...judge(pack, 'R7', day, () => unitOutcomesBreaches(record)),
  ];
}

/** Nothing where the unit is known not to be assessed by observation. */
function unknownObservationsBreaches({ unit }: UnitRecordFacts): readonly Breach[] {
  if (unit.methods?.observation === false) return [];
  return [
    {
      message: `How often each outcome of ${unit.code} was observed could not be judged: the unit’s outcomes are not on record.`,
      remedy: 'Count the observations in the paper record, or complete the qualification from its document.',
      field: null,
    },
  ];
}

const unknownOutcomesBreaches = ({ unit }: UnitRecordFacts): readonly Breach[] => [
  {
    message: `Whether every criterion of ${unit.code} is met could not be judged: the unit’s outcomes are not on record.`,
    remedy: 'Look the criteria over in the paper record, or complete the qualification from its document.',
    field: null,
  },
];
