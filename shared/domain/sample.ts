import type { IsoDate, IsoTime } from './calendar';

/** Rules of evidence (VACSR). */
export const RULES_OF_EVIDENCE = ['valid', 'authentic', 'current', 'sufficient', 'reliable'] as const;
export type RuleOfEvidence = (typeof RULES_OF_EVIDENCE)[number];

export const VACSR_ANSWERS = ['yes', 'no', 'not applicable'] as const;
export type VacsrAnswer = (typeof VACSR_ANSWERS)[number];

export interface VacsrJudgement {
  readonly answer: VacsrAnswer;
  readonly comment: string;
}
export type Vacsr = Readonly<Record<RuleOfEvidence, VacsrJudgement>>;

/** Outcome of a sample; `disagreed` overturns the assessor's decision. */
export const SAMPLE_OUTCOMES = ['agreed', 'action required', 'disagreed'] as const;
export type SampleOutcome = (typeof SAMPLE_OUTCOMES)[number];

export interface EvidenceFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex of the file as it was opened. */
  readonly sha256: string;
  readonly openedAt: IsoTime;
}

export interface SampleAction {
  readonly text: string;
  /** The person who has to act. */
  readonly ownerId: string;
  readonly dueOn: IsoDate;
}

/** What an IQA fills in; one revision of a sample. */
export interface SampleEntry {
  readonly sampledOn: IsoDate;
  readonly portfolioReference: string;
  readonly files: readonly EvidenceFile[];
  /** Criterion ids of the unit; empty where the unit is not spelled out. */
  readonly criteria: readonly string[];
  readonly vacsr: Vacsr;
  readonly outcome: SampleOutcome;
  readonly strengths: string;
  readonly improvements: string;
  readonly actions: readonly SampleAction[];
}

export interface SampleProblem {
  readonly field: string;
  readonly message: string;
}

/**
 * What keeps a sample from being saved, in the order of the form. Nothing here repeats what the type already
 * ensures; the sentences name the remedy.
 */
export function sampleProblems(
  entry: SampleEntry,
  decidedOn: IsoDate,
  today: IsoDate,
): readonly SampleProblem[] {
  const problems: SampleProblem[] = [];
  const add = (field: string, message: string) => problems.push({ field, message });
  if (entry.sampledOn > today)
    add('sampledOn', 'The sample is dated in the future. Give the day it was carried out.');
  if (entry.sampledOn < decidedOn)
    add('sampledOn', 'The sample is dated before the assessor’s decision. Give the day it was carried out.');
  if (entry.portfolioReference.trim() === '' && entry.files.length === 0)
    add('portfolioReference', 'Say which evidence you saw: a portfolio reference, or a file.');
  for (const rule of RULES_OF_EVIDENCE) {
    const { answer, comment } = entry.vacsr[rule];
    if (answer === 'no' && comment.trim() === '')
      add(`vacsr.${rule}`, `Say why the evidence is not ${rule}.`);
  }
  const failed = RULES_OF_EVIDENCE.filter((rule) => entry.vacsr[rule].answer === 'no');
  if (entry.outcome === 'agreed' && failed.length > 0)
    add('outcome', `The evidence is not ${failed.join(', not ')}: choose action required or disagreed.`);
  if (entry.outcome === 'agreed' && entry.actions.length > 0)
    add(
      'outcome',
      'A decision that is agreed asks for no action: remove the action or choose action required.',
    );
  if (entry.outcome === 'action required' && entry.actions.length === 0)
    add('actions', 'Say who has to do what by when.');
  if (entry.outcome === 'disagreed' && entry.improvements.trim() === '')
    add('improvements', 'Say why the decision is overturned: the assessor reads this.');
  entry.actions.forEach((action, index) => {
    if (action.text.trim() === '') add(`actions.${index}.text`, 'Say what has to be done.');
    if (action.dueOn < entry.sampledOn)
      add(`actions.${index}.dueOn`, 'The action is due before the sample. Give a later date.');
  });
  return problems;
}
