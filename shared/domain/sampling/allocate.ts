import type { IsoDate } from '../calendar';
import { isAble, whyNobody } from './able';
import type { ToAllocate, UnassignedReason } from './able';
import { balanced } from './balance';
import { balancedWithin } from './ceilings';
import type { Slot } from './ceilings';
import type { Iqa } from './independence';
import { calendarOf, plannedDates, roomIn } from './months';
import type { Calendar, MonthRange } from './months';
import { workingDaysLeft } from './schedule';
import type { Period } from './schedule';
import { compareText } from './text-order';

export { unassignedSentence } from './able';
export type { ToAllocate, UnassignedReason } from './able';

export interface AllocationInput {
  /** The selected decisions in ticket order. */
  readonly decisions: readonly ToAllocate[];
  readonly iqas: readonly Iqa[];
  readonly period: Period;
  readonly today: IsoDate;
}

export interface Assignment {
  readonly decisionId: string;
  readonly iqaId: string;
  readonly plannedDate: IsoDate;
}

export interface Unassigned {
  readonly decisionId: string;
  readonly reason: UnassignedReason;
}

export interface Allocation {
  /** In the order of the planned dates, then of the decisions' dates. */
  readonly assignments: readonly Assignment[];
  readonly unassigned: readonly Unassigned[];
}

/** Decisions that the same IQAs may verify, in the same months, in expected order. */
interface Bundle extends MonthRange {
  readonly able: readonly number[];
  readonly decisions: ToAllocate[];
}

const hasCeiling = ({ perMonth }: Iqa): boolean => perMonth !== undefined && perMonth !== null;

function bundles(
  decisions: readonly ToAllocate[],
  iqas: readonly Iqa[],
  rangeOf: (date: IsoDate) => MonthRange,
): readonly Bundle[] {
  const found = new Map<string, Bundle>();
  for (const decision of decisions) {
    const able = iqas.flatMap((iqa, place) => (isAble(iqa, decision) ? [place] : []));
    const range = rangeOf(decision.date);
    const key = `${able.join()}|${range.from}`;
    const bundle = found.get(key) ?? { able, ...range, decisions: [] };
    found.set(key, bundle);
    bundle.decisions.push(decision);
  }
  return [...found.values()].sort(
    (a, b) => a.able.length - b.able.length || compareText(a.able.join(), b.able.join()) || b.from - a.from,
  );
}

/** Deals a bundle's decisions out in order: each to who still has most to get, so that dates mix. Who gets none is told. */
function deal(
  { able, decisions }: Bundle,
  shares: readonly number[],
  give: (place: number | null, decision: ToAllocate) => void,
) {
  const left = [...shares];
  for (const decision of decisions) {
    const most = able.reduce((a, b) => ((left[b] ?? 0) > (left[a] ?? 0) ? b : a));
    if ((left[most] ?? 0) === 0) {
      give(null, decision);
      continue;
    }
    left[most] = (left[most] ?? 0) - 1;
    give(most, decision);
  }
}

function shared(possible: readonly Bundle[], iqas: readonly Iqa[], { months }: Calendar) {
  const loads = possible.map(({ decisions, ...rest }) => ({ ...rest, count: decisions.length }));
  const held = iqas.map((iqa) => iqa.held ?? 0);
  if (!iqas.some(hasCeiling)) return balanced(iqas.length, loads, held);
  const slots = iqas.flatMap((iqa, person) =>
    months.map((name, month): Slot => ({ person, month, room: roomIn(iqa, name) })),
  );
  return balancedWithin(slots, loads, held);
}

/**
 * Gives each selected decision to an IQA who neither assessed nor countersigned it (rule P1), is competent in its unit,
 * goes to its site and has time, balanced, with a planned date: each IQA's samples are spread over the working days that
 * are left, oldest decision first, never more in a month than they can take. What nobody may take stays unassigned,
 * with the reason. The same input gives the same result; the order of `iqas` does not matter.
 */
export function allocate(input: AllocationInput): Allocation {
  const iqas = [...input.iqas].sort((a, b) => compareText(a.id, b.id));
  // Sorting is stable: decisions of one day stay in ticket order.
  const expected = [...input.decisions].sort((a, b) => compareText(a.date, b.date));
  const days = workingDaysLeft(input.period, input.today);
  const dates = expected.map(({ date }) => date);
  const calendar = calendarOf(days, dates);
  const anyMonth: MonthRange = { from: 0, until: calendar.months.length };
  const groups = bundles(expected, iqas, iqas.some(hasCeiling) ? calendar.rangeOf : () => anyMonth);
  const possible = groups.filter(({ able }) => able.length > 0);
  const shares = shared(possible, iqas, calendar);
  const perIqa = iqas.map((): ToAllocate[] => []);
  const unassigned = groups
    .filter(({ able }) => able.length === 0)
    .flatMap(({ decisions }) => decisions)
    .map((decision): Unassigned => ({
      decisionId: decision.id,
      reason: whyNobody(decision, iqas) ?? { kind: 'no-iqas' },
    }));
  possible.forEach((bundle, index) =>
    deal(bundle, shares[index] ?? [], (place, decision) => {
      const able = bundle.able.flatMap((one) => iqas[one]?.id ?? []);
      if (place === null) unassigned.push({ decisionId: decision.id, reason: { kind: 'no-time', able } });
      else perIqa[place]?.push(decision);
    }),
  );
  const assignments = iqas.flatMap((iqa, place) => {
    const own = (perIqa[place] ?? []).sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
    const planned = plannedDates(
      iqa,
      own.map(({ date }) => date),
      calendar,
    );
    return own.map(({ id, date }, index): Assignment => ({
      decisionId: id,
      iqaId: iqa.id,
      plannedDate: planned[index] ?? date,
    }));
  });
  return {
    assignments: assignments.sort(
      (a, b) => compareText(a.plannedDate, b.plannedDate) || compareText(a.decisionId, b.decisionId),
    ),
    unassigned,
  };
}
