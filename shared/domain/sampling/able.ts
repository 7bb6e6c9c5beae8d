import type { IsoDate } from '../calendar';
import { assertNever } from '../../result';
import { involvementOf } from './independence';
import type { Involvement, Iqa } from './independence';
import { listed } from './names';
import type { Names } from './names';

/** What an IQA is to sample: a decision, or a learner's unit that is planned ahead of its decision. */
export interface ToAllocate {
  readonly id: string;
  /** Null: nobody has decided yet. */
  readonly assessorId: string | null;
  readonly countersignerId: string | null;
  readonly unitId: string;
  /** Null: not known. */
  readonly siteId: string | null;
  /** When it was decided; planned ahead: when the decision is expected. */
  readonly date: IsoDate;
}

/** Why nobody could be given a sample: whom each further condition left is empty at this one. */
export type UnassignedReason =
  | { readonly kind: 'no-iqas' }
  | {
      readonly kind: 'not-independent';
      readonly involved: readonly { readonly iqaId: string; readonly as: Involvement }[];
    }
  | { readonly kind: 'not-competent'; readonly unitId: string; readonly independent: readonly string[] }
  | { readonly kind: 'other-site'; readonly siteId: string; readonly competent: readonly string[] }
  | { readonly kind: 'no-time'; readonly able: readonly string[] };

const isCompetent = (iqa: Iqa, { unitId }: ToAllocate): boolean => iqa.units?.includes(unitId) ?? true;

const goesThere = (iqa: Iqa, { siteId }: ToAllocate): boolean =>
  siteId === null || (iqa.siteIds?.includes(siteId) ?? true);

/** Whether an IQA can be given a sample, but for their time. */
export const isAble = (iqa: Iqa, sample: ToAllocate): boolean =>
  involvementOf(iqa, sample) === null && isCompetent(iqa, sample) && goesThere(iqa, sample);

/** Why nobody can be given a sample, but for their time; null when somebody can. */
export function whyNobody(sample: ToAllocate, iqas: readonly Iqa[]): UnassignedReason | null {
  if (iqas.length === 0) return { kind: 'no-iqas' };
  const independent = iqas.filter((iqa) => involvementOf(iqa, sample) === null);
  if (independent.length === 0) {
    const involved = iqas.flatMap((iqa) => {
      const as = involvementOf(iqa, sample);
      return as === null ? [] : [{ iqaId: iqa.id, as }];
    });
    return { kind: 'not-independent', involved };
  }
  const { unitId, siteId } = sample;
  const competent = independent.filter((iqa) => isCompetent(iqa, sample));
  if (competent.length === 0)
    return { kind: 'not-competent', unitId, independent: independent.map(({ id }) => id) };
  if (siteId !== null && !competent.some((iqa) => goesThere(iqa, sample)))
    return { kind: 'other-site', siteId, competent: competent.map(({ id }) => id) };
  return null;
}

const withVerb = (ids: readonly string[], names: Names, one: string, many: string): string =>
  `${listed(ids.map((id) => names.iqa(id)))} ${ids.length === 1 ? one : many}`;

/** Why nobody could be given a sample, in words. */
export function unassignedSentence(reason: UnassignedReason, names: Names): string {
  switch (reason.kind) {
    case 'no-iqas':
      return 'No IQA is available for this plan.';
    case 'not-independent': {
      const who = reason.involved.map(({ iqaId, as }) => `${names.iqa(iqaId)} ${as} it`);
      return `Nobody independent can verify it: ${listed(who)}.`;
    }
    case 'not-competent':
      return `Nobody independent is recorded as competent in ${names.unit(reason.unitId)}: ${withVerb(reason.independent, names, 'is', 'are')} not.`;
    case 'other-site':
      return `Nobody who could verify it goes to ${names.site(reason.siteId)}: ${withVerb(reason.competent, names, 'does', 'do')} not.`;
    case 'no-time':
      return `No time is left in the months of the plan: ${withVerb(reason.able, names, 'has', 'have')} as many samples as they can take.`;
    default:
      return assertNever(reason);
  }
}
