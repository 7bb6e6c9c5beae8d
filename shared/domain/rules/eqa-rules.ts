import { formatDate } from '../calendar';
import type { IsoDate } from '../calendar';
import type { Role } from '../people';
import { counted } from '../sampling/names';
import type { Finding } from './finding';
import { inForce, judge } from './in-force';
import { addMonths } from './months';
import type { RulePack } from './pack-schema';

/** What an EQA did in a decision that they now choose; null: nothing, as it should be. */
export interface EqaChoice {
  readonly eqaName: string;
  readonly decision: string;
  readonly part: 'assessed' | 'countersigned' | 'internally verified' | null;
}

/** E1: an EQA may choose any decision, sampled by an IQA or not. Only their own earlier part in one is noted. */
export const choiceFindings = (pack: RulePack, day: IsoDate, choice: EqaChoice): readonly Finding[] =>
  judge(pack, 'E1', day, () => {
    const { eqaName, decision, part } = choice;
    if (part === null) return [];
    return [
      {
        message: `${eqaName} ${part} ${decision} and is not independent of it.`,
        remedy: 'Choose another decision.',
        field: null,
      },
    ];
  });

/** Who a record belongs to, and in which roles somebody would change it. */
export interface RecordChange {
  readonly recordOwner: 'centre' | 'EQA';
  readonly by: readonly Role[];
}

/** E2, which no pack softens: an EQA's record is the EQA's to change, a centre's record its staff's. */
export const changeFindings = (
  pack: RulePack,
  day: IsoDate,
  { recordOwner, by }: RecordChange,
): readonly Finding[] =>
  judge(pack, 'E2', day, () => {
    const may = recordOwner === 'EQA' ? by.includes('EQA') : by.some((role) => role !== 'EQA');
    if (may) return [];
    return [
      recordOwner === 'EQA'
        ? {
            message: 'This record is the EQA’s: the centre cannot change it.',
            remedy: 'Ask the EQA to correct it, or answer it in a record of the centre.',
            field: null,
          }
        : {
            message: 'This record is the centre’s: an EQA can read it and not change it.',
            remedy: 'Put it into the EQA’s own record, as a finding or an action point.',
            field: null,
          },
    ];
  });

/** How long a certificated learner's records are kept. */
export interface Retention {
  /** The first day on which they may be erased or anonymised. */
  readonly keepUntil: IsoDate;
  readonly isOver: boolean;
}

/** E3; null where the pack has it out of force: nothing is offered for erasure then. */
export function retentionOf(pack: RulePack, certificatedOn: IsoDate, today: IsoDate): Retention | null {
  if (!inForce(pack, 'E3', today)) return null;
  const keepUntil = addMonths(certificatedOn, pack.rules.E3.parameters.years * 12);
  return { keepUntil, isOver: keepUntil <= today };
}

/** E3: records that somebody would erase before their time. */
export const erasureFindings = (
  pack: RulePack,
  today: IsoDate,
  { learnerName, certificatedOn }: { learnerName: string; certificatedOn: IsoDate },
): readonly Finding[] =>
  judge(pack, 'E3', today, ({ years }) => {
    const retention = retentionOf(pack, certificatedOn, today);
    if (retention === null || retention.isOver) return [];
    return [
      {
        message: `${learnerName} was certificated on ${formatDate(certificatedOn)}: records are kept for ${counted(years, 'year')}, until ${formatDate(retention.keepUntil)}.`,
        remedy: `Wait until ${formatDate(retention.keepUntil)}, or say why they go now.`,
        field: null,
      },
    ];
  });
