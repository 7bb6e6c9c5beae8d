import { ASSESSMENT_METHODS, type AssessmentMethod } from '../methods';

/** Whether a unit is signed off as a whole, from the paper record: its outcomes are not on record. */
export const isWhole = ({ outcomes }: { readonly outcomes: readonly unknown[] }): boolean =>
  outcomes.length === 0;

/** Methods whose entries have to say more than a reference can (R6: why; R9: what was mapped and confirmed). */
const NEED_ENTRIES: readonly AssessmentMethod[] = ['witness testimony', 'simulation', 'RPL'];

/** What may be the main method of a unit that is signed off as a whole. */
export const WHOLE_UNIT_METHODS = ASSESSMENT_METHODS.filter((method) => !NEED_ENTRIES.includes(method));
