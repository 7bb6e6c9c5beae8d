/** What shows that somebody is occupationally competent in a unit (P3). */
export const COMPETENCE_EVIDENCE = [
  'CV and references',
  'qualification',
  'CPD',
  'professional membership',
] as const;
export type CompetenceEvidence = (typeof COMPETENCE_EVIDENCE)[number];
