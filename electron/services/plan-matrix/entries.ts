import { ASSESSMENT_METHODS, type Stage } from '../../../shared/domain/methods';
import { MATRIX_FLAGS, MATRIX_STATES, type MatrixEntries } from '../../../shared/domain/sampling/matrix';
import type { EntryState } from '../../../shared/domain/sampling/matrix-state';

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

const NO_STAGE = 0;
const stageBit = (stage: Stage | null): number => (stage === null ? NO_STAGE : stage === 'interim' ? 1 : 2);

export const methodBit = (method: (typeof ASSESSMENT_METHODS)[number]): number =>
  1 << ASSESSMENT_METHODS.indexOf(method);

type TypedColumn = Int32Array | Int16Array | Uint16Array | Uint8Array;

interface Size {
  readonly units: number;
  readonly assessors: number;
}

const FIRST_ROOM = 4096;

/** Columns for so many entries, beginning with those there are. */
function columnsFor(room: number, known?: MatrixEntries): MatrixEntries {
  const filled = <Column extends TypedColumn>(column: Column, from: Column | undefined): Column => {
    if (from) column.set(from);
    return column;
  };
  return {
    learner: filled(new Int32Array(room), known?.learner),
    unit: filled(new Int16Array(room), known?.unit),
    assessor: filled(new Int16Array(room), known?.assessor),
    site: filled(new Int16Array(room), known?.site),
    state: filled(new Uint8Array(room), known?.state),
    methods: filled(new Uint16Array(room), known?.methods),
    stages: filled(new Uint8Array(room), known?.stages),
    flags: filled(new Uint8Array(room), known?.flags),
    due: filled(new Int32Array(room), known?.due),
  };
}

/** Gathers what is known of each learner's unit, by assessor, and gives it back as columns of numbers. */
export class EntryGathering {
  /** Where the entry of a key stands in `gathered`. */
  private readonly places = new Map<number, number>();
  private gathered = columnsFor(FIRST_ROOM);
  private readonly units: number;
  private readonly assessors: number;

  constructor({ units, assessors }: Size) {
    this.units = units;
    this.assessors = assessors;
  }

  /** Learner, then unit, then assessor: keys sort as entries do. */
  private keyOf(learner: number, unit: number, assessor: number): number {
    return (learner * this.units + unit) * (this.assessors + 1) + assessor + 1;
  }

  /** Of several for the same key the place and site of the first hold, the strongest state and the earliest day. */
  add({ learner, unit, assessor, site, state, methods, stage, flags, due }: Addition): void {
    const { places } = this;
    const key = this.keyOf(learner, unit, assessor);
    const known = places.get(key);
    const place = known ?? places.size;
    if (place === this.gathered.learner.length) this.gathered = columnsFor(2 * place, this.gathered);
    const { gathered } = this;
    if (known === undefined) {
      places.set(key, place);
      gathered.learner[place] = learner;
      gathered.unit[place] = unit;
      gathered.assessor[place] = assessor;
      gathered.site[place] = site;
    }
    // The strongest state is the last in their list.
    gathered.state[place] = Math.max(gathered.state[place] ?? 0, MATRIX_STATES.indexOf(state));
    gathered.methods[place] = (gathered.methods[place] ?? 0) | methods;
    gathered.stages[place] = (gathered.stages[place] ?? 0) | stageBit(stage);
    gathered.flags[place] = (gathered.flags[place] ?? 0) | flags;
    gathered.due[place] = earlierDay(gathered.due[place] ?? 0, due);
  }

  columns(): MatrixEntries {
    const { gathered, places } = this;
    const order = Float64Array.from(places.keys())
      .sort()
      .map((key) => places.get(key) ?? 0);
    return {
      learner: Int32Array.from(order, (place) => gathered.learner[place] ?? 0),
      unit: Int16Array.from(order, (place) => gathered.unit[place] ?? 0),
      assessor: Int16Array.from(order, (place) => gathered.assessor[place] ?? 0),
      site: Int16Array.from(order, (place) => gathered.site[place] ?? 0),
      state: Uint8Array.from(order, (place) => gathered.state[place] ?? 0),
      methods: Uint16Array.from(order, (place) => gathered.methods[place] ?? 0),
      stages: Uint8Array.from(order, (place) => gathered.stages[place] ?? 0),
      flags: Uint8Array.from(order, (place) => gathered.flags[place] ?? 0),
      due: Int32Array.from(order, (place) => gathered.due[place] ?? 0),
    };
  }
}

/** 0 is no day. */
const earlierDay = (one: number, other: number): number =>
  one === 0 || other === 0 ? one + other : Math.min(one, other);

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
