import { addDays } from '../../../shared/domain/calendar';
import { query, queryValue } from '../../../electron/database/query';
import type { CentreContext } from '../../../electron/services/centre-context';
import { decisionId } from './decisions';
import { registrationId, unitsTaken } from './learners';
import { dayOf, idOf, isFinished, LARGE } from './sizes';
import { write } from './writer';

const BATCHES = 40;
/** Of ten learners who have finished: two are ready, the others' claims stand in these states. */
const STATES = [null, null, 'waiting for EQA', 'claimed', 'claimed', 'claimed', 'certificated'] as const;

const packId = queryValue<[], string>('SELECT id FROM rule_pack WHERE replaces IS NULL ORDER BY pack_key');
const unitFacts = query<[], { readonly id: string; readonly code: string; readonly title: string }>(
  'SELECT id, code, title FROM unit',
);

/** Learners who have finished: their statements are signed, most are claimed, in batches. */
export function addClaims(centre: CentreContext, qualificationId: string, unitIds: readonly string[]): void {
  const today = centre.today();
  const { id: recorded_by } = centre.person;
  const recorded_at = centre.commitContext().now;
  const finished = Array.from({ length: LARGE.learners }, (_, index) => index).filter(isFinished);
  write(centre, 'statements signed', `${finished.length} learners`, (add) => {
    for (const learner of finished)
      unitsTaken(learner, unitIds).forEach((unit_id, place) => {
        const id = idOf('other', 50_000_000 + learner * 100 + place);
        add('unit_achievement', {
          id,
          root_id: id,
          registration_id: registrationId(learner),
          unit_id,
          decision_root_id: decisionId(learner, LARGE.unitsPerLearner + place),
          learner_signed_on: addDays(today, -1),
          learner_signature_seen_by: recorded_by,
          is_withdrawn: 0,
          recorded_at,
          recorded_by,
        });
      });
  });
  const facts = new Map(unitFacts.all(centre.db).map((unit) => [unit.id, unit]));
  const pack_id = packId.get(centre.db) ?? '';
  write(centre, 'certificates claimed', `${finished.length} learners`, (add) => {
    for (let batch = 0; batch < BATCHES; batch += 1)
      add('claim_batch', {
        id: idOf('other', 60_000_000 + batch),
        number: `CL-2026-${String(batch + 1).padStart(3, '0')}`,
        qualification_id: qualificationId,
        made_on: dayOf(today, batch),
        recorded_at,
        recorded_by,
      });
    finished.forEach((learner, index) => {
      const state = index % 50 === 49 ? 'withdrawn' : STATES[index % STATES.length];
      if (state === null || state === undefined) return;
      const id = idOf('other', 61_000_000 + learner);
      const claimed_on = dayOf(today, index);
      add('claim', {
        id,
        root_id: id,
        registration_id: registrationId(learner),
        batch_id: idOf('other', 60_000_000 + (index % BATCHES)),
        state,
        claimed_on,
        claimed_by: recorded_by,
        pack_id,
        verdicts: '[]',
        units: JSON.stringify(
          unitsTaken(learner, unitIds).map((unitId, place) => ({
            unitId,
            code: facts.get(unitId)?.code ?? '',
            title: facts.get(unitId)?.title ?? '',
            credit: 2,
            achievedOn: claimed_on,
            decisionId: decisionId(learner, LARGE.unitsPerLearner + place),
          })),
        ),
        certificate_number: state === 'certificated' ? `C${learner}` : null,
        certificated_on: state === 'certificated' ? claimed_on : null,
        recorded_at,
        recorded_by,
      });
    });
  });
}
