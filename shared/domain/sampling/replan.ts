import type { IsoDate } from '../calendar';
import type { Result } from '../../result';
import { ok } from '../../result';
import { withChosenAgain } from './chosen-again';
import type { SearchOptions } from './cover-search';
import { drawSample } from './draw';
import type { DrawInput, DrawResult, SamplePart, SelectedDecision } from './draw';
import { involvementOf } from './independence';
import type { PlanChange } from './plan-changes';
import type { PopulationRow } from './population';
import { compareText, sortedByBytes } from './text-order';

/** A cell of the plan's newest draw. */
export interface CellBefore {
  /** The decision as it was when it was planned: its frozen row, or as near to it as is known. */
  readonly decision: PopulationRow;
  /** The id of the revision that stands now; null: it was withdrawn. */
  readonly currentId: string | null;
  /** A sample that counts is done. */
  readonly isDone: boolean;
  /** A person took it out by judgement. */
  readonly isTakenOut: boolean;
  readonly iqaId: string | null;
  readonly plannedOn: IsoDate | null;
  /** How it came in where the draw did not give it. */
  readonly origin: 'judgement' | 'widened' | 'kept' | 'ahead' | null;
}

export interface ReplanInput {
  /** The population frozen anew; policy and seed as before. */
  readonly draw: Omit<DrawInput, 'keep' | 'without'>;
  /** The cells of the newest draw, each decision once. */
  readonly cells: readonly CellBefore[];
}

/** A cell of the plan as it is drawn again. */
export interface CellAfter {
  readonly selected: SelectedDecision;
  /** Its own cell before, or the one whose place it takes; null: it is new. */
  readonly before: CellBefore | null;
  /** As before where that can stay; null: to be given out. */
  readonly iqaId: string | null;
  readonly plannedOn: IsoDate | null;
  /** Null with a part: the draw gives it. Otherwise how it came in, kept as it was. */
  readonly part: SamplePart | null;
  readonly origin: CellBefore['origin'];
}

export interface Replanned {
  readonly result: DrawResult;
  /** What to give to `verifyDraw` later, beside the draw. */
  readonly keep: readonly string[];
  readonly without: readonly string[];
  /** In ticket order. */
  readonly cells: readonly CellAfter[];
  /** Cells that a person took out, whose decisions are in the population still. */
  readonly takenOut: readonly CellBefore[];
  readonly kept: number;
  /** Everything else, each once: moved, fallen away, added. */
  readonly changes: readonly PlanChange[];
}

/** Done, given to an IQA, or in by a person's wish: it stays whatever the draw gives. */
const isPromised = ({ isDone, iqaId, origin }: CellBefore): boolean =>
  isDone || iqaId !== null || (origin !== null && origin !== 'kept');

/** How alike a decision is to one that fell away: the greater the nearer; 0 is not at all. */
function likeness(gone: PopulationRow, row: PopulationRow): number {
  const sameUnit = gone.unitId === row.unitId;
  const sameAssessor = gone.assessorId === row.assessorId;
  if (sameUnit && gone.learnerId === row.learnerId) return 4;
  if (sameUnit && sameAssessor) return 3;
  return sameAssessor ? 2 : Number(sameUnit);
}

/** For each new decision the fallen cell whose place it takes, nearest first, then in ticket order. */
function movedTo(
  added: readonly SelectedDecision[],
  gone: readonly CellBefore[],
): ReadonlyMap<string, CellBefore> {
  const moved = new Map<string, CellBefore>();
  // What a person or a widening asked for was about that decision: nothing takes its place.
  const isReplaced = ({ isDone, origin }: CellBefore) =>
    !isDone && origin !== 'judgement' && origin !== 'widened';
  const left = new Set(gone.filter(isReplaced));
  for (let wanted = 4; wanted > 0; wanted -= 1)
    for (const { decision } of added) {
      if (moved.has(decision.id)) continue;
      const nearest = [...left].find((cell) => likeness(cell.decision, decision) === wanted);
      if (!nearest) continue;
      left.delete(nearest);
      moved.set(decision.id, nearest);
    }
  return moved;
}

/** Who has it and when, as far as the decision that is there now allows (P1). */
export function promiseOf(
  { iqaId, plannedOn, isDone }: Pick<CellBefore, 'iqaId' | 'plannedOn' | 'isDone'>,
  decision: PopulationRow,
  iqas: DrawInput['iqas'],
): Pick<CellAfter, 'iqaId' | 'plannedOn'> {
  const iqa = iqas.find(({ id }) => id === iqaId) ?? (iqaId === null ? null : { id: iqaId });
  if (isDone) return { iqaId, plannedOn };
  if (iqa === null || involvementOf(iqa, decision) !== null) return { iqaId: null, plannedOn: null };
  return { iqaId, plannedOn: plannedOn !== null && plannedOn >= decision.date ? plannedOn : null };
}

function cellAfter(
  selected: SelectedDecision,
  standing: ReadonlyMap<string, CellBefore>,
  moved: ReadonlyMap<string, CellBefore>,
  draw: ReplanInput['draw'],
): CellAfter {
  const { decision, part } = selected;
  const before = standing.get(decision.id) ?? moved.get(decision.id) ?? null;
  const promise = before ? promiseOf(before, decision, draw.iqas) : { iqaId: null, plannedOn: null };
  return { selected, before, ...promise, part, origin: part === null ? (before?.origin ?? 'kept') : null };
}

function changeOf({ selected: { decision, reasons }, before, iqaId }: CellAfter): readonly PlanChange[] {
  if (!before) return [{ kind: 'added', decision, reasons }];
  if (before.currentId !== decision.id)
    return [{ kind: 'moved', from: before.decision, to: decision, iqaId, reasons }];
  return before.decision.id === decision.id
    ? []
    : [{ kind: 'corrected', from: before.decision, to: decision }];
}

const fellAway = ({ decision, isDone }: CellBefore, why: 'not-in-population' | 'not-needed'): PlanChange => ({
  kind: 'fell-away',
  decision,
  isDone,
  why,
});

/** In an order that does not depend on how the cells were given. */
const inOrder = (cells: readonly CellBefore[]): readonly CellBefore[] =>
  [...cells].sort((a, b) => compareText(a.decision.id, b.decision.id));

/**
 * The plan drawn again with the same seed as decisions arrived, changed as little as can be: what is done or promised
 * stays with its IQA and date, what fell away moves to a decision like it that the draw adds, and every change is
 * listed. The random parts are what the seed gives for the new population; what was kept is never counted to them, but
 * to the choice for coverage where the seed makes that choice again.
 * Fails as `drawSample` does.
 */
export function replan(input: ReplanInput, options: SearchOptions = {}): Result<Replanned> {
  const inPopulation = new Set(input.draw.population.map(({ id }) => id));
  const standing = new Map<string, CellBefore>();
  const gone: CellBefore[] = [];
  for (const cell of input.cells)
    if (cell.currentId !== null && inPopulation.has(cell.currentId)) standing.set(cell.currentId, cell);
    else if (!cell.isTakenOut) gone.push(cell);
  const idsOf = (is: (cell: CellBefore) => boolean) =>
    sortedByBytes([...standing].flatMap(([id, cell]) => (is(cell) ? [id] : [])));
  const keep = idsOf((cell) => !cell.isTakenOut && isPromised(cell));
  const without = idsOf(({ isTakenOut }) => isTakenOut);
  const draw = { ...input.draw, keep, without };
  const drawn = drawSample(draw, options);
  if (!drawn.ok) return drawn;
  const told = withChosenAgain(draw, drawn.value, options);
  if (!told.ok) return told;
  const result = told.value;
  const { selected } = result;
  const added = selected.filter(({ decision }) => !standing.has(decision.id));
  const moved = movedTo(added, inOrder(gone));
  const cells = selected.map((entry) => cellAfter(entry, standing, moved, input.draw));
  const selectedIds = new Set(selected.map(({ decision }) => decision.id));
  const notNeeded = [...standing].flatMap(([id, cell]) =>
    cell.isTakenOut || selectedIds.has(id) ? [] : [cell],
  );
  const isMoved = new Set(moved.values());
  const changes = [
    ...cells.flatMap(changeOf),
    ...inOrder(gone.filter((cell) => !isMoved.has(cell))).map((cell) => fellAway(cell, 'not-in-population')),
    ...inOrder(notNeeded).map((cell) => fellAway(cell, 'not-needed')),
  ];
  const takenOut = without.flatMap((id) => standing.get(id) ?? []);
  const kept = cells.filter(({ selected: { decision } }) => standing.has(decision.id)).length;
  return ok({ result, keep, without, cells, takenOut, kept, changes });
}
