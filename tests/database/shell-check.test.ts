import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { NotSelectedList } from '../../electron/services/plans/not-selected/not-selected-list';
import { populationFile } from '../../electron/services/plans/population/population-file';
import { recordedDraw } from '../../electron/services/plans/drawing/recorded-draw';
import { rePlan } from '../../electron/services/plans/re-planning/re-plan';
import { drawSample } from '../../shared/domain/sampling/draw';
import { drawnOverall } from '../../shared/domain/sampling/overall-draw';
import { DEFAULT_POLICY, type SamplingPolicy } from '../../shared/domain/sampling/policy';
import { shellCheck } from '../../shared/domain/sampling/shell-check';
import { stratumKind } from '../../shared/domain/sampling/strata';
import { temporaryFolder, valueOf } from '../support/database';
import { autumnDecisions, samplingCentre } from '../support/sampling';

function hasShell(): boolean {
  try {
    execFileSync('bash', ['-c', 'command -v sha256sum sort awk cut tail'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const isHere = hasShell();
const where = isHere ? '' : ' (skipped: no shell with sha256sum, sort and awk is here)';

/** Forty-eight decisions drawn under a policy, with the file and lines that a person is given. */
function planned(policy: Partial<SamplingPolicy>) {
  const made = samplingCentre();
  made.decide(...autumnDecisions, ...autumnDecisions);
  const plan = made.planFor({ policy: { ...DEFAULT_POLICY, ...policy } });
  valueOf(made.drawHere(plan));
  const folder = temporaryFolder();
  const run = (line: string): readonly string[] =>
    execFileSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' }).trim().split('\n').filter(Boolean);
  /** Saves the file as the app does, types both lines, and gives what each printed beside what the draw has. */
  const typed = () => {
    const file = valueOf(populationFile(made.db, plan.id));
    writeFileSync(path.join(folder, file.name), file.bytes);
    const shell = valueOf(NotSelectedList.open(made.db, plan.id)).shell();
    const { input, draw } = valueOf(recordedDraw(made.db, plan.id));
    const result = valueOf(drawSample(input));
    const random = new Set([
      ...(result.overall ? drawnOverall(result.overall) : []),
      ...result.strata.flatMap((stratum) =>
        stratumKind(stratum) === 'random' ? stratum.order.slice(0, stratum.take) : [],
      ),
    ]);
    return {
      shell,
      hash: run(shell.hashLine)[0]?.split(' ')[0],
      recorded: draw.population_sha256,
      printed: run(shell.drawLine),
      random: result.population.flatMap(({ id }) => (random.has(id) ? [id] : [])),
    };
  };
  return { ...made, plan, typed };
}

const POLICIES: readonly (readonly [string, Partial<SamplingPolicy>])[] = [
  ['shares by assessor', {}],
  ['the square root of all', { shareByRisk: { red: 0, amber: 0, green: 0 }, squareRoot: { atLeast: 3 } }],
  ['a discovery sample beside shares', { discovery: { confidencePercent: 80, tolerablePercent: 10 } }],
  [
    'first decisions, which the draw from all leaves out',
    {
      squareRoot: { atLeast: 10 },
      firstDecisions: { ofAssessor: 3, inUnit: 2, afterOverturn: 2 },
      newForDays: 3660,
      newAssessorPercent: 0,
      traineePercent: 0,
    },
  ],
];

describe('the lines for a shell', () => {
  test.skipIf(!isHere).each(POLICIES)(`draw the random part of %s again${where}`, (_, policy) => {
    const { typed } = planned(policy);
    const { shell, hash, recorded, printed, random } = typed();
    expect(hash).toBe(recorded);
    expect(shell.hash).toBe(recorded);
    expect(printed).toEqual(random);
    expect(printed).toHaveLength(shell.prints);
    expect(random.length).toBeGreaterThan(0);
  });

  test.skipIf(!isHere)(`fit a plan that was drawn again with its seed${where}`, () => {
    const { db, lead, clock, plan, decide, typed } = planned({ squareRoot: { atLeast: 5 } });
    decide(...autumnDecisions.slice(0, 8));
    const request = {
      planId: plan.id,
      reason: 'More came.',
      context: lead.commitContext(),
      today: lead.today(),
      now: () => clock.now,
    };
    valueOf(rePlan(db, request, { stopped: () => false, progress: () => undefined }));
    const { hash, recorded, printed, random } = typed();
    expect(hash).toBe(recorded);
    expect(printed).toEqual(random);
  });

  test('print nothing where no part is random, and say so', () => {
    const { typed } = planned({ shareByRisk: { red: 100, amber: 100, green: 100 } });
    if (!isHere) return;
    const { shell, printed } = typed();
    expect(printed).toEqual([]);
    expect(shell.prints).toBe(0);
    expect(shell.notes[0]).toContain('no random part');
  });

  test('are not made of what a shell would read otherwise', () => {
    const { db, plan } = planned({});
    const { input } = valueOf(recordedDraw(db, plan.id));
    const result = valueOf(drawSample(input));
    expect(() => shellCheck({ ...result, seed: "x'; rm -rf ." }, { file: 'p.csv', hash: '' })).toThrow(
      RangeError,
    );
  });
});
