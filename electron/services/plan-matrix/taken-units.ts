import * as z from 'zod';
import type { ReadableDatabase } from '../../database/connection';
import { matrixChoices, type MatrixLearnerRow } from '../../database/matrix';
import { readJson } from '../samples/stored';
import { NOBODY, placesOf } from './places';

const codes = z.array(z.string());

/** Places (learner × units + unit) that a claim which stands names. */
export function claimedUnits(
  learners: readonly MatrixLearnerRow[],
  units: readonly { readonly code: string }[],
): ReadonlySet<number> {
  const unitOfCode = new Map(units.map(({ code }, place) => [code, place]));
  return new Set(
    learners.flatMap(({ claimed }, learner) =>
      claimed === null
        ? []
        : readJson(codes, claimed).flatMap((code) => {
            const unit = unitOfCode.get(code);
            return unit === undefined ? [] : [learner * units.length + unit];
          }),
    ),
  );
}

/** Mandatory units are everybody's, optional ones of those who chose them. */
export function* takenUnits(
  db: ReadableDatabase,
  qualificationId: string,
  learners: readonly MatrixLearnerRow[],
  units: readonly { readonly id: string; readonly is_mandatory: 0 | 1 }[],
): Generator<readonly [learner: number, unit: number]> {
  const unitPlace = placesOf(units);
  const learnerPlace = placesOf(learners.map(({ registration_id }) => ({ id: registration_id ?? '' })));
  const mandatory = units.flatMap((unit, place) => (unit.is_mandatory === 1 ? [place] : []));
  for (let learner = 0; learner < learners.length; learner += 1)
    for (const unit of mandatory) yield [learner, unit];
  for (const choice of matrixChoices.all(db, qualificationId)) {
    const [learner, unit] = [learnerPlace(choice.registration_id), unitPlace(choice.unit_id)];
    if (learner !== NOBODY && unit !== NOBODY) yield [learner, unit];
  }
}
