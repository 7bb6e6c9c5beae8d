import * as z from 'zod';
import type { SampleEntry } from '../../../shared/domain/sample';
import { sampleEntry } from '../../../shared/ipc/samples';
import { actionsAskedBy } from '../../database/actions';
import type { ReadableDatabase } from '../../database/connection';
import type { SampleTableRow } from '../../database/samples';

const { files, criteria, vacsr } = sampleEntry.shape;

/** A JSON column, checked on its way out: a row that another program changed is found here, not on a screen. */
export const readJson = <T>(schema: z.ZodType<T>, text: string): T => schema.parse(JSON.parse(text));

export const sentences = z.array(z.string());

/** A revision as the IQA filled it in. */
export function entryOf(db: ReadableDatabase, row: SampleTableRow): SampleEntry {
  return {
    sampledOn: row.sampled_on,
    portfolioReference: row.portfolio_reference,
    files: readJson(files, row.files),
    criteria: readJson(criteria, row.criteria),
    vacsr: readJson(vacsr, row.vacsr),
    outcome: row.outcome,
    strengths: row.strengths,
    improvements: row.improvements,
    actions: actionsAskedBy
      .all(db, row.id)
      .map((action) => ({ text: action.text, ownerId: action.owner_id, dueOn: action.due_on })),
  };
}
