import { ASSESSMENT_METHODS, type Stage } from '../../../shared/domain/methods';
import { MATRIX_FLAGS, MATRIX_STATES, type MatrixEntries } from '../../../shared/domain/sampling/matrix';
import { strongerState, type EntryState } from '../../../shared/domain/sampling/matrix-state';

/** What is added to a cell: places as in MatrixEntries, methods and flags as bits. */
export interface Addition {
  readonly learner: number;
  readonly unit: number;
  readonly assessor: number;
  readonly site: number;
  readonly state: EntryState;
  readonly methods: number;
  readonly stage: Stage | null;
  readonly flags: number;
  readonly due: number;
}

interface Entry extends Omit<Addition, 'stage'> {
  readonly stages: number;
}

const NO_STAGE = 0;
const stageBit = (stage: Stage | null): number => (stage === null ? NO_STAGE : stage === 'interim' ? 1 : 2);

export const methodBit = (method: (typeof ASSESSMENT_METHODS)[number]): number =>
  1 << ASSESSMENT_METHODS.indexOf(method);

/** Gathers what is known of each learner's unit, by assessor, and gives it back as columns of numbers. */
export class EntryGathering {
  private readonly found = new Map<number, Entry>();
  private readonly units: number;
  private readonly assessors: number;

  constructor({ units, assessors }: { readonly units: number; readonly assessors: number }) {
    this.units = units;
    this.assessors = assessors;
  }

  /** Learner, then unit, then assessor: keys sort as entries do. */
  private keyOf(learner: number, unit: number, assessor: number): number {
    return (learner * this.units + unit) * (this.assessors + 1) + assessor + 1;
  }

  add({ stage, ...added }: Addition): void {
    const key = this.keyOf(added.learner, added.unit, added.assessor);
    const before = this.found.get(key);
    const stages = stageBit(stage);
    this.found.set(key, before === undefined ? { ...added, stages } : merged(before, { ...added, stages }));
  }

  columns(): MatrixEntries {
    const sorted = [...this.found].sort(([a], [b]) => a - b).map(([, entry]) => entry);
    const column = (of: (entry: Entry) => number): number[] => sorted.map(of);
    return {
      learner: Int32Array.from(column(({ learner }) => learner)),
      unit: Int16Array.from(column(({ unit }) => unit)),
      assessor: Int16Array.from(column(({ assessor }) => assessor)),
      site: Int16Array.from(column(({ site }) => site)),
      state: Uint8Array.from(column(({ state }) => MATRIX_STATES.indexOf(state))),
      methods: Uint16Array.from(column(({ methods }) => methods)),
      stages: Uint8Array.from(column(({ stages }) => stages)),
      flags: Uint8Array.from(column(({ flags }) => flags)),
      due: Int32Array.from(column(({ due }) => due)),
    };
  }
}

const merged = (a: Entry, b: Entry): Entry => ({
  ...a,
  state: strongerState(a.state, b.state),
  methods: a.methods | b.methods,
  stages: a.stages | b.stages,
  flags: a.flags | b.flags,
  due: a.due === 0 || b.due === 0 ? a.due + b.due : Math.min(a.due, b.due),
});

/** Which mark a cell carries for how its decision came into the plan. */
export function cellFlags(cell: {
  readonly part: string | null;
  readonly origin: string | null;
  readonly isUnplanned: boolean;
}): number {
  if (cell.isUnplanned) return MATRIX_FLAGS.note;
  const byOrigin =
    cell.origin === 'judgement' || cell.origin === 'ahead'
      ? MATRIX_FLAGS.judgement | MATRIX_FLAGS.note
      : cell.origin === 'widened'
        ? MATRIX_FLAGS.widened
        : 0;
  const byPart =
    cell.part === 'whole' || cell.part === 'first'
      ? MATRIX_FLAGS.forced
      : cell.part === 'random'
        ? MATRIX_FLAGS.random
        : 0;
  return byOrigin | byPart;
}

const DAY = 86_400_000;
/** Days since 1970-01-01; 0 for no day. */
export const dayNumber = (date: string | null): number =>
  date === null ? 0 : Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
