import type { CoverModel } from './cover-model';
import { at } from './typed';

/** A set of numbers 0 to n-1 with add, delete and the i-th member in constant time. */
export class IndexSet {
  readonly #members: Int32Array;
  readonly #place: Int32Array;
  size = 0;

  constructor(range: number) {
    this.#members = new Int32Array(range);
    this.#place = new Int32Array(range).fill(-1);
  }

  has(value: number): boolean {
    return at(this.#place, value) >= 0;
  }

  at(index: number): number {
    return at(this.#members, index);
  }

  add(value: number): void {
    this.#place[value] = this.size;
    this.#members[this.size] = value;
    this.size += 1;
  }

  delete(value: number): void {
    this.size -= 1;
    const last = at(this.#members, this.size);
    const place = at(this.#place, value);
    this.#members[place] = last;
    this.#place[last] = place;
    this.#place[value] = -1;
  }

  toArray(): Int32Array {
    return this.#members.slice(0, this.size);
  }
}

/**
 * A choice of columns and, kept up to date, what each column is worth: `score` of a column outside is the weight of
 * the unmet groups that it would serve, of one inside the weight of the groups that would be unmet without it.
 */
export class CoverState {
  readonly chosen: IndexSet;
  readonly unmet: IndexSet;
  readonly score: Int32Array;
  /** Entries looked at so far: the measure of effort, the same on every machine. */
  work = 0;
  readonly #model: CoverModel;
  readonly #covered: Int32Array;
  readonly #weight: Int32Array;

  constructor(model: CoverModel) {
    const columns = model.columnRow.length;
    const groups = model.need.length;
    this.#model = model;
    this.chosen = new IndexSet(columns);
    this.unmet = new IndexSet(groups);
    this.#covered = new Int32Array(groups);
    this.#weight = new Int32Array(groups).fill(1);
    this.score = new Int32Array(columns);
    for (let group = 0; group < groups; group += 1) this.unmet.add(group);
    for (let column = 0; column < columns; column += 1) {
      this.score[column] = at(model.columnStart, column + 1) - at(model.columnStart, column);
    }
  }

  /** Changes the score of a group's columns, of those inside or of those outside. */
  #rescore(group: number, inside: boolean, by: number): void {
    const { groupStart, groupColumns } = this.#model;
    const end = at(groupStart, group + 1);
    for (let i = at(groupStart, group); i < end; i += 1) {
      const column = at(groupColumns, i);
      if (this.chosen.has(column) === inside) this.score[column] = at(this.score, column) + by;
    }
    this.work += end - at(groupStart, group);
  }

  add(column: number): void {
    const { columnStart, columnGroups, need } = this.#model;
    let score = 0;
    this.chosen.add(column);
    for (let i = at(columnStart, column); i < at(columnStart, column + 1); i += 1) {
      const group = at(columnGroups, i);
      const covered = at(this.#covered, group) + 1;
      const weight = at(this.#weight, group);
      this.#covered[group] = covered;
      if (covered === at(need, group)) {
        this.unmet.delete(group);
        this.#rescore(group, false, -weight);
      } else if (covered === at(need, group) + 1) this.#rescore(group, true, -weight);
      if (covered <= at(need, group)) score += weight;
    }
    this.score[column] = score;
  }

  remove(column: number): void {
    const { columnStart, columnGroups, need } = this.#model;
    let score = 0;
    this.chosen.delete(column);
    for (let i = at(columnStart, column); i < at(columnStart, column + 1); i += 1) {
      const group = at(columnGroups, i);
      const covered = at(this.#covered, group) - 1;
      const weight = at(this.#weight, group);
      this.#covered[group] = covered;
      if (covered === at(need, group) - 1) {
        this.unmet.add(group);
        this.#rescore(group, false, weight);
      } else if (covered === at(need, group)) this.#rescore(group, true, weight);
      if (covered < at(need, group)) score += weight;
    }
    this.score[column] = score;
  }

  /** Makes every unmet group count for one more, so that groups that are hard to meet come to matter most. */
  weighUnmet(): void {
    for (let i = 0; i < this.unmet.size; i += 1) {
      const group = this.unmet.at(i);
      this.#weight[group] = at(this.#weight, group) + 1;
      // An unmet group counts for the columns inside it as for those outside.
      this.#rescore(group, false, 1);
      this.#rescore(group, true, 1);
    }
  }
}
