import * as z from 'zod';
import { ASSESSMENT_METHODS } from '../../../../shared/domain/methods';

/** `widening.scope`. */
export const storedScope = z.strictObject({
  assessorId: z.string().nullable(),
  unitId: z.string().nullable(),
  method: z.enum(ASSESSMENT_METHODS).nullable(),
  siteId: z.string().nullable(),
});
