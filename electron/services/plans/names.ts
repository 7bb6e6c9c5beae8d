import type { Names } from '../../../shared/domain/sampling/names';
import type { ReadableDatabase } from '../../database/connection';
import { personNames, siteNames, unitCodes } from '../../database/names';

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
