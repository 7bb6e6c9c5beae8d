import type { IsoDate } from '../calendar';
import { valueWords } from '../sampling/coverage';
import type { CoverageRow } from '../sampling/coverage';
import { listed } from '../sampling/names';
import type { Names } from '../sampling/names';
import { DIMENSIONS } from '../sampling/policy';
import type { Dimension } from '../sampling/policy';
import type { Finding } from './finding';
import { judge } from './in-force';
import type { Breach } from './in-force';
import type { RulePack } from './pack-schema';

/** S1 over a plan's coverage table: one finding a dimension, beside a field of the dimension's name. */
export const coverageFindings = (
  pack: RulePack,
  day: IsoDate,
  rows: readonly CoverageRow[],
  names: Names,
): readonly Finding[] => judge(pack, 'S1', day, () => coverageBreaches(rows, names));

const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  assessor: 'assessors',
  unit: 'units',
  method: 'methods',
  site: 'sites',
  stage: 'stages',
  cohort: 'cohorts',
  'assessor-unit': 'units of each assessor',
  'assessor-method': 'methods of each assessor',
};

function coverageBreaches(rows: readonly CoverageRow[], names: Names): readonly Breach[] {
  return DIMENSIONS.flatMap((dimension): Breach[] => {
    const open = rows.filter(
      (row) => row.dimension === dimension && row.population > 0 && row.planned < Math.max(1, row.wanted),
    );
    if (open.length === 0) return [];
    const words = open.map(({ value, verifiable, planned }) => {
      const why = verifiable === 0 ? ' (no IQA is independent)' : planned === 0 ? '' : ` (only ${planned})`;
      return `${valueWords(dimension, value, names)}${why}`;
    });
    return [
      {
        message: `The sample does not cover these ${DIMENSION_WORDS[dimension]}: ${listed(words)}.`,
        remedy: 'Add a decision of each to the plan, or say why it is left out.',
        field: dimension,
      },
    ];
  });
}
