import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Qualification } from '../../../shared/domain/qualification';
import { qualificationSchema } from '../../../shared/domain/specification/qualification-schema';
import type { ShippedQualification } from '../../../shared/ipc/records';
import { fail, ok, type Result } from '../../../shared/result';
import { qualificationWithCode } from '../../database/qualifications';
import type { CentreContext } from '../centre-context';
import { saveQualification } from './save';

/** The qualifications whose facts come with the application: codes, titles, credits, hours, methods, rules. */
export function shippedFacts(resourcesFolder: string): readonly Qualification[] {
  const folder = path.join(resourcesFolder, 'qualifications');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => qualificationSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))));
}

export function listShipped(
  { db }: CentreContext,
  resourcesFolder: string,
): Result<readonly ShippedQualification[]> {
  return ok(
    shippedFacts(resourcesFolder).map(({ code, title, number, groups }) => ({
      code,
      title,
      number,
      units: groups.reduce((sum, { units }) => sum + units.length, 0),
      added: qualificationWithCode.get(db, code) !== undefined,
    })),
  );
}

export function addShipped(
  centre: CentreContext,
  resourcesFolder: string,
  code: string,
): Result<{ readonly id: string }> {
  const qualification = shippedFacts(resourcesFolder).find((facts) => facts.code === code);
  if (!qualification)
    return fail({
      code: 'not-found',
      message: `Countersign does not come with the facts of ${code}.`,
      remedy: 'Set the qualification up from the awarding organisation’s document.',
    });
  return saveQualification(centre, { qualification, source: null, updates: null });
}
