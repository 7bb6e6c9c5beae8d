import { formatDate } from '../calendar';
import type { IsoDate } from '../calendar';
import type { ClaimVerdict } from './facts';
import { inForce } from './in-force';
import type { RulePack } from './pack-schema';

export type Missing = ClaimVerdict['missing'][number];

/** How a rule of claims stands: what is missing (nothing: met), or why it does not apply. */
export type Standing =
  | { readonly applies: true; readonly met: string; readonly missing: readonly Missing[] }
  | { readonly applies: false; readonly why: string };

/** One line of claim readiness. Out of force, a rule does not apply and says since when or until when. */
export function verdict<Id extends ClaimVerdict['ruleId']>(
  pack: RulePack,
  ruleId: Id,
  day: IsoDate,
  rule: (parameters: RulePack['rules'][Id]['parameters']) => Standing,
): ClaimVerdict {
  const { severity, sentence, source, parameters } = pack.rules[ruleId];
  const line = { ruleId, severity, sentence, source };
  if (!inForce(pack, ruleId, day)) {
    return { ...line, state: 'not applicable', summary: outOfForce(pack, ruleId, day), missing: [] };
  }
  const standing = rule(parameters);
  if (!standing.applies) return { ...line, state: 'not applicable', summary: standing.why, missing: [] };
  const { met, missing } = standing;
  if (missing.length === 0) return { ...line, state: 'met', summary: met, missing };
  const summary =
    missing.length === 1 ? (missing[0]?.message ?? '') : `${missing.length} things are missing.`;
  return { ...line, state: 'not met', summary, missing };
}

function outOfForce(pack: RulePack, ruleId: ClaimVerdict['ruleId'], day: IsoDate): string {
  const { on, from } = pack.rules[ruleId];
  if (!on) return `${pack.title} has this rule switched off.`;
  if (from !== null && day < from) return `This rule is in force from ${formatDate(from)}.`;
  return `This rule is no longer in force on ${formatDate(day)}.`;
}
