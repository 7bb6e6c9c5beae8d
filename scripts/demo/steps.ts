/** What one step of the run did. */
export interface StepDone {
  readonly name: string;
  readonly ms: number;
  readonly figures: unknown;
}

/** A step that did not come to its end. */
export class StepFailed extends Error {
  readonly step: string;

  constructor(step: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.step = step;
  }
}

/** Runs named steps one after the other, prints a line for each and keeps what it gave. */
export class Steps {
  readonly done: StepDone[] = [];

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      const figures = await work();
      const ms = Math.round(performance.now() - start);
      this.done.push({ name, ms, figures: figures ?? null });
      console.log(`${String(this.done.length).padStart(2)}. ${name} (${(ms / 1000).toFixed(1)} s)`);
      return figures;
    } catch (error) {
      throw new StepFailed(name, error);
    }
  }
}

/** Fails the step with a sentence unless the condition holds. */
export function must(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}
