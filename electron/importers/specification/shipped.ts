import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Qualification } from '../../../shared/domain/qualification';
import { qualificationSchema } from '../../../shared/domain/specification/qualification-schema';

/**
 * The qualifications whose facts come with the application, by product code, from `qualifications/*.json` in the
 * resources directory. Outcomes and criteria have numbers and labels, but no wording: that is the awarding
 * organisation's and comes in with the centre's own copy of the document. Throws when a file is not as it was shipped.
 */
export async function loadShippedQualifications(
  resourcesDirectory: string,
): Promise<readonly Qualification[]> {
  const directory = join(resourcesDirectory, 'qualifications');
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const content: unknown = JSON.parse(await readFile(join(directory, name), 'utf8'));
      return qualificationSchema.parse(content);
    }),
  );
}
