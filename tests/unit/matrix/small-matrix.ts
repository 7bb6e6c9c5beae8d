import { ASSESSMENT_METHODS, type AssessmentMethod } from '../../../shared/domain/methods';
import { MATRIX_STATES, type MatrixData, type MatrixEntries } from '../../../shared/domain/sampling/matrix';

type State = (typeof MATRIX_STATES)[number];
interface Entry {
  readonly learner: number;
  readonly unit: number;
  readonly assessor: number;
  readonly site?: number;
  readonly state: State;
  readonly methods?: readonly AssessmentMethod[];
  readonly flags?: number;
  readonly due?: number;
}

/** Four learners and three units: Kofi has two assessors, Zoë no unit yet. */
const ENTRIES: readonly Entry[] = [
  { learner: 0, unit: 0, assessor: 0, state: 'agreed', methods: ['observation'] },
  { learner: 0, unit: 1, assessor: -1, state: 'working towards' },
  { learner: 1, unit: 0, assessor: 0, state: 'decided', methods: ['project'] },
  { learner: 1, unit: 2, assessor: 0, state: 'decided', methods: ['project'] },
  { learner: 1, unit: 2, assessor: 1, site: 1, state: 'overturned', methods: ['observation'], flags: 1 },
  {
    learner: 2,
    unit: 1,
    assessor: 1,
    site: 1,
    state: 'planned summative',
    methods: ['RPL'],
    flags: 4,
    due: 20_783,
  },
];

export function matrixOf(entries: readonly Entry[]): MatrixData {
  const bits = (methods: readonly AssessmentMethod[] = []): number =>
    methods.reduce((sum, method) => sum | (1 << ASSESSMENT_METHODS.indexOf(method)), 0);
  const columns: MatrixEntries = {
    learner: Int32Array.from(entries, ({ learner }) => learner),
    unit: Int16Array.from(entries, ({ unit }) => unit),
    assessor: Int16Array.from(entries, ({ assessor }) => assessor),
    site: Int16Array.from(entries, ({ assessor, site = 0 }) => (assessor === -1 ? -1 : site)),
    state: Uint8Array.from(entries, ({ state }) => MATRIX_STATES.indexOf(state)),
    methods: Uint16Array.from(entries, ({ methods }) => bits(methods)),
    stages: Uint8Array.from(entries, ({ state }) => (state === 'working towards' ? 0 : 2)),
    flags: Uint8Array.from(entries, ({ flags = 0 }) => flags),
    due: Int32Array.from(entries, ({ due = 0 }) => due),
  };
  const person = { standing: 'established', sharePercent: 20, decisions: 3, planned: 1, done: 1 } as const;
  return {
    planId: 'plan',
    units: ['UBU19', 'UBU20', 'UBU24'].map((code, place) => ({
      id: `u${place}`,
      code,
      title: `Title ${code}`,
    })),
    assessors: [
      { ...person, id: 'a0', name: 'Tom Adeyemi', initials: 'TA', risk: 'red', standing: 'trainee' },
      { ...person, id: 'a1', name: 'Judith Price', initials: 'JP', risk: 'green' },
    ],
    sites: [
      { id: 's0', name: 'Harbour Road' },
      { id: 's1', name: 'Mill Lane' },
    ],
    learners: [
      { id: 'l0', name: 'Ava Lindqvist', number: 'CS-100', cohort: 'Autumn 2025', site: 0, mainAssessor: 0 },
      { id: 'l1', name: 'Kofi Mensah', number: 'CS-101', cohort: null, site: 0, mainAssessor: 0 },
      { id: 'l2', name: 'Ben Okafor', number: 'CS-102', cohort: 'Autumn 2024', site: 1, mainAssessor: 1 },
      { id: 'l3', name: 'Zoë Ström', number: 'CS-103', cohort: 'Autumn 2025', site: 1, mainAssessor: -1 },
    ],
    entries: columns,
  };
}

export const SMALL = matrixOf(ENTRIES);
