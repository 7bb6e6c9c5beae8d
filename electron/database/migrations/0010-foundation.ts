import { centre } from './0010-foundation/centre';
import { learners } from './0010-foundation/learners';
import { log } from './0010-foundation/log';
import { plans } from './0010-foundation/plans';
import { qualifications } from './0010-foundation/qualifications';
import { reports } from './0010-foundation/reports';
import { samples } from './0010-foundation/samples';
import { workingState } from './0010-foundation/working-state';

/**
 * The foundation: the centre, its people, qualifications, learners, decisions, plans, samples, reports and the log.
 *
 * `decision`, `sample`, `action` and `report` are revisions: a correction is a new row whose `replaces` names the
 * old one and whose `root_id` names the first. Every row of a record table is covered by a log entry (`log_row`).
 */
export const foundation = [log, centre, qualifications, learners, plans, samples, reports, workingState].join(
  '\n',
);
