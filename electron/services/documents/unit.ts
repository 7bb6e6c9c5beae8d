import type { IsoDate } from '../../../shared/domain/calendar';
import type {
  PrintedDecision,
  PrintedEntry,
  PrintedOutcome,
  PrintedUnit,
} from '../../../shared/domain/report/learner-record';
import { criteriaText } from '../../../shared/domain/unit-record/criteria-text';
import { columnsNeeded, type RecordOutcome } from '../../../shared/domain/unit-record/slots';
import type { RecordedEntry, UnitDecision, UnitRecordView } from '../../../shared/ipc/unit-records';
import type { ReadableDatabase } from '../../database/connection';
import type { PersonTableRow } from '../../database/people';
import { unitRecord } from '../unit-records/view';
import { unitWarnings } from './unit-warnings';

interface UnitAsked {
  readonly registrationId: string;
  readonly unitId: string;
  readonly day: IsoDate;
}

type Everybody = ReadonlyMap<string, PersonTableRow>;

/** A unit of the record with everything its page says. A unit of another qualification is a bug. */
export function printedUnit(
  db: ReadableDatabase,
  { registrationId, unitId, day }: UnitAsked,
  everybody: Everybody,
): PrintedUnit {
  const found = unitRecord(db, registrationId, unitId, day);
  if (!found.ok) throw new Error(found.error.message);
  const view = found.value;
  const { code, title, level, credit, glh, observationsRequired, simulation } = view.facts.unit;
  return {
    code,
    title,
    reference: view.unitReference,
    level,
    credit,
    glh,
    observationsRequired,
    simulation,
    outcomes: view.outcomes.map((outcome) => printedOutcome(view, outcome, everybody)),
    decisions: view.decisions.map(printedDecision),
    warnings: unitWarnings(db, registrationId, unitId),
  };
}

function printedOutcome(view: UnitRecordView, outcome: RecordOutcome, everybody: Everybody): PrintedOutcome {
  const entries = view.entries.filter(({ slot }) => slot.outcomeId === outcome.id);
  const signOff = view.signOffs.find(({ outcomeId }) => outcomeId === outcome.id);
  const used = entries.map(({ slot }) => (slot.type === 'observation' ? slot.column : 0));
  const needed = columnsNeeded(view.facts.unit.observationsRequired);
  return {
    number: outcome.number,
    kind: outcome.kind,
    title: outcome.title,
    criteria: outcome.criteria.map(({ label, text }) => ({ label, text })),
    columns: outcome.kind === 'observation' ? Math.max(needed, ...used) : 0,
    entries: inOrder(entries, outcome).map((entry) => printedEntry(entry, outcome, everybody)),
    signedOff: signOff
      ? { on: signOff.signedOn, name: signOff.assessorName, initials: signOff.assessorInitials }
      : null,
  };
}

/** Observations by column, criteria as the outcome lists them. */
function inOrder(entries: readonly RecordedEntry[], { criteria }: RecordOutcome): readonly RecordedEntry[] {
  const place = ({ slot }: RecordedEntry): number =>
    slot.type === 'observation' ? slot.column : criteria.findIndex(({ id }) => id === slot.criterionId);
  return [...entries].sort((a, b) => place(a) - place(b));
}

function printedEntry(
  { slot, values, witnessName, recordedAt, recordedBy, revisions, changeReason }: RecordedEntry,
  outcome: RecordOutcome,
  everybody: Everybody,
): PrintedEntry {
  const witness = values.witnessId === null ? undefined : everybody.get(values.witnessId);
  const competent = witness?.occupationally_competent ?? null;
  const confirmedBy = values.rpl?.confirmedBy ?? null;
  return {
    place:
      slot.type === 'observation'
        ? { kind: 'observation', column: slot.column }
        : {
            kind: 'criterion',
            label: outcome.criteria.find(({ id }) => id === slot.criterionId)?.label ?? '',
          },
    achievedOn: values.achievedOn,
    criteria: criteriaText(values.criteria, outcome),
    oralCriteria: criteriaText(values.oralCriteria, outcome),
    portfolioReference: values.portfolioReference,
    initials: values.initials,
    learnerSignedOn: values.learnerSignedOn,
    method: values.method,
    witness:
      witnessName === null
        ? null
        : {
            name: witnessName,
            occupation: witness?.occupation ?? null,
            isOccupationallyCompetent: competent === null ? null : competent === 1,
          },
    reason: values.reason,
    rpl: values.rpl && {
      gapMapping: values.rpl.gapMapping,
      authentication: values.rpl.authentication,
      currency: values.rpl.currency,
      confirmedBy: confirmedBy === null ? null : (everybody.get(confirmedBy)?.name ?? null),
    },
    corrected:
      revisions === 1
        ? null
        : { on: recordedAt.slice(0, 10), by: recordedBy, reason: changeReason, revision: revisions },
  };
}

const printedDecision = (decision: UnitDecision): PrintedDecision => ({
  on: decision.decidedOn,
  outcome: decision.outcome,
  method: decision.method,
  portfolioReference: decision.portfolioReference,
  assessorName: decision.assessorName,
  assessorInitials: decision.assessorInitials,
  countersigned:
    decision.countersignedBy === null ? null : { by: decision.countersignedBy, on: decision.countersignedOn },
  awaitsCountersignature: decision.awaitsCountersignature,
  sample: decision.sample,
});
