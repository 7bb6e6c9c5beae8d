import type { IsoDate } from '../calendar';
import type { SampleOutcome } from '../sample';
import { counted } from '../sampling/names';
import type { Finding } from './finding';
import { inForce, judge } from './in-force';
import type { RulePack } from './pack-schema';

/** An assessor, a unit and a method: what a disagreement widens. */
export interface Widening {
  readonly assessorId: string;
  readonly unitId: string;
  readonly method: string;
  /** Decisions to add. */
  readonly by: number;
}

/** S4: what an outcome widens; null for anything but a disagreement. */
export function wideningOf(
  pack: RulePack,
  day: IsoDate,
  outcome: SampleOutcome,
  sampled: Omit<Widening, 'by'>,
): Widening | null {
  if (outcome !== 'disagreed' || !inForce(pack, 'S4', day)) return null;
  return { ...sampled, by: pack.rules.S4.parameters.widenBy };
}

/** S4: a disagreement whose widening has not been planned. `left`: decisions of the kind not sampled yet. */
export const wideningFindings = (
  pack: RulePack,
  day: IsoDate,
  facts: { outcome: SampleOutcome; decision: string; left: number; added: number },
): readonly Finding[] =>
  judge(pack, 'S4', day, ({ widenBy }) => {
    const { outcome, decision, left, added } = facts;
    const wanted = Math.min(widenBy, left + added);
    if (outcome !== 'disagreed' || added >= wanted) return [];
    return [
      {
        message: `${decision} was overturned: ${added} of ${counted(wanted, 'further decision')} of that assessor, unit and method are in the sample.`,
        remedy: `Add ${wanted - added} more of them.`,
        field: null,
      },
    ];
  });

/** S5: why a decision was not sampled, as the plan's draw has it (`notSelectedReason`); null: it was sampled. */
export const notSampledFindings = (
  pack: RulePack,
  day: IsoDate,
  { decision, reason }: { decision: string; reason: string | null },
): readonly Finding[] =>
  judge(pack, 'S5', day, () =>
    reason === null
      ? []
      : [
          {
            message: `${decision} was not sampled. ${reason}`,
            remedy: 'Add it to the plan by judgement if it should be sampled.',
            field: null,
          },
        ],
  );
