import { createHash } from 'node:crypto';
import { ok } from '../../shared/result';
import { readSpecification } from '../importers/specification/read-specification';
import type { SpecificationCommands } from '../services/qualifications/commands';
import { serve } from './serve';

serve<SpecificationCommands>({
  read: async (file, { progress, stopped }) => {
    const draft = await readSpecification(file, {
      shouldStop: stopped,
      onProgress: ({ page, pages }) => progress(page, pages),
    });
    if (!draft.ok) return draft;
    return ok({ draft: draft.value, sha256: createHash('sha256').update(file.bytes).digest('hex') });
  },
});
