import type { CentreContext } from '../../electron/services/centre-context';
import { openByAnotherProgram } from './database';

/** Milliseconds of processor of the best of a few runs: what else the computer does at the moment says nothing. */
export function best(work: () => unknown, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

/** Says on the console what was measured: `page 3.1 ms, find 4.0 ms`. */
export const printTimes = (times: Readonly<Record<string, number>>): void =>
  console.log(
    Object.entries(times)
      .map(([what, ms]) => `${what} ${ms.toFixed(1)} ms`)
      .join(', '),
  );

type OtherProgram = ReturnType<typeof openByAnotherProgram>;

interface Sizes {
  readonly assessors: number;
  readonly learners: number;
  readonly decisions: number;
}

const numbers = (count: number): string =>
  `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${count})`;

/** Ids that a request may name are UUIDs. */
const ASSESSOR_IDS = '01a20000-0000-7000-8000-';
const assessor = (index: string): string => `printf('${ASSESSOR_IDS}%012d', ${index})`;
export const largeAssessor = (index: number): string => ASSESSOR_IDS + String(index).padStart(12, '0');

/**
 * Writes `Assessor 0` (initials `X0`) …, `learner-0` (number `N0`) … in twelve cohorts, and `decision-0` … into a
 * centre that has units and one site: every learner and every assessor has as many decisions as the next one. Past
 * the services, so that it takes seconds; gives the connection, to write more.
 */
export function fillCentre(
  { access }: CentreContext,
  { assessors, learners, decisions }: Sizes,
): OtherProgram {
  const raw = openByAnotherProgram(access.file, access.key);
  const site = '(SELECT id FROM site)';
  raw.exec(`
    ${numbers(assessors)}
    INSERT INTO person (id, name, initials, roles, is_trainee, device_id)
    SELECT ${assessor('i')}, 'Assessor ' || i, 'X' || i, '["assessor"]', 0, 'd' FROM n;
    ${numbers(learners)}
    INSERT INTO learner (id, name, number, uln, site_id, cohort, device_id)
    SELECT 'learner-' || i, 'Learner ' || (i * 7919 % ${learners}) || ' Example', 'N' || i, NULL, ${site},
      'Cohort ' || (i % 12), 'd' FROM n;
    CREATE TEMP TABLE u AS SELECT row_number() OVER () - 1 AS i, id, qualification_id FROM unit;
    ${numbers(decisions)}
    INSERT INTO decision (id, root_id, learner_id, qualification_id, unit_id, assessor_id, method, decided_on, outcome,
      stage, site_id, natural_key, recorded_at, device_id)
    SELECT 'decision-' || n.i, 'decision-' || n.i, 'learner-' || (n.i % ${learners}), u.qualification_id, u.id,
      ${assessor(`n.i * 31 % ${assessors}`)}, 'observation', date('2025-01-01', '+' || (n.i % 600) || ' days'), 'met',
      'summative', ${site}, 'key-' || n.i, '2026-01-01', 'd'
    FROM n JOIN u ON u.i = n.i % (SELECT count(*) FROM u);`);
  raw.pragma('wal_checkpoint(TRUNCATE)');
  return raw;
}

/** Samples one decision in `every`, up to forty days after it was made, as agreed. */
export function sampleOneIn(
  every: number,
  raw: OtherProgram,
  { plan, iqa }: { readonly plan: string; readonly iqa: string },
): void {
  raw.exec(`
    INSERT INTO sample (id, root_id, plan_id, decision_id, round, revision, iqa_id, sampled_on, portfolio_reference,
      files, criteria, vacsr, outcome, strengths, improvements, recorded_at, device_id)
    SELECT 'sample-' || rowid, 'sample-' || rowid, '${plan}', id, 1, 1, '${iqa}',
      date(decided_on, '+' || (rowid % 41) || ' days'), 'p. 4', '[]', '[]', '{}', 'agreed', '', '', '2026-10-01', 'd'
    FROM decision WHERE rowid % ${every} = 0;`);
  raw.pragma('wal_checkpoint(TRUNCATE)');
}
