import type { UnitRecordFacts } from '../../../shared/domain/rules/facts';
import { competentObservations } from '../../../shared/domain/rules/record-rules';
import { missingCriteria, outcomeOf } from '../../../shared/domain/rules/unit-record';

const SHOWN = 6;

/** How far an outcome is by what is saved: `4 of 6 criteria, missing 2e, 2f · 1 of 2 observations`. */
export function outcomeProgress(record: UnitRecordFacts, outcomeId: string): string {
  const outcome = outcomeOf(record, outcomeId);
  if (outcome === null || outcome.criteria.length === 0) return '';
  const missing = missingCriteria(record, outcome);
  const total = outcome.criteria.length;
  const done = total - missing.length;
  const named = missing.length <= SHOWN ? missing.join(', ') : `${missing.slice(0, SHOWN).join(', ')} …`;
  const criteria = `${done} of ${total} criteria${done > 0 && missing.length > 0 ? `, missing ${named}` : ''}`;
  const required = record.unit.observationsRequired ?? 0;
  return outcome.kind === 'observation' && required > 0
    ? `${criteria} · ${competentObservations(record, outcomeId)} of ${required} competent observations`
    : criteria;
}
