import { ASSESSMENT_METHODS } from '../../shared/domain/methods';
import {
  MATRIX_FLAGS,
  MATRIX_STATES,
  type MatrixAssessor,
  type MatrixData,
  type MatrixState,
} from '../../shared/domain/sampling/matrix';

export interface MatrixSize {
  readonly learners: number;
  readonly units: number;
  readonly assessors: number;
  readonly sites?: number;
  /** Of a hundred learners, so many have a second assessor. */
  readonly shared?: number;
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FIRST_NAMES = [
  'Ava',
  'Ben',
  'Chloe',
  'Dev',
  'Ella',
  'Farah',
  'Gwen',
  'Harry',
  'Imran',
  'Jade',
  'Kofi',
  'Lucy',
];
const LAST_NAMES = [
  'Lindqvist',
  'Okafor',
  'Marsh',
  'Rana',
  'Novak',
  'Aziz',
  'Pryce',
  'Boyle',
  'Sheikh',
  'Mensah',
];
const RISKS = ['red', 'green', 'amber', 'green', 'green'] as const;
const SHARES = { red: 100, amber: 50, green: 20 } as const;

/** How often each state occurs among a learner's units, of a hundred. */
const MIX: readonly (readonly [Exclude<MatrixState, 'not taken'>, number])[] = [
  ['working towards', 28],
  ['decided', 32],
  ['claimed', 4],
  ['agreed', 14],
  ['planned interim', 5],
  ['planned summative', 12],
  ['action required', 2],
  ['re-sample due', 1],
  ['overturned', 2],
];

function stateOf(number: number): Exclude<MatrixState, 'not taken'> {
  let left = number * 100;
  for (const [state, share] of MIX) {
    left -= share;
    if (left < 0) return state;
  }
  return 'decided';
}

/** A matrix as a plan of that size would have it; invented people, the same ones each time. */
export function exampleMatrix({ learners, units, assessors, sites = 3, shared = 6 }: MatrixSize): MatrixData {
  const next = numbers(4839);
  const pick = (count: number): number => Math.floor(next() * count);
  const columns: number[][] = [];
  const totals = Array.from({ length: assessors }, () => ({ decisions: 0, planned: 0, done: 0 }));
  const people = Array.from({ length: learners }, (_, place) => {
    const main = place % assessors;
    const second = next() * 100 < shared ? (main + 1) % assessors : main;
    const site = pick(sites);
    for (let unit = 0; unit < units; unit += 1) {
      if (next() < 0.18) continue;
      const state = stateOf(next());
      const isOpen = state === 'working towards';
      const assessor = unit % 3 === 0 ? second : main;
      const isPlanned = state.startsWith('planned') || state === 're-sample due';
      const total = totals[assessor];
      if (total && !isOpen) {
        total.decisions += 1;
        if (isPlanned) total.planned += 1;
        else if (state === 'agreed' || state === 'action required' || state === 'overturned') total.done += 1;
      }
      const origin = !isPlanned
        ? 0
        : [MATRIX_FLAGS.forced, MATRIX_FLAGS.random, MATRIX_FLAGS.judgement][pick(3)];
      columns.push([
        place,
        unit,
        isOpen ? -1 : assessor,
        isOpen ? -1 : site,
        MATRIX_STATES.indexOf(state),
        isOpen ? 0 : (1 << pick(ASSESSMENT_METHODS.length)) | (next() < 0.3 ? 1 : 0),
        isOpen ? 0 : state === 'planned interim' ? 1 : 2,
        (origin ?? 0) | (next() < 0.04 ? MATRIX_FLAGS.note : 0),
        isPlanned ? 20_780 + pick(40) : 0,
      ]);
    }
    return {
      id: `learner-${place}`,
      name: `${FIRST_NAMES[place % FIRST_NAMES.length]} ${LAST_NAMES[pick(LAST_NAMES.length)]}${learners > 200 ? ` ${place}` : ''}`,
      number: `CS-${10_000 + place}`,
      cohort: place % 9 === 0 ? null : `Autumn ${2024 + (place % 3)}`,
      site,
      mainAssessor: main,
    };
  });
  const column = (at: number): readonly number[] => columns.map((row) => row[at] ?? 0);
  return {
    planId: 'plan',
    units: Array.from({ length: units }, (_, place) => ({
      id: `unit-${place}`,
      code: `UBU${place + 8}`,
      title: place === 16 ? 'Communicate verbally with customers' : `Unit ${place + 8} of the diploma`,
    })),
    assessors: totals.map((total, place): MatrixAssessor => ({
      id: `assessor-${place}`,
      name: `${FIRST_NAMES[(place * 5) % FIRST_NAMES.length]} ${LAST_NAMES[(place * 3) % LAST_NAMES.length]}${assessors > 20 ? ` ${place}` : ''}`,
      initials: `A${place}`,
      risk: RISKS[place % RISKS.length] ?? 'green',
      standing: place % 7 === 0 ? 'trainee' : place % 11 === 5 ? 'new' : 'established',
      sharePercent: SHARES[RISKS[place % RISKS.length] ?? 'green'],
      ...total,
    })),
    sites: Array.from({ length: sites }, (_, place) => ({
      id: `site-${place}`,
      name: ['Harbour Road', 'Mill Lane', 'Riverside'][place] ?? `Site ${place + 1}`,
    })),
    learners: people,
    entries: {
      learner: Int32Array.from(column(0)),
      unit: Int16Array.from(column(1)),
      assessor: Int16Array.from(column(2)),
      site: Int16Array.from(column(3)),
      state: Uint8Array.from(column(4)),
      methods: Uint16Array.from(column(5)),
      stages: Uint8Array.from(column(6)),
      flags: Uint8Array.from(column(7)),
      due: Int32Array.from(column(8)),
    },
  };
}
