import { observationProblems } from '../../../../shared/domain/people-records/observation';
import { observationRequest, type ObservationDraft } from './observation-form';

/** What keeps an observation from being recorded, by field: what is missing, then what the rules of the form say. */
export function draftProblems(
  draft: ObservationDraft,
  assessorId: string,
  today: string,
): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  if (draft.observedOn === null) problems['observedOn'] = 'Give the day of the observation.';
  if (draft.observerId === null) problems['observerId'] = 'Say who observed.';
  if (draft.qualificationId === null) problems['qualificationId'] = 'Choose the qualification.';
  if (draft.learnerName.trim() !== '' && draft.learnerId === null)
    problems['learnerId'] = 'Choose the learner from those found, or leave the field empty.';
  if (draft.outcome === null) problems['outcome'] = 'Choose the outcome.';
  if (draft.base !== null && draft.correctionReason.trim() === '')
    problems['correctionReason'] = 'Say why the record is corrected.';
  draft.actions.forEach(({ text, ownerId, dueOn }, index) => {
    if (text.trim() === '') problems[`actions.${index}.text`] = 'Say what has to be done.';
    if (ownerId === null) problems[`actions.${index}.ownerId`] = 'Say who has to do it.';
    if (dueOn === null) problems[`actions.${index}.dueOn`] = 'Give the day.';
  });
  // Judged with what is missing filled in, so that every field says its sentence at the first try.
  const filled = observationRequest(
    {
      ...draft,
      observedOn: draft.observedOn ?? today,
      observerId: draft.observerId ?? 'somebody',
      qualificationId: draft.qualificationId ?? 'one',
      outcome: draft.outcome ?? 'meets',
    },
    assessorId,
    { observer: null, assessor: null },
  );
  for (const { field, message } of filled ? observationProblems(filled.entry, today) : [])
    if (field !== 'outcome' || draft.outcome !== null) problems[field] ??= message;
  return problems;
}
