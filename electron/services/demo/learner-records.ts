import { addDays, type IsoDate, type IsoTime } from '../../../shared/domain/calendar';
import type { DemoCentre } from '../../../shared/domain/demo/demo-centre';
import { ok, type Result } from '../../../shared/result';
import { claimRevisionsOf } from '../../database/claims';
import type { WritableDatabase } from '../../database/connection';
import { learnerWithNumber } from '../../database/learners';
import { qualificationWithCode } from '../../database/qualifications';
import { allRegistrations, registrationsOf } from '../../database/registrations';
import { unitsOf } from '../../database/units';
import { changeClaim } from '../claims/change';
import { recordDirectClaimStatus } from '../claims/direct-claim-status';
import { claimedUnits, verdictsOn } from '../claims/facts';
import { recordClaims } from '../claims/record';
import { signStatement } from '../claims/sign-statement';
import { chooseUnits } from '../learners/choose-units';
import { statementOf } from '../statement';
import { only, type Deed } from './history';
import type { Past } from './past';

/** Days before today on which the centre claimed certificates, and days until they came. */
const CLAIMED_DAYS_AGO = [76, 20] as const;
const CERTIFICATES_AFTER_DAYS = 24;

/** What the demo's learners chose, what they signed and what was claimed for them. */
export function learnerRecordDeeds(
  db: WritableDatabase,
  past: Past,
  demo: DemoCentre,
  today: IsoDate,
  lead: string,
): readonly Deed[] {
  const heldFrom = addDays(demo.setUpAt.slice(0, 10), 14);
  return [
    ...chosenUnits(db, past, demo, lead),
    only(`${heldFrom}T10:00:00.000Z`, () =>
      recordDirectClaimStatus(past.as(lead, `${heldFrom}T10:00:00.000Z`), {
        qualificationId: qualificationWithCode.get(db, 'CS2D1') ?? '',
        base: null,
        status: 'held',
        from: heldFrom,
        reference: 'EQA report of the first visit',
        note: '',
      }),
    ),
    ...CLAIMED_DAYS_AGO.map((days) => claimDay(db, past, addDays(today, -days), today, lead)),
  ];
}

/** Units are chosen on the evening on which the learner's registration came in. */
function chosenUnits(db: WritableDatabase, past: Past, demo: DemoCentre, lead: string): readonly Deed[] {
  const cameIn = new Map(
    demo.imports.flatMap(({ at, additions }) =>
      additions.registrations.map((row) => [`${row.learnerNumber}|${row.qualificationCode}`, at] as const),
    ),
  );
  return demo.routes.flatMap(({ learnerNumber, qualificationCode, unitCodes }): readonly Deed[] => {
    const imported = cameIn.get(`${learnerNumber}|${qualificationCode}`);
    if (imported === undefined) return [];
    const at = imported.replace(/T(\d\d):\d\d/, 'T$1:45');
    return [
      only(at, () => {
        const learner = learnerWithNumber.get(db, learnerNumber);
        const registration = registrationsOf
          .all(db, learner?.id ?? '')
          .find(({ code }) => code === qualificationCode);
        if (!registration) return ok(null);
        const wanted = new Set(unitCodes);
        const add = unitsOf
          .all(db, registration.qualification_id)
          .flatMap(({ id, code }) => (wanted.has(code) ? [id] : []));
        return chooseUnits(past.as(lead, at), { registrationId: registration.id, add, remove: [] });
      }),
    ];
  });
}

/** Learners who have everything sign their statement on paper; whoever is ready then is claimed for. */
function claimDay(db: WritableDatabase, past: Past, day: IsoDate, today: IsoDate, lead: string): Deed {
  const at: IsoTime = `${day}T17:40:00.000Z`;
  return {
    at,
    do: () => {
      const centre = past.as(lead, at);
      const ready: { registrationId: string; decisionIds: string[]; reasons: Record<string, string> }[] = [];
      for (const registration of allRegistrations.all(db)) {
        const statement = statementOf(db, registration.learner_id, registration.qualification_id, day);
        if (!statement || claimRevisionsOf.all(db, registration.id).length > 0) continue;
        const isComplete = verdictsOn(db, statement, day).every(
          ({ ruleId, state }) => !['C1', 'C2'].includes(ruleId) || state !== 'not met',
        );
        const unsigned = statement.lines.filter(({ learnerSigned }) => learnerSigned === null);
        if (!isComplete) continue;
        const signed = signStatement(centre, {
          registrationId: registration.id,
          units: unsigned.map(({ unit, achievementId }) => ({ unitId: unit.id, base: achievementId })),
          how: { kind: 'paper', signedOn: day, seenBy: centre.person.id },
        });
        if (!signed.ok) return signed;
        const complete = statementOf(db, registration.learner_id, registration.qualification_id, day);
        if (!complete) continue;
        const blocks = verdictsOn(db, complete, day).some(
          ({ state, severity }) => state === 'not met' && severity !== 'info',
        );
        if (!blocks)
          ready.push({
            registrationId: registration.id,
            decisionIds: claimedUnits(complete).map(({ decisionId }) => decisionId),
            reasons: {},
          });
      }
      if (ready.length === 0) return ok([]);
      const recorded = recordClaims(centre, { claims: ready });
      if (!recorded.ok) return recorded;
      const arrived = addDays(day, CERTIFICATES_AFTER_DAYS);
      if (arrived >= today) return ok([]);
      const registrationIds = ready.map(({ registrationId }) => registrationId);
      return ok([
        only(`${arrived}T11:15:00.000Z`, () => certificates(db, past, registrationIds, arrived, lead)),
      ]);
    },
  };
}

/** Certificates come for what was claimed; a claim that waits for the EQA goes on waiting. */
function certificates(
  db: WritableDatabase,
  past: Past,
  registrationIds: readonly string[],
  on: IsoDate,
  lead: string,
): Result<null> {
  const centre = past.as(lead, `${on}T11:15:00.000Z`);
  for (const [index, registrationId] of registrationIds.entries()) {
    const claim = claimRevisionsOf.all(db, registrationId).at(-1);
    if (claim?.state !== 'claimed') continue;
    const number = `${on.slice(2, 4)}${String(41_207 + index * 13)}`;
    const changed = changeClaim(centre, {
      base: claim.id,
      change: { kind: 'certificate', number, receivedOn: on },
    });
    if (!changed.ok) return changed;
  }
  return ok(null);
}
