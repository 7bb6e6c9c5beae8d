import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { instanceSchema } from '../../../scripts/engine/instance';
import { projectRoot } from '../../support/project-root';

export { toProblem, type Instance } from '../../../scripts/engine/instance';

const optimumSchema = z.object({ optimumSize: z.number(), maxRiskAtOptimum: z.number(), LB1: z.number() });

const folder = path.resolve(projectRoot, '../shared/statistics/instances');

export const hasInstances = existsSync(folder);

/** An instance of the statistics folder with its known optimum. */
export function readInstance(name: string) {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  return {
    instance: instanceSchema.parse(read(`${name}.json`)),
    optimum: optimumSchema.parse(read(`${name}.opt.json`)),
  };
}
