import { createHash } from 'node:crypto';
import { addDays } from '../../../shared/domain/calendar';
import { logHead } from '../../../electron/database/ledger';
import { planById } from '../../../electron/database/plans';
import type { CentreContext } from '../../../electron/services/centre-context';
import { learnerId } from './learners';
import { assessorId } from './people';
import { dayOf, idOf, LARGE, pick } from './sizes';
import { write } from './writer';

const BYTES = Buffer.from('%PDF-1.7 stands for a report: the bench opens the list of them');

/** Cases with their stages, employer agreements, and the register of reports. */
export function addKept(centre: CentreContext, planIds: readonly string[]): void {
  const today = centre.today();
  const { id: recorded_by } = centre.person;
  const recorded_at = centre.commitContext().now;
  write(centre, 'cases opened', `${LARGE.cases} cases`, (add) => {
    for (let index = 0; index < LARGE.cases; index += 1) {
      const id = idOf('other', 80_000_000 + index);
      const isClosed = index % 4 !== 0;
      add('quality_case', {
        id,
        root_id: id,
        kind: 'appeal',
        reference: `AP-2026-${String(index + 1).padStart(3, '0')}`,
        opened_on: dayOf(today, index),
        learner_id: learnerId(index * 11),
        assessor_id: assessorId(index),
        people_in_words: '',
        description: 'Says that the observation was ended too early.',
        how_found: 'Letter to the centre.',
        closed_on: isClosed ? today : null,
        outcome: isClosed ? 'The decision stands.' : null,
        recorded_at,
        recorded_by,
      });
      for (const stage of ['received', 'heard'])
        add('case_stage', {
          id: idOf('other', 81_000_000 + index * 2 + (stage === 'heard' ? 1 : 0)),
          case_root_id: id,
          stage,
          on_day: today,
          due_on: addDays(today, 10),
          note: '',
          recorded_at,
          recorded_by,
        });
    }
  });
  write(centre, 'agreements added', `${LARGE.agreements} agreements`, (add) => {
    for (let index = 0; index < LARGE.agreements; index += 1)
      add('employer_agreement', {
        id: idOf('other', 82_000_000 + index),
        employer: `Harbour Hotel ${index + 1}`,
        reference: `EDA-${index + 1}`,
        scope: 'Front of house',
        waives: '["assessor"]',
        person_ids: JSON.stringify([assessorId(index * 2), assessorId(index * 2 + 1)]),
        valid_from: '2025-01-01',
      });
  });
  const head = logHead(centre.db);
  write(centre, 'reports issued', `${LARGE.reports} reports`, (add) => {
    for (let index = 0; index < LARGE.reports; index += 1) {
      const id = idOf('report', index);
      const plan_id = pick(planIds, index);
      add('report', {
        id,
        root_id: id,
        number: `VR-2026-${String(index + 1).padStart(3, '0')}`,
        plan_id,
        draw_id: planById.get(centre.db, { today, id: plan_id })?.draw_id ?? '',
        title: 'Verification report',
        issued_at: recorded_at,
        issued_by: recorded_by,
        pages: 12,
        bytes: BYTES,
        sha256: createHash('sha256').update(BYTES).digest('hex'),
        signers: '[]',
        log_seq: head.seq,
        log_hash: head.hash,
      });
    }
  });
}
