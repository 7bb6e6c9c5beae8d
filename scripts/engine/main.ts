import { readFileSync } from 'node:fs';
import { exactCover } from '../../electron/optimiser/exact-cover';
import { coverAll } from '../../shared/domain/sampling/cover';
import type { CoverProblem } from '../../shared/domain/sampling/cover-model';
import { at } from '../../shared/domain/sampling/typed';
import { instanceSchema, toProblem } from './instance';

// npm run -s engine -- cover INSTANCE.json [--optimum SECONDS]: the engine on a file, the answer as JSON.

const USE = 'Use: npm run -s engine -- cover INSTANCE.json [--optimum SECONDS]';

interface Wanted {
  readonly file: string;
  /** Seconds for HiGHS; null: not asked for. */
  readonly optimum: number | null;
}

function wantedOf([command, file, ...rest]: readonly string[]): Wanted | null {
  if (command !== 'cover' || file === undefined) return null;
  if (rest.length === 0) return { file, optimum: null };
  const seconds = Number(rest[1]);
  const isOptimum = rest.length === 2 && rest[0] === '--optimum' && seconds > 0 && Number.isFinite(seconds);
  return isOptimum ? { file, optimum: seconds } : null;
}

const timedMs = (from: number): number => Math.round((performance.now() - from) * 10) / 10;
const peakMemoryMB = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** Rows of the sample, taken and picked, ascending. */
const selectedRows = (problem: CoverProblem, picked: Int32Array): readonly number[] =>
  [...problem.taken.entries()]
    .flatMap(([row, taken]) => (taken === 1 ? [row] : []))
    .concat([...picked])
    .sort((a, b) => a - b);

/** Counts again, from the rows alone, whether every group has what it needs. */
function holds(problem: CoverProblem, rows: readonly number[]): boolean {
  const selected = new Set(rows);
  return problem.groups.every(({ need, members }) => {
    let found = 0;
    for (const row of members) if (selected.has(row)) found += 1;
    return found >= Math.min(need, members.length);
  });
}

const totalRisk = (problem: CoverProblem, rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + at(problem.risk, row), 0);

async function run({ file, optimum }: Wanted): Promise<unknown> {
  const parsed = instanceSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const started = performance.now();
  const problem = toProblem(parsed);
  const readMs = timedMs(started);
  const from = performance.now();
  const cover = coverAll(problem);
  if (!cover) throw new Error('the engine was stopped');
  const milliseconds = timedMs(from);
  const rows = selectedRows(problem, cover.picked);
  const answer = {
    selectedRows: rows,
    size: rows.length,
    totalRisk: totalRisk(problem, rows),
    lowerBound: cover.lowerBound,
    everyConstraintHolds: holds(problem, rows),
    decisions: problem.rows,
    constraints: problem.groups.length,
    milliseconds,
    /** Tickets and groups from the file's rows, before the engine starts. */
    preparingMilliseconds: readMs,
    peakMemoryMB: peakMemoryMB(),
  };
  if (optimum === null) return answer;
  const began = performance.now();
  const exact = await exactCover(problem, { seconds: optimum, known: cover.picked });
  const exactRows = selectedRows(problem, exact.picked);
  return {
    ...answer,
    optimum: {
      selectedRows: exactRows,
      size: exact.size,
      totalRisk: exact.totalRisk,
      provenLowerBound: exact.provenLowerBound,
      isSmallest: exact.isSmallest,
      isRiskiest: exact.isRiskiest,
      everyConstraintHolds: holds(problem, exactRows),
      milliseconds: timedMs(began),
      peakMemoryMB: peakMemoryMB(),
    },
  };
}

const wanted = wantedOf(process.argv.slice(2));
if (!wanted) {
  console.error(USE);
  process.exitCode = 2;
} else {
  try {
    console.log(JSON.stringify(await run(wanted)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
