/** Assessment methods (evidence types), in the glossary's words and order. */
export const ASSESSMENT_METHODS = [
  'observation',
  'witness testimony',
  'professional discussion',
  'oral questions',
  'written questions',
  'assignment',
  'project',
  'case study',
  'product',
  'audio-visual media',
  'reflective account',
  'RPL',
  'simulation',
] as const;

export type AssessmentMethod = (typeof ASSESSMENT_METHODS)[number];

/** Interim (formative) decisions fall before the unit is complete, summative ones are final. */
export const STAGES = ['interim', 'summative'] as const;
export type Stage = (typeof STAGES)[number];

/** The assessor's judgement of the learner's evidence. */
export const DECISION_OUTCOMES = ['met', 'not yet met'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];
