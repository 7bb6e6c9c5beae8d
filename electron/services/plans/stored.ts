import * as z from 'zod';

/** `plan.iqa_ids`. */
export const idList = z.array(z.string());
