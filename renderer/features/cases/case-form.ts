import { caseProblems, type CaseKind } from '../../../shared/domain/cases';
import type { CaseFactsView, CaseRevision } from '../../../shared/ipc/cases';
import type { RequestOf } from '../../../shared/ipc/contract';

/** The form of a case; days may be empty while it is filled in. */
export interface CaseDraft {
  readonly kind: CaseKind;
  readonly openedOn: string | null;
  readonly learnerId: string | null;
  readonly assessorId: string | null;
  readonly iqaId: string | null;
  readonly unitId: string | null;
  readonly decisionId: string | null;
  readonly peopleInWords: string;
  readonly description: string;
  readonly howFound: string;
  readonly reportedTo: string;
  readonly reportedOn: string | null;
  readonly changeReason: string;
  /** The revision that the form was made from; null for a new case. */
  readonly base: string | null;
}

export const newCase = (today: string): CaseDraft => ({
  kind: 'appeal',
  openedOn: today,
  learnerId: null,
  assessorId: null,
  iqaId: null,
  unitId: null,
  decisionId: null,
  peopleInWords: '',
  description: '',
  howFound: '',
  reportedTo: '',
  reportedOn: null,
  changeReason: '',
  base: null,
});

export const draftOf = (revision: CaseRevision): CaseDraft => ({
  ...factsOf(revision),
  reportedTo: revision.reportedTo ?? '',
  changeReason: '',
  base: revision.id,
});

const factsOf = ({
  kind,
  openedOn,
  learnerId,
  assessorId,
  iqaId,
  unitId,
  decisionId,
  peopleInWords,
  description,
  howFound,
  reportedTo,
  reportedOn,
}: CaseFactsView): CaseFactsView => ({
  kind,
  openedOn,
  learnerId,
  assessorId,
  iqaId,
  unitId,
  decisionId,
  peopleInWords,
  description,
  howFound,
  reportedTo,
  reportedOn,
});

export type CaseProblems = Readonly<Record<string, string>>;
type CaseRequest = RequestOf<'cases.save'>;

/** The request that a form makes, or what is wrong field by field. `id`: null opens a case. */
export function readCaseForm(
  draft: CaseDraft,
  id: string | null,
  today: string,
):
  | { readonly kind: 'ready'; readonly request: CaseRequest }
  | { readonly kind: 'wrong'; readonly problems: CaseProblems } {
  const { openedOn, changeReason, base, ...rest } = draft;
  const facts = {
    ...rest,
    openedOn: openedOn ?? '',
    reportedTo: draft.reportedTo.trim() === '' ? null : draft.reportedTo.trim(),
  };
  const problems: Record<string, string> = {};
  if (openedOn === null) problems['openedOn'] = 'Give the day.';
  for (const { field, message } of caseProblems(facts, today)) problems[field] ??= message;
  if (id !== null && changeReason.trim() === '')
    problems['changeReason'] = 'Say why the facts are changed: the earlier ones stay readable.';
  if (Object.keys(problems).length > 0) return { kind: 'wrong', problems };
  return {
    kind: 'ready',
    request: { ...facts, id, base, changeReason: id === null ? null : changeReason.trim() },
  };
}
