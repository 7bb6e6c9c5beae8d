/** Rules S1 to S6: S1 coverage, S2, S3 and S6 shares, S4 widening, S5 why not. */
export { coverageFindings } from './coverage-rule';
export { bandShare, firstDecisionsToSample, splitSizes, squareRootSize } from './sampling-sizes';
export type { SampleSize } from './sampling-sizes';
export { populationFindings, riskPolicyOf, shareFindings, splitFindings } from './share-rules';
export type { AssessorShare, RiskPolicy, SampleSplit } from './share-rules';
export { notSampledFindings, wideningFindings, wideningOf } from './widening-rules';
export type { Widening } from './widening-rules';
