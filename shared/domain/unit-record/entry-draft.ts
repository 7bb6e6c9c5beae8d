import { formatDate, type IsoDate } from '../calendar';
import type { AssessmentMethod } from '../methods';
import type { RplFacts } from '../rules/facts';
import { criteriaText } from './criteria-text';
import { OBSERVATION_FIELDS, type CellField, type RecordOutcome } from './slots';

/** An entry as it is being made: cells as typed, and what some evidence types ask for beside them. */
export interface EntryDraft {
  /** The revision that it was made from; null for a new entry. */
  readonly base: string | null;
  readonly cells: Readonly<Record<CellField, string>>;
  readonly witnessId: string | null;
  /** Why performance evidence was impossible at work. */
  readonly reason: string;
  readonly rpl: RplFacts;
  /** Why it is changed, when the outcome is signed off already. */
  readonly changeReason: string;
  /** Why it is recorded although a rule warns, by `findingKey`. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** An entry as it is recorded. */
export interface EntryValues {
  readonly achievedOn: IsoDate;
  /** Criterion ids, empty in an entry for one criterion. */
  readonly criteria: readonly string[];
  readonly oralCriteria: readonly string[];
  readonly portfolioReference: string;
  readonly initials: string;
  readonly learnerSignedOn: IsoDate | null;
  readonly method: AssessmentMethod;
  readonly witnessId: string | null;
  readonly reason: string;
  readonly rpl: RplFacts | null;
}

const noCells: EntryDraft['cells'] = {
  achievedOn: '',
  criteria: '',
  oralCriteria: '',
  portfolioReference: '',
  initials: '',
  learnerSignedOn: '',
  method: '',
};
const noRpl: RplFacts = { gapMapping: '', authentication: '', currency: '', confirmedBy: null };

export const blankEntry: EntryDraft = {
  base: null,
  cells: noCells,
  witnessId: null,
  reason: '',
  rpl: noRpl,
  changeReason: '',
  reasons: {},
};

/** A recorded entry as its cells show it. */
export const draftOfEntry = (id: string, values: EntryValues, outcome: RecordOutcome): EntryDraft => ({
  ...blankEntry,
  base: id,
  cells: {
    achievedOn: formatDate(values.achievedOn),
    criteria: outcome.kind === 'observation' ? criteriaText(values.criteria, outcome) || 'none' : '',
    oralCriteria: criteriaText(values.oralCriteria, outcome),
    portfolioReference: values.portfolioReference,
    initials: values.initials,
    learnerSignedOn: values.learnerSignedOn === null ? '' : formatDate(values.learnerSignedOn),
    method: values.method,
  },
  witnessId: values.witnessId,
  reason: values.reason,
  rpl: values.rpl ?? noRpl,
});

/** Whether nothing at all was typed. */
export const isBlankEntry = (draft: EntryDraft): boolean => sameEntry(draft, blankEntry);

/** Whether two drafts say the same, whatever they were made from and why they are changed. */
export const sameEntry = (a: EntryDraft, b: EntryDraft): boolean =>
  OBSERVATION_FIELDS.every((field) => a.cells[field].trim() === b.cells[field].trim()) &&
  a.witnessId === b.witnessId &&
  a.reason.trim() === b.reason.trim() &&
  a.rpl.gapMapping.trim() === b.rpl.gapMapping.trim() &&
  a.rpl.authentication.trim() === b.rpl.authentication.trim() &&
  a.rpl.currency.trim() === b.rpl.currency.trim() &&
  a.rpl.confirmedBy === b.rpl.confirmedBy;

export const withCell = (draft: EntryDraft, field: CellField, text: string): EntryDraft => ({
  ...draft,
  cells: { ...draft.cells, [field]: text },
});

/** Fields beside the cells that an evidence type asks for. */
export type Extra = 'witness' | 'reason' | 'rpl';
export const extrasOf = (method: AssessmentMethod | null): readonly Extra[] => {
  if (method === 'witness testimony') return ['witness', 'reason'];
  if (method === 'simulation') return ['reason'];
  return method === 'RPL' ? ['rpl'] : [];
};
