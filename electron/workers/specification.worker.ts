import { readSpecification } from '../importers/specification/read-specification';
import type { SpecificationCommands } from '../services/qualifications/commands';
import { serve } from './serve';

serve<SpecificationCommands>({
  read: (file, { progress, stopped }) =>
    readSpecification(file, {
      shouldStop: stopped,
      onProgress: ({ page, pages }) => progress(page, pages),
    }),
});
