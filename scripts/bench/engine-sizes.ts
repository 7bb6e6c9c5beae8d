import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { coverAll } from '../../shared/domain/sampling/cover';
import { projectRoot } from '../../tests/support/project-root';
import { generateInstance, type InstanceSize } from '../../tests/unit/sampling/generate';
import { toProblem, type Instance } from '../engine/instance';
import type { Measure } from './measure';
import { mainThreadTime } from './schedstat';

const singles = ['assessor', 'unit', 'method', 'site', 'cohort', 'stage'].map((name) => ({
  dims: [name],
  k: 2,
}));
const pairs = ['unit', 'method'].map((name) => ({ dims: ['assessor', name], k: 1 }));

interface Wanted {
  readonly name: string;
  readonly size: InstanceSize;
  readonly atMostMs: number;
  /** How much larger than its lower bound the sample may be. */
  readonly above: { readonly unit: 'decisions' | '%'; readonly atMost: number };
  readonly atMostMB: number | null;
  /** Seconds for HiGHS to prove a better bound. */
  readonly proof: number | null;
}

/** The sizes of issue 4. */
const WANTED: readonly Wanted[] = [
  {
    name: 'Draw on 4,000 decisions',
    size: {
      learners: 200,
      units: 20,
      assessors: 12,
      sites: 5,
      cohorts: 4,
      methods: 6,
      competence: 45,
      rules: [...singles, ...pairs],
    },
    atMostMs: 500,
    above: { unit: 'decisions', atMost: 1 },
    atMostMB: null,
    proof: 20,
  },
  {
    name: 'Draw on 200,000 decisions',
    size: {
      learners: 5_000,
      units: 40,
      assessors: 80,
      sites: 6,
      cohorts: 12,
      methods: 8,
      competence: 75,
      rules: [...singles, ...pairs],
    },
    atMostMs: 6_000,
    above: { unit: '%', atMost: 0.4 },
    atMostMB: 600,
    proof: null,
  },
];

const answerSchema = z.object({
  size: z.number(),
  lowerBound: z.number(),
  everyConstraintHolds: z.boolean(),
  decisions: z.number(),
  constraints: z.number(),
  peakMemoryMB: z.number(),
  optimum: z.object({ provenLowerBound: z.number() }).optional(),
});

/** The coverage search on made instances of the sizes that it has to reach. */
export async function measureEngineSizes(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const wanted of WANTED) measures.push(...(await measureSize(wanted)));
  return measures;
}

async function measureSize(wanted: Wanted): Promise<readonly Measure[]> {
  const { name, size, above, atMostMs, atMostMB } = wanted;
  const instance = generateInstance('bench', size);
  const answer = await inItsOwnProcess(instance, wanted.proof);
  const { clock, own } = timeOf(instance);
  const bound = Math.max(answer.lowerBound, answer.optimum?.provenLowerBound ?? 0);
  const more = answer.size - bound;
  return [
    {
      name,
      value: own ?? clock,
      unit: 'ms',
      aim: { atMost: atMostMs },
      note: `${answer.decisions} decisions, ${answer.constraints} constraints: sample of ${answer.size}, lower bound ${answer.lowerBound}; without waiting for a processor, by the clock ${clock.toFixed(0)} ms`,
    },
    {
      name: `${name}, above the lower bound`,
      value: above.unit === '%' ? (100 * more) / bound : more,
      unit: above.unit,
      aim: { atMost: above.atMost },
      note: `no sample that covers everything is smaller than ${bound}${wanted.proof === null ? '' : ', which HiGHS proved'}`,
    },
    {
      name: `${name}, peak memory`,
      value: answer.peakMemoryMB,
      unit: 'MB',
      ...(atMostMB !== null && { aim: { atMost: atMostMB } }),
      note: 'of a process of its own, the instance read from its file included',
    },
  ];
}

/** `npm run engine` on the instance: what it found and the memory that it took. */
async function inItsOwnProcess(
  instance: Instance,
  proof: number | null,
): Promise<z.infer<typeof answerSchema>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-bench-engine-'));
  try {
    const file = path.join(folder, 'instance.json');
    writeFileSync(file, JSON.stringify(instance));
    const optimum = proof === null ? [] : ['--optimum', String(proof)];
    const command = [path.join(projectRoot, 'scripts/engine.mjs'), 'cover', file, ...optimum];
    const { stdout } = await promisify(execFile)(process.execPath, command, {
      maxBuffer: 2 ** 26,
      timeout: 300_000,
    });
    const answer = answerSchema.parse(JSON.parse(stdout));
    if (!answer.everyConstraintHolds) throw new Error(`a constraint of ${instance.seed} does not hold`);
    return answer;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds in this process, by the clock and without waiting for a processor. */
function timeOf(instance: Instance): { readonly clock: number; readonly own: number | null } {
  const problem = toProblem(instance);
  const [before, start] = [mainThreadTime(process.pid), performance.now()];
  coverAll(problem);
  const [clock, after] = [performance.now() - start, mainThreadTime(process.pid)];
  return { clock, own: before === null || after === null ? null : clock - (after.waited - before.waited) };
}
