import {
  RULES_OF_EVIDENCE,
  sampleProblems,
  type EvidenceFile,
  type SampleEntry,
  type SampleOutcome,
  type VacsrAnswer,
} from '../../../shared/domain/sample';
import type { SampleScreen } from '../../../shared/ipc/samples';
import { completeActions, type ActionDraft } from '../../actions/action-draft';

/** What is being entered; answers may still be missing. */
export interface SampleDraft {
  readonly sampledOn: string | null;
  readonly portfolioReference: string;
  readonly files: readonly EvidenceFile[];
  readonly criteria: readonly string[];
  readonly vacsr: Readonly<
    Record<
      (typeof RULES_OF_EVIDENCE)[number],
      { readonly answer: VacsrAnswer | null; readonly comment: string }
    >
  >;
  readonly outcome: SampleOutcome | null;
  readonly strengths: string;
  readonly improvements: string;
  readonly actions: readonly ActionDraft[];
  readonly correctionReason: string;
}

const unanswered = { answer: null, comment: '' };

/** A first sample, or a re-sample, begins with the decision's own portfolio reference; a correction with what was recorded. */
export function draftFor(screen: SampleScreen, today: string, isResample = false): SampleDraft {
  const newest = isResample ? undefined : screen.revisions.at(-1);
  if (newest) return { ...newest.entry, correctionReason: '' };
  return {
    sampledOn: today,
    portfolioReference: screen.decision.portfolioReference ?? '',
    files: [],
    criteria: [],
    vacsr: {
      valid: unanswered,
      authentic: unanswered,
      current: unanswered,
      sufficient: unanswered,
      reliable: unanswered,
    },
    outcome: null,
    strengths: '',
    improvements: '',
    actions: [],
    correctionReason: '',
  };
}

export type SampleFormResult =
  | { readonly kind: 'complete'; readonly entry: SampleEntry }
  | { readonly kind: 'incomplete'; readonly problems: Readonly<Record<string, string>> };

/** The entry to record, or the sentence for each field that keeps it from being recorded, in the form's order. */
export function readSampleForm(
  draft: SampleDraft,
  context: { readonly decidedOn: string; readonly today: string; readonly isCorrection: boolean },
): SampleFormResult {
  const problems: Record<string, string> = {};
  const say = (field: string, message: string): void => {
    problems[field] ??= message;
  };
  const { sampledOn, outcome, vacsr } = draft;
  if (sampledOn === null) say('sampledOn', 'Give the day the sample was carried out.');
  for (const rule of RULES_OF_EVIDENCE)
    if (vacsr[rule].answer === null) say(`vacsr.${rule}`, `Say whether the evidence is ${rule}.`);
  if (outcome === null) say('outcome', 'Choose the decision on this sample.');
  draft.actions.forEach(({ ownerId, dueOn }, index) => {
    if (ownerId === null) say(`actions.${index}.ownerId`, 'Say who has to act.');
    if (dueOn === null) say(`actions.${index}.dueOn`, 'Say by when.');
  });
  const entry = entryOf(draft);
  if (entry)
    for (const problem of sampleProblems(entry, context.decidedOn, context.today))
      say(problem.field, problem.message);
  if (context.isCorrection && draft.correctionReason.trim() === '')
    say('correctionReason', 'Say why the record is corrected: the earlier revision stays readable.');
  return entry && Object.keys(problems).length === 0
    ? { kind: 'complete', entry }
    : { kind: 'incomplete', problems };
}

/** The draft as an entry, when nothing is missing. */
function entryOf(draft: SampleDraft): SampleEntry | null {
  const { sampledOn, outcome } = draft;
  const { valid, authentic, current, sufficient, reliable } = draft.vacsr;
  const answered = (judgement: SampleDraft['vacsr']['valid']) =>
    judgement.answer === null ? null : { answer: judgement.answer, comment: judgement.comment };
  const vacsr = {
    valid: answered(valid),
    authentic: answered(authentic),
    current: answered(current),
    sufficient: answered(sufficient),
    reliable: answered(reliable),
  };
  if (!vacsr.valid || !vacsr.authentic || !vacsr.current || !vacsr.sufficient || !vacsr.reliable) return null;
  if (sampledOn === null || outcome === null) return null;
  const actions = completeActions(draft.actions);
  if (actions.length < draft.actions.length) return null;
  return {
    sampledOn,
    outcome,
    actions,
    vacsr: {
      valid: vacsr.valid,
      authentic: vacsr.authentic,
      current: vacsr.current,
      sufficient: vacsr.sufficient,
      reliable: vacsr.reliable,
    },
    portfolioReference: draft.portfolioReference,
    files: draft.files,
    criteria: draft.criteria,
    strengths: draft.strengths,
    improvements: draft.improvements,
  };
}
