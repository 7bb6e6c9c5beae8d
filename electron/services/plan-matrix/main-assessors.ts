import { NOBODY } from './places';

/** The assessor of most of a learner's decisions; of as many, the first by name. */
export class MainAssessors {
  private readonly counts: Int32Array;
  private readonly assessors: number;

  constructor(learners: number, assessors: number) {
    this.counts = new Int32Array(learners * assessors);
    this.assessors = assessors;
  }

  count(learner: number, assessor: number): void {
    if (assessor === NOBODY) return;
    const place = learner * this.assessors + assessor;
    this.counts[place] = (this.counts[place] ?? 0) + 1;
  }

  of(learner: number): number {
    let most = NOBODY;
    let count = 0;
    for (let assessor = 0; assessor < this.assessors; assessor += 1) {
      const own = this.counts[learner * this.assessors + assessor] ?? 0;
      if (own > count) [most, count] = [assessor, own];
    }
    return most;
  }
}
