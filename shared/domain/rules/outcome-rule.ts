import type { IsoDate } from '../calendar';
import { listed } from '../sampling/names';
import type { UnitRecordFacts } from './facts';
import type { Breach } from './in-force';
import { hasObservations } from './observation-rules';
import type { RulePack } from './pack-schema';
import { datedEntries, missingCriteria, outcomeOf, outcomeWords } from './unit-record';
import type { OutcomeFacts } from './unit-record';

/**
 * Every criterion achieved, and as many competent observations as R2 asks for while it is in force. An outcome
 * without criteria on record (the unit is not spelled out) needs one dated entry.
 */
export function isOutcomeComplete(
  pack: RulePack,
  day: IsoDate,
  record: UnitRecordFacts,
  outcomeId: string,
): boolean {
  const outcome = outcomeOf(record, outcomeId);
  if (outcome === null) return false;
  return missingWords(record, outcome) === null && hasObservations(pack, day, record, outcome);
}

/** What R7 misses in an outcome: `LO 2 lacks criteria 2c and 2f`; null: nothing. */
function missingWords(record: UnitRecordFacts, outcome: OutcomeFacts): string | null {
  const lo = outcomeWords(outcome);
  if (outcome.criteria.length === 0) {
    const hasEntry = datedEntries(record).some(({ outcomeId }) => outcomeId === outcome.id);
    return hasEntry ? null : `${lo} has no dated entry`;
  }
  const missing = missingCriteria(record, outcome);
  if (missing.length === 0) return null;
  return `${lo} lacks ${missing.length === 1 ? 'criterion' : 'criteria'} ${listed(missing)}`;
}

/** R7 for signing off one outcome. */
export function outcomeBreaches(record: UnitRecordFacts, outcome: OutcomeFacts): readonly Breach[] {
  const missing = missingWords(record, outcome);
  if (missing === null) return [];
  return [
    {
      message: `${missing}.`,
      remedy: 'Record the evidence for every criterion, with the date it was achieved.',
      field: null,
    },
  ];
}

/** R7 for signing off a unit: every outcome has all its criteria and is signed off. */
export function unitOutcomesBreaches(record: UnitRecordFacts): readonly Breach[] {
  const signed = new Set(record.signedOutcomes.map(({ outcomeId }) => outcomeId));
  const open = record.unit.outcomes.flatMap((outcome) => {
    const missing = missingWords(record, outcome);
    if (missing !== null) return [missing];
    return signed.has(outcome.id) ? [] : [`${outcomeWords(outcome)} is not signed off`];
  });
  if (open.length === 0) return [];
  return [
    {
      message: `${open.join('; ')}.`,
      remedy: 'Complete each outcome and sign it off, then sign off the unit.',
      field: null,
    },
  ];
}
