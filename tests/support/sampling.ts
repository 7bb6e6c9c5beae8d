import { commit, type CommitContext } from '../../electron/database/ledger';
import { decisionTable } from '../../electron/database/decisions';
import { newId } from '../../electron/database/ids';
import { learnerTable } from '../../electron/database/learners';
import { personRowOf, personTable } from '../../electron/database/people';
import { cellsOfDraw, type PlanCellListRow } from '../../electron/database/plan-cells';
import { planById } from '../../electron/database/plans';
import { query } from '../../electron/database/query';
import type { CentreContext } from '../../electron/services/centre-context';
import { drawPlan, type DrawRequest } from '../../electron/services/plans/drawing/draw-plan';
import { saveQualification } from '../../electron/services/qualifications/save';
import type { AssessmentMethod, Stage } from '../../shared/domain/methods';
import type { Person } from '../../shared/domain/people';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { newCentre, examplePerson } from './centre';
import { testContext, valueOf } from './database';
import { otherQualification, spelledOut } from './sampling-qualifications';

/** Long there, rated green: nothing special. */
const settled = {
  roles: ['assessor'],
  risk: 'green',
  riskReason: 'Steady.',
  joinedOn: '2019-09-01',
} as const;
const PEOPLE = [
  { ...settled, name: 'Ada Green', initials: 'AG' },
  { ...settled, name: 'Rex Red', initials: 'RR', risk: 'red', riskReason: 'Two overturned.' },
  { ...settled, name: 'Una Unrated', initials: 'UU', risk: null, riskReason: null },
  { ...settled, name: 'Tom Trainee', initials: 'TT', isTrainee: true },
  { ...settled, name: 'Ivy Verifier', initials: 'IV', roles: ['IQA', 'assessor'] },
  { ...settled, name: 'Oli Verifier', initials: 'OV', roles: ['IQA'] },
  { ...settled, name: 'Gus Gone', initials: 'GG', roles: ['IQA'], leftOn: '2026-10-01' },
] as const satisfies readonly (Partial<Person> & { readonly name: string })[];

export type Initials = (typeof PEOPLE)[number]['initials'] | 'MN';

export interface DecisionFacts {
  readonly by: Initials;
  readonly on: string;
  readonly countersigner?: Initials;
  /** EXU1 unless said otherwise. */
  readonly unit?: string;
  readonly method?: AssessmentMethod;
  readonly stage?: Stage;
  readonly site?: string;
  /** The decision this one corrects. */
  readonly corrects?: string;
}

const unitIds = query<[], { readonly code: string; readonly id: string; readonly qualification_id: string }>(
  'SELECT code, id, qualification_id FROM unit',
);
const siteIds = query<[], { readonly id: string; readonly name: string }>('SELECT id, name FROM site');

const found = <T>(map: ReadonlyMap<string, T>, key: string): T => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the test centre has no ${key}`);
  return value;
};

/** Tickets are made of ids: with the same ids in every run, the seed of `drawHere` draws the same sample. */
const idNumber = (kind: 'd' | 'e', number: number): string =>
  `01900000-0000-7000-8000-${kind}${String(number).padStart(11, '0')}`;

/**
 * A centre with two sites, two qualifications, four learners and people of every standing, in a real encrypted file.
 * Meera Nair (MN) is the lead IQA. `clock` is what everybody's records are dated by.
 */
export function samplingCentre() {
  const base = newCentre(['lead IQA'], ['Harbour Road', 'Mill Lane']);
  const { db } = base;
  const clock = { now: '2026-11-21T09:00:00.000Z' };
  const contextOf = (person: Pick<Person, 'id' | 'name'>): CommitContext => ({
    ...testContext,
    now: clock.now,
    actor: { id: person.id, name: person.name },
  });
  const everybody = new Map<string, Pick<Person, 'id' | 'name' | 'roles'>>([['MN', base.person]]);
  for (const given of PEOPLE) everybody.set(given.initials, examplePerson(given));
  const learners = ['Lou Alder', 'Lea Birch', 'Lin Cedar', 'Lex Dogwood'].map((name, index) => ({
    id: idNumber('e', index),
    name,
  }));
  commit(db, testContext, 'people added', 'test', (tx) => {
    const { deviceId: device_id } = testContext;
    for (const given of PEOPLE)
      tx.insert(
        personTable,
        personRowOf(examplePerson({ ...given, id: found(everybody, given.initials).id }), device_id),
      );
    learners.forEach(({ id, name }, index) =>
      tx.insert(learnerTable, {
        id,
        name,
        number: `L${index}`,
        uln: null,
        born_on: null,
        site_id: null,
        cohort: null,
        device_id,
        workplace: null,
        needs: null,
      }),
    );
  });
  const as = (initials: Initials): CentreContext => {
    const person = found(everybody, initials);
    return {
      ...base,
      person,
      commitContext: () => contextOf(person),
      today: () => clock.now.slice(0, 10),
    };
  };
  const lead = as('MN');
  const qualification = valueOf(
    saveQualification(lead, { qualification: spelledOut, source: null, updates: null }),
  ).id;
  const other = valueOf(
    saveQualification(lead, { qualification: otherQualification, source: null, updates: null }),
  ).id;
  const idOf = (initials: Initials): string => found(everybody, initials).id;

  let decided = 0;
  /** Adds decisions in one commit, learner after learner; their ids. */
  const decide = (...facts: readonly DecisionFacts[]): readonly string[] => {
    const units = new Map(unitIds.all(db).map((unit) => [unit.code, unit]));
    const sites = new Map(siteIds.all(db).map(({ id, name }) => [name, id]));
    return commit(db, contextOf(lead.person), 'decisions imported', 'test', (tx) =>
      facts.map((each, index) => {
        const id = idNumber('d', (decided += 1));
        const unit = found(units, each.unit ?? 'EXU1');
        const replaces = each.corrects ?? null;
        tx.insert(decisionTable, {
          id,
          root_id: replaces ?? id,
          replaces,
          learner_id: learners[index % learners.length]?.id ?? '',
          qualification_id: unit.qualification_id,
          unit_id: unit.id,
          assessor_id: idOf(each.by),
          countersigned_by: each.countersigner ? idOf(each.countersigner) : null,
          countersigned_on: each.countersigner ? each.on : null,
          method: each.method ?? 'observation',
          decided_on: each.on,
          outcome: 'met',
          stage: each.stage ?? 'summative',
          site_id: found(sites, each.site ?? 'Harbour Road'),
          portfolio_reference: null,
          natural_key: id,
          recorded_at: clock.now,
          device_id: testContext.deviceId,
        });
        return id;
      }),
    );
  };

  const iqas: readonly Initials[] = ['IV', 'OV'];
  const planFor = (given: Partial<DrawRequest['plan']> = {}): DrawRequest['plan'] => ({
    id: newId(),
    name: 'Autumn',
    qualificationId: qualification,
    from: '2026-09-01',
    to: '2026-11-20',
    sampleBy: '2026-12-18',
    policy: DEFAULT_POLICY,
    iqaIds: iqas.map(idOf),
    ...given,
  });
  /** Draws in this thread, as the worker does. */
  const drawHere = (plan: DrawRequest['plan'], given: Partial<DrawRequest> = {}, stopped = () => false) =>
    drawPlan(
      db,
      {
        plan,
        isNew: true,
        reason: null,
        today: lead.today(),
        context: lead.commitContext(),
        now: () => clock.now,
        makeSeed: () => '20261121-TEST-0001-SEED',
        ...given,
      },
      { progress: () => undefined, stopped },
    );
  const cellsOf = (planId: string): readonly PlanCellListRow[] =>
    cellsOfDraw.all(db, planById.get(db, { today: lead.today(), id: planId })?.draw_id ?? '');

  return { db, base, lead, clock, as, idOf, qualification, other, decide, planFor, drawHere, cellsOf };
}
export type SamplingCentre = ReturnType<typeof samplingCentre>;

/** Twenty-four decisions from September to November, by everybody who assesses, over all units, sites and stages. */
export const autumnDecisions: readonly DecisionFacts[] = Array.from(
  { length: 24 },
  (_, index): DecisionFacts => {
    const by = (['AG', 'AG', 'AG', 'RR', 'UU', 'TT'] as const)[index % 6] ?? 'AG';
    return {
      by,
      on: `2026-${String(9 + (index % 3)).padStart(2, '0')}-${String(2 + (index % 17)).padStart(2, '0')}`,
      unit: `EXU${1 + (Math.floor(index / 2) % 4)}`,
      method: index % 4 === 0 ? 'professional discussion' : 'observation',
      stage: index % 5 === 0 ? 'interim' : 'summative',
      site: index % 7 === 0 ? 'Mill Lane' : 'Harbour Road',
      ...(by === 'TT' ? { countersigner: 'AG' } : {}),
    };
  },
);

/** A plan drawn over the autumn's decisions. */
export function drawnPlan() {
  const made = samplingCentre();
  made.decide(...autumnDecisions);
  const plan = made.planFor();
  valueOf(made.drawHere(plan));
  return { ...made, plan };
}
