import type { Names } from '../../../shared/domain/sampling/names';
import type { ChangeNames } from '../../../shared/domain/sampling/plan-changes';
import type { ReadableDatabase } from '../../database/connection';
import { namesOfLearners, personNames, siteNames, unitCodes } from '../../database/names';

/** How the engine's ids are called in sentences: people and sites by name, units by code. */
export function namesOf(db: ReadableDatabase): Names {
  const people = new Map(personNames.all(db).map(({ id, name }) => [id, name]));
  const units = new Map(unitCodes.all(db).map(({ id, name }) => [id, name]));
  const sites = new Map(siteNames.all(db).map(({ id, name }) => [id, name]));
  return {
    assessor: (id) => people.get(id) ?? id,
    unit: (id) => units.get(id) ?? id,
    site: (id) => sites.get(id) ?? id,
    iqa: (id) => people.get(id) ?? id,
  };
}

/** Learners as well, where a sentence is about one decision. */
export function namesWithLearners(db: ReadableDatabase): ChangeNames {
  const learners = new Map(namesOfLearners.all(db).map(({ id, name }) => [id, name]));
  return { ...namesOf(db), learner: (id) => learners.get(id) ?? id };
}
