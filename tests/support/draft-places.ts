import type { Page } from '@playwright/test';
import type { LearnerDetail } from '../../shared/ipc/learners';
import { ask } from './call';

const one = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(`the demo centre has no ${what}`);
  return found;
};

/** A unit record's address. */
export interface RecordPlace {
  readonly learner: string;
  readonly unit: string;
}

/** Ids of records of the demo centre that forms are about. */
export interface DraftPlaces extends RecordPlace {
  readonly assessor: string;
  readonly plan: string;
  readonly cell: string;
  readonly pack: string;
  readonly policy: string;
  /** A unit of which some outcomes are signed off, and the unit is not. */
  readonly halfSigned: RecordPlace;
  /** A unit with a decision for the statement. */
  readonly onStatement: RecordPlace;
}

/** Finds a record for each form, and makes what the demo centre lacks: a rule pack of its own, a signing identity. */
export async function draftPlaces(page: Page): Promise<DraftPlaces> {
  const people = await ask(page, 'people.list', {});
  const learners = await ask(page, 'learners.page', { query: '', after: null, limit: 1 });
  const learner = one(learners.rows[0], 'learner').id;
  const { registrations } = await ask(page, 'learners.get', { id: learner });
  const plan = one((await ask(page, 'plans.list', {}))[0], 'plan').id;
  const cells = await ask(page, 'plans.cells', { planId: plan });
  const copied = { key: 'common-practice', title: 'A pack of our own', reason: 'To try it.' };
  await ask(page, 'identity.create', { email: 'dela@example.org', algorithm: 'ECDSA P-256', pin: '246810' });
  return {
    assessor: one(
      people.find(({ decisions }) => decisions > 0),
      'assessor',
    ).id,
    learner,
    unit: one(registrations[0]?.units[0], 'registered unit').unitId,
    plan,
    cell: one(
      cells.find(({ state }) => state === 'planned'),
      'planned sample',
    ).id,
    pack: (await ask(page, 'rules.copy', copied)).key,
    policy: one((await ask(page, 'policies.list', {})).policies[0], 'policy').rootId,
    halfSigned: await unitThat(page, 'signed off in part', isHalfSigned),
    onStatement: await unitThat(page, 'signed off', ({ state }) => state === 'signed off'),
  };
}

type UnitOfLearner = LearnerDetail['registrations'][number]['units'][number];

/** The first unit of any learner that stands so. */
async function unitThat(
  page: Page,
  is: string,
  stands: (unit: UnitOfLearner) => boolean,
): Promise<RecordPlace> {
  const { rows } = await ask(page, 'learners.page', { query: '', after: null, limit: 200 });
  for (const { id } of rows) {
    const { registrations } = await ask(page, 'learners.get', { id });
    const unit = registrations.flatMap((registration) => registration.units).find(stands);
    if (unit) return { learner: id, unit: unit.unitId };
  }
  throw new Error(`the demo centre has no unit that is ${is}`);
}

const isHalfSigned = ({ state, outcomes, outcomesSigned }: UnitOfLearner): boolean =>
  state === 'in progress' && outcomesSigned > 0 && outcomesSigned < outcomes;
