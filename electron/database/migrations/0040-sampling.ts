import { cells } from './0040-sampling/cells';
import { policies } from './0040-sampling/policies';
import { risk } from './0040-sampling/risk';
import { keepRevisionsTogether, refuseChanges } from './refusals';

const APPEND_ONLY = [
  'strategy_version',
  'sampling_policy',
  'risk_assessment',
  'widening',
  'cell_change',
] as const;

const REVISIONS = ['sampling_policy'] as const;

/** The centre's sampling strategy and policies, computed risk, and plans that change with what is decided and found. */
export const sampling = `
${policies}
${risk}
${cells}
${APPEND_ONLY.map(refuseChanges).join('')}
${REVISIONS.map(keepRevisionsTogether).join('')}
`;
