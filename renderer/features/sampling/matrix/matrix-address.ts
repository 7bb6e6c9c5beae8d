import * as z from 'zod';
import { ASSESSMENT_METHODS, STAGES } from '../../../../shared/domain/methods';
import { MATRIX_STATES } from '../../../../shared/domain/sampling/matrix';
import { NO_FILTER, type MatrixFilter } from './matrix-view';

const texts = z.array(z.string());
const methods = z.array(z.enum(ASSESSMENT_METHODS));
const stages = z.array(z.enum(STAGES));
const states = z.array(z.enum(MATRIX_STATES));

/**
 * The filter that an address names: `?assessors=ID&units=ID&methods=observation&states=decided,claimed`, several
 * values of one kind by commas; `cohort=NAME` for each cohort, as names have commas. Null: it names none, or not one
 * that can be.
 */
export function filterOfAddress(search: string): MatrixFilter | null {
  const asked = new URLSearchParams(search);
  const listed = (name: string): readonly string[] =>
    (asked.get(name) ?? '').split(',').filter((value) => value !== '');
  const filter = z
    .object({ assessors: texts, units: texts, sites: texts, cohorts: texts, methods, stages, states })
    .safeParse({
      assessors: listed('assessors'),
      units: listed('units'),
      sites: listed('sites'),
      cohorts: asked.getAll('cohort'),
      methods: listed('methods'),
      stages: listed('stages'),
      states: listed('states'),
    });
  if (!filter.success || Object.values(filter.data).every((values) => values.length === 0)) return null;
  return { ...NO_FILTER, ...filter.data };
}
