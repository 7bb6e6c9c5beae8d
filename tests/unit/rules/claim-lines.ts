import { claimReadiness } from '../../../shared/domain/rules/claim-rules';
import type { ClaimFacts, ClaimVerdict } from '../../../shared/domain/rules/facts';
import type { RulePack } from '../../../shared/domain/rules/pack-schema';
import { TODAY } from './examples';
import { BOOK } from './packs';

/** Units of CS2D1 by group, and all five of CSPD2. */
export const A = ['UBU19', 'UBU20', 'UBU21', 'UBU22', 'UBU23']; // 19 credits
export const B = ['UBU24']; // 3
export const C = ['UBU28', 'UBU30', 'UBU38', 'UBU39']; // 4 + 5 + 4 + 5 = 18
export const D = ['UBU16', 'UBU18', 'UBU40']; // 2 + 3 + 2 = 7: the maximum
export const ENOUGH = [...A, ...B, ...C, ...D]; // 47
export const CPR = ['CPR1', 'CPR2', 'CPR3', 'CPR4', 'CPR5'];

/** One line of claim readiness, under the record of assessment book unless said otherwise. */
export function line(
  id: ClaimVerdict['ruleId'],
  facts: ClaimFacts,
  pack: RulePack = BOOK,
  day = TODAY,
): ClaimVerdict {
  const found = claimReadiness(pack, day, facts).find(({ ruleId }) => ruleId === id);
  if (!found) throw new Error(`no line ${id}`);
  return found;
}
export const missing = (id: ClaimVerdict['ruleId'], facts: ClaimFacts, pack?: RulePack) =>
  line(id, facts, pack).missing.map(({ message }) => message);
