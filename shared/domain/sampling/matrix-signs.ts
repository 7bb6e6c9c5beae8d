import type { MatrixState } from './matrix';

/** One character that says the same as the colour of a cell; what is not taken and what is not decided are both bare. */
export const MATRIX_SIGNS: Readonly<Record<MatrixState, string>> = {
  'not taken': '',
  'working towards': '',
  decided: '•',
  'planned interim': 'I',
  'planned summative': 'S',
  agreed: '✓',
  'action required': '!',
  overturned: '×',
  're-sample due': '↻',
  claimed: '✓',
};

/** A state as the legend says it. */
export const MATRIX_STATE_WORDS: Readonly<Record<MatrixState, string>> = {
  'not taken': 'not taken',
  'working towards': 'working towards',
  decided: 'decided, not planned',
  'planned interim': 'planned, interim',
  'planned summative': 'planned, summative',
  agreed: 'sampled, agreed',
  'action required': 'action required',
  overturned: 'overturned',
  're-sample due': 're-sample due',
  claimed: 'claimed',
};
