import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../support/project-root';
import { rulePackSchema } from '../../../shared/domain/rules/pack-schema';
import type { RulePack, RuleSettings } from '../../../shared/domain/rules/pack-schema';
import type { RuleId } from '../../../shared/domain/rules/rule-ids';

/** A rule pack that comes with the application. */
export const shippedPack = (key: string): RulePack =>
  rulePackSchema.parse(
    JSON.parse(readFileSync(path.join(projectRoot, 'resources/rule-packs', `${key}.json`), 'utf8')),
  );

export const BOOK = shippedPack('vtct-record-of-assessment');
export const HANDBOOK = shippedPack('vtct-skillsfirst-handbook-2-0');
export const COMMON = shippedPack('common-practice');

/** The pack with one rule changed, as a centre would in a pack of its own. */
export const withRule = <Id extends RuleId>(
  pack: RulePack,
  id: Id,
  {
    parameters,
    ...change
  }: Partial<Omit<RuleSettings[Id], 'parameters'>> & {
    readonly parameters?: Partial<RuleSettings[Id]['parameters']>;
  },
): RulePack =>
  rulePackSchema.parse({
    ...pack,
    rules: {
      ...pack.rules,
      [id]: { ...pack.rules[id], ...change, parameters: { ...pack.rules[id].parameters, ...parameters } },
    },
  });
