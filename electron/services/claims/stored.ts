import * as z from 'zod';
import type { ClaimedUnit } from '../../../shared/domain/claims/claim';
import type { ClaimVerdict } from '../../../shared/domain/rules/facts';
import { SEVERITIES } from '../../../shared/domain/rules/finding';

const id = z.string();
const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('units of a registration'), learnerId: id, qualificationId: id }),
  z.object({ kind: z.literal('unit record'), learnerId: id, unitId: id }),
  z.object({ kind: z.literal('statement'), learnerId: id, qualificationId: id }),
  z.object({ kind: z.literal('action'), actionId: id }),
  z.object({ kind: z.literal('cases') }),
  z.object({ kind: z.literal('countersignatures') }),
  z.object({ kind: z.literal('sample'), cellId: id }),
  z.object({ kind: z.literal('direct claim status'), qualificationId: id }),
]);

const verdicts = z.array(
  z.object({
    ruleId: z.enum(['C1', 'C2', 'C3', 'C4', 'C5', 'C6']),
    state: z.enum(['met', 'not met', 'not applicable']),
    severity: z.enum(SEVERITIES),
    sentence: z.string(),
    source: z.string(),
    summary: z.string(),
    missing: z.array(z.object({ message: z.string(), place })),
  }),
);

const units = z.array(
  z.object({
    unitId: id,
    code: z.string(),
    title: z.string(),
    credit: z.int().nullable(),
    achievedOn: z.string(),
    decisionId: id,
  }),
);

/** What a claim keeps of the readiness that it was made on. */
export const storedVerdicts = (json: string): readonly ClaimVerdict[] => verdicts.parse(JSON.parse(json));
/** What a claim keeps of the units that it was made for. */
export const storedUnits = (json: string): readonly ClaimedUnit[] => units.parse(JSON.parse(json));
