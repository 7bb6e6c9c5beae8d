import { addDays, type IsoDate } from '../../../shared/domain/calendar';
import { OBSERVATION_ITEMS } from '../../../shared/domain/people-records/observation';
import type { DemoPersonRecord } from '../../../shared/domain/demo/people-records';
import { ok, type Result } from '../../../shared/result';
import type { WritableDatabase } from '../../database/connection';
import { qualificationWithCode } from '../../database/qualifications';
import { groupsOf, unitsOf } from '../../database/units';
import { saveAward } from '../people-records/awards';
import { addCompetence } from '../people-records/competence';
import { saveCpd } from '../people-records/cpd';
import { saveRegistration } from '../people-records/registrations';
import { saveObservation } from '../people-records/save-observation';
import { saveSignature } from '../signatures/signatures';
import { only, type Deed } from './history';
import type { Past } from './past';

const NO_FILE = { kind: 'none' } as const;
const added = { id: null, base: null } as const;

/** The centre writes down what it keeps about a person, by the same use cases as the screens. */
export function personRecordDeeds(
  db: WritableDatabase,
  past: Past,
  record: DemoPersonRecord,
  lead: string,
): readonly Deed[] {
  const { initials, recordedAt: at } = record;
  const personId = (): string => past.person(initials).id;
  const centre = () => past.as(lead, at);
  const qualification = (code: string): string => qualificationWithCode.get(db, code) ?? '';
  return [
    ...record.awards.map((award) =>
      only(at, () =>
        saveAward(centre(), { ...added, ...award, personId: personId(), file: NO_FILE }, NO_FILE),
      ),
    ),
    ...(record.registration?.codes ?? []).map((code) =>
      only(at, () =>
        saveRegistration(centre(), {
          ...added,
          personId: personId(),
          qualificationId: qualification(code),
          role: record.registration?.role ?? 'assessor',
          registeredOn: record.registration?.from ?? at.slice(0, 10),
          endedOn: null,
        }),
      ),
    ),
    only(at, () => competenceOf(db, past, record, lead)),
    only(at, () =>
      saveSignature(centre(), {
        owner: { kind: 'person', id: personId() },
        strokes: [...record.signature].map((stroke) => stroke.map(([x, y]): [number, number] => [x, y])),
      }),
    ),
    ...record.cpd.map((entry) => {
      const day = entry.state === 'done' ? `${entry.onDay}T16:20:00.000Z` : at;
      return only(day, () =>
        saveCpd(past.as(lead, day), { ...added, ...entry, personId: personId(), file: NO_FILE }, NO_FILE),
      );
    }),
    ...observationDeeds(db, past, record),
  ];
}

function competenceOf(
  db: WritableDatabase,
  past: Past,
  { competence, initials, recordedAt }: DemoPersonRecord,
  lead: string,
): Result<unknown> {
  if (competence === null) return ok(null);
  const unitIds = ['CS2D1', 'CSPD2'].flatMap((code) => {
    const qualificationId = qualificationWithCode.get(db, code) ?? '';
    const groups = groupsOf.all(db, qualificationId);
    const isTheirs = (groupId: string): boolean =>
      code === 'CSPD2'
        ? competence.practice
        : competence.groups.includes(groups.find(({ id }) => id === groupId)?.code ?? '');
    return unitsOf.all(db, qualificationId).flatMap(({ id, group_id }) => (isTheirs(group_id) ? [id] : []));
  });
  return addCompetence(
    past.as(lead, recordedAt),
    {
      personId: past.person(initials).id,
      unitIds,
      evidence: 'CV and references',
      detail: 'CV with two references',
      validFrom: competence.from,
      validTo: null,
      file: NO_FILE,
    },
    NO_FILE,
  );
}

const ACTION_WITHIN_DAYS = 28;

function observationDeeds(
  db: WritableDatabase,
  past: Past,
  { initials, observation }: DemoPersonRecord,
): readonly Deed[] {
  if (observation === null) return [];
  const at = `${observation.on}T15:10:00.000Z`;
  const isGood = observation.outcome === 'meets';
  return [
    only(at, () => {
      const assessorId = past.person(initials).id;
      return saveObservation(past.as(observation.observer, at), {
        base: null,
        correctionReason: null,
        entry: {
          observedOn: observation.on,
          observerId: past.person(observation.observer).id,
          assessorId,
          learnerId: null,
          qualificationId: qualificationWithCode.get(db, 'CS2D1') ?? '',
          unitId: null,
          activity: 'Observed a learner at the service desk, with oral questions after',
          checklist: OBSERVATION_ITEMS.map((item) => {
            const isMissing = !isGood && item === 'records correct';
            return {
              item,
              answer: isMissing ? 'no' : 'yes',
              comment: isMissing ? 'Two entries without a date.' : '',
            };
          }),
          outcome: observation.outcome,
          feedback: isGood
            ? 'Planned with the learner, let them work, questions to the point.'
            : 'Good rapport; dates were written in afterwards.',
          assessorComments: isGood ? 'Agreed.' : 'Agreed; I shall date entries on the day.',
          actions: isGood ? [] : [actionFor(assessorId, observation.on)],
          observerSignatureId: null,
          assessorSignatureId: null,
        },
      });
    }),
  ];
}

const actionFor = (ownerId: string, on: IsoDate) => ({
  text: 'Date every entry of the unit record on the day.',
  ownerId,
  dueOn: addDays(on, ACTION_WITHIN_DAYS),
});
