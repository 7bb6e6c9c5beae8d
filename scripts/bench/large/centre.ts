import { unitsOf } from '../../../electron/database/units';
import type { CentreContext } from '../../../electron/services/centre-context';
import { saveQualification } from '../../../electron/services/qualifications/save';
import { newCentre, valueOf } from '../centre';
import { addClaims } from './claims';
import { addDecisions } from './decisions';
import { addKept } from './kept';
import { addLearners } from './learners';
import { addPeople } from './people';
import { largeQualification } from './qualification';
import { addPlansAndSamples } from './samples';
import { addUnitRecords, typedRecord } from './unit-records';

/** A large centre, open, and what of it is opened in the window. */
export interface LargeCentre {
  readonly centre: CentreContext;
  readonly qualificationId: string;
  readonly planId: string;
  readonly typed: { readonly learnerId: string; readonly unitId: string };
}

/**
 * Writes a centre of 5,000 learners, 80 assessors, 200,000 decisions and 20,000 samples into a data folder, the same
 * each time but for today's date. Everything goes through the log, so that its history can be checked.
 */
export async function newLargeCentre(dataFolder: string): Promise<LargeCentre> {
  const centre = await newCentre(dataFolder);
  const saved = saveQualification(centre, { qualification: largeQualification, source: null, updates: null });
  const qualificationId = valueOf(saved).id;
  const unitIds = unitsOf.all(centre.db, qualificationId).map(({ id }) => id);
  const steps: readonly (readonly [string, () => void])[] = [
    ['people', () => addPeople(centre, qualificationId, unitIds)],
    ['learners', () => addLearners(centre, qualificationId, unitIds)],
    ['decisions', () => addDecisions(centre, qualificationId, unitIds)],
    ['claims', () => addClaims(centre, qualificationId, unitIds)],
    ['unit records', () => addUnitRecords(centre, unitIds)],
  ];
  for (const [name, work] of steps) said(name, work);
  const planIds = said('plans and samples', () => addPlansAndSamples(centre, qualificationId));
  said('cases, agreements, reports', () => addKept(centre, planIds));
  return { centre, qualificationId, planId: planIds.at(-1) ?? '', typed: typedRecord(unitIds) };
}

function said<T>(name: string, work: () => T): T {
  const start = performance.now();
  const value = work();
  console.log(`  ${name} written in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return value;
}
