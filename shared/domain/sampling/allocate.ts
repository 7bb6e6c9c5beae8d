import type { IsoDate } from '../calendar';
import { assertNever } from '../../result';
import { balanced } from './balance';
import { involvementOf } from './independence';
import type { Involvement, Iqa } from './independence';
import { listed } from './names';
import type { Names } from './names';
import type { PopulationRow } from './population';
import { spreadOver, workingDaysLeft } from './schedule';
import type { Period } from './schedule';
import { compareText } from './text-order';

export interface AllocationInput {
  /** The selected decisions in ticket order. */
  readonly decisions: readonly PopulationRow[];
  readonly iqas: readonly Iqa[];
  readonly period: Period;
  readonly today: IsoDate;
}

export interface Assignment {
  readonly decisionId: string;
  readonly iqaId: string;
  readonly plannedDate: IsoDate;
}

export type UnassignedReason =
  | { readonly kind: 'no-iqas' }
  | {
      readonly kind: 'not-independent';
      readonly involved: readonly { readonly iqaId: string; readonly as: Involvement }[];
    };

export interface Unassigned {
  readonly decisionId: string;
  readonly reason: UnassignedReason;
}

export interface Allocation {
  /** In the order of the planned dates, then of the decisions' dates. */
  readonly assignments: readonly Assignment[];
  readonly unassigned: readonly Unassigned[];
}

/** Decisions that the same IQAs may verify, in expected order. */
interface Bundle {
  readonly able: readonly number[];
  readonly decisions: PopulationRow[];
}

function bundles(decisions: readonly PopulationRow[], iqas: readonly Iqa[]): Bundle[] {
  const found = new Map<string, Bundle>();
  for (const decision of decisions) {
    const able = iqas.flatMap((iqa, place) => (involvementOf(iqa, decision) === null ? [place] : []));
    const bundle = found.get(able.join()) ?? { able, decisions: [] };
    found.set(able.join(), bundle);
    bundle.decisions.push(decision);
  }
  return [...found.values()].sort(
    (a, b) => a.able.length - b.able.length || compareText(a.able.join(), b.able.join()),
  );
}

/** Deals a bundle's decisions out in order: each to who still has most to get, so that dates mix. */
function deal(
  bundle: Bundle,
  shares: readonly number[],
  give: (place: number, decision: PopulationRow) => void,
) {
  const left = [...shares];
  for (const decision of bundle.decisions) {
    const most = bundle.able.reduce((a, b) => ((left[b] ?? 0) > (left[a] ?? 0) ? b : a));
    left[most] = (left[most] ?? 0) - 1;
    give(most, decision);
  }
}

function unassignedReason(decision: PopulationRow, iqas: readonly Iqa[]): UnassignedReason {
  if (iqas.length === 0) return { kind: 'no-iqas' };
  const involved = iqas.flatMap((iqa) => {
    const as = involvementOf(iqa, decision);
    return as === null ? [] : [{ iqaId: iqa.id, as }];
  });
  return { kind: 'not-independent', involved };
}

/**
 * Gives each selected decision to an IQA who neither assessed nor countersigned it (rule P1), balanced, with a planned
 * date: each IQA's samples are spread over the working days that are left, oldest decision first. What nobody may take
 * stays unassigned, with the reason. The same input gives the same result; the order of `iqas` does not matter.
 */
export function allocate(input: AllocationInput): Allocation {
  const iqas = [...input.iqas].sort((a, b) => compareText(a.id, b.id));
  // Sorting is stable: decisions of one day stay in ticket order.
  const expected = [...input.decisions].sort((a, b) => compareText(a.date, b.date));
  const groups = bundles(expected, iqas);
  const possible = groups.filter((bundle) => bundle.able.length > 0);
  const shares = balanced(
    iqas.length,
    possible.map(({ able, decisions }) => ({ able, count: decisions.length })),
  );
  const perIqa = iqas.map((): PopulationRow[] => []);
  possible.forEach((bundle, index) =>
    deal(bundle, shares[index] ?? [], (place, decision) => perIqa[place]?.push(decision)),
  );
  const days = workingDaysLeft(input.period, input.today);
  const assignments = iqas.flatMap((iqa, place) => {
    const own = (perIqa[place] ?? []).sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
    const dates = spreadOver(
      days,
      own.map((decision) => decision.date),
    );
    return own.map((decision, index): Assignment => ({
      decisionId: decision.id,
      iqaId: iqa.id,
      plannedDate: dates[index] ?? decision.date,
    }));
  });
  return {
    assignments: assignments.sort(
      (a, b) => compareText(a.plannedDate, b.plannedDate) || compareText(a.decisionId, b.decisionId),
    ),
    unassigned: groups
      .filter((bundle) => bundle.able.length === 0)
      .flatMap((bundle) => bundle.decisions)
      .map((decision) => ({ decisionId: decision.id, reason: unassignedReason(decision, iqas) })),
  };
}

/** Why nobody could be given a sample, in words. */
export function unassignedSentence(reason: UnassignedReason, names: Names): string {
  switch (reason.kind) {
    case 'no-iqas':
      return 'No IQA is available for this plan.';
    case 'not-independent': {
      const who = reason.involved.map(({ iqaId, as }) => `${names.iqa(iqaId)} ${as} it`);
      return `Nobody independent can verify it: ${listed(who)}.`;
    }
    default:
      return assertNever(reason);
  }
}
