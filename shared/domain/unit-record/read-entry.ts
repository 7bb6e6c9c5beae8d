import type { AssessmentMethod } from '../methods';
import type { EntryFacts } from '../rules/facts';
import { initiallerOf, methodOf, readCell, type CellContext } from './cells';
import { readCriteria } from './criteria-text';
import { extrasOf, type EntryDraft, type EntryValues } from './entry-draft';
import { CRITERION_FIELDS, OBSERVATION_FIELDS, slotKey, type CellField, type Slot } from './slots';
import { readTypedDate } from './typed-date';

/** What keeps an entry from being recorded, by cell, or by field beside the cells. */
export type EntryProblems = Readonly<Partial<Record<CellField | 'witness' | 'entry', string>>>;

export type EntryReading =
  | { readonly kind: 'complete'; readonly values: EntryValues }
  | { readonly kind: 'incomplete'; readonly problems: EntryProblems };

export const fieldsOf = (slot: Slot): readonly CellField[] =>
  slot.type === 'observation' ? OBSERVATION_FIELDS : CRITERION_FIELDS;

/** An observation with no evidence type typed is one that the assessor saw. */
export const entryMethod = (draft: EntryDraft, slot: Slot): AssessmentMethod | null =>
  methodOf(draft.cells.method, slot.type === 'observation' ? 'observation' : null);

/** The entry to record, or a sentence for each cell that keeps it from being recorded. Rules are judged apart. */
export function readEntry(draft: EntryDraft, slot: Slot, context: CellContext): EntryReading {
  const { cells } = draft;
  const problems: Partial<Record<CellField | 'witness' | 'entry', string>> = {};
  for (const field of fieldsOf(slot)) {
    const reading = readCell(field, cells[field], context);
    if (reading.kind === 'problem') problems[field] = `${reading.message} ${reading.remedy}`;
  }
  const day = (field: 'achievedOn' | 'learnerSignedOn'): string | null =>
    readTypedDate(cells[field], context.today) ?? null;
  const achievedOn = day('achievedOn');
  if (achievedOn === null) problems.achievedOn ??= 'Give the day on which it was achieved.';
  const portfolioReference = cells.portfolioReference.trim();
  if (portfolioReference === '')
    problems.portfolioReference ??= 'Give the portfolio reference: where the evidence lies.';
  const person = initiallerOf(cells.initials, context.initiallers);
  if (!person) problems.initials ??= 'Give the initials of the assessor.';
  const method = entryMethod(draft, slot);
  if (!method) problems.method ??= 'Give the evidence type.';
  const criteria = slot.type === 'observation' ? labels(cells.criteria, context, 'all') : [];
  const oralCriteria = slot.type === 'observation' ? labels(cells.oralCriteria, context, 'none') : [];
  if (slot.type === 'observation' && criteria.length === 0 && context.outcome.criteria.length > 0)
    problems.criteria ??= 'Name at least one criterion that was achieved.';
  const stray = context.outcome.criteria.find(
    ({ id }) => oralCriteria.includes(id) && !criteria.includes(id),
  );
  if (stray) problems.oralCriteria ??= `${stray.label} is not among the criteria achieved.`;
  const learnerSignedOn = slot.type === 'observation' ? day('learnerSignedOn') : null;
  if (achievedOn !== null && learnerSignedOn !== null && learnerSignedOn < achievedOn)
    problems.learnerSignedOn ??= 'The learner signed before it was achieved.';
  if (achievedOn === null || !person || !method || Object.keys(problems).length > 0)
    return { kind: 'incomplete', problems };
  const extras = extrasOf(method);
  return {
    kind: 'complete',
    values: {
      achievedOn,
      criteria,
      oralCriteria,
      portfolioReference,
      initials: person.initials,
      learnerSignedOn,
      method,
      witnessId: extras.includes('witness') ? draft.witnessId : null,
      reason: extras.includes('reason') ? draft.reason.trim() : '',
      rpl: extras.includes('rpl') ? draft.rpl : null,
    },
  };
}

const labels = (text: string, { outcome }: CellContext, whenEmpty: 'all' | 'none'): readonly string[] => {
  const reading = readCriteria(text, outcome, whenEmpty);
  return reading.kind === 'criteria' ? reading.ids : [];
};

export interface WitnessFacts {
  readonly id: string;
  readonly name: string;
  readonly isOccupationallyCompetent: boolean | null;
}

/**
 * What the rules look at while an entry is being typed. `isMethodKnown` is false as long as no evidence type stands
 * there: then nothing that a rule says about it counts.
 */
export function typedFacts(
  draft: EntryDraft,
  slot: Slot,
  context: CellContext,
  witnesses: readonly WitnessFacts[],
): { readonly facts: EntryFacts; readonly isMethodKnown: boolean } {
  const { cells } = draft;
  const method = entryMethod(draft, slot);
  const extras = extrasOf(method);
  const witness = extras.includes('witness') && witnesses.find(({ id }) => id === draft.witnessId);
  const facts: EntryFacts = {
    id: slotKey(slot),
    outcomeId: slot.outcomeId,
    kind:
      slot.type === 'criterion'
        ? { type: 'criterion', criterionId: slot.criterionId }
        : {
            type: 'observation',
            column: slot.column,
            criteria: labels(cells.criteria, context, 'all'),
            oralCriteria: labels(cells.oralCriteria, context, 'none'),
            learnerSignedOn: readTypedDate(cells.learnerSignedOn, context.today) ?? null,
          },
    achievedOn: readTypedDate(cells.achievedOn, context.today) ?? null,
    method: method ?? 'product',
    portfolioReference: cells.portfolioReference.trim(),
    initials: cells.initials.trim(),
    assessorId: initiallerOf(cells.initials, context.initiallers)?.id ?? null,
    witness: witness
      ? { name: witness.name, isOccupationallyCompetent: witness.isOccupationallyCompetent }
      : null,
    reason: extras.includes('reason') ? draft.reason.trim() : '',
    rpl: extras.includes('rpl') ? draft.rpl : null,
  };
  return { facts, isMethodKnown: method !== null };
}
