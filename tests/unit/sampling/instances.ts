import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { CoverGroup, CoverProblem } from '../../../shared/domain/sampling/cover-model';
import { drawOrder } from '../../../shared/domain/sampling/tickets';
import { projectRoot } from '../../support/project-root';

const whereSchema = z.record(z.string(), z.number());

const instanceSchema = z.object({
  seed: z.string(),
  columns: z.array(z.string()),
  newAssessors: z.array(z.number()),
  constraints: z.array(z.object({ where: whereSchema, need: z.number(), size: z.number() })),
  rows: z.array(z.array(z.number())),
});

/** A coverage instance in the format of the statistics folder's `instances`. */
export type Instance = z.infer<typeof instanceSchema>;

const optimumSchema = z.object({ optimumSize: z.number(), maxRiskAtOptimum: z.number(), LB1: z.number() });

const folder = path.resolve(projectRoot, '../shared/statistics/instances');

export const hasInstances = existsSync(folder);

export function readInstance(name: string) {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  return {
    instance: instanceSchema.parse(read(`${name}.json`)),
    optimum: optimumSchema.parse(read(`${name}.opt.json`)),
  };
}

/** The instance as a cover problem: new assessors' rows are taken, tickets are those of its seed. */
export function toProblem(instance: Instance): CoverProblem {
  const place = (name: string) => instance.columns.indexOf(name);
  const dimensions = [...new Set(instance.constraints.map(({ where }) => Object.keys(where).join()))];
  const byKey = new Map<string, number[]>();
  for (const names of dimensions) {
    const places = names.split(',').map(place);
    instance.rows.forEach((row, index) => {
      const key = `${names}:${places.map((at) => row[at]).join()}`;
      const members = byKey.get(key);
      if (members) members.push(index);
      else byKey.set(key, [index]);
    });
  }
  const groups = instance.constraints.map(({ where, need }): CoverGroup => {
    const names = Object.keys(where).join();
    const members = byKey.get(`${names}:${Object.values(where).join()}`) ?? [];
    return { dimension: dimensions.indexOf(names), need, members: Int32Array.from(members) };
  });
  const ids = instance.rows.map((_, index) => `row-${index}`);
  const rank = new Int32Array(ids.length);
  drawOrder(instance.seed, ids).forEach((id, index) => (rank[Number(id.slice(4))] = index));
  const assessor = place('assessor');
  return {
    rows: ids.length,
    groups,
    taken: Int32Array.from(instance.rows, (row) =>
      instance.newAssessors.includes(row[assessor] ?? -1) ? 1 : 0,
    ),
    risk: Int32Array.from(instance.rows, (row) => row[place('risk')] ?? 0),
    rank,
    seed: instance.seed,
  };
}
