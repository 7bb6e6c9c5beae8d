import type { IsoDate } from '../../../shared/domain/calendar';
import { generateDemo, type DemoCentre } from '../../../shared/domain/demo/demo-centre';
import { demoIds } from '../../../shared/domain/demo/ids';
import { demoPeopleRecords } from '../../../shared/domain/demo/people-records';
import { chanceFrom } from '../../../shared/domain/demo/chance';
import { ok, type Result } from '../../../shared/result';
import type { WritableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import { commit } from '../../database/ledger';
import { personRowOf, personTable } from '../../database/people';
import type { Control } from '../../workers/protocol';
import { saveQualification } from '../qualifications/save';
import { shippedFacts } from '../qualifications/shipped';
import { caseDeeds } from './cases';
import { drawEarlierPlan } from './earlier-plan';
import { liveThrough, only } from './history';
import { learnerRecordDeeds } from './learner-records';
import { importMonth } from './monthly-import';
import { openPast, type Past } from './past';
import { planChangeDeeds } from './plan-changes';
import { personRecordDeeds } from './people-records';
import { riskDeeds } from './risk';
import { samplingDocumentDeeds } from './sampling-documents';
import { unitRecordDeeds } from './unit-records';

export interface FillRequest {
  readonly resourcesFolder: string;
  readonly seed: string;
  readonly today: IsoDate;
  readonly deviceId: string;
}

/**
 * Lives through the demo centre's eighteen months by the same use cases as a real centre: people and qualifications, a
 * spreadsheet a month, a plan drawn five months ago, its samples day by day and the actions that came of them. The file
 * holds the lead IQA and the sites already. Answers who else signs in.
 */
export function fillDemo(
  db: WritableDatabase,
  { resourcesFolder, seed, today, deviceId }: FillRequest,
  control: Control,
): Result<readonly { readonly personId: string; readonly name: string }[]> {
  const qualifications = shippedFacts(resourcesFolder);
  const demo = generateDemo({ seed, today, qualifications });
  const { setUpAt } = demo;
  const past = openPast(db, deviceId);
  const makeId = demoIds(seed, Date.parse(setUpAt));
  const [lead, ...others] = demo.qualityAssurers;
  addQualityAssurers(db, past, demo);
  const lived = liveThrough(
    [
      ...qualifications.map((qualification) =>
        only(setUpAt, () =>
          saveQualification(past.as(lead.initials, setUpAt), { qualification, source: null, updates: null }),
        ),
      ),
      ...demo.imports.map((month) =>
        only(month.at, () => importMonth(db, past.as(lead.initials, month.at), month, makeId)),
      ),
      ...demoPeopleRecords(demo, today, chanceFrom(`${seed} people`)).flatMap((record) =>
        personRecordDeeds(db, past, record, lead.initials),
      ),
      ...samplingDocumentDeeds(db, past, today, lead.initials),
      ...riskDeeds(db, past, today, lead.initials),
      ...caseDeeds(db, past, today, lead.initials),
      ...unitRecordDeeds(db, past, demo.assessors, today, lead.initials),
      ...learnerRecordDeeds(db, past, demo, today, lead.initials),
      ...planChangeDeeds(db, past, demo, today, lead.initials),
      drawEarlierPlan(db, past, { plan: demo.earlierPlan, seed, today }),
    ],
    control,
  );
  if (!lived.ok) return lived;
  const signIns = others.map(({ initials }) => past.person(initials));
  return ok(signIns.map(({ id, name }) => ({ personId: id, name })));
}

function addQualityAssurers(
  db: WritableDatabase,
  past: Past,
  { qualityAssurers, setUpAt }: DemoCentre,
): void {
  const [lead, ...others] = qualityAssurers;
  const context = past.as(lead.initials, setUpAt).commitContext();
  for (const { countersignatory: _nobody, ...person } of others)
    commit(db, context, 'person added', person.name, (tx) =>
      tx.insert(
        personTable,
        personRowOf({ ...person, id: newId(), countersignatoryId: null }, context.deviceId),
      ),
    );
}
