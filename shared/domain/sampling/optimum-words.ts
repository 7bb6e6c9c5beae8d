import { counted, thousands } from './names';

/** What a solver found beside the engine's sample. Sizes count all samples, risk is in points. */
export interface OptimumFound {
  readonly engineSize: number;
  /** Of them those that the engine chose for coverage; 0: the rest covers all that can be. */
  readonly chosen: number;
  readonly size: number;
  /** Proved: no sample is smaller. */
  readonly bound: number;
  readonly isSmallest: boolean;
  readonly isRiskiest: boolean;
  readonly engineRisk: number;
  readonly risk: number;
  readonly seconds: number;
}

/** What a bound is given: only the choice for coverage is as small as can be; another random part may need less of it. */
export const BESIDE_THE_REST = 'with the same forced, random and kept decisions';

const inTime = (seconds: number): string => `in ${seconds} s`;

/**
 * What HiGHS proved, in words. `hasInterimShare`: the number of interim decisions follows from the size of the engine's
 * sample, and the proof is of that number.
 */
export function optimumSentences(found: OptimumFound, hasInterimShare: boolean): readonly string[] {
  const { engineSize, chosen, size, bound, isSmallest, isRiskiest, engineRisk, risk, seconds } = found;
  if (chosen === 0)
    return [
      `None of the ${thousands(engineSize)} is chosen for coverage: the forced, random and kept decisions cover all that can be covered.`,
      'There is no choice for a solver to make smaller.',
    ];
  const engine = `The engine’s sample has ${thousands(engineSize)}`;
  const sentences = [
    size < engineSize
      ? isSmallest
        ? `${engine}; a sample of ${thousands(size)} exists, and HiGHS proves that none is smaller.`
        : `${engine}; a sample of ${thousands(size)} exists. HiGHS proves ${inTime(seconds)} that none is smaller than ${thousands(bound)}.`
      : isSmallest
        ? `${engine}; HiGHS proves that none is smaller.`
        : `${engine}; HiGHS found none smaller ${inTime(seconds)}, and proves that none is smaller than ${thousands(bound)}: at most ${counted(engineSize - bound, 'decision')} could be saved.`,
  ];
  if (risk > engineRisk && size <= engineSize)
    sentences.push(
      `Of that size one has ${thousands(risk)} points of assessor risk, the engine’s has ${thousands(engineRisk)} (red 3, amber 2, green 1)${isRiskiest ? '; none has more' : ''}.`,
    );
  else if (isRiskiest && size === engineSize)
    sentences.push('None of that size has more assessor risk in it.');
  sentences.push(`Compared are samples ${BESIDE_THE_REST}: they differ in what is chosen for coverage.`);
  if (hasInterimShare)
    sentences.push('That holds for as many interim decisions as the engine’s sample has to have.');
  return sentences;
}
