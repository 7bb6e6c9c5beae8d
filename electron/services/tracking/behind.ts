import * as z from 'zod';
import type { SampleOutcome } from '../../../shared/domain/sample';
import type { TrackingFigure } from '../../../shared/domain/tracking/tracking-row';
import type { Page } from '../../../shared/ipc/common';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { BehindRow } from '../../../shared/ipc/tracking';
import { assertNever, ok, type Result } from '../../../shared/result';
import { personById } from '../../database/people';
import {
  competenceBehind,
  countDecided,
  countFirstSamples,
  countOpenActions,
  countSamples,
  cpdBehind,
  decisionsBehind,
  firstSamplesBehind,
  learnersBehind,
  openActionsBehind,
  samplesBehind,
  type BehindPage,
} from '../../database/tracking-behind';
import { notFound, type CentreContext } from '../centre-context';
import { yearBefore } from '../person-facts';
import {
  actionBehind,
  cpdEntryBehind,
  decisionBehind,
  learnerBehind,
  sampleBehind,
  unitBehind,
} from './behind-row';

type Request = ParsedOf<'tracking.behind'>;

/** Where a page ends: what it is ordered by, and the row's id. */
const cursorSchema = z.tuple([z.string(), z.string()]);

/** A row with its place in the order. */
interface Placed {
  readonly at: readonly [string, string];
  readonly row: BehindRow;
}

/** The rows behind one number of the tracking table, a page at a time. Failure: `not-found`. */
export function rowsBehind(centre: CentreContext, request: Request): Result<Page<BehindRow>> {
  const { personId, figure, after, limit } = request;
  if (!personById.get(centre.db, personId)) return notFound('This person');
  const [day, id] = after === null ? firstPage(figure) : cursorSchema.parse(JSON.parse(after));
  const found = read(centre, figure, { person: personId, day, id, limit: limit + 1 });
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  return ok({
    rows: shown.map(({ row }) => row),
    next: last ? JSON.stringify(last.at) : null,
    total: totalOf(centre, request),
  });
}

/** Newest first begins past every day; by name or due date before the first. */
const firstPage = (figure: TrackingFigure): readonly [string, string] =>
  figure === 'caseload' || figure === 'openActions' || figure === 'competentUnits' ? ['', ''] : ['~', ''];

function read(centre: CentreContext, figure: TrackingFigure, page: BehindPage): readonly Placed[] {
  const { db } = centre;
  const today = centre.today();
  switch (figure) {
    case 'caseload':
      return learnersBehind
        .all(db, page)
        .map((row) => ({ at: [row.learner_name, row.learner_id], row: learnerBehind(row) }));
    case 'decisions':
      return decisionsBehind
        .all(db, page)
        .map((row) => ({ at: [row.decided_on, row.id], row: decisionBehind(row) }));
    case 'sampled':
    case 'agreed':
    case 'actionRequired':
    case 'overturned':
      return samplesBehind
        .all(db, { ...page, outcome: SAMPLE_OUTCOMES[figure] })
        .map((row) => ({ at: [row.sampled_on, row.id], row: sampleBehind(row) }));
    case 'medianDays':
      return firstSamplesBehind
        .all(db, page)
        .map((row) => ({ at: [row.sampled_on, row.id], row: sampleBehind(row) }));
    case 'openActions':
      return openActionsBehind
        .all(db, page)
        .map((row) => ({ at: [row.due_on, row.id], row: actionBehind(row) }));
    case 'competentUnits':
      return competenceBehind
        .all(db, { ...page, today })
        .map((row) => ({ at: [row.code, row.id], row: unitBehind(row) }));
    case 'cpdHours':
      return cpdBehind
        .all(db, { ...page, since: yearBefore(today), until: today })
        .map((row) => ({ at: [row.on_day, row.id], row: cpdEntryBehind(row) }));
    default:
      return assertNever(figure);
  }
}

const SAMPLE_OUTCOMES = {
  sampled: null,
  agreed: 'agreed',
  actionRequired: 'action required',
  overturned: 'disagreed',
} as const satisfies Partial<Record<TrackingFigure, SampleOutcome | null>>;

/** Competence and CPD of one person are few: counted by reading them. */
const UNLIMITED = 100_000;

/** How many rows there are in all. */
function totalOf(centre: CentreContext, { personId, figure }: Request): number {
  const { db } = centre;
  switch (figure) {
    case 'caseload':
    case 'decisions':
      return countDecided.get(db, personId)?.[figure] ?? 0;
    case 'sampled':
    case 'agreed':
    case 'actionRequired':
    case 'overturned':
      return countSamples.get(db, { person: personId, outcome: SAMPLE_OUTCOMES[figure] }) ?? 0;
    case 'medianDays':
      return countFirstSamples.get(db, personId) ?? 0;
    case 'openActions':
      return countOpenActions.get(db, personId) ?? 0;
    case 'competentUnits':
    case 'cpdHours': {
      const [day, id] = firstPage(figure);
      return read(centre, figure, { person: personId, day, id, limit: UNLIMITED }).length;
    }
    default:
      return assertNever(figure);
  }
}
