/** Every rule a pack speaks of: people, record of assessment, combination and claims, sampling, EQA and retention. */
export const RULE_IDS = [
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'E1',
  'E2',
  'E3',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Held by the database's triggers or by who may write at all, so no pack can switch them off or soften them. */
export const FIXED_RULES: readonly RuleId[] = ['P1', 'E2'];
