import * as z from 'zod';
import type { Page } from '../../../shared/ipc/common';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { LearnerFilterOptions, LearnerRow } from '../../../shared/ipc/learners';
import { ok, type Result } from '../../../shared/result';
import {
  assessorsAtWork,
  countLearners,
  learnersAfter,
  learnersWithOpenAction,
  learnersNotSampled,
  type LearnerListFilter,
  type LearnerListRow,
} from '../../database/learner-list';
import { cohorts } from '../../database/learners';
import { allQualifications } from '../../database/qualifications';
import { sites } from '../../database/sites';
import type { CentreContext } from '../centre-context';
import { namedIds } from './named';
import { sinceRecorded } from './since-recorded';

/** Where a page ends: the last learner's name and id. */
const cursorSchema = z.tuple([z.string(), z.string()]);

const notSampled = sinceRecorded((db) => JSON.stringify(learnersNotSampled.all(db)));
const withOpenAction = sinceRecorded((db) => JSON.stringify(learnersWithOpenAction.all(db)));

/** Learners by name, narrowed by every filter that is set. */
export function learnersPage(
  { db }: CentreContext,
  request: ParsedOf<'learners.page'>,
): Result<Page<LearnerRow>> {
  const { after, limit } = request;
  const filter: LearnerListFilter = {
    named: namedIds(db, request.query),
    site: request.siteId,
    cohort: request.cohort,
    qualification: request.qualificationId,
    assessor: request.assessorId,
    not_sampled: request.isNotSampled ? notSampled(db) : null,
    open_action: request.hasOpenAction ? withOpenAction(db) : null,
  };
  const [name, id] = after === null ? ['', ''] : cursorSchema.parse(JSON.parse(after));
  const rows = learnersAfter.all(db, { ...filter, name, id, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return ok({
    rows: shown.map(listed),
    next: last ? JSON.stringify([last.name, last.id]) : null,
    total: countLearners.get(db, filter) ?? 0,
  });
}

const listed = (row: LearnerListRow): LearnerRow => ({
  id: row.id,
  name: row.name,
  number: row.number,
  uln: row.uln,
  place: row.site ?? row.workplace,
  cohort: row.cohort,
  qualifications: row.qualifications?.split('\n') ?? [],
  decisions: row.decisions,
  sampled: row.sampled,
  openActions: row.open_actions,
});

/** What the list can be narrowed to. */
export const learnerFilterOptions = ({ db }: CentreContext): Result<LearnerFilterOptions> =>
  ok({
    sites: sites.all(db).map(({ id, name }) => ({ id, name })),
    cohorts: cohorts.all(db),
    qualifications: allQualifications
      .all(db)
      .map(({ id, code, title }) => ({ id, code, title }))
      .sort((a, b) => a.code.localeCompare(b.code, 'en-GB')),
    assessors: assessorsAtWork.all(db),
  });
