import type { IsoDate } from '../calendar';
import type { AssessmentMethod } from '../methods';
import { methodBreaches, simulationBreaches } from '../rules/evidence-rules';
import type { EntryFacts, UnitRecordFacts } from '../rules/facts';
import { judge } from '../rules/in-force';
import type { KnownQualification, KnownUnit } from './context';
import type { Finding } from './problem-codes';
import { asJudged, daysOfRules, packOn } from './rule-findings';
import { byStretch } from './stretches';

/** What R5 and R8 say of a method in a unit, by day. Whether simulation is all there is, one decision cannot tell. */
export function methodVerdicts(
  qualification: KnownQualification,
  unit: KnownUnit,
  method: AssessmentMethod,
): (day: IsoDate) => readonly Finding[] {
  const record = recordOf(qualification, unit);
  const entry = entryBy(method);
  return byStretch(daysOfRules(qualification), (day) => {
    const pack = packOn(qualification, day);
    return [
      ...judge(pack, 'R5', day, () => simulationBreaches(record, entry)).map((finding) =>
        asJudged('method-not-allowed', finding),
      ),
      ...judge(pack, 'R8', day, (columns) => methodBreaches(columns, record, entry)).map((finding) =>
        asJudged('method-not-in-unit', finding),
      ),
    ];
  });
}

/** As much of a unit record as both rules read. */
const recordOf = (qualification: KnownQualification, unit: KnownUnit): UnitRecordFacts => ({
  unit,
  qualificationId: qualification.id,
  learnerName: '',
  registeredOn: '',
  entries: [],
  signedOutcomes: [],
  people: [],
});

const entryBy = (method: AssessmentMethod): EntryFacts => ({
  id: '',
  outcomeId: '',
  kind: { type: 'criterion', criterionId: '' },
  achievedOn: null,
  method,
  portfolioReference: '',
  initials: '',
  assessorId: null,
  witness: null,
  reason: '',
  rpl: null,
});
