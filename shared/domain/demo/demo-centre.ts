import { addDays, type IsoDate, type IsoTime } from '../calendar';
import type { Qualification } from '../qualification';
import { workingDayFrom } from '../sampling/schedule';
import { chanceFrom } from './chance';
import { routeOf, type DemoDecision, type DemoRoute } from './decisions';
import { importBatches, type DemoImport } from './batches';
import { demoLearners, type DemoLearner } from './learners';
import { assessors, DEMO_SITES, qualityAssurers, type DemoAssessor, type DemoPerson } from './staff';

/** Months of history. */
export const DEMO_DAYS = 548;

/** An invented centre; nothing in it is real, and every day in it is relative to `today`. */
export interface DemoCentre {
  readonly centre: { readonly name: string; readonly number: string; readonly awardingOrganisation: string };
  readonly sites: readonly string[];
  /** Lead IQA, two IQAs, EQA. */
  readonly qualityAssurers: readonly [DemoPerson, DemoPerson, DemoPerson, DemoPerson];
  readonly assessors: readonly DemoAssessor[];
  readonly learners: readonly DemoLearner[];
  readonly decisions: readonly DemoDecision[];
  /** What each learner chose, a route for each registration. */
  readonly routes: readonly DemoRoute[];
  readonly setUpAt: IsoTime;
  /** The spreadsheets as they came in, month by month, in order. */
  readonly imports: readonly DemoImport[];
  readonly earlierPlan: DemoPlan;
}

/** The plan that was drawn in the past; its cells come from a real draw with this seed. */
export interface DemoPlan {
  readonly name: string;
  readonly qualificationCode: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly drawnOn: IsoDate;
  readonly seed: string;
  /** Initials of the IQAs it is given to. */
  readonly iqas: readonly [string, ...string[]];
}

export interface DemoOptions {
  readonly seed: string;
  readonly today: IsoDate;
  /** CS2D1 and CSPD2. */
  readonly qualifications: readonly Qualification[];
}

export const DEMO_CENTRE = {
  name: 'Northgate Skills Centre',
  number: '99999',
  awardingOrganisation: 'VTCT',
} as const;

/** The morning on which the demo centre was set up. */
export const demoSetUpAt = (today: IsoDate): IsoTime => `${addDays(today, -DEMO_DAYS)}T09:00:00.000Z`;

/** The whole centre, the same for the same seed and day. */
export function generateDemo({ seed, today, qualifications }: DemoOptions): DemoCentre {
  const chance = chanceFrom(seed);
  const staff = assessors(today);
  const learners = demoLearners(today, chance);
  const routes = learners.flatMap((learner) =>
    learner.registrations.flatMap(({ qualificationCode, registeredOn }) =>
      qualifications
        .filter(({ code }) => code === qualificationCode)
        .map((qualification) =>
          routeOf({ learner, qualification, registeredOn, today, assessors: staff }, chance),
        ),
    ),
  );
  const decisions = routes
    .flatMap((route) => route.decisions)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const setUpOn = addDays(today, -DEMO_DAYS);
  return {
    centre: DEMO_CENTRE,
    sites: DEMO_SITES,
    qualityAssurers: qualityAssurers(today),
    assessors: staff,
    learners,
    decisions,
    routes,
    setUpAt: demoSetUpAt(today),
    imports: importBatches({ setUpOn, today, assessors: staff, learners, decisions }),
    earlierPlan: planBefore(today, seed),
  };
}

/** Drawn some five months ago over what was there then, to be carried out until the end of this period. */
function planBefore(today: IsoDate, seed: string): DemoPlan {
  const from = firstOfMonth(addDays(today, -280));
  // The morning after that month's spreadsheet came in.
  const drawnOn = workingDayFrom(addDays(firstOfMonth(addDays(today, -150)), 1));
  const to = addDays(firstOfMonth(addDays(firstOfMonth(addDays(today, 10)), 31)), -1);
  return {
    name: `Customer Service, ${from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}/${to.slice(2, 4)}`}`,
    qualificationCode: 'CS2D1',
    from,
    to,
    drawnOn,
    seed: `${drawnOn.replaceAll('-', '')}-DEMO-${seed.toUpperCase()}`,
    iqas: ['MN', 'GP', 'DA'],
  };
}

const firstOfMonth = (date: IsoDate): IsoDate => `${date.slice(0, 7)}-01`;
