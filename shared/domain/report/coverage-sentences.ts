import { formatDate } from '../calendar';
import type { CoverageRow, CoverageStanding } from '../sampling/coverage-standing';
import { COVERAGE_WORDS } from '../sampling/coverage-words';
import { listed, thousands } from '../sampling/names';
import { DIMENSIONS } from '../sampling/policy';

/** Up to so many values are named; more are counted. */
const NAMED = 3;

/** How far the policy is met: where the plan falls short, what is late, and by when the rest will be met. */
export function coverageSentences(coverage: readonly CoverageRow[]): readonly string[] {
  if (coverage.length === 0) return ['The population is empty, so there is nothing to cover.'];
  const asked = coverage.filter(({ standing }) => standing.kind !== 'not asked for');
  if (asked.length === 0) return ['The policy asks for no least number of anything.'];
  const of = (kind: CoverageStanding['kind']) => asked.filter(({ standing }) => standing.kind === kind);
  const [short, impossible, overdue] = [of('short'), of('impossible'), of('overdue')];
  const isWhole = short.length + impossible.length + overdue.length === 0;
  return [
    ...(short.length === 0 ? [] : [`The plan falls short of the policy for ${valuesWords(short)}.`]),
    ...(impossible.length === 0 ? [] : [`No sample can meet the policy for ${valuesWords(impossible)}.`]),
    ...(overdue.length === 0 ? [] : [`Samples are overdue for ${valuesWords(overdue)}.`]),
    ...restSentence(asked, of('due'), isWhole),
  ];
}

function restSentence(
  asked: readonly CoverageRow[],
  due: readonly CoverageRow[],
  isWhole: boolean,
): readonly string[] {
  const by = due.reduce((last, { standing }) => {
    const on = standing.kind === 'due' ? standing.on : '';
    return on > last ? on : last;
  }, '');
  const every = listed(
    DIMENSIONS.filter((each) => asked.some(({ dimension }) => dimension === each)).map(
      (dimension) => COVERAGE_WORDS[dimension].one,
    ),
  );
  if (!isWhole) return by === '' ? [] : [`Elsewhere what is planned will meet it by ${formatDate(by)}.`];
  return [
    by === ''
      ? `The policy is met for every ${every}.`
      : `The plan covers every ${every}; what is planned will meet the policy by ${formatDate(by)}.`,
  ];
}

/** `2 units (UBU24 and UBU30) and 14 pairs of assessor and unit`. */
function valuesWords(rows: readonly CoverageRow[]): string {
  const parts = DIMENSIONS.flatMap((dimension) => {
    const values = rows.filter((row) => row.dimension === dimension).map(({ value }) => value);
    if (values.length === 0) return [];
    const { one, many } = COVERAGE_WORDS[dimension];
    const count = `${thousands(values.length)} ${values.length === 1 ? one : many}`;
    return [values.length > NAMED ? count : `${count} (${listed(values)})`];
  });
  return listed(parts);
}
