/** Decisions that the same people may verify: how many there are, and who may (places in the list of people). */
export interface Load {
  readonly count: number;
  readonly able: readonly number[];
}

/** A way along which work can be handed on: each step moves one decision of a load to the next person. */
interface Step {
  readonly load: number;
  readonly from: number;
  readonly to: number;
}

/** The shortest way from the person with too much to somebody with at least two fewer; null when there is none. */
function handOn(start: number, loads: readonly Load[], given: number[][], totals: number[]): Step[] | null {
  const cameBy = new Map<number, Step | null>([[start, null]]);
  const most = totals[start] ?? 0;
  for (const person of cameBy.keys()) {
    if ((totals[person] ?? 0) <= most - 2) {
      const way: Step[] = [];
      for (let step = cameBy.get(person); step; step = cameBy.get(step.from)) way.push(step);
      return way;
    }
    loads.forEach(({ able }, load) => {
      if ((given[load]?.[person] ?? 0) === 0) return;
      for (const to of able) if (!cameBy.has(to)) cameBy.set(to, { load, from: person, to });
    });
  }
  return null;
}

/**
 * How many of each load each person gets, as balanced as the bars allow: no decision could be handed on, directly or
 * through others, to somebody who has at least two fewer, with what each `held` before. Loads that nobody may take are
 * left at 0. Deterministic.
 */
export function balanced(
  people: number,
  loads: readonly Load[],
  held: readonly number[] = [],
): readonly (readonly number[])[] {
  const totals = Array.from({ length: people }, (_, person) => held[person] ?? 0);
  const given = loads.map(() => Array.from({ length: people }, () => 0));
  const move = (load: number, person: number, by: number) => {
    const row = given[load];
    if (row) row[person] = (row[person] ?? 0) + by;
    totals[person] = (totals[person] ?? 0) + by;
  };
  loads.forEach(({ count, able }, load) => {
    for (let left = count; left > 0 && able.length > 0; left -= 1) {
      const least = able.reduce((a, b) => ((totals[b] ?? 0) < (totals[a] ?? 0) ? b : a));
      move(load, least, 1);
    }
  });
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let person = 0; person < people; person += 1) {
      for (let way = handOn(person, loads, given, totals); way; way = handOn(person, loads, given, totals)) {
        for (const { load, from, to } of way) {
          move(load, from, -1);
          move(load, to, 1);
        }
        isBetter = true;
      }
    }
  }
  return given;
}
