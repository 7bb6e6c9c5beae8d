import { addDays, type IsoDate } from '../../../shared/domain/calendar';
import { fail, ok, type Result } from '../../../shared/result';
import { currentCase } from '../../database/cases';
import type { WritableDatabase } from '../../database/connection';
import { allLearners } from '../../database/learners';
import type { CentreContext } from '../centre-context';
import { closeCase } from '../cases/close';
import { saveCase } from '../cases/save';
import { only, type Deed } from './history';
import type { Past } from './past';

/** An appeal that is open, and a suspicion that was looked into and closed. */
export function caseDeeds(db: WritableDatabase, past: Past, today: IsoDate, lead: string): readonly Deed[] {
  const at = (daysAgo: number): string => `${addDays(today, -daysAgo)}T11:30:00.000Z`;
  return [
    {
      at: at(64),
      do: () => {
        const opened = saveCase(past.as(lead, at(64)), {
          ...facts(addDays(today, -64)),
          kind: 'malpractice',
          assessorId: null,
          peopleInWords: 'Two learners of the spring intake',
          description: 'Two written answers were the same word for word.',
          howFound: 'Seen by the assessor while marking.',
        });
        if (!opened.ok) return opened;
        const outcome = 'Both had copied from a shared handout. They answered again under supervision.';
        return ok([
          only(at(41), () => close(past.as(lead, at(41)), db, opened.value.id, addDays(today, -41), outcome)),
        ]);
      },
    },
    only(at(6), () =>
      saveCase(past.as(lead, at(6)), {
        ...facts(addDays(today, -6)),
        kind: 'appeal',
        learnerId: allLearners.all(db).find(({ number }) => number === 'N2437')?.id ?? null,
        assessorId: past.person('DF').id,
        peopleInWords: '',
        description: 'Says that the observation was ended before the handover was finished.',
        howFound: 'Letter to the centre.',
      }),
    ),
  ];
}

const facts = (openedOn: IsoDate) => ({
  id: null,
  base: null,
  openedOn,
  learnerId: null,
  iqaId: null,
  unitId: null,
  decisionId: null,
  reportedTo: null,
  reportedOn: null,
  changeReason: null,
});

function close(
  centre: CentreContext,
  db: WritableDatabase,
  caseId: string,
  closedOn: IsoDate,
  outcome: string,
): Result<null> {
  const base = currentCase.get(db, caseId)?.id;
  if (base === undefined) return fail({ code: 'not-found', message: 'The demo case is not there.' });
  return closeCase(centre, { caseId, base, closedOn, outcome });
}
