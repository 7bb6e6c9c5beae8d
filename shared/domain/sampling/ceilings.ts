import type { Load } from './balance';

/** A person's room in a month. */
export interface Slot {
  readonly person: number;
  /** A place in the list of months. */
  readonly month: number;
  readonly room: number;
}

/** Samples that the same people may take, in the same months, both included. */
export interface MonthLoad extends Load {
  readonly from: number;
  readonly until: number;
}

/** A way along which work is handed on: each step moves one sample of a load to the next slot. */
interface Step {
  readonly load: number;
  readonly from: number;
  readonly to: number;
}

/** Samples in slots with room for so many each: as many as can be placed, then balanced between people. */
class Placing {
  readonly #slots: readonly Slot[];
  readonly #open: readonly (readonly number[])[];
  readonly #free: number[];
  readonly #given: number[][];
  readonly totals: number[];

  constructor(slots: readonly Slot[], loads: readonly MonthLoad[], held: readonly number[]) {
    this.#slots = slots;
    this.#free = slots.map(({ room }) => room);
    this.#given = loads.map(() => slots.map(() => 0));
    this.totals = [...held];
    this.#open = loads.map(({ able, from, until }) =>
      slots.flatMap(({ person, month }, slot) =>
        able.includes(person) && month >= from && month <= until ? [slot] : [],
      ),
    );
  }

  #total(slot: number): number {
    return this.totals[this.#slots[slot]?.person ?? -1] ?? 0;
  }

  #move(load: number, slot: number, by: 1 | -1): void {
    const [row, person] = [this.#given[load], this.#slots[slot]?.person ?? -1];
    if (row) row[slot] = (row[slot] ?? 0) + by;
    this.#free[slot] = (this.#free[slot] ?? 0) - by;
    this.totals[person] = (this.totals[person] ?? 0) + by;
  }

  #isFree(slot: number): boolean {
    return (this.#free[slot] ?? 0) > 0;
  }

  /** The shortest way from some slots to a free one that is wanted. */
  #way(starts: readonly number[], isWanted: (slot: number) => boolean): readonly Step[] | null {
    const cameBy = new Map<number, Step | null>(starts.map((slot) => [slot, null]));
    for (const from of cameBy.keys()) {
      for (let load = 0; load < this.#open.length; load += 1) {
        if ((this.#given[load]?.[from] ?? 0) === 0) continue;
        for (const to of this.#open[load] ?? []) {
          if (cameBy.has(to)) continue;
          cameBy.set(to, { load, from, to });
          if (!this.#isFree(to) || !isWanted(to)) continue;
          const way: Step[] = [];
          for (let step = cameBy.get(to); step; step = cameBy.get(step.from)) way.push(step);
          return way;
        }
      }
    }
    return null;
  }

  #handOn(way: readonly Step[]): void {
    for (const { load, from, to } of way) {
      this.#move(load, from, -1);
      this.#move(load, to, 1);
    }
  }

  /** Places one sample, with whom there is least, handing others on where that makes room. False: no room at all. */
  place(load: number): boolean {
    const open = this.#open[load] ?? [];
    const free = open.filter((slot) => this.#isFree(slot));
    if (free.length === 0) {
      const way = this.#way(open, () => true);
      if (!way) return false;
      this.#handOn(way);
    }
    const slots = open.filter((slot) => this.#isFree(slot));
    const least = slots.reduce<number | null>(
      (best, slot) => (best === null || this.#total(slot) < this.#total(best) ? slot : best),
      null,
    );
    if (least !== null) this.#move(load, least, 1);
    return least !== null;
  }

  /** Hands work on, through others too, while somebody could give to who has at least two fewer. */
  balance(): void {
    for (let isBetter = true; isBetter;) {
      isBetter = false;
      for (let person = 0; person < this.totals.length; person += 1) {
        const own = this.#slots.flatMap((slot, index) => (slot.person === person ? [index] : []));
        const isLighter = (slot: number) => this.#total(slot) <= (this.totals[person] ?? 0) - 2;
        for (let way = this.#way(own, isLighter); way; way = this.#way(own, isLighter)) {
          this.#handOn(way);
          isBetter = true;
        }
      }
    }
  }

  /** How many of a load each person has. */
  perPerson(load: number): readonly number[] {
    const sums = this.totals.map(() => 0);
    this.#slots.forEach(({ person }, slot) => {
      sums[person] = (sums[person] ?? 0) + (this.#given[load]?.[slot] ?? 0);
    });
    return sums;
  }
}

/**
 * How many of each load each person gets where people have room for so many a month: as many as possible are placed,
 * and balanced as `balanced` does, counting what they hold already. Deterministic.
 */
export function balancedWithin(
  slots: readonly Slot[],
  loads: readonly MonthLoad[],
  held: readonly number[],
): readonly (readonly number[])[] {
  const placing = new Placing(slots, loads, held);
  loads.forEach(({ count }, load) => {
    for (let left = count; left > 0 && placing.place(load); left -= 1);
  });
  placing.balance();
  return loads.map((_, load) => placing.perPerson(load));
}
