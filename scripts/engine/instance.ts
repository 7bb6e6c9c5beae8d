import * as z from 'zod';
import type { CoverGroup, CoverProblem } from '../../shared/domain/sampling/cover-model';
import { drawOrder } from '../../shared/domain/sampling/tickets';

const whereSchema = z.record(z.string(), z.number());

export const instanceSchema = z.object({
  seed: z.string(),
  columns: z.array(z.string()),
  newAssessors: z.array(z.number()),
  constraints: z.array(z.object({ where: whereSchema, need: z.number(), size: z.number().optional() })),
  rows: z.array(z.array(z.number())),
});

/** A coverage instance: rows of numbers under `columns`, and how many rows each value or pair of values needs. */
export type Instance = z.infer<typeof instanceSchema>;

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
  const isNew = new Set(instance.newAssessors);
  return {
    rows: ids.length,
    groups,
    taken: Int32Array.from(instance.rows, (row) => (isNew.has(row[assessor] ?? -1) ? 1 : 0)),
    risk: Int32Array.from(instance.rows, (row) => row[place('risk')] ?? 0),
    rank,
    seed: instance.seed,
  };
}
