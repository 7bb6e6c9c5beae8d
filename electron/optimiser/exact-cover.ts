import loadHighs, { type Highs, type ModelData } from 'highs';
import { coverModel, type CoverModel, type CoverProblem } from '../../shared/domain/sampling/cover-model';
import { at } from '../../shared/domain/sampling/typed';

export interface ExactOptions {
  /** Seconds that HiGHS may take, for size and risk together. */
  readonly seconds: number;
  /** Rows picked by the engine, to start from: the proof is of the same problem. */
  readonly known: Int32Array;
  /** Asked now and then from inside the solver. */
  readonly shouldStop?: () => boolean;
}

/** What HiGHS found and what it proved. Sizes count the taken rows. */
export interface ExactCover {
  /** Rows to add to those taken, in ticket order: as few as were found, of these the riskiest. */
  readonly picked: Int32Array;
  readonly size: number;
  readonly totalRisk: number;
  /** No sample is smaller than this. */
  readonly provenLowerBound: number;
  /** No smaller sample exists. */
  readonly isSmallest: boolean;
  /** And none of that size has a greater total risk. */
  readonly isRiskiest: boolean;
}

interface Solved {
  readonly columns: Int32Array;
  readonly bound: number;
  readonly isOptimal: boolean;
}

/** min sum x, and then max risk at that size, over the columns that are left to choose from. */
type Goal = { readonly kind: 'fewest' } | { readonly kind: 'riskiest'; readonly columns: number };

let solver: Promise<Highs> | undefined;
/** Compiled once a thread: every model is its own all the same. */
const solverOnce = (): Promise<Highs> => (solver ??= loadHighs());

function modelData(highs: Highs, model: CoverModel, goal: Goal): ModelData {
  const columns = model.columnRow.length;
  const groups = model.need.length;
  const isRisk = goal.kind === 'riskiest';
  // Finding the riskiest, one more row fixes how many columns there are.
  const entries = model.columnGroups.length + (isRisk ? columns : 0);
  const starts = new Int32Array(columns + 1);
  const indices = new Int32Array(entries);
  let next = 0;
  for (let column = 0; column < columns; column += 1) {
    starts[column] = next;
    for (let i = at(model.columnStart, column); i < at(model.columnStart, column + 1); i += 1)
      indices[next++] = at(model.columnGroups, i);
    if (isRisk) indices[next++] = groups;
  }
  starts[columns] = next;
  const { minimize, maximize } = highs.constants.objectiveSense;
  const numRows = groups + (isRisk ? 1 : 0);
  return {
    numCols: columns,
    numRows,
    sense: isRisk ? maximize : minimize,
    colCost: isRisk ? Float64Array.from(model.columnRisk) : new Float64Array(columns).fill(1),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: Float64Array.from([...model.need, ...(isRisk ? [goal.columns] : [])]),
    rowUpper: Float64Array.from([
      ...new Float64Array(groups).fill(highs.infinity),
      ...(isRisk ? [goal.columns] : []),
    ]),
    matrix: {
      format: 'csc',
      numRows,
      numCols: columns,
      starts,
      indices,
      values: new Float64Array(entries).fill(1),
    },
    integrality: new Int32Array(columns).fill(highs.constants.variableType.integer),
  };
}

function solve(
  highs: Highs,
  model: CoverModel,
  goal: Goal,
  from: Int32Array,
  options: { readonly seconds: number; readonly shouldStop?: (() => boolean) | undefined },
): Solved {
  return highs.withModel(modelData(highs, model, goal), (run): Solved => {
    run.options.set({ output_flag: false, time_limit: options.seconds, mip_rel_gap: 0, mip_abs_gap: 0.5 });
    run.setSolution({ indices: from, values: new Float64Array(from.length).fill(1) });
    const { mipInterrupt } = highs.constants.callbackType;
    const { modelStatus } = run.run({
      [mipInterrupt]: (event) => {
        if (options.shouldStop?.()) event.interrupt();
        return undefined;
      },
    });
    const isOptimal = modelStatus === highs.constants.modelStatus.optimal;
    const chosen = [...run.getSolution().colValue.entries()].flatMap(([column, value]) =>
      value > 0.5 ? [column] : [],
    );
    const bound = Number(run.info.get('mip_dual_bound'));
    return { columns: chosen.length > 0 ? Int32Array.from(chosen) : from, bound, isOptimal };
  });
}

/** Bounds of whole numbers, given a solver's arithmetic in floating point. */
const ROUNDING = 1e-6;

/**
 * The exact optimum of "the smallest sample that covers everything", or how near to it could be proved in the time.
 * `known` has to meet every need. Not the official result, which is the engine's and the same everywhere; a person may
 * adopt this one, recorded as such. Solver: HiGHS (Huangfu and Hall, 2018), compiled to WebAssembly.
 */
export async function exactCover(problem: CoverProblem, options: ExactOptions): Promise<ExactCover> {
  const model = coverModel(problem);
  const started = performance.now();
  const left = (): number => Math.max(0, options.seconds - (performance.now() - started) / 1000);
  const { shouldStop } = options;
  const columnOf = new Map([...model.columnRow].map((row, column) => [row, column]));
  // A pick of a merged kind is the kind's kept row, because the engine picks from the same model.
  const known = options.known.map((row) => columnOf.get(row) ?? -1).filter((column) => column >= 0);
  let columns: Int32Array = known;
  let bound = model.lowerBound;
  let isSmallest = columns.length <= bound;
  let isRiskiest = columns.length === 0;
  if (columns.length > 0) {
    const highs = await solverOnce();
    if (!isSmallest) {
      const fewest = solve(highs, model, { kind: 'fewest' }, columns, { seconds: left(), shouldStop });
      if (fewest.columns.length < columns.length) columns = fewest.columns;
      bound = Math.max(bound, Number.isFinite(fewest.bound) ? Math.ceil(fewest.bound - ROUNDING) : 0);
      isSmallest = fewest.isOptimal || columns.length <= bound;
      if (isSmallest) bound = columns.length;
    }
    if (isSmallest && left() > 0 && !shouldStop?.()) {
      const goal = { kind: 'riskiest', columns: columns.length } as const;
      const riskiest = solve(highs, model, goal, columns, { seconds: left(), shouldStop });
      columns = riskiest.columns;
      isRiskiest = riskiest.isOptimal;
    }
  }
  return asRows(problem, model, columns, { bound, isSmallest, isRiskiest });
}

function asRows(
  problem: CoverProblem,
  model: CoverModel,
  columns: Int32Array,
  proved: { readonly bound: number; readonly isSmallest: boolean; readonly isRiskiest: boolean },
): ExactCover {
  let taken = 0;
  let totalRisk = 0;
  for (let row = 0; row < problem.rows; row += 1) {
    if (at(problem.taken, row) === 0) continue;
    taken += 1;
    totalRisk += at(problem.risk, row);
  }
  for (const column of columns) totalRisk += at(model.columnRisk, column);
  const picked = columns.map((column) => at(model.columnRow, column));
  return {
    picked: picked.sort((a, b) => at(problem.rank, a) - at(problem.rank, b)),
    size: taken + picked.length,
    totalRisk,
    provenLowerBound: taken + proved.bound,
    isSmallest: proved.isSmallest,
    isRiskiest: proved.isRiskiest,
  };
}
